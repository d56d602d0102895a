// The frame of every screen: skip link, the picture behind the title, the corner, one main, and the sheets over it.
import { useEffect } from 'preact/hooks';
import { useDesk, useSession, useStore, useTexts } from './desk.ts';
import { Header } from './parts/Header.tsx';
import { Scenery } from './parts/Scenery.tsx';
import { Title } from './screens/Title.tsx';

const SCREENS = { scene: 'play', notes: 'notes', map: 'map', close: 'close', endings: 'endings', end: 'end' } as const;

export function App() {
  const texts = useTexts();
  const desk = useDesk();
  const step = useSession((state) => state.play?.step ?? null);
  const scene = useSession((state) => state.play?.scene ?? null);
  const page = useStore(desk.ui, (state) => state.page);
  const sheet = useStore(desk.ui, (state) => state.sheet);
  const later = useStore(desk.ui, (state) => state.later);
  const rest = useStore(desk.ui, (state) => state.rest);
  const screen = page ?? (step === null ? 'title' : SCREENS[step]);

  // Help asked for before its chunk is here: fetch it now; the sheet opens by itself when it comes.
  useEffect(() => {
    if (later === null && (sheet !== null || page !== null))
      desk.openLater().catch(() => desk.ui.setState({ sheet: null, page: null }));
    if (rest === null && (page !== null || (sheet !== null && sheet !== 'menu' && sheet !== 'help'))) desk.openRest();
  }, [desk, later, rest, page, sheet]);

  return (
    <>
      <a class="skip" href={step === 'scene' ? '#text' : '#main'}>
        {texts.t('skip.text')}
      </a>
      <Scenery />
      <Header />
      <main
        id="main"
        data-screen={screen}
        data-scene={(screen === 'play' || screen === 'notes') && scene !== null ? scene : undefined}
        tabIndex={-1}
      >
        {screen === 'title' && <Title key="title" />}
        {rest && page === 'credits' && <rest.Credits key="credits" />}
        {later && page === null && step !== null && <later.Game key="game" />}
      </main>
      {later && <later.Sheets />}
    </>
  );
}
