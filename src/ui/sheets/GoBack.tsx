// Going back: to the scene before, or to the beginning of any fortnight so far. What was done since is left, and remembered as seen.
import { useDesk, useGame, useTexts } from '../desk.ts';
import { Sheet } from '../parts/Sheet.tsx';
import { say } from '../say.ts';
import { fortnight } from '../words.ts';

export function GoBack() {
  const texts = useTexts();
  const { ui } = useDesk();
  const game = useGame();
  const close = (): void => ui.setState({ sheet: null });
  if (!game) return null;
  const { play, session } = game;
  const begun = play.step === 'scene' && (play.turns.at(-1)?.echo ?? null) !== null;
  return (
    <Sheet name="goBack" heading={texts.t('goBack.h')} onClose={close}>
      <p>{texts.t('goBack.why')}</p>
      <div class="menu">
        <button
          type="button"
          class="strip"
          data-act="scene"
          onClick={() => {
            if (session.actions.undoScene()) close();
            else say(texts.t('nav.undoBarred'));
          }}
        >
          {texts.t(begun ? 'goBack.scene' : 'goBack.before')}
        </button>
      </div>
      <h2 class="subheading" id="go-back-fortnights">
        {texts.t('goBack.fortnights')}
      </h2>
      <ol class="menu" role="list" aria-labelledby="go-back-fortnights">
        {[...play.past].reverse().map(({ calendar, scenes }) => {
          const last = scenes.at(-1);
          const told = last === undefined ? null : texts.line(`${last}.summary`);
          return (
            <li key={calendar.fortnight}>
              <button
                type="button"
                class="strip"
                data-fortnight={calendar.fortnight}
                onClick={() => {
                  if (session.actions.goBackTo(calendar.fortnight)) close();
                  else say(texts.t('nav.undoBarred'));
                }}
              >
                <span class="strip-words">
                  <span class="strip-label">{fortnight(texts, calendar)}</span>
                  {told !== null && (
                    <span class="strip-detail" lang={told.lang}>
                      {told.text}
                    </span>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </Sheet>
  );
}
