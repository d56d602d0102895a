// Points written as text, so that a drawing stays readable: '10,20 30,40' or, with a width, '10,20,5 30,40,8'.
export const path = (text) => text.split(' ').map((point) => point.split(',').map(Number));
