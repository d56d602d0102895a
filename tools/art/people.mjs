// Puts people together: body, clothes, head and faces become trimmed pictures, packed into one atlas and described as people.json wants.
import sharp from 'sharp';
import { Art } from './ink.mjs';
import { C } from './palette.mjs';
import { FACES, FACE_BOX, faceColours, faceSvg } from './faces.mjs';
import { paintPiece, rgb } from './paint.mjs';
import { draw, pieceNamed, pieceSvg } from './peep.mjs';
import { encode, pack } from './people/atlas.mjs';
import { BACK_VIEW, seatedFromBehind } from './people/back.mjs';
import { BODIES, HEADS, HEAD_SHIFT } from './people/bodies.mjs';
import { withJaw } from './people/jaw.mjs';
import { darker } from './people/cloth.mjs';
import { GARMENTS } from './people/clothes.mjs';

const SCALE = 0.21; // atlas pixels per unit: someone of average height stands 600 px tall
const SHARPER = 2; // drawn this much larger, then reduced
const STANDING_UNITS = 2860;
const STANDING_FEET = 2940;
const TABLE = 1128; // where tables cut a torso
const MIDDLE = 470; // of a neck
const NECK = 520; // what lies below shrinks with a child's stature
const LINE = 13;
const BUST = { left: 40, right: 860, top: -70, bottom: 790 };
const BASE_COLOURS = { sole: C.paper, sock: C.paper, stripe: C.paper, cup: C.paper, shoe: C.ink, pocket: C.paper };
const FACIAL_HAIR_AT = [123, 338];

const sizeOf = (view, scale) => [Math.round(view[2] * scale), Math.round(view[3] * scale)];
const round = Math.round;
const mapped = (table, change) => Object.fromEntries(Object.entries(table).map(([key, value]) => [key, change(value)]));

function pictureOf(svg, view, scale) {
  const [width, height] = sizeOf(view, scale);
  return { input: Buffer.from(draw(svg, view, width, height).asPng()) };
}

function painted(options) {
  const { pixels, width, height } = paintPiece(options);
  return { input: Buffer.from(pixels.buffer), raw: { width, height, channels: 4 } };
}

/**
 * Makes a body and its clothes narrower about the neck, and a child's (`stature` below 1) shorter; heads keep their size.
 * A shortened body's lines, all of one `ink`, are thickened so that they match the head's.
 */
function fitted(svg, { build, stature }, ink) {
  if (build === 1 && stature === 1) return svg;
  const place = `translate(${MIDDLE * (1 - build)} ${NECK * (1 - stature)}) scale(${build} ${stature})`;
  const thicker = ink && stature < 1 ? ` stroke="${ink}" stroke-width="${LINE * (1 / stature - 1)}"` : '';
  return `<g transform="${place}"${thicker}>${svg}</g>`;
}
const lowered = (y, { stature }) => NECK + (y - NECK) * stature;

function bodyLayer({ piece: name, roles }, view, look) {
  const piece = pieceNamed(...name);
  const across = (points) => points.map(([x, y]) => [MIDDLE + (x - MIDDLE) * look.build, lowered(y, look)]);
  return painted({
    ...look,
    svgOf: (ink, paper) => fitted(pieceSvg(piece, ink, paper), look, ink),
    view,
    roles: mapped(roles, across),
  });
}

function headLayer(person, view, look, [dx, dy]) {
  const piece = pieceNamed('Hair', person.head);
  const moved = (points) => points.map(([x, y]) => [x + dx, y + dy]);
  const roles = mapped(HEADS[person.head] ?? {}, moved);
  const svgOf = (ink, paper) => `<g transform="translate(${HEAD_SHIFT + dx} ${dy})">${pieceSvg(piece, ink, paper)}</g>`;
  const head = painted({ ...look, svgOf, view, roles, rest: { solid: 'hair', hollow: 'skin' } });
  return person.jaw
    ? withJaw(head, person.jaw, ([x, y]) => [(x + dx - view[0]) * look.scale, (y + dy - view[1]) * look.scale])
    : head;
}

function facialHair({ facialHair: name }, { colours }) {
  if (!name) return '';
  const [x, y] = FACIAL_HAIR_AT;
  const hair = pieceSvg(pieceNamed('FacialHair', name), colours.beard, colours.skin);
  return `<g transform="translate(${HEAD_SHIFT + x} ${y})">${hair}</g>`;
}

/** The pen for clothes; a child's is fatter over the body, which is shrunk afterwards. */
function penFor({ ink, stature }, layer) {
  const art = new Art(7, { w: LINE, amp: 1.6, mis: [0, 0], ink });
  const { brush } = art;
  if (layer === 'over' && stature < 1) art.brush = (points, w = LINE, ...rest) => brush.call(art, points, w / stature, ...rest);
  return art;
}

/** What a person wears in one layer, as SVG. */
function clothesSvg(wear, layer, look) {
  const { colours } = look;
  const art = penFor(look, layer);
  for (const [name, options = {}] of wear) GARMENTS[name][layer]?.(art, colours, options);
  return art.out.join('');
}

function layersOf(person, pose, look) {
  if (pose.body === 'behind') {
    const art = new Art(7, { w: 13, amp: 1.6, mis: [0, 0], ink: look.ink });
    seatedFromBehind(art, look.colours, pose);
    return [pictureOf(art.out.join(''), BACK_VIEW, look.scale)];
  }
  const { view } = BODIES[pose.body];
  const head = pose.head ?? [0, 0];
  const wear = pose.wear ?? [];
  const onHead = `<g transform="translate(${head.join(' ')})">${facialHair(person, look)}${clothesSvg(wear, 'top', look)}</g>`;
  return [
    bodyLayer(BODIES[pose.body], view, look),
    pictureOf(fitted(clothesSvg(wear, 'over', look), look), view, look.scale),
    headLayer(person, view, look, head),
    pictureOf(onHead, view, look.scale),
  ];
}

const isTorso = (pose) => pose.body.startsWith('torso');
const viewOf = (pose) => (pose.body === 'behind' ? BACK_VIEW : BODIES[pose.body].view);

async function reduced(layers, view, cutAt) {
  const [width, height] = sizeOf(view, SCALE * SHARPER);
  const blank = { create: { width, height, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } };
  const whole = await sharp(blank).composite(layers).png().toBuffer();
  const [w, h] = sizeOf(view, SCALE);
  const small = sharp(whole).resize(w, h, { kernel: 'lanczos3', fit: 'fill' });
  const cut = cutAt ? small.extract({ left: 0, top: 0, width: w, height: round((cutAt - view[1]) * SCALE) }) : small;
  return cut.raw().toBuffer({ resolveWithObject: true });
}

/** The smallest rectangle with anything in it. */
function inkedBox(data, width, height) {
  const box = { left: width, top: height, right: 0, bottom: 0 };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (data[(y * width + x) * 4 + 3] > 8) {
        box.left = Math.min(box.left, x);
        box.right = Math.max(box.right, x + 1);
        box.top = Math.min(box.top, y);
        box.bottom = Math.max(box.bottom, y + 1);
      }
  return box;
}

async function trimmed({ data, info }) {
  const box = inkedBox(data, info.width, info.height);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const raw = { width: info.width, height: info.height, channels: 4 };
  const pixels = await sharp(data, { raw }).extract({ left: box.left, top: box.top, width, height }).png().toBuffer();
  return { pixels, width, height, left: box.left, top: box.top };
}

async function renderPose(person, name) {
  const pose = person.poses[name];
  const colours = { ...BASE_COLOURS, ...person.colours, ...pose.colours };
  const look = {
    colours,
    ink: person.ink ?? C.ink,
    build: person.build ?? 1,
    stature: person.stature ?? 1,
    scale: SCALE * SHARPER,
  };
  const view = viewOf(pose);
  const picture = await trimmed(await reduced(layersOf(person, pose, look), view, isTorso(pose) && lowered(TABLE, look)));
  const at = (x, y) => [round((x - view[0]) * SCALE) - picture.left, round((y - view[1]) * SCALE) - picture.top];
  const [dx, dy] = pose.head ?? [0, 0];
  const middle = pose.body === 'floor' ? 560 : MIDDLE;
  return {
    ...picture,
    name,
    at,
    record: {
      anchor: [at(middle, 0)[0], picture.height],
      standing: round((STANDING_UNITS - (STANDING_FEET - NECK) * (1 - look.stature)) * SCALE),
      face: pose.body === 'behind' ? null : at(FACE_BOX[0] + dx, FACE_BOX[1] + dy),
      facing: 'right',
    },
    head: [dx, dy],
  };
}

async function renderFace(person, name) {
  const layer = pictureOf(faceSvg(name, person.face, person.ink ?? C.ink), FACE_BOX, SCALE * SHARPER);
  const picture = await trimmed(await reduced([layer], FACE_BOX));
  return { ...picture, name, offset: [picture.left, picture.top] };
}

/** Head and shoulders: a part of a pose that is in the atlas anyway. */
function bustOf(pose) {
  const [dx, dy] = pose.head;
  const [left, top] = pose.at(BUST.left + dx, BUST.top + dy).map((value) => Math.max(0, value));
  const [right, bottom] = pose.at(BUST.right + dx, BUST.bottom + dy);
  const [x, y, width, height] = pose.frame;
  const frame = [x + left, y + top, Math.min(right, width) - left, Math.min(bottom, height) - top];
  return { bust: { frame }, bustFace: [pose.record.face[0] - left, pose.record.face[1] - top] };
}

const byName = (pictures, value) => Object.fromEntries(pictures.map((picture) => [picture.name, value(picture)]));

/** One person's atlas and entry for people.json. */
export async function renderPerson(person) {
  const poses = [];
  for (const name of Object.keys(person.poses)) poses.push(await renderPose(person, name));
  const faces = [];
  for (const name of Object.keys(FACES)) faces.push(await renderFace(person, name));
  const pictures = [...poses, ...faces];
  const size = pack(pictures);
  const record = {
    image: `people/${person.id}.webp`,
    size: person.size,
    colour: person.colour,
    poses: byName(poses, ({ frame, record }) => ({ frame, ...record })),
    faces: byName(faces, ({ frame, offset }) => ({ frame, offset })),
    ...bustOf(poses.find(({ name }) => name === 'seated') ?? poses[0]),
  };
  const kept = [...faceColours(person.face), darker(person.colours.skin), ...(person.keep ?? [])].map(rgb);
  return { image: await encode(pictures, size, kept), record };
}
