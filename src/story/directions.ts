// Stage directions of the script, applied to the tableau: who is where, with what face, in what light.
import type { ProtagonistId } from '../game/people.ts';
import { monthOf, halfOf } from '../game/calendar.ts';
import type { GameState } from '../game/state.ts';
import { FACES, HOURS, LIGHTS, PLACES, SOUNDS, WEATHERS } from './tableau.ts';
import type { Face, Hour, Light, PlaceId, Sound, StageActor, Tableau, Weather } from './tableau.ts';

interface Setting {
  readonly spot: string;
  readonly light: Light;
  readonly hour: Hour;
}

/** Where the protagonist is when a scene opens, and the place's usual light. */
const SETTINGS: Record<PlaceId, Setting> = {
  home: { spot: 'desk', light: 'screen', hour: 'night' },
  stairwell: { spot: 'you', light: 'lamp', hour: 'evening' },
  street: { spot: 'pavement', light: 'lamp', hour: 'evening' },
  tram: { spot: 'seat', light: 'lamp', hour: 'evening' },
  'service-point': { spot: 'queue', light: 'day', hour: 'day' },
  workroom: { spot: 'kettle', light: 'lamp', hour: 'day' },
  library: { spot: 'left', light: 'day', hour: 'day' },
  kitchen: { spot: 'left', light: 'day', hour: 'morning' },
  yard: { spot: 'left', light: 'day', hour: 'evening' },
  park: { spot: 'left', light: 'day', hour: 'day' },
  courtyard: { spot: 'left', light: 'day', hour: 'day' },
  workplace: { spot: 'left', light: 'day', hour: 'day' },
  campus: { spot: 'left', light: 'day', hour: 'day' },
  workshop: { spot: 'left', light: 'day', hour: 'day' },
  online: { spot: 'left', light: 'screen', hour: 'night' },
  porvoo: { spot: 'left', light: 'day', hour: 'day' },
  tampere: { spot: 'left', light: 'day', hour: 'day' },
  kotka: { spot: 'left', light: 'day', hour: 'day' },
  lahti: { spot: 'left', light: 'day', hour: 'day' },
};

/** Rain in early November, sleet late, snow from December to February; a scene's own direction goes before this. */
function weatherOf(fortnight: number): Weather {
  const month = monthOf(fortnight);
  if (month === 11) return halfOf(fortnight) === 'early' ? 'rain' : 'sleet';
  return month === 12 || month <= 2 ? 'snow' : 'none';
}

export function openingTableau(place: PlaceId, state: GameState): Tableau {
  const { spot, light, hour } = SETTINGS[place];
  return {
    place,
    protagonist: state.protagonist,
    light,
    hour,
    weather: weatherOf(state.fortnight),
    actors: [{ person: state.protagonist, spot, face: 'neutral' }],
    speaker: null,
    month: monthOf(state.fortnight),
  };
}

const isOneOf = <T extends string>(list: readonly T[], word: string | undefined): word is T =>
  word !== undefined && (list as readonly string[]).includes(word);

function withActor(tableau: Tableau, actor: StageActor): Tableau {
  return { ...tableau, actors: [...tableau.actors.filter(({ person }) => person !== actor.person), actor] };
}

function moveTo(tableau: Tableau, place: PlaceId, protagonist: ProtagonistId): Tableau {
  const { spot, light, hour } = SETTINGS[place];
  return { ...tableau, place, light, hour, actors: [{ person: protagonist, spot, face: 'neutral' }] };
}

export type Directed = { readonly tableau: Tableau } | { readonly sound: Sound } | { readonly fault: string };

/** Changes who speaks, or someone's face, when a line says so; somebody who is not on stage is only heard. */
export function speak(tableau: Tableau, speaker: Tableau['speaker'], face: Face | null): Tableau {
  // Most lines are narration, and change nothing on the stage.
  if (speaker === null && face === null) return tableau;
  const actors =
    face === null ? tableau.actors : tableau.actors.map((actor) => (actor.person === speaker ? { ...actor, face } : actor));
  return { ...tableau, actors, speaker: speaker ?? tableau.speaker };
}

/** Applies one direction, written as `enter ulla door`. A wrong one is returned as a fault for the story check; play goes on without it. */
export function direct(tableau: Tableau, direction: string): Directed {
  const [verb, first, second] = direction.split(' ');
  const fault: Directed = { fault: `unknown stage direction: ${direction}` };
  switch (verb) {
    case 'enter':
    case 'move': {
      if (first === undefined || second === undefined) return fault;
      const person = first as StageActor['person'];
      const before = tableau.actors.find((actor) => actor.person === person);
      return { tableau: withActor(tableau, { face: 'neutral', ...before, person, spot: second }) };
    }
    case 'leave':
      return { tableau: { ...tableau, actors: tableau.actors.filter(({ person }) => person !== first) } };
    case 'face':
      return isOneOf(FACES, second)
        ? {
            tableau: {
              ...tableau,
              actors: tableau.actors.map((actor) => (actor.person === first ? { ...actor, face: second } : actor)),
            },
          }
        : fault;
    case 'wear':
      return second === undefined
        ? fault
        : {
            tableau: {
              ...tableau,
              actors: tableau.actors.map((actor) => (actor.person === first ? { ...actor, wear: second } : actor)),
            },
          };
    case 'light':
      return isOneOf(LIGHTS, first) ? { tableau: { ...tableau, light: first } } : fault;
    case 'time':
      return isOneOf(HOURS, first) ? { tableau: { ...tableau, hour: first } } : fault;
    case 'weather':
      return isOneOf(WEATHERS, first) ? { tableau: { ...tableau, weather: first } } : fault;
    case 'place':
      return isOneOf(PLACES, first) ? { tableau: moveTo(tableau, first, tableau.protagonist) } : fault;
    case 'sound':
      return isOneOf(SOUNDS, first) ? { sound: first } : fault;
    default:
      return fault;
  }
}
