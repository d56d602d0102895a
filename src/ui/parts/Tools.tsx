// The row of tools under the choices: a step back, and the menu.
import { useDesk, useGame, useTexts } from '../desk.ts';

export function useUndo(): (() => void) | null {
  const desk = useDesk();
  const game = useGame();
  if (!game?.play.canUndo) return null;
  return () => {
    desk.ui.setState({ undone: { echo: game.play.turns.at(-1)?.echo ?? null } });
    game.session.actions.undo();
  };
}

export function Tools() {
  const texts = useTexts();
  const desk = useDesk();
  const undo = useUndo();
  return (
    <div class="tools" role="group" aria-label={texts.t('nav.tools')}>
      {undo && (
        <button type="button" class="tool" data-tool="undo" onClick={undo}>
          {texts.t('nav.undo')}
        </button>
      )}
      <button type="button" class="tool" data-tool="menu" onClick={() => desk.ui.setState({ sheet: 'menu' })}>
        {texts.t('nav.menu')}
      </button>
    </div>
  );
}
