// Whose work this stands on, what the room is a composite of, and under which licences it may be used.
import { useDesk, useTexts } from '../desk.ts';
import { Heading } from '../parts/Heading.tsx';

export function Credits() {
  const texts = useTexts();
  const desk = useDesk();
  const section = (name: string, lines: readonly string[]) => (
    <section>
      <h2 class="card-heading">{texts.t(`credits.${name}H`)}</h2>
      {lines.map((line) => (
        <p key={line}>{texts.t(`credits.${line}`)}</p>
      ))}
    </section>
  );
  return (
    <div class="page">
      <Heading title={texts.t('credits.h')}>{texts.t('credits.h')}</Heading>
      <div class="card" data-form="pages">
        {section('what', ['what', 'data'])}
        <section>
          <h2 class="card-heading">{texts.t('credits.roomH')}</h2>
          <p>{texts.t('credits.room')}</p>
          <ul>
            <li>{texts.t('credits.room1')}</li>
            <li>{texts.t('credits.room2')}</li>
            <li>{texts.t('credits.room3')}</li>
          </ul>
        </section>
        {section('art', ['art', 'fonts'])}
        {section('code', ['code'])}
        {section('licence', ['licence'])}
      </div>
      <div class="tools">
        <button type="button" class="tool" onClick={() => desk.ui.setState({ page: null })}>
          {texts.t('nav.back')}
        </button>
      </div>
    </div>
  );
}
