// The title: a courtyard in November, rain, and one window lit. It gives way to the place when a playthrough opens.
import { Scene, Scenes } from 'phaser';
import { placeArt } from './art.ts';
import { type Backstage, SCENE, sceneFor } from './backstage.ts';
import { TITLE, TITLE_MONTH } from './title.ts';
import { StageSet } from './stage-set.ts';
import { Veil } from './veil.ts';

export class TitleScene extends Scene {
  private readonly backstage: Backstage;
  private set: StageSet | null = null;

  constructor(backstage: Backstage) {
    super(SCENE.title);
    this.backstage = backstage;
  }

  create(): void {
    const { session, pulse, pictures, pixelRatio, onPicture } = this.backstage;
    const craft = { scene: this, pulse, pictures };
    this.tweens.setLagSmooth(2000, 33);
    const veil = new Veil(craft);
    const set = new StageSet(craft, placeArt(TITLE), TITLE_MONTH, pixelRatio);
    this.set = set;
    set.show({ light: 'lamp', hour: 'morning', month: TITLE_MONTH, weather: 'rain', hope: 0, things: [], tableau: null }, false);
    void veil.open().then(() => onPicture(TITLE));

    let leaving = false;
    const leave = (): void => {
      if (leaving || session.getState().play === null) return;
      leaving = true;
      void veil.close().then(() => {
        this.scene.start(sceneFor(session.getState()));
        pulse.moving(0);
      });
    };
    const forget = session.subscribe(leave);
    const onResize = (): void => set.reframe(false);
    this.scale.on('resize', onResize);
    this.events.once(Scenes.Events.SHUTDOWN, () => {
      forget();
      this.scale.off('resize', onResize);
      set.stop();
      this.set = null;
    });
    leave();
  }

  override update(time: number): void {
    this.set?.update(time);
  }
}
