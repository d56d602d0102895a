// What the minor characters wear and carry; garments as in clothes.mjs.
export const MINOR = {};
