// The place where the playthrough stands: follows the tableau, changes what changed in view, and draws the veil between places.
import { Scene, Scenes } from 'phaser';
import type { StageView } from '../session/view.ts';
import { artId, placeArt } from './art.ts';
import { type Backstage, SCENE, type SceneKey, sceneFor } from './backstage.ts';
import { castPaths } from './cast.ts';
import { isOtherSet } from './changes.ts';
import { mapPaths } from './map-things.ts';
import { picturePaths, thingPaths } from './place-picture.ts';
import { StageSet } from './stage-set.ts';
import { TITLE, TITLE_MONTH } from './title.ts';
import { Veil } from './veil.ts';

export class PlaceScene extends Scene {
  private readonly backstage: Backstage;
  private veil: Veil | null = null;
  private set: StageSet | null = null;
  private shown: StageView | null = null;
  /** Counts what was asked for, so that a picture loaded too late is not shown. */
  private asked = 0;
  private wanted: StageView | null = null;

  constructor(backstage: Backstage) {
    super(SCENE.place);
    this.backstage = backstage;
  }

  create(): void {
    const { session, pulse, pictures } = this.backstage;
    this.shown = null;
    this.wanted = null;
    this.veil = new Veil({ scene: this, pulse, pictures });
    const forget = session.subscribe(() => this.follow());
    const onResize = (): void => this.set?.reframe(false);
    // Slow machines must not see a curtain for seconds: tweens keep to the clock, however few frames there are.
    this.tweens.setLagSmooth(2000, 33);
    this.scale.on('resize', onResize);
    this.events.once(Scenes.Events.SHUTDOWN, () => {
      this.asked += 1;
      forget();
      this.scale.off('resize', onResize);
      this.set?.stop();
      this.set = null;
    });
    this.follow();
  }

  override update(time: number): void {
    this.set?.update(time);
  }

  private follow(): void {
    const { session, pulse } = this.backstage;
    const state = session.getState();
    const goal = sceneFor(state);
    const tableau = goal === SCENE.place ? (state.play?.tableau ?? null) : null;
    if (tableau === this.wanted && tableau !== null) return;
    this.wanted = tableau;
    this.asked += 1;
    pulse.touch();
    void (tableau ? this.present(tableau, this.asked) : this.giveWay(goal, this.asked));
  }

  private async present(tableau: StageView, turn: number): Promise<void> {
    const { pictures } = this.backstage;
    const art = placeArt(artId(tableau));
    const paths = picturePaths(art, tableau.month);
    const isOther = isOtherSet(this.shown, tableau);
    const ready = pictures.ensure([...(isOther ? paths : []), ...thingPaths(art, tableau.things), ...castPaths(tableau)]);
    await Promise.all([ready, isOther && this.set ? this.veil?.close() : undefined]);
    if (turn !== this.asked) return;
    if (isOther) {
      this.strike();
      pictures.keep([...paths, ...Object.values(art.layers.things).map(({ image }) => image)]);
      this.set = new StageSet(
        { scene: this, pulse: this.backstage.pulse, pictures },
        art,
        tableau.month,
        this.backstage.pixelRatio,
      );
    }
    this.set?.show({ ...tableau, tableau }, !isOther);
    this.shown = tableau;
    await this.veil?.open();
    this.backstage.onPicture(artId(tableau));
  }

  /** To the title or the map. */
  private async giveWay(goal: SceneKey, turn: number): Promise<void> {
    const { pictures, session } = this.backstage;
    const paths = goal === SCENE.map ? mapPaths(session.getState()) : picturePaths(placeArt(TITLE), TITLE_MONTH);
    await Promise.all([pictures.ensure(paths), this.veil?.close()]);
    if (turn !== this.asked) return;
    pictures.keep(paths);
    this.scene.start(goal);
    this.backstage.pulse.moving(0);
  }

  /** Clears the stage of the former set; the veil stays before it. */
  private strike(): void {
    this.set?.stop();
    this.set = null;
    this.tweens.killAll();
    for (const child of [...this.children.list]) if (!this.veil?.is(child)) child.destroy();
  }
}
