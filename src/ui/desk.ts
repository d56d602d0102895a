// What every view can reach: the session once it is here, the texts, the settings, and what the interface itself has open.
import { createContext } from 'preact';
import { useContext, useLayoutEffect, useReducer } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import type { Texts } from '../i18n/index.ts';
import type { SettingsStore } from '../session/settings.ts';
import type { PlayView, Session, SessionState } from '../session/view.ts';
import type { Address } from './address.ts';

export type StageState = 'absent' | 'loading' | 'ready' | 'off';
export type SheetName = 'menu' | 'help' | 'settings' | 'goBack' | 'picture';
export type Later = typeof import('./later.tsx');
type Rest = typeof import('./rest.tsx');

export interface InterfaceState {
  readonly session: Session | null;
  /** Everything past the title: a chunk of its own, fetched right after the first paint. */
  readonly later: Later | null;
  /** The year's end and the ways back: a chunk that comes with the rest of the story. */
  readonly rest: Rest | null;
  /** The faces beside names; they come with the stage. */
  readonly portraits: typeof import('./portraits.ts') | null;
  /** The title's picture may be fetched: the story is here. */
  readonly picture: boolean;
  readonly hasSave: boolean;
  readonly opening: 'idle' | 'asked' | 'failed';
  readonly page: 'credits' | null;
  readonly sheet: SheetName | null;
  readonly stage: StageState;
  /** The picture failed just now: told once in a visible line, until the next turn. */
  readonly stageNote: boolean;
  readonly choicesBelow: boolean;
  /** Set by an undo: the choice whose strip gets the focus back. */
  readonly undone: { readonly echo: string | null } | null;
  /** The view in which a step back led nowhere: said beside the tools for as long as it stands. */
  readonly undoBarred: PlayView | null;
  /** A link asks for a new game while one is going. */
  readonly linkAsks: boolean;
}

export interface Desk {
  readonly ui: StoreApi<InterfaceState>;
  readonly texts: Texts;
  readonly settings: SettingsStore;
  readonly address: Address;
  /** Fetches what is past the title, once; both may be asked again after a failure. */
  readonly openSession: () => Promise<Session>;
  readonly openLater: () => Promise<Later>;
  /** Fetches the year's end and the ways back, if they are not here; may be asked again. */
  readonly openRest: () => void;
  /** Called whenever a story choice can be pressed; the first time starts the stage and the fonts. */
  readonly firstChoice: () => void;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A view stands outside the desk.');
  return desk;
}

interface Readable<S> {
  getState(): S;
  subscribe(listener: (state: S, previous: S) => void): () => void;
}

export function useStore<S, T>(store: Readable<S>, select: (state: S) => T): T {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const value = select(store.getState());
  useLayoutEffect(() => {
    let shown = select(store.getState());
    if (shown !== value) draw(undefined);
    return store.subscribe((state) => {
      const next = select(state);
      if (next === shown) return;
      shown = next;
      draw(undefined);
    });
    // A selector is the same question at every draw; only another store asks anew.
  }, [store]);
  return value;
}

/** The texts; the view draws again when the language or the story texts change. */
export function useTexts(): Texts {
  const { texts } = useDesk();
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => texts.subscribe(() => draw(undefined)), [texts]);
  return texts;
}

const NOTHING: SessionState = { play: null, saved: null, former: null, fault: null };
const NO_SESSION: Readable<SessionState> = { getState: () => NOTHING, subscribe: () => () => undefined };

export function useSession<T>(select: (state: SessionState) => T): T {
  const session = useStore(useDesk().ui, (state) => state.session);
  return useStore(session ?? NO_SESSION, select);
}

/** For the screens that exist only while a game is open. */
export function useGame(): { play: PlayView; session: Session } | null {
  const session = useStore(useDesk().ui, (state) => state.session);
  const play = useSession((state) => state.play);
  return session && play ? { play, session } : null;
}
