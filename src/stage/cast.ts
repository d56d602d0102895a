// Everyone on the stage: follows the tableau's actors, lets them come and go, and has them look at who speaks.
import type { Tableau } from '../story/tableau.ts';
import { Actor } from './actor.ts';
import { personArt } from './art.ts';
import type { PlaceArt, Point, Rect } from './art-types.ts';
import { castChange } from './changes.ts';
import type { Craft } from './craft.ts';
import { type Placed, placeActors } from './posing.ts';
import { isCoatWeather } from './season.ts';

/** The atlases of those on stage; who has not been drawn needs none. */
export const castPaths = (tableau: Tableau): readonly string[] =>
  tableau.actors.flatMap(({ person }) => personArt(person)?.image ?? []);

const canStand = (person: string): boolean =>
  Object.keys(personArt(person)?.poses ?? {}).some((pose) => !pose.startsWith('seated') && pose !== 'bust');

export class Cast {
  private readonly craft: Craft;
  private readonly art: PlaceArt;
  private readonly actors = new Map<string, Actor>();
  private speaker: string | null = null;

  constructor(craft: Craft, art: PlaceArt) {
    this.craft = craft;
    this.art = art;
  }

  get isEmpty(): boolean {
    return this.actors.size === 0;
  }

  /** `inView` is false while the curtain is down: then people simply stand where they are. */
  show(tableau: Tableau, inView: boolean): void {
    const drawn = tableau.actors.filter(({ person }) => this.craft.pictures.has(personArt(person)?.image ?? null));
    const wear = !this.art.indoors && isCoatWeather(tableau.month) ? 'coat' : this.art.wear;
    const before = [...this.actors.values()].map((actor) => actor.where);
    const { entered, left, moved, stayed } = castChange(before, placeActors(drawn, this.art, canStand));
    for (const person of left) this.dismiss(person, inView);
    for (const placed of moved) this.actors.get(placed.actor.person)?.moveTo(placed, placed.actor.wear ?? wear);
    for (const placed of [...moved, ...stayed]) this.actors.get(placed.actor.person)?.setFace(placed.actor.face);
    for (const placed of entered) this.admit(placed, placed.actor.wear ?? wear, inView);
    this.attend(tableau);
  }

  /** Heads and shoulders to frame, most important first: who speaks and whom they speak to; everyone, from the focus on, when nobody does. */
  portraits(): readonly Rect[] {
    const speaker = this.speaker === null ? undefined : this.actors.get(this.speaker);
    const centre = speaker ? speaker.where.spot.x : this.art.focus.x * this.art.width;
    const away = (actor: Actor): number => Math.abs(actor.where.spot.x - centre);
    const inOrder = [...this.actors.values()].sort((a, b) => away(a) - away(b)).map((actor) => actor.portrait);
    return speaker ? inOrder.slice(0, 2) : inOrder;
  }

  headOf(person: string): Point | null {
    return this.actors.get(person)?.headAt() ?? null;
  }

  update(time: number): void {
    for (const actor of this.actors.values()) actor.update(time);
  }

  private admit(placed: Placed, wear: string | null, inView: boolean): void {
    const { person } = placed.actor;
    const art = personArt(person);
    if (!art) return;
    const actor = new Actor(this.craft, art, placed, wear);
    this.actors.set(person, actor);
    if (inView) actor.enter(this.entranceNear(placed.spot.x));
  }

  private dismiss(person: string, inView: boolean): void {
    const actor = this.actors.get(person);
    this.actors.delete(person);
    actor?.leave(inView ? this.entranceNear(actor.where.spot.x) : null, () => undefined);
  }

  private entranceNear(x: number): Point | null {
    const doors = Object.values(this.art.entrances);
    return [...doors].sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0] ?? null;
  }

  private attend({ speaker, protagonist }: Tableau): void {
    const talking = speaker === null ? undefined : this.actors.get(speaker);
    const isNew = speaker !== this.speaker;
    this.speaker = talking ? speaker : null;
    const partner = this.actors.get(protagonist);
    for (const actor of this.actors.values()) {
      if (actor === talking) actor.attend(partner && partner !== actor ? partner.headAt().x : null);
      else actor.attend(talking ? talking.headAt().x : null);
    }
    if (isNew) talking?.speak();
  }
}
