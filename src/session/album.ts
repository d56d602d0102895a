// What is kept across playthroughs, outside the save: places coloured, endings read, choices once taken. Lost, it costs nobody a game.
import * as v from 'valibot';
import { OUTCOMES, PROJECT_IDS, isProject } from '../game/projects.ts';
import type { Outcome, ProjectId } from '../game/projects.ts';
import { ENDINGS } from '../game/routes.ts';
import type { GameState } from '../game/state.ts';

const ALBUM_KEY = 'valtaajat:album';

/** Choices kept: the oldest go first. A year's script has a few hundred. */
const MOST_CHOICES = 5000;

/** The entries of a list that fit; the others, perhaps a newer version's, are left out and nothing else is lost. */
const known = <T>(is: (value: unknown) => value is T) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((list) => list.filter(is)),
    ),
    [],
  );
const among =
  <T extends string>(list: readonly T[]) =>
  (value: unknown): value is T =>
    list.some((each) => each === value);
const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w.-]{1,80}$/.test(value);

const albumSchema = v.object({
  projects: v.fallback(
    v.pipe(
      v.record(v.string(), v.unknown()),
      v.transform((table): Partial<Record<ProjectId, Outcome>> => {
        const isOutcome = among(OUTCOMES);
        return Object.fromEntries(Object.entries(table).filter(([id, outcome]) => isProject(id) && isOutcome(outcome)));
      }),
    ),
    {},
  ),
  endings: known(among(ENDINGS)),
  /** Ids of choices taken in any branch of any game. */
  choices: known(isId),
});
export type Album = Readonly<v.InferOutput<typeof albumSchema>>;

const EMPTY: Album = { projects: {}, endings: [], choices: [] };

/** The better of two outcomes a place was left in. */
function better(one: Outcome | undefined, other: Outcome | undefined): Outcome | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return OUTCOMES.indexOf(one) <= OUTCOMES.indexOf(other) ? one : other;
}

/** What either of two albums has. A place keeps the best it was left in. */
function both(one: Album, other: Album): Album {
  const projects = { ...one.projects };
  for (const id of PROJECT_IDS) {
    const outcome = better(one.projects[id], other.projects[id]);
    if (outcome !== undefined) projects[id] = outcome;
  }
  return {
    projects,
    endings: [...new Set([...one.endings, ...other.endings])],
    choices: [...new Set([...one.choices, ...other.choices])].slice(-MOST_CHOICES),
  };
}

/** The album with what a state and a taken choice add. */
export function withPlay(album: Album, { projects, ending, phase }: GameState, choice: string | null): Album {
  const finished = Object.entries(projects).flatMap(([id, { outcome }]) => (outcome === null ? [] : [[id, outcome] as const]));
  return both(album, {
    projects: Object.fromEntries(finished),
    endings: ending !== null && phase === 'over' ? [ending] : [],
    choices: choice === null ? [] : [choice],
  });
}

export interface AlbumStore {
  read(): Album;
  write(album: Album): void;
}

/**
 * Anything unreadable is an empty album; what cannot be written is kept for this visit. Writing adds to what the storage holds by then (another tab
 * may have added to it), and may be put off (`whenCalm`) until nobody waits.
 */
export function createAlbum(storage: Storage | null, whenCalm: (run: () => void) => void = (run) => run()): AlbumStore {
  const kept = (): Album => {
    try {
      const parsed = v.safeParse(albumSchema, JSON.parse(storage?.getItem(ALBUM_KEY) ?? 'null'));
      return parsed.success ? parsed.output : EMPTY;
    } catch {
      // Blocked or broken: the game itself is told of it by the save.
      return EMPTY;
    }
  };
  let album = kept();
  return {
    read: () => album,
    write(next) {
      album = next;
      whenCalm(() => {
        album = both(kept(), album);
        try {
          storage?.setItem(ALBUM_KEY, JSON.stringify(album));
        } catch {
          // A full storage is told by the save (F2).
        }
      });
    },
  };
}
