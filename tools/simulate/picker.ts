// Chance for simulated players, by a seed of its own: the same seed always plays the same way, and never touches the game's own draws.
import { draw } from '../../src/game/random.ts';

export class Picker {
  constructor(private state: number) {}

  /** A number in [0, 1). */
  number(): number {
    const { value, next } = draw(this.state);
    this.state = next;
    return value;
  }

  /** One of a list. Throws on an empty one. */
  pick<T>(list: readonly T[]): T {
    const picked = list[Math.floor(this.number() * list.length)];
    if (picked === undefined) throw new Error('there is nothing to pick from');
    return picked;
  }
}
