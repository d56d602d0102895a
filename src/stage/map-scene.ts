// The city map: grey ink, coloured where projects have ended, with a mark at every place. A press on a mark does what its strip in the list does.
import { Scene, Scenes } from 'phaser';
import type { PlayView } from '../session/view.ts';
import { CITY_MAP, placeArt } from './art.ts';
import { type Backstage, SCENE, sceneFor } from './backstage.ts';
import type { Craft } from './craft.ts';
import { MapMarks } from './map-marks.ts';
import { StageSet } from './stage-set.ts';
import { mapPaths, mapThings } from './map-things.ts';
import { Veil } from './veil.ts';

/** Months in which the map lies under a lamp. */
const isDarkSeason = (month: number): boolean => month >= 10 || month <= 2;

export class MapScene extends Scene {
  private readonly backstage: Backstage;
  private set: StageSet | null = null;
  private marks: MapMarks | null = null;
  private shown: PlayView | null = null;
  private leaving = false;
  /** What was in colour when the map was last seen; what is new floods in view. */
  private coloured: readonly string[] | null = null;

  constructor(backstage: Backstage) {
    super(SCENE.map);
    this.backstage = backstage;
  }

  create(): void {
    const { session, pulse, pictures, pointer } = this.backstage;
    const craft: Craft = { scene: this, pulse, pictures };
    this.tweens.setLagSmooth(2000, 33);
    this.shown = null;
    const veil = new Veil(craft);
    const { canvas } = this.game;
    canvas.style.pointerEvents = 'auto';
    canvas.addEventListener('pointermove', this.onMove);
    canvas.addEventListener('pointerleave', this.onLeave);
    canvas.addEventListener('click', this.onPress);
    pointer.onChange = () => this.marks?.point(pointer.place);

    this.leaving = false;
    const follow = (): void => {
      const state = session.getState();
      const goal = sceneFor(state);
      if (goal === SCENE.map && state.play !== null) {
        if (state.play !== this.shown) void this.present(craft, state.play, veil);
        return;
      }
      if (this.leaving) return;
      this.leaving = true;
      void veil.close().then(() => {
        this.scene.start(sceneFor(session.getState()));
        pulse.moving(0);
      });
    };
    const forget = session.subscribe(follow);
    const onResize = (): void => this.set?.reframe(false);
    this.scale.on('resize', onResize);
    this.events.once(Scenes.Events.SHUTDOWN, () => {
      forget();
      this.scale.off('resize', onResize);
      canvas.style.pointerEvents = 'none';
      canvas.style.cursor = '';
      canvas.removeEventListener('pointermove', this.onMove);
      canvas.removeEventListener('pointerleave', this.onLeave);
      canvas.removeEventListener('click', this.onPress);
      pointer.onChange = null;
      this.set?.stop();
      this.set = null;
      this.marks = null;
    });
    follow();
  }

  override update(time: number): void {
    this.set?.update(time);
    this.marks?.update(time);
  }

  private async present(craft: Craft, play: PlayView, veil: Veil): Promise<void> {
    const { pixelRatio, pulse, pointer, pictures, session, onPicture } = this.backstage;
    this.shown = play;
    await pictures.ensure(mapPaths(session.getState()));
    // The map may have been left meanwhile, or its list be another; a veil that closes must not be opened again.
    if (this.shown !== play || this.leaving || !this.scene.isActive()) return;
    this.set?.stop();
    for (const child of [...this.children.list]) if (!veil.is(child)) child.destroy();
    const art = placeArt(CITY_MAP);
    const { month, hope } = play.tableau;
    const set = new StageSet(craft, art, month, pixelRatio);
    const marks = new MapMarks(craft, art, play.places);
    const coloured = mapThings(play.tableau.things);
    const view = {
      light: 'lamp',
      hour: isDarkSeason(month) ? 'evening' : 'day',
      month,
      weather: 'none',
      hope,
      tableau: null,
    } as const;
    // What was finished since the map was last seen floods its place before the player's eyes, once.
    const before = this.coloured ?? coloured;
    set.show({ ...view, things: coloured.filter((name) => before.includes(name)) }, false);
    marks.point(pointer.place);
    this.set = set;
    this.marks = marks;
    this.coloured = coloured;
    pulse.accompany({ lives: marks.lives, setStill: (still) => set.setStill(still) });
    void veil.open().then(() => {
      if (this.set === set && !this.leaving) set.show({ ...view, things: coloured }, true);
      onPicture(CITY_MAP);
    });
  }

  private readonly onMove = (event: PointerEvent): void => {
    const place = this.placeUnder(event);
    this.game.canvas.style.cursor = place === null ? '' : 'pointer';
    this.marks?.point(place ?? this.backstage.pointer.place);
  };

  private readonly onLeave = (): void => this.marks?.point(this.backstage.pointer.place);

  private readonly onPress = (event: MouseEvent): void => {
    const { session } = this.backstage;
    const place = this.placeUnder(event);
    const option = session.getState().play?.places.find((each) => each.place === place);
    if (option) session.actions.visit(option.place);
  };

  private placeUnder({ offsetX, offsetY }: MouseEvent): string | null {
    const ratio = this.backstage.pixelRatio();
    const at = this.cameras.main.getWorldPoint(offsetX * ratio, offsetY * ratio);
    return this.marks?.placeAt(at) ?? null;
  }
}
