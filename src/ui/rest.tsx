// What hardly anybody needs before a first choice: the map, content notes, a fortnight's close, the year's end, the ways back, the settings and the credits, as one
// chunk fetched with the rest of the story, or when it is asked for.
export { Credits } from './screens/Credits.tsx';
export { MapList } from './screens/MapList.tsx';
export { Notes } from './screens/Notes.tsx';
export { SettingsSheet } from './sheets/SettingsSheet.tsx';
export { Close } from './screens/Close.tsx';
export { End } from './screens/End.tsx';
export { Endings } from './screens/Endings.tsx';
export { GoBack } from './sheets/GoBack.tsx';
export { Picture } from './sheets/Picture.tsx';
