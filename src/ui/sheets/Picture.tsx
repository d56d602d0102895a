// The picture in words, on request: nothing is announced by itself.
import { useDesk, useGame, useTexts } from '../desk.ts';
import { describePicture } from '../describe.ts';
import { Sheet } from '../parts/Sheet.tsx';

export function Picture() {
  const texts = useTexts();
  const { ui } = useDesk();
  const game = useGame();
  if (!game) return null;
  return (
    <Sheet name="picture" heading={texts.t('picture.h')} onClose={() => ui.setState({ sheet: null })}>
      <p>{describePicture(game.play, texts).join(' ')}</p>
    </Sheet>
  );
}
