// What nobody needs before a first choice: the year's end and the ways back, as one chunk fetched with the rest of the story.
export { End } from './screens/End.tsx';
export { Endings } from './screens/Endings.tsx';
export { GoBack } from './sheets/GoBack.tsx';
