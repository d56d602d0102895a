// What nobody needs before a first choice: a fortnight's close, the year's end and the ways back, as one chunk fetched with the rest of the
// story.
export { Close } from './screens/Close.tsx';
export { End } from './screens/End.tsx';
export { Endings } from './screens/Endings.tsx';
export { GoBack } from './sheets/GoBack.tsx';
export { Picture } from './sheets/Picture.tsx';
