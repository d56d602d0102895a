// Who stands where and in which drawn pose: spots are handed out by name, poses fall back to what the person has been drawn in.
import type { StageActor } from '../story/tableau.ts';
import type { PersonArt, PlaceArt, PoseArt, Spot } from './art-types.ts';

/** What to use when a pose has not been drawn, most alike first. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  seated: ['bust', 'floor', 'standing'],
  floor: ['seated', 'standing'],
  back: ['standing'],
  bust: ['seated', 'standing'],
  standing: ['seated'],
};

export interface Pose {
  readonly name: string;
  readonly art: PoseArt;
  /** How much lower than the spot the feet are, as a share of the standing height, when a standing figure has to sit. */
  readonly sink: number;
}

/** `wear` is the ending of a pose's name, such as `coat`: worn where it has been drawn. */
export function poseFor(person: PersonArt, wanted: string, wear: string | null): Pose | null {
  const names = [wanted, ...(INSTEAD[wanted] ?? ['standing'])].flatMap((name) =>
    wear === null ? [name] : [`${name}-${wear}`, name],
  );
  const name = names.find((candidate) => person.poses[candidate]) ?? Object.keys(person.poses)[0];
  const art = name === undefined ? undefined : person.poses[name];
  if (name === undefined || !art) return null;
  const hidesLegs = wanted === 'seated' || wanted === 'bust';
  return { name, art, sink: hidesLegs && name.startsWith('standing') ? 0.42 : 0 };
}

export interface Placed {
  readonly actor: StageActor;
  readonly spotName: string;
  readonly spot: Spot;
}

/**
 * Gives each actor a spot: the one asked for, or the first free one. Who finds none is left out; nobody stands in another. Who has been drawn
 * only behind a table (`canStand` says) sits down where there is a seat.
 */
export function placeActors(
  actors: readonly StageActor[],
  place: PlaceArt,
  canStand: (person: string) => boolean = () => true,
): readonly Placed[] {
  const taken = new Set<string>();
  const given = new Map<StageActor, string>();
  const suits = ({ person }: StageActor, spot: Spot | undefined): boolean =>
    spot !== undefined && (spot.pose === 'seated' || spot.pose === 'bust' || canStand(person));
  for (const actor of actors) {
    if (taken.has(actor.spot) || !suits(actor, place.spots[actor.spot])) continue;
    taken.add(actor.spot);
    given.set(actor, actor.spot);
  }
  for (const actor of actors) {
    if (given.has(actor)) continue;
    const names = Object.keys(place.spots).filter((name) => !taken.has(name) && name !== 'door');
    const free = names.find((name) => suits(actor, place.spots[name])) ?? names[0];
    if (free === undefined) continue;
    taken.add(free);
    given.set(actor, free);
  }
  return actors.flatMap((actor) => {
    const spotName = given.get(actor);
    const spot = spotName === undefined ? undefined : place.spots[spotName];
    return spotName !== undefined && spot ? [{ actor, spotName, spot }] : [];
  });
}

/** The face frame to draw: the one asked for, else neutral, else none. */
export function faceFor(person: PersonArt, face: string): string | null {
  if (person.faces[face]) return face;
  return person.faces['neutral'] ? 'neutral' : null;
}
