// What the rest of the cast wear and carry; garments as in clothes.mjs.
export const CAST = {};
