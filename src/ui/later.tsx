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
import { Play } from './screens/Play.tsx';
import { Help } from './sheets/Help.tsx';
import { Menu } from './sheets/Menu.tsx';

/** The screen of the step the game is at. */
export function Game() {
  const game = useGame();
  const undo = useUndo();
  useKeys({ undo });
  const { firstChoice, ui, openRest } = useDesk();
  const rest = useStore(ui, (state) => state.rest);
  const step = game?.play.step;
  const wanted = step !== undefined && step !== 'scene';
  useEffect(() => {
    if (wanted && rest === null) openRest();
  }, [wanted, rest, openRest]);
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
      return rest ? <rest.Notes key={play.scene} play={play} session={session} /> : <PageMissing />;
    case 'map':
      return rest ? <rest.MapList key={play.calendar.fortnight} play={play} session={session} /> : <PageMissing />;
    case 'close':
      if (!rest) return <PageMissing />;
      return play.closing && <rest.Close key={play.calendar.fortnight} closing={play.closing} session={session} />;
    case 'endings':
      return rest ? <rest.Endings endings={play.endings} session={session} /> : <PageMissing />;
    case 'end':
      return rest ? play.end && <rest.End play={play} end={play.end} session={session} /> : <PageMissing />;
  }
}

/** In the place of a page that is still on its way, or did not come: what is the matter, and a way to ask again. */
function PageMissing() {
  const texts = useTexts();
  const { openRest } = useDesk();
  return (
    <div class="page">
      <Heading title={texts.t('title.opening')}>{texts.t('title.opening')}</Heading>
      <section class="card">
        <p>{texts.t('words.missing')}</p>
        <div class="acts">
          <button type="button" class="tool" onClick={openRest}>
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
  const rest = useStore(ui, (state) => state.rest);
  return (
    <>
      {sheet === 'menu' && <Menu />}
      {sheet === 'help' && <Help />}
      {sheet === 'goBack' && rest && <rest.GoBack />}
      {sheet === 'picture' && rest && <rest.Picture />}
      {sheet === 'settings' && rest && <rest.SettingsSheet />}
      <FaultSheet />
    </>
  );
}
