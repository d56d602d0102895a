// The title: how long, what heavy themes, that luck has its part, and a strip to press. It needs nothing but the interface texts.
import { useState } from 'preact/hooks';
import type { SavedGame } from '../../session/view.ts';
import { useDesk, useSession, useStore, useTexts, type SheetName } from '../desk.ts';
import { FaultCard } from '../parts/Fault.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Strip } from '../parts/Strip.tsx';
import { FIRST_PROTAGONIST } from '../types.ts';
import { fortnightInside } from '../words.ts';

type Way = 'continue' | 'new' | 'former';

export function Title() {
  const texts = useTexts();
  const desk = useDesk();
  const saved = useSession((state) => state.saved);
  const fault = useSession((state) => state.fault);
  const session = useStore(desk.ui, (state) => state.session);
  const opening = useStore(desk.ui, (state) => state.opening);
  const linkAsks = useStore(desk.ui, (state) => state.linkAsks);
  // Until the session is here, only the bare presence of a save is known; the strip is there from the first paint all the same.
  const hasSave = useStore(desk.ui, (state) => (state.session ? saved !== null : state.hasSave));
  const former = useSession((state) => state.former);
  const [asked, setAsked] = useState<Way | null>(null);

  const start = (what: Way): void => {
    if (desk.ui.getState().opening === 'asked') return;
    setAsked(what);
    desk.ui.setState({ opening: 'asked' });
    Promise.all([desk.openSession(), desk.openLater()])
      .then(async ([{ actions }]) => {
        if (what === 'continue') await actions.resume();
        else if (what === 'former') await actions.resumeFormer();
        else await actions.begin(desk.address.play ?? FIRST_PROTAGONIST, desk.address.seed ?? undefined);
        desk.ui.setState({ opening: 'idle', linkAsks: false });
      })
      .catch(() => desk.ui.setState({ opening: 'failed' }));
  };

  const openPart = (part: { sheet: SheetName } | { page: 'credits' }): void => {
    desk.ui.setState(part);
  };

  const gameName = ({ protagonist, calendar }: SavedGame): string =>
    texts.t('title.saved', { nimi: texts.t(`people.${protagonist}`), jakso: fortnightInside(texts, calendar) });
  const busy = (what: Way): boolean => opening === 'asked' && asked === what;
  const continueStrip = (
    <li key="continue">
      <Strip
        number={null}
        label={texts.t('title.continue')}
        detail={busy('continue') ? texts.t('title.opening') : saved ? gameName(saved) : texts.t('title.savedUnknown')}
        busy={busy('continue')}
        choice="continue"
        onTake={() => start('continue')}
      />
    </li>
  );
  const newStrip = (
    <li key="new">
      <Strip
        number={null}
        label={texts.t('title.new')}
        detail={
          busy('new')
            ? texts.t('title.opening')
            : texts.t('title.newWho', { nimi: texts.t(`people.${desk.address.play ?? FIRST_PROTAGONIST}`) })
        }
        note={hasSave ? texts.t('title.kept') : undefined}
        busy={busy('new')}
        choice="new"
        onTake={() => start('new')}
      />
    </li>
  );

  const formerStrip = former && (
    <li key="former">
      <Strip
        number={null}
        label={texts.t('title.former')}
        detail={busy('former') ? texts.t('title.opening') : gameName(former)}
        busy={busy('former')}
        choice="former"
        onTake={() => start('former')}
      />
    </li>
  );

  return (
    <div class="title">
      <Heading title={texts.t('app.name')}>{texts.t('app.name')}</Heading>
      <p class="tagline">
        {texts.t('app.tagline')} {texts.t('title.length')}
      </p>
      <p class="what">{texts.t('title.what')}</p>
      <div class="facts">
        <p>{texts.t('title.now')}</p>
        <p>{texts.t('title.luck')}</p>
        {hasSave ? (
          <details>
            <summary>{texts.t('title.before')}</summary>
            <p>{texts.t('title.notes')}</p>
            <p>{texts.t('title.free')}</p>
          </details>
        ) : (
          <>
            <p>{texts.t('title.notes')}</p>
            <p>{texts.t('title.free')}</p>
          </>
        )}
      </div>
      {fault && session && <FaultCard fault={fault} />}
      {linkAsks && hasSave && <p class="link-asks">{texts.t('link.keep')}</p>}
      {opening === 'failed' && (
        <p class="link-asks" role="status">
          {texts.t('title.failed')}
        </p>
      )}
      <ol class="choices" role="list" data-choices aria-label={texts.t('title.strips')}>
        {hasSave && !linkAsks && continueStrip}
        {newStrip}
        {hasSave && linkAsks && continueStrip}
        {formerStrip}
      </ol>
      <div class="tools" role="group" aria-label={texts.t('nav.tools')}>
        <button type="button" class="tool" onClick={() => openPart({ sheet: 'settings' })}>
          {texts.t('nav.settings')}
        </button>
        <button type="button" class="tool" onClick={() => openPart({ page: 'credits' })}>
          {texts.t('nav.about')}
        </button>
      </div>
    </div>
  );
}
