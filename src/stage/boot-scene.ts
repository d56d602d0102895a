// Loads what the first picture needs, then opens the title or the place where the playthrough stands.
import { Scene } from 'phaser';
import { artId, placeArt } from './art.ts';
import { type Backstage, SCENE, sceneFor } from './backstage.ts';
import { castPaths } from './cast.ts';
import { mapPaths } from './map-things.ts';
import { makeTextures } from './made-textures.ts';
import { picturePaths } from './place-picture.ts';
import { TITLE, TITLE_MONTH } from './title.ts';

export class BootScene extends Scene {
  private readonly backstage: Backstage;

  constructor(backstage: Backstage) {
    super(SCENE.boot);
    this.backstage = backstage;
  }

  create(): void {
    makeTextures(this.textures);
    this.begin().catch(this.backstage.onFailure);
  }

  private async begin(): Promise<void> {
    const { session, pictures, pulse } = this.backstage;
    const state = session.getState();
    const goal = sceneFor(state);
    const tableau = goal === SCENE.place ? state.play?.tableau : undefined;
    const place = placeArt(tableau ? artId(tableau) : TITLE);
    if (goal === SCENE.map) await pictures.ensure(mapPaths(state));
    else await pictures.ensure([...picturePaths(place, tableau?.month ?? TITLE_MONTH), ...(tableau ? castPaths(tableau) : [])]);
    this.scene.start(sceneFor(session.getState()));
    pulse.moving(0);
  }
}
