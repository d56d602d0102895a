// Where to go, as a list: the twin of the map on the stage. Staying in is as good a strip as any.
import type { PlaceOption, PlayView, Session } from '../../session/view.ts';
import { useEffect } from 'preact/hooks';
import { useDesk, useTexts } from '../desk.ts';
import { UrgentFault } from '../parts/Fault.tsx';
import { WordsMissing } from '../parts/WordsMissing.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Strip } from '../parts/Strip.tsx';
import { Tools } from '../parts/Tools.tsx';
import { say } from '../say.ts';
import { euros, reasonOf } from '../words.ts';

export function MapList({ play, session }: { readonly play: PlayView; readonly session: Session }) {
  const texts = useTexts();
  const desk = useDesk();
  const open = play.places.filter((option) => option.closed === null);
  const closed = play.places.filter((option) => option.closed !== null);
  const { actions } = session;
  useEffect(() => {
    if (desk.ui.getState().undone) desk.ui.setState({ undone: null });
    desk.firstChoice();
  }, [desk]);

  const price = ({ cost, fare }: PlaceOption): string => {
    const energy = texts.t('choice.cost', { n: cost });
    return fare > 0 ? texts.t('choice.fare', { hinta: energy, n: euros(texts, fare) }) : energy;
  };

  const strip = (option: PlaceOption, number: number | null) => {
    const why = option.invite === null ? null : texts.line(`${option.invite}.invite`);
    const told = why !== null && why.text !== '';
    const reason = option.closed ? reasonOf(texts, option.closed) : undefined;
    return (
      <li key={option.place}>
        <Strip
          number={number}
          label={texts.t(`places.${option.place}.name`)}
          detail={told ? why.text : texts.t(`places.${option.place}.why`)}
          detailLang={told ? why.lang : texts.language()}
          note={reason ?? price(option)}
          closed={option.closed !== null}
          place={option.place}
          onTake={() => (reason === undefined ? actions.visit(option.place) : say(reason))}
        />
      </li>
    );
  };

  return (
    <div class="page">
      <Heading title={texts.t('map.h')} describedBy="map-sum">
        {texts.t('map.h')}
      </Heading>
      <p id="map-sum" class="sum">
        {texts.t('map.sum', { count: open.length, n: play.energy })} {texts.t(play.outingsLeft > 1 ? 'map.twice' : 'map.once')}
      </p>
      <UrgentFault />
      <WordsMissing />
      {open.length === 0 && <p class="on-ground">{texts.t('map.onlystay')}</p>}
      {open.length > 0 && (
        <h2 class="subheading" id="map-open">
          {texts.t('map.open')}
        </h2>
      )}
      <ol class="choices" role="list" data-choices aria-label={texts.t('choices.label')}>
        {open.map((option, index) => strip(option, index + 1))}
        <li key="stay">
          <Strip
            number={open.length + 1}
            label={texts.t('map.stay')}
            detail={texts.t('map.stayWhy')}
            choice="stay"
            onTake={() => actions.stay()}
          />
        </li>
        <li key="not-tonight">
          <Strip
            number={open.length + 2}
            label={texts.t('map.notTonight')}
            detail={texts.t('map.notTonightWhy')}
            choice="not-tonight"
            onTake={() => actions.notTonight()}
          />
        </li>
      </ol>
      {closed.length > 0 && (
        <details class="others">
          <summary>
            <h2 class="subheading">{texts.t('map.others')}</h2>
          </summary>
          <ul class="choices" role="list">
            {closed.map((option) => strip(option, null))}
          </ul>
        </details>
      )}
      <Tools />
    </div>
  );
}
