// The row of tools under the choices: a step back, and the menu.
import { useDesk, useGame, useSession, useStore, useTexts } from '../desk.ts';

export function useUndo(): (() => void) | null {
  const desk = useDesk();
  const game = useGame();
  if (!game?.play.canUndo) return null;
  return () => {
    desk.ui.setState({ undone: { echo: game.play.turns.at(-1)?.echo ?? null } });
    if (!game.session.actions.undo()) desk.ui.setState({ undone: null, undoBarred: game.play });
  };
}

export function Tools() {
  const texts = useTexts();
  const desk = useDesk();
  const undo = useUndo();
  const play = useSession((state) => state.play);
  const barred = useStore(desk.ui, (state) => state.undoBarred);
  const resting = useSession((state) => state.fault?.code === 'F11');
  return (
    <div class="tools" role="group" aria-label={texts.t('nav.tools')}>
      {undo && (
        <button type="button" class="tool" data-tool="undo" onClick={undo}>
          {texts.t('nav.undo')}
        </button>
      )}
      {barred !== null && barred === play && !resting && (
        <p class="stage-note" role="status">
          {texts.t('nav.undoBarred')}
        </p>
      )}
      <button type="button" class="tool" data-tool="menu" onClick={() => desk.ui.setState({ sheet: 'menu' })}>
        {texts.t('nav.menu')}
      </button>
    </div>
  );
}
