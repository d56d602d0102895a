// What is kept across playthroughs, outside the save: places coloured, endings read, choices once taken. Lost, it costs nobody a game.
import * as v from 'valibot';
import { OUTCOMES, PROJECT_IDS, isProject } from '../game/projects.ts';
import type { Outcome, ProjectId } from '../game/projects.ts';
import { ENDINGS } from '../game/routes.ts';
import type { GameState } from '../game/state.ts';

const ALBUM_KEY = 'valtaajat:album';

const albumSchema = v.strictObject({
  projects: v.fallback(v.record(v.picklist(PROJECT_IDS), v.picklist(OUTCOMES)), {}),
  endings: v.fallback(v.pipe(v.array(v.picklist(ENDINGS)), v.maxLength(ENDINGS.length)), []),
  /** Ids of choices taken in any branch of any game. */
  choices: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.regex(/^[\w.-]{1,80}$/))), v.maxLength(5000)), []),
});
export type Album = Readonly<v.InferOutput<typeof albumSchema>>;

const EMPTY: Album = { projects: {}, endings: [], choices: [] };

/** The album with what a state and a taken choice add. A place keeps the best it was left in. */
export function withPlay(album: Album, state: GameState, choice: string | null): Album {
  const projects: Partial<Record<ProjectId, Outcome>> = { ...album.projects };
  for (const [id, { outcome }] of Object.entries(state.projects)) {
    if (!isProject(id) || outcome === null) continue;
    const before = projects[id];
    if (before === undefined || OUTCOMES.indexOf(outcome) < OUTCOMES.indexOf(before)) projects[id] = outcome;
  }
  const { ending, phase } = state;
  const endings =
    ending === null || phase !== 'over' || album.endings.includes(ending) ? album.endings : [...album.endings, ending];
  const choices = choice === null || album.choices.includes(choice) ? album.choices : [...album.choices, choice];
  return { projects, endings: [...endings], choices: [...choices] };
}

export interface AlbumStore {
  read(): Album;
  write(album: Album): void;
}

/** Anything unreadable is an empty album; what cannot be written is kept for this visit. */
export function createAlbum(storage: Storage | null, whenCalm: (run: () => void) => void = (run) => run()): AlbumStore {
  let album = EMPTY;
  try {
    const parsed = v.safeParse(albumSchema, JSON.parse(storage?.getItem(ALBUM_KEY) ?? 'null'));
    if (parsed.success) album = parsed.output;
  } catch {
    // Blocked or broken: the game itself is told of it by the save.
  }
  return {
    read: () => album,
    write(next) {
      album = next;
      whenCalm(() => {
        try {
          storage?.setItem(ALBUM_KEY, JSON.stringify(album));
        } catch {
          // A full storage is told by the save (F2).
        }
      });
    },
  };
}
