// The one store: what the views see, and what they may do. Every action is a pure step of the playthrough, then a save, then the new view.
import { createStore } from 'zustand/vanilla';
import type { ProtagonistId } from '../game/people.ts';
import { createAlbum, withPlay } from './album.ts';
import { backTo, sceneUndone, undone } from './going-back.ts';
import { act, begin, leftScene, refit } from './playthrough.ts';
import type { Playthrough, World } from './playthrough.ts';
import { createStorySource } from './story-source.ts';
import { calendarView, playView } from './play-view.ts';
import { SAVE_FORMAT, writeSave } from './save.ts';
import type { Action, Save } from './save.ts';
import { createSaveStore } from './storage.ts';
import { createTabClaim } from './tabs.ts';
import { CONTINUE } from './view.ts';
import type { SaveFault, SaveFaultCode, SavedGame, Session, SessionState, Step } from './view.ts';

export interface SessionOptions {
  /** The browser's storage; null where it gives none. */
  readonly storage: Storage | null;
  /** The story and its rules: the scenes a new game begins with, or all of it. May be asked again after a failure. */
  readonly world: (part: 'opening' | 'whole') => Promise<World>;
  /** Runs what nobody waits for after the text has been drawn; without it at once. */
  readonly whenCalm?: (run: () => void) => void;
  readonly window: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  /** Hears of errors of our own in a step: the player is told softly, the page's log loudly. */
  readonly onError: (error: unknown) => void;
}

export function createSession({ storage, world: fetchWorld, whenCalm, window, onError }: SessionOptions): Session {
  const saves = createSaveStore(storage);
  const loaded = saves.load();
  const album = createAlbum(storage, whenCalm);
  const story = createStorySource(fetchWorld);
  let play: Playthrough | null = null;
  let sound: Save | null = loaded.save;
  let fallback: Save | null = loaded.previous;
  let resting = false;
  /** Where a step of ours broke: with the scene that could not be shown, which the player may leave. */
  let broken: Playthrough | null = null;
  const toldFaults = new Set<SaveFaultCode>();

  const savedGame = (save: Save | null): SavedGame | null =>
    save === null ? null : { protagonist: save.state.protagonist, calendar: calendarView(save.state.fortnight) };
  const faultOf = (code: SaveFaultCode): SaveFault => ({
    code,
    at: fallback === null ? null : calendarView(fallback.state.fortnight),
  });

  const store = createStore<SessionState>()(() => ({
    play: null,
    saved: savedGame(loaded.save),
    former: savedGame(saves.former()),
    fault: loaded.refused === null ? null : faultOf(loaded.refused === 'F4' && fallback === null ? 'F18' : loaded.refused),
  }));

  const tab = createTabClaim(storage, window, () => {
    resting = true;
    store.setState({ fault: faultOf('F11') });
  });

  /** The game as it stands in the storage: another tab may have gone on with it since this one read it. */
  const newest = (elsewhere = saves.changedElsewhere()): Save | null =>
    elsewhere !== null && 'save' in elsewhere ? elsewhere.save : (sound ?? fallback);

  /** Opens the newest game; one that another tab, perhaps of a newer version, left unreadable is told and never written over. */
  function openNewest(here: World): boolean {
    const elsewhere = saves.changedElsewhere();
    if (elsewhere !== null && 'refused' in elsewhere) {
      store.setState({ fault: faultOf(elsewhere.refused) });
      return true;
    }
    const present = newest(elsewhere);
    if (present !== null) openSave(here, present);
    return present !== null;
  }

  const envelope = (now: Playthrough, story: string): Save => ({ app: 'valtaajat', format: SAVE_FORMAT, story, ...now });

  /** Storage faults are told once each, so that a blocked storage does not scold at every choice. */
  function keep(now: Playthrough, story: string): SaveFault | null {
    sound = envelope(now, story);
    const result = saves.write(sound);
    if (result === 'kept' || toldFaults.has(result)) return null;
    toldFaults.add(result);
    return faultOf(result);
  }

  function show(next: Playthrough, options: { resumed: boolean; fault?: SaveFault | null }): void {
    const world = story.here();
    if (world === null) return;
    // Drawn before it is kept: what cannot be shown must not be saved.
    const view = playView(world, next, options.resumed, album.read());
    play = next;
    broken = null;
    const told = store.getState().fault;
    // What was broken is past once something can be shown again.
    const fault =
      keep(next, world.runner.version) ?? options.fault ?? (told?.code === 'broken' || told?.code === 'story' ? null : told);
    store.setState({
      play: view,
      saved: savedGame(sound),
      former: savedGame(saves.former()),
      fault,
    });
  }

  /** Out of the opening scenes the whole story is needed: what waits for it is done when it comes. */
  function whenWhole(then: () => void): void {
    story.ready('whole').then(then, () => store.setState({ fault: faultOf('story') }));
  }

  /** This tab plays from now on; what was said of the game before (a bad save, another tab) has been heard. */
  function takeUp(): void {
    tab.claim();
    resting = false;
    store.setState({ fault: null });
  }

  /** Shows a saved game. Throws, with nothing changed, when it cannot be shown. */
  function openSave(here: World, save: Save): void {
    const { play: fitted, changed } = refit(here, save);
    const { state, open, history, read } = fitted;
    playView(here, fitted, true, album.read());
    takeUp();
    show({ state, open, history, read }, { resumed: true, fault: changed ? faultOf('F9') : null });
  }

  /** A tab that has lost the game to another writes nothing more, and says so. */
  function mayMove(): boolean {
    if (!resting && tab.owns()) return true;
    resting = true;
    store.setState({ fault: faultOf('F11') });
    return false;
  }

  /** What this tab may move now; null where nothing is played, or another tab plays it. */
  function playing(): { readonly here: World; readonly now: Playthrough } | null {
    const here = story.here();
    return here === null || play === null || !mayMove() ? null : { here, now: play };
  }

  function step(action: Action): void {
    const from = playing();
    if (from === null) return;
    if (!story.isWhole() && !(action.do === 'choose' && action.id !== CONTINUE)) {
      whenWhole(() => {
        // Pressed twice while it was on its way, it is done once.
        if (play === from.now) step(action);
      });
      return;
    }
    let next: Playthrough | null = null;
    try {
      next = act(from.here, from.now, action);
      album.write(withPlay(album.read(), next.state, action.do === 'choose' && action.id !== CONTINUE ? action.id : null));
      show(next, { resumed: false });
    } catch (error) {
      broke(next ?? from.now, error);
    }
  }

  function broke(at: Playthrough, error: unknown): void {
    broken = at;
    store.setState({ fault: faultOf('broken') });
    onError(error);
  }

  /** Leaves the scene that broke, and those after it that break too, until one stands. */
  function leaveBroken(here: World, from: Playthrough): void {
    for (let now = from; now.open !== null;) {
      now = leftScene(here, now);
      try {
        show(now, { resumed: false });
        return;
      } catch (error) {
        onError(error);
      }
    }
  }

  /** Steps back by one of the ways back. False when it leads nowhere. */
  function back(way: (here: World, now: Playthrough) => Playthrough | null): boolean {
    const from = playing();
    const before = from === null ? null : way(from.here, from.now);
    if (before === null) return false;
    try {
      show(before, { resumed: false });
      return true;
    } catch (error) {
      onError(error);
      return false;
    }
  }

  /** A second press of what could be done once comes when the step is already another: it does nothing. */
  function stepAt(at: Step, action: Action): void {
    if (store.getState().play?.step === at) step(action);
  }

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    actions: {
      async begin(protagonist: ProtagonistId, seed?: number) {
        const here = await story.ready('opening');
        const chance = seed ?? crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
        const fresh = begin(here, protagonist, chance >>> 0);
        // A game in which nothing has been done yet is not worth a place (a second press of the same button).
        const present = newest();
        const played = present?.history.some(({ actions }) => actions.length > 0) === true;
        if (present !== null && played && !saves.setAside(present)) {
          store.setState({ fault: faultOf('F2') });
          return;
        }
        takeUp();
        show(fresh, { resumed: false });
      },
      async resume() {
        // Read after the story has come: another tab may have gone on meanwhile.
        openNewest(await story.ready('whole'));
      },
      async resumeFormer() {
        const here = await story.ready('whole');
        const former = saves.former();
        // A game that cannot be shown must not leave its place.
        if (former !== null) playView(here, refit(here, former).play, true, album.read());
        const taken = saves.takeFormer(newest());
        if (taken !== null) openSave(here, taken);
        else if (former !== null) store.setState({ fault: faultOf('F2') });
      },
      choose(id) {
        const choice = store.getState().play?.choices.find((each) => each.id === id);
        if (choice !== undefined && choice.closed === null) step({ do: 'choose', id });
      },
      visit(place) {
        const option = store.getState().play?.places.find((each) => each.place === place);
        if (option !== undefined && option.closed === null) step({ do: 'visit', place });
      },
      stay: () => stepAt('map', { do: 'stay' }),
      notTonight: () => stepAt('map', { do: 'tonight' }),
      enter: () => stepAt('notes', { do: 'enter' }),
      skip: (how) => stepAt('notes', { do: 'skip', how }),
      goOn: () => stepAt('close', { do: 'goOn' }),
      end(ending) {
        const option = store.getState().play?.endings.find((each) => each.ending === ending);
        if (option !== undefined) step({ do: 'end', ending });
      },
      undo: () => back(undone),
      undoScene: () => back(sceneUndone),
      goBackTo(fortnight) {
        const from = playing();
        if (from === null) return false;
        // What was played since is not lost: it is the former game now.
        if (!saves.setAside(envelope(from.now, from.here.runner.version))) {
          store.setState({ fault: faultOf('F2') });
          return false;
        }
        return back((here, now) => backTo(here, now, fortnight));
      },
      leave() {
        play = null;
        store.setState({ play: null });
      },
      async restorePrevious() {
        const here = await story.ready('whole');
        const save = fallback;
        if (save === null) return;
        openSave(here, save);
        fallback = null;
      },
      leaveScene() {
        const from = playing();
        if (from !== null && broken !== null) leaveBroken(from.here, broken);
      },
      damagedSave: () => saves.damaged(),
      dismissFault: () => store.setState({ fault: null }),
      exportSave: () => (sound === null ? null : writeSave(sound)),
      async takeOver() {
        if (!openNewest(await story.ready('whole'))) store.setState({ fault: null });
      },
    },
  };
}
