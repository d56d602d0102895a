// What a view may know of a playthrough: plain, read-only data. Views (text, stage, sound) are drawn from this and nothing else.
import type { LedgerSum } from '../game/ledger.ts';
import type { ProtagonistId } from '../game/people.ts';
import type { Outcome, ProjectId } from '../game/projects.ts';
import type { EndingId } from '../game/routes.ts';
import type { Way } from '../game/state.ts';
import type { PlaceId, Tableau } from '../story/tableau.ts';
import type { ChoiceView, ClosedReason, Turn } from '../story/turn.ts';

export type { ChangeView, ChoiceView, ClosedReason, LineForm, LineView, Turn } from '../story/turn.ts';

/** The strip shown when a scene has said its last line. Its label is an interface text. */
export const CONTINUE = 'continue';

export interface PlaceOption {
  readonly place: PlaceId;
  /** The scene whose `invite` says why now; null: the place's own general line. */
  readonly invite: string | null;
  readonly cost: number;
  /** Cents; 0 where one walks. */
  readonly fare: number;
  /** null when it can be visited. */
  readonly closed: ClosedReason | { readonly kind: 'hours' } | null;
}

export interface CalendarView {
  /** 1–16 */
  readonly fortnight: number;
  readonly chapter: 1 | 2 | 3 | 4;
  /** 1–12 */
  readonly month: number;
  readonly half: 'early' | 'late';
}

/** One line of a month's reckoning: cents, and the row of assets/facts it comes from. */
export interface MoneyLine {
  readonly row: string;
  readonly amount: number;
}

export interface ClosingView {
  readonly calendar: CalendarView;
  /** Empty when this close is not a month's end. */
  readonly month: readonly MoneyLine[];
  /** Everything else that moved money in these two weeks: scenes, fares, food. */
  readonly moved: readonly MoneyLine[];
  readonly money: number;
  readonly energy: { readonly before: number; readonly after: number };
  readonly wakesAt: number;
  /** Key `close.note.<note>` of the sentence in the notebook's hand. */
  readonly note: string;
}

/**
 * Codes of SCREENS 7.2; `broken` for an error of our own in a step: the save is whole, and the scene can be left; `story` when the rest of the
 * story has not come over the network: pressing again asks for it again.
 */
export type SaveFaultCode = 'F1' | 'F2' | 'F3' | 'F4' | 'F6' | 'F7' | 'F8' | 'F9' | 'F11' | 'F18' | 'broken' | 'story';

export interface SaveFault {
  readonly code: SaveFaultCode;
  /** The last sound save, where the message names it. */
  readonly at: CalendarView | null;
}

export interface SavedGame {
  readonly protagonist: ProtagonistId;
  readonly calendar: CalendarView;
}

/** Where a playthrough stands: reading a scene, before one with a content note, choosing where to go, at a fortnight's close, at the year's end, past it. */
export type Step = 'scene' | 'notes' | 'map' | 'close' | 'endings' | 'end';

/** An ending whose condition holds; `<scene>.invite` is the key of its strip. */
export interface EndingOption {
  readonly ending: EndingId;
  readonly scene: string;
}

/** What stands after an ending's last line. */
export interface EndView {
  readonly ending: EndingId;
  readonly scene: string;
  readonly ledger: readonly LedgerSum[];
  /** One way of influencing, two on a tie, none when nothing was counted. */
  readonly ways: readonly Way[];
  readonly cards: readonly string[];
  /** Places coloured in this game, and how many in all games. */
  readonly projects: readonly { readonly project: ProjectId; readonly outcome: Outcome }[];
  readonly coloured: number;
  readonly wakesAt: number;
  /** What sending no application takes from the basic part, in cents, and for how many months at most; null when it does not come to that. */
  readonly duty: { readonly first: number; readonly later: number; readonly months: number } | null;
  /** Whether anybody in the room could see the way of influencing: a portrait of it would be untrue of one who never came. */
  readonly seen: boolean;
  /** People met. */
  readonly known: readonly string[];
  /** Endings read in any game. */
  readonly endings: number;
}

/** A fortnight one can go back to. */
export interface PastFortnight {
  readonly calendar: CalendarView;
  /** Scenes read in it, in order. */
  readonly scenes: readonly string[];
}

/** What the stage draws: the tableau, and what the playthrough has made of its places. */
export interface StageView extends Tableau {
  /** 0–1, never a number to a player: how much light and colour there is. */
  readonly hope: number;
  /** Names of things that stand somewhere now; each place shows those of its own. */
  readonly things: readonly string[];
}

export interface PlayView {
  readonly protagonist: ProtagonistId;
  readonly step: Step;
  readonly calendar: CalendarView;
  readonly energy: number;
  readonly rhythm: number;
  readonly people: number;
  readonly money: number;
  /** The hour at which the day begins, 0–23. */
  readonly wakesAt: number;
  /** The open scene (or the one waiting behind its content note); null on the map and the close. */
  readonly scene: string | null;
  readonly theme: string | null;
  /** Where the scene behind a content note plays; null elsewhere. */
  readonly noteAt: PlaceId | null;
  /** Oldest first; the last one is the present turn while step is scene. */
  readonly turns: readonly Turn[];
  readonly choices: readonly ChoiceView[];
  readonly tableau: StageView;
  readonly places: readonly PlaceOption[];
  /** How often one may still go out in this fortnight. */
  readonly outingsLeft: number;
  readonly closing: ClosingView | null;
  /** At the year's end: the endings that hold. */
  readonly endings: readonly EndingOption[];
  readonly end: EndView | null;
  /** Every fortnight so far, the present one last. */
  readonly past: readonly PastFortnight[];
  /** Choices among those shown that were taken on another branch or in another game, and not on this one. */
  readonly seen: readonly string[];
  readonly canUndo: boolean;
  /** True until the first choice after coming back: the "Viimeksi" card with the scene's summary stands above the text. */
  readonly resumed: boolean;
}

export interface SessionState {
  /** null on the title. */
  readonly play: PlayView | null;
  /** What Jatka would open. */
  readonly saved: SavedGame | null;
  /** The game that a newer one took the place of; it can be returned to. */
  readonly former: SavedGame | null;
  readonly fault: SaveFault | null;
}

export interface SessionActions {
  // What needs the story first resolves when the game stands there, and rejects when it does not come or cannot be shown: then nothing has changed.
  /** Starts over. The former game is set aside, and `resumeFormer` returns to it. */
  begin(protagonist: ProtagonistId, seed?: number): Promise<void>;
  /** Opens the saved game where it was left. */
  resume(): Promise<void>;
  /** Opens the game that was set aside; the present one is set aside in its place. */
  resumeFormer(): Promise<void>;
  /** Takes a choice by id; a closed or unknown one does nothing. */
  choose(id: string): void;
  /** Goes to a place from the map. */
  visit(place: PlaceId): void;
  /** Stays in: a scene of its own, and the fortnight closes after it. */
  stay(): void;
  /** "En jaksa nyt": always free, always leads back. */
  notTonight(): void;
  /** At a content note: read the scene, read its summary (mildest branch), or skip it (the same without words). */
  enter(): void;
  skip(how: 'summary' | 'silently'): void;
  /** From the close to the next fortnight. */
  goOn(): void;
  /** Takes an ending that holds. */
  end(ending: EndingId): void;
  /** To the beginning of the open scene, or of the one before. False when there is none. */
  undoScene(): boolean;
  /**
   * To the beginning of a fortnight (1–16) already begun. What was done since is left: the game as it stood is set aside (`resumeFormer` returns to
   * it), and its choices are remembered as seen.
   */
  goBackTo(fortnight: number): boolean;
  /** One action back. False when there is nowhere to go: at the first line, or where a revised script can no longer be played the same way. */
  undo(): boolean;
  /** Back to the title; the game stays saved. */
  leave(): void;
  /** Loads the last sound save after F4. */
  restorePrevious(): Promise<void>;
  /** Out of a scene that is broken, to where the fortnight goes on. */
  leaveScene(): void;
  /** The faulty text as it was found, for export; null when there is none. */
  damagedSave(): string | null;
  dismissFault(): void;
  /** The whole save as a text, for export when the browser does not keep it; null on the title without a save. */
  exportSave(): string | null;
  /** Takes the game over from another tab (F11). */
  takeOver(): Promise<void>;
}

/** The zustand store: `getState()`, `subscribe()`; actions stand beside it, so that state stays plain data. */
export interface Session {
  getState(): SessionState;
  subscribe(listener: (state: SessionState, previous: SessionState) => void): () => void;
  readonly actions: SessionActions;
}
