// Puts the house together: text first. The story comes right after the first paint, then the fonts; the stage after a story choice can be pressed.
import './ui/tokens.css';
import './ui/base.css';
import './ui/frame.css';
import './ui/strip.css';
import './ui/title.css';
import { render } from 'preact';
import { createStore } from 'zustand/vanilla';
import { createTexts } from './i18n/index.ts';
import { chooseLanguage } from './i18n/languages.ts';
import { SAVE_KEY } from './session/save-key.ts';
import { createSettings } from './session/settings.ts';
import type { Session } from './session/view.ts';
import { App } from './ui/App.tsx';
import { readAddress } from './ui/address.ts';
import { DeskContext, type Desk, type InterfaceState } from './ui/desk.ts';
import { guardReturn } from './ui/exit.ts';
import { once } from './ui/once.ts';
import { keepRoot } from './ui/root.ts';
import { createStageKeeper } from './ui/stage-keeper.ts';

function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function holdsSave(storage: Storage | null): boolean {
  try {
    return storage !== null && storage.getItem(SAVE_KEY) !== null;
  } catch {
    return false;
  }
}

async function start(): Promise<void> {
  const storage = browserStorage();
  const address = readAddress(location.search);
  const settings = createSettings(storage);
  const texts = createTexts();
  const hasSave = holdsSave(storage);
  const ui = createStore<InterfaceState>(() => ({
    session: null,
    later: null,
    rest: null,
    portraits: null,
    picture: false,
    hasSave,
    opening: 'idle',
    page: null,
    sheet: null,
    stage: address.stageOff || !settings.getState().stage ? 'off' : 'absent',
    stageNote: false,
    choicesBelow: false,
    undone: null,
    undoBarred: null,
    linkAsks: address.play !== null && hasSave,
  }));

  const load = (part: 'opening' | 'whole') => async () => (await import('./story/load.ts')).loadStory(part);
  const stories = { opening: once(load('opening')), whole: once(load('whole')) };
  const openLater = once(async () => {
    const later = await import('./ui/later.tsx');
    ui.setState({ later });
    return later;
  });
  const fetchRest = once(async () => {
    const rest = await import('./ui/rest.tsx');
    ui.setState({ rest });
    return rest;
  });
  // A part that does not come is asked for again where it is needed.
  const openRest = (): void =>
    void fetchRest().catch(() => {
      // A sheet that cannot be drawn must not keep the keys from the page.
      const { sheet } = ui.getState();
      if (sheet !== 'menu' && sheet !== 'help') ui.setState({ sheet: null, page: null });
    });
  const session = once(async () => {
    const { createSession } = await import('./session/index.ts');
    const created = createSession({
      storage,
      world: (part) => stories[hasSave ? 'whole' : part](),
      window,
      whenCalm: (run) => setTimeout(run),
      onError: reportError,
    });
    ui.setState({ session: created });
    return created;
  });
  const openSession = async (): Promise<Session> => {
    const [opened] = await Promise.all([session(), stories[hasSave ? 'whole' : 'opening'](), texts.loadStory(hasSave)]);
    return opened;
  };

  const stage = createStageKeeper(ui, settings, address, {
    stage: () => import('./stage/index.ts'),
    fonts: () => import('./ui/fonts.css'),
    portraits: () => import('./ui/portraits.ts'),
  });
  const firstChoice = (): void => {
    stage.firstChoice();
    // A part that does not come is said in the page: words by WordsMissing, scenes by the session when they are needed.
    stories.whole().catch(() => undefined);
    openRest();
    texts.loadStory(true).catch(() => undefined);
  };
  const desk: Desk = { ui, texts, settings, address, openSession, openLater, openRest, firstChoice };

  const language = chooseLanguage(address.language, settings.getState().language, navigator.languages);
  // A language that does not come (no network) leaves the page in Finnish, which is here already.
  await texts.setLanguage(language).catch(() => undefined);
  keepRoot(desk, stage.setMotion);
  const app = document.getElementById('app');
  if (!app) return;
  render(
    <DeskContext.Provider value={desk}>
      <App />
    </DeskContext.Provider>,
    app,
  );

  // After the first paint, so that the strip can be pressed before anything else is fetched.
  requestAnimationFrame(() => {
    setTimeout(() => {
      void Promise.all([session(), openLater()])
        .then(openSession)
        .then(() => ui.setState({ picture: true }))
        .then(stage.fonts)
        .catch(() => undefined);
    });
  });

  if (address.play !== null && !hasSave) {
    try {
      const [opened] = await Promise.all([openSession(), openLater()]);
      await opened.actions.begin(address.play, address.seed ?? undefined);
    } catch {
      // The title stands, and its strip asks again.
      ui.setState({ opening: 'failed' });
    }
  }
}

// The page is drawn anew at each visit: a place to scroll to from before would hide its heading.
history.scrollRestoration = 'manual';
if (guardReturn()) void start();
