// One place as it stands on the stage, with everything in it: picture, light, weather, people, camera. Built anew for another place.
import type { StageView } from '../session/view.ts';
import type { Tableau } from '../story/tableau.ts';
import type { PlaceArt, Point } from './art-types.ts';
import { CameraDirector } from './camera-director.ts';
import { Cast } from './cast.ts';
import type { Craft } from './craft.ts';
import { Grain } from './grain.ts';
import { Life } from './life.ts';
import { lifePlan } from './life-plan.ts';
import { Light } from './light.ts';
import { lightPlan } from './light-plan.ts';
import { PlacePicture } from './place-picture.ts';
import type { Living } from './pulse.ts';
import { Steam } from './steam.ts';
import { Weather } from './weather.ts';

/** Of the tableau, what a set needs to be shown; the title has no people. */
export type SetView = Pick<StageView, 'light' | 'hour' | 'month' | 'weather' | 'hope' | 'things'> & {
  readonly tableau: Tableau | null;
};

/** A rise of hope from which the light answers in view, and how far it swells before it settles. */
const NOTICED = 0.02;
const SWELL = 0.35;

export class StageSet implements Living {
  private readonly art: PlaceArt;
  private readonly picture: PlacePicture;
  private readonly light: Light;
  private readonly weather: Weather;
  private readonly steam: Steam;
  private readonly life: Life;
  private readonly cast: Cast;
  private readonly camera: CameraDirector;
  private hope: number | null = null;

  constructor(craft: Craft, art: PlaceArt, month: number, pixelRatio: () => number) {
    this.art = art;
    this.picture = new PlacePicture(craft, art, month);
    this.light = new Light(craft, art, this.picture);
    this.weather = new Weather(craft, art);
    this.steam = new Steam(craft, art);
    this.life = new Life(craft, art);
    this.cast = new Cast(craft, art);
    const grain = new Grain(craft, art);
    this.camera = new CameraDirector(craft, art, pixelRatio, {
      zoom: (zoom) => grain.fit(zoom, pixelRatio()),
      drift: (x, y) => this.picture.drift(x, y),
    });
    craft.pulse.accompany(this);
  }

  show(view: SetView, inView: boolean): void {
    this.weather.show(view.weather);
    this.life.show(lifePlan(view, this.art.indoors));
    this.picture.showThings(view.things, inView);
    if (view.tableau) this.cast.show(view.tableau, inView);
    const plan = (hope: number) => lightPlan({ ...view, hope }, this.art.lamps, this.art.indoors);
    const isBetter = inView && this.hope !== null && view.hope >= this.hope + NOTICED;
    this.light.show(plan(view.hope), this.torchAt(view.tableau), isBetter ? plan(Math.min(1, view.hope + SWELL)) : null);
    this.hope = view.hope;
    this.reframe(inView);
  }

  reframe(inView: boolean): void {
    this.camera.frame(this.cast.portraits(), inView);
  }

  setStill(still: boolean): void {
    this.weather.setStill(still);
    this.steam.setStill(still);
    this.life.setStill(still);
  }

  update(time: number): void {
    this.cast.update(time);
    this.light.update(time);
    this.life.update(time);
    this.camera.update();
  }

  stop(): void {
    this.camera.stop();
  }

  get lives(): boolean {
    return !this.cast.isEmpty || this.weather.falls || this.steam.rises || this.life.moves || this.light.flickers;
  }

  /** A torch that nobody drew is held by the one who is played, and shines beside them. */
  private torchAt(tableau: Tableau | null): Point {
    const { focus, width, height } = this.art;
    const middle = { x: focus.x * width, y: focus.y * height };
    const holder = tableau ? this.cast.headOf(tableau.protagonist) : null;
    return holder ? { x: (holder.x + middle.x) / 2, y: holder.y + 60 } : middle;
  }
}
