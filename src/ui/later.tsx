// Everything past the title, as one chunk that is fetched right after the first paint: the screens of a game, the sheets, their style.
import './column.css';
import './page.css';
import './sheet.css';
import { useEffect } from 'preact/hooks';
import { useStore, useDesk, useGame, useTexts } from './desk.ts';
import { useKeys } from './keys.ts';
import { FaultSheet } from './parts/Fault.tsx';
import { Heading } from './parts/Heading.tsx';
import { Tools, useUndo } from './parts/Tools.tsx';
import { Close } from './screens/Close.tsx';
import { MapList } from './screens/MapList.tsx';
import { Notes } from './screens/Notes.tsx';
import { Play } from './screens/Play.tsx';
import { Help } from './sheets/Help.tsx';
import { Menu } from './sheets/Menu.tsx';
import { SettingsSheet } from './sheets/SettingsSheet.tsx';

export { Credits } from './screens/Credits.tsx';

/** The screen of the step the game is at. */
export function Game() {
  const game = useGame();
  const undo = useUndo();
  useKeys({ undo });
  const { firstChoice, ui, openYearEnd } = useDesk();
  const yearEnd = useStore(ui, (state) => state.yearEnd);
  const atEnd = game?.play.step === 'endings' || game?.play.step === 'end';
  useEffect(() => {
    if (atEnd && yearEnd === null) openYearEnd();
  }, [atEnd, yearEnd, openYearEnd]);
  const open = game !== null;
  useEffect(() => {
    if (open) firstChoice();
  }, [open, firstChoice]);
  if (!game) return null;
  const { play, session } = game;
  switch (play.step) {
    case 'scene':
      return <Play play={play} session={session} />;
    case 'notes':
      return <Notes key={play.scene} play={play} session={session} />;
    case 'map':
      return <MapList key={play.calendar.fortnight} play={play} session={session} />;
    case 'close':
      return play.closing && <Close key={play.calendar.fortnight} closing={play.closing} session={session} />;
    case 'endings':
      return yearEnd ? <yearEnd.Endings endings={play.endings} session={session} /> : <PageMissing />;
    case 'end':
      return yearEnd ? play.end && <yearEnd.End play={play} end={play.end} session={session} /> : <PageMissing />;
  }
}

/** In the place of a page that is still on its way, or did not come: what is the matter, and a way to ask again. */
function PageMissing() {
  const texts = useTexts();
  const { openYearEnd } = useDesk();
  return (
    <div class="page">
      <Heading title={texts.t('title.opening')}>{texts.t('title.opening')}</Heading>
      <section class="card">
        <p>{texts.t('words.missing')}</p>
        <div class="acts">
          <button type="button" class="tool" onClick={openYearEnd}>
            {texts.t('words.again')}
          </button>
        </div>
      </section>
      <Tools />
    </div>
  );
}

export function Sheets() {
  const { ui } = useDesk();
  const sheet = useStore(ui, (state) => state.sheet);
  const yearEnd = useStore(ui, (state) => state.yearEnd);
  return (
    <>
      {sheet === 'menu' && <Menu />}
      {sheet === 'help' && <Help />}
      {sheet === 'goBack' && yearEnd && <yearEnd.GoBack />}
      {sheet === 'settings' && <SettingsSheet />}
      <FaultSheet />
    </>
  );
}
