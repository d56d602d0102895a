// Points in short hand, so that a drawing stays readable.

/** '10,20 30,40', or with a width '10,20,5 30,40,8'. */
export const path = (text) => text.split(' ').map((point) => point.split(',').map(Number));

/** pairs(10, 20, 30, 40). */
export const pairs = (...numbers) => numbers.flatMap((x, at) => (at % 2 ? [] : [[x, numbers[at + 1]]]));
