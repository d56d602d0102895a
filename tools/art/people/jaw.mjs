// A lighter jaw: the lower face of a painted head drawn in towards the chin and up towards the mouth.
const CHEEK = [500, 330]; // where the drawing-in begins, and the line it goes towards
const CHIN = 500;

/** A pixel between pixels, alpha folded in. */
function sample(pixels, width, height, x, y) {
  const [x0, y0] = [Math.floor(x), Math.floor(y)];
  const sum = [0, 0, 0, 0];
  for (const [px, py, share] of [
    [x0, y0, (1 - x + x0) * (1 - y + y0)],
    [x0 + 1, y0, (x - x0) * (1 - y + y0)],
    [x0, y0 + 1, (1 - x + x0) * (y - y0)],
    [x0 + 1, y0 + 1, (x - x0) * (y - y0)],
  ]) {
    if (px < 0 || py < 0 || px >= width || py >= height) continue;
    const at = (py * width + px) * 4;
    const alpha = (pixels[at + 3] / 255) * share;
    for (let k = 0; k < 3; k++) sum[k] += pixels[at + k] * alpha;
    sum[3] += alpha;
  }
  return sum[3] > 0 ? [...sum.slice(0, 3).map((value) => value / sum[3]), sum[3] * 255] : [0, 0, 0, 0];
}

/** `jaw` says how wide and how low the chin becomes, as shares; `place` turns a head's own point into a pixel. */
export function withJaw(picture, jaw, place) {
  const { width, height } = picture.raw;
  const [middle, from] = place(CHEEK);
  const to = place([0, CHIN])[1];
  const out = Buffer.from(picture.input);
  for (let y = Math.ceil(from); y < height; y++) {
    const sourceY = from + (y - from) / jaw.length;
    const share = Math.min(1, (sourceY - from) / (to - from));
    const narrow = 1 - (1 - jaw.width) * share * share;
    for (let x = 0; x < width; x++)
      out.set(sample(picture.input, width, height, middle + (x - middle) / narrow, sourceY).map(Math.round), (y * width + x) * 4);
  }
  return { ...picture, input: out };
}
