// What tests read of the drawings' sources.
interface PlaceSource {
  readonly id: string;
}
interface PersonSource {
  readonly id: string;
}
export function allPlaces(): Promise<readonly PlaceSource[]>;
export function allPeople(): Promise<readonly PersonSource[]>;
export function placeFingerprints(place: PlaceSource): Readonly<Record<string, string>>;
export function personFingerprint(person: PersonSource): string;
export function readFingerprints(): {
  readonly places: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly people: Readonly<Record<string, string>>;
};
