// Ways back through a playthrough: an action, a scene, a fortnight. What comes before is played again from a fortnight's start.
import { act, comeTo, runOpen } from './playthrough.ts';
import type { Playthrough, World } from './playthrough.ts';

/** The playthrough at the beginning of one of its fortnights, with nothing done in it yet. */
function startOf(world: World, play: Playthrough, { start }: Playthrough['history'][number]): Playthrough {
  return comeTo(world, {
    state: start,
    open: null,
    history: [...play.history.filter((each) => each.start.fortnight < start.fortnight), { start, actions: [] }],
    read: play.read.filter(({ fortnight }) => fortnight < start.fortnight),
  });
}

/**
 * The playthrough without its last action: the fortnight is played again from its start. An undone "go on" returns to the close.
 * Returns null when there is nothing to undo, or when a changed script no longer lets it be played the same way.
 */
export function undone(world: World, play: Playthrough): Playthrough | null {
  const last = play.history.at(-1);
  const back = last !== undefined && last.actions.length > 0 ? last : play.history.at(-2);
  if (back === undefined) return null;
  try {
    const { open } = play;
    if (open !== null && !open.summarised && open.choices.length > 0) {
      // Within a scene nothing before it needs to be played again: what a revised script has changed there cannot bar the way.
      const now = { ...play, open: { ...open, choices: open.choices.slice(0, -1) } };
      runOpen(world, now, now.open);
      return {
        ...now,
        history: [...play.history.slice(0, play.history.indexOf(back)), { ...back, actions: back.actions.slice(0, -1) }],
      };
    }
    const now = back.actions.slice(0, -1).reduce((done, action) => act(world, done, action), startOf(world, play, back));
    if (now.open !== null) runOpen(world, now, now.open);
    return now;
  } catch {
    // Played again under a revised script, the rules too may refuse what was possible then.
    return null;
  }
}

/** The playthrough at the beginning of a fortnight already begun; null when it has not. */
export function backTo(world: World, play: Playthrough, fortnight: number): Playthrough | null {
  const past = play.history.find(({ start }) => start.fortnight === fortnight);
  return past === undefined ? null : startOf(world, play, past);
}

/**
 * The playthrough at the beginning of the open scene, or of the last one before when it stands at a beginning itself: the fortnight is played
 * again up to there. Null when nothing is before, or a changed script no longer lets it be played the same way.
 */
export function sceneUndone(world: World, play: Playthrough): Playthrough | null {
  try {
    for (const fortnight of [...play.history].reverse()) {
      let now = startOf(world, play, fortnight);
      let found: Playthrough | null = null;
      for (const action of fortnight.actions) {
        // A scene begins where one is open and nothing has been chosen in it.
        if (now.open !== null && now.open.choices.length === 0 && action.do !== 'enter') found = now;
        now = act(world, now, action);
      }
      if (found !== null) return found;
    }
    return null;
  } catch {
    return null;
  }
}
