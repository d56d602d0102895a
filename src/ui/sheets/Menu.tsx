// The menu: settings, help, about, and back to the title. It also says once more what the way out does.
import { useDesk, useSession, useStore, useTexts } from '../desk.ts';
import { Sheet } from '../parts/Sheet.tsx';

export function Menu() {
  const texts = useTexts();
  const { ui } = useDesk();
  const session = useStore(ui, (state) => state.session);
  const playing = useSession((state) => state.play !== null);
  return (
    <Sheet name="menu" heading={texts.t('menu.h')} onClose={() => ui.setState({ sheet: null })}>
      <div class="menu">
        {playing && (
          <button type="button" class="strip" data-act="go-back" onClick={() => ui.setState({ sheet: 'goBack' })}>
            {texts.t('nav.goBack')}
          </button>
        )}
        {playing && texts.has('picture.nav') && (
          <button type="button" class="strip" data-act="picture" onClick={() => ui.setState({ sheet: 'picture' })}>
            {texts.t('picture.nav')}
          </button>
        )}
        <button type="button" class="strip" onClick={() => ui.setState({ sheet: 'settings' })}>
          {texts.t('nav.settings')}
        </button>
        <button type="button" class="strip" onClick={() => ui.setState({ sheet: 'help' })}>
          {texts.t('nav.help')}
        </button>
        <button type="button" class="strip" onClick={() => ui.setState({ sheet: null, page: 'credits' })}>
          {texts.t('nav.about')}
        </button>
        {playing && session && (
          <button
            type="button"
            class="strip"
            data-act="title"
            onClick={() => {
              ui.setState({ sheet: null });
              session.actions.leave();
            }}
          >
            {texts.t('nav.title')}
          </button>
        )}
      </div>
      <p class="small">{texts.t('exit.about')}</p>
    </Sheet>
  );
}
