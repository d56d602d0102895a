// Thirteen faces drawn as one family: brows, eyes, nose, mouth and, per person, glasses and the lines of age.
import { Art } from './ink.mjs';
import { path } from './path.mjs';

/** The part of a head (in the body's own units) that a face frame covers. */
export const FACE_BOX = [400, 200, 270, 280];

const EYES = path('488,308 600,308');
const MOUTH_INSIDE = '#7C2F33';
const TONGUE = '#EF6A4C';
const TEETH = '#FBF5E9';

/** Brow: how far the whole, its inner and its outer end are moved down; eyes and mouth by name; blush or not. */
export const FACES = {
  neutral: { brow: [0, 0, 0], eyes: 'open', mouth: 'flat' },
  happy: { brow: [-8, -2, 0], eyes: 'open', mouth: 'smile' },
  laugh: { brow: [-12, -2, 2], eyes: 'arcs', mouth: 'laugh' },
  talk: { brow: [-6, 0, 0], eyes: 'open', mouth: 'talk' },
  shy: { brow: [-4, -12, 6], eyes: 'aside', mouth: 'smallSmile', blush: true },
  warm: { brow: [-2, -4, 4], eyes: 'soft', mouth: 'smile', blush: true },
  down: { brow: [0, -10, 8], eyes: 'low', mouth: 'flatDown' },
  anxious: { brow: [-12, -22, 10], eyes: 'wide', mouth: 'wobble' },
  tired: { brow: [6, -6, 8], eyes: 'half', mouth: 'flatDown', bags: true },
  sad: { brow: [-4, -24, 12], eyes: 'low', mouth: 'sad' },
  focused: { brow: [12, 12, -8], eyes: 'narrow', mouth: 'tight' },
  thinking: { brow: [2, 6, -6], rightLift: -18, eyes: 'up', mouth: 'aside' },
  blink: { brow: [2, 0, 0], eyes: 'closed', mouth: 'flat' },
};

function pupil(art, x, y, rx, ry, look) {
  art.ell(x, y, rx, ry, { fill: art.ink, mis: [0, 0], w: 2 });
  if (look.glint) art.ell(x + 3, y - 6, 3, 4, { fill: '#F6EEDF', mis: [0, 0], ink: 0 });
}

const lid = (art, x, y, width, bend, weight = 10) =>
  art.curve(
    [
      [x - width, y + bend],
      [x, y],
      [x + width, y + bend],
    ],
    weight,
  );

const EYE = {
  open: (art, x, y, look) => pupil(art, x, y, 9, 16, look),
  wide: (art, x, y, look) => {
    pupil(art, x, y, 9, 16, look);
    lid(art, x, y - 27, 16, 5, 6);
  },
  arcs: (art, x, y) => lid(art, x, y - 8, 20, 18, 12),
  soft: (art, x, y, look) => {
    pupil(art, x, y + 2, 9, 13, look);
    lid(art, x + 1, y + 23, 14, -5, 6);
  },
  aside: (art, x, y, look) => {
    pupil(art, x + 8, y + 8, 9, 12, look);
    lid(art, x, y - 7, 19, 6);
  },
  low: (art, x, y) => {
    lid(art, x, y - 2, 20, 8, 11);
    art.ell(x + 3, y + 11, 8, 8, { fill: art.ink, mis: [0, 0], w: 2 });
  },
  half: (art, x, y) => {
    lid(art, x, y - 2, 21, 2, 12);
    art.ell(x + 2, y + 8, 8, 9, { fill: art.ink, mis: [0, 0], w: 2 });
  },
  narrow: (art, x, y, look) => {
    pupil(art, x + 2, y + 3, 9, 12, look);
    lid(art, x, y - 10, 18, 2);
  },
  up: (art, x, y, look) => {
    pupil(art, x + 7, y - 6, 9, 14, look);
    lid(art, x + 2, y + 20, 13, -3, 5);
  },
  closed: (art, x, y) => lid(art, x, y + 14, 20, -10, 11),
};

const MOUTHS = {
  flat: (art) => art.curve(path('512,422 542,424 576,420'), 12),
  tight: (art) => art.curve(path('518,424 545,420 572,423'), 13),
  smile: (art) => art.curve(path('502,412 522,430 550,434 576,424 590,408'), 12),
  smallSmile: (art) => art.curve(path('520,420 540,430 562,428 578,416'), 12),
  flatDown: (art) => art.curve(path('514,430 542,422 576,428'), 12),
  sad: (art) => art.curve(path('512,438 530,424 554,420 580,434'), 12),
  wobble: (art) => art.curve(path('508,430 522,420 538,429 554,419 570,428 584,420'), 11),
  aside: (art) => art.curve(path('520,428 548,428 574,420 588,408'), 12),
  talk: (art) => {
    art.shape(path('518,416 546,410 574,416 568,438 546,446 524,438'), { fill: MOUTH_INSIDE, w: 10, mis: [0, 0] });
  },
  laugh: (art) => {
    art.shape(path('502,408 546,413 590,404 584,432 554,452 516,440'), { fill: MOUTH_INSIDE, w: 11, mis: [0, 0] });
    art.fill(art.cr(path('530,442 550,434 572,436 556,446'), true), TONGUE, { mis: [0, 0] });
    art.fill(art.cr(path('512,413 546,418 580,411 574,419 546,425 518,421'), true), TEETH, { mis: [0, 0] });
  },
};

const NOSES = {
  round: path('566,326 580,342 574,360 555,366 539,355'),
  long: path('560,312 578,344 586,362 570,374 548,366'),
  straight: path('562,318 574,350 566,364 546,362'),
  broad: path('572,336 586,354 572,370 550,372 534,360 540,346'),
  small: path('562,334 572,348 564,360 548,358'),
};

function brows(art, face, look) {
  const [lift, inner, outer] = face.brow;
  const whole = lift + (look.browDrop ?? 0);
  const weight = look.browWeight ?? 12;
  const ink = look.brow ?? art.ink;
  art.curve(
    [
      [448, 268 + whole + outer],
      [470, 254 + whole + (outer + inner) / 3],
      [508, 258 + whole + inner],
    ],
    weight,
    ink,
  );
  const right = whole + (face.rightLift ?? 0);
  art.curve(
    [
      [580, 258 + right + inner],
      [608, 252 + right + (outer + inner) / 3],
      [630, 266 + right + outer],
    ],
    weight,
    ink,
  );
}

function glasses(art) {
  const [left, right] = EYES;
  art.ell(left[0] - 2, left[1] + 6, 47, 43, { w: 8 });
  art.ell(right[0] + 8, right[1] + 6, 40, 43, { w: 8 });
  art.curve(path('533,306 548,298 568,306'), 8);
}

function ageLines(art, age) {
  art.curve(path('500,372 488,394 492,414'), 6);
  if (age < 2) return;
  art.curve(path('470,340 486,346 504,342'), 5);
}

/** Small spots of colour that a reduced palette must not lose. */
export const faceColours = ({ blush, lips, brow }) => [MOUTH_INSIDE, TONGUE, TEETH, blush, lips, brow].filter(Boolean);

/** One face as SVG, in the body's units. */
export function faceSvg(name, look, ink) {
  const face = FACES[name];
  const art = new Art(7, { w: 12, amp: 1.2, mis: [0, 0], ink });
  if (look.drop) art.g(`transform="translate(0 ${look.drop})"`); // a child's brow is high
  if (face.blush)
    [440, 460, 480].forEach((x) =>
      art.line(
        [
          [x + 8, 362],
          [x - 6, 386],
        ],
        10,
        look.blush,
      ),
    );
  if (face.bags) EYES.forEach(([x, y]) => lid(art, x, y + 30, 14, -5, 5));
  if (look.lips) art.curve(path('530,444 548,448 566,443'), 7, look.lips);
  if (look.age) ageLines(art, look.age);
  brows(art, face, look);
  EYES.forEach(([x, y]) => EYE[face.eyes](art, x, y, look));
  art.curve(NOSES[look.nose ?? 'round'], 11);
  art.g(`transform="translate(0 ${look.mouthDrop ?? 0})"`);
  MOUTHS[face.mouth](art);
  art.end();
  if (look.glasses) glasses(art);
  if (look.drop) art.end();
  return art.out.join('');
}
