// Where help is: the emergency number first, then the lines whose own pages tell of them, with the date. Then how the game is played.
import contacts from '../../../assets/facts/contacts.json';
import { useDesk, useTexts } from '../desk.ts';
import { Sheet } from '../parts/Sheet.tsx';

const EMERGENCY = '112';
const DRAWN: readonly string[] = ['sourced', 'verified'];
const LINES = contacts.filter((contact) => DRAWN.includes(contact.state) && contact.number !== EMERGENCY);
const dial = (number: string): string => `tel:${number.replaceAll(' ', '')}`;

/** "2024-05" → "5/2024" */
const plainDate = (date: string): string => date.split('-').reverse().map(Number).join('/');

export function Help() {
  const texts = useTexts();
  const { ui } = useDesk();
  const language = texts.language();
  return (
    <Sheet name="help" heading={texts.t('help.h')} onClose={() => ui.setState({ sheet: null })}>
      <p>
        <a class="emergency" href={`tel:${EMERGENCY}`}>
          {texts.t('help.112')}
        </a>
      </p>
      <h2 class="card-heading">{texts.t('help.lines')}</h2>
      {LINES.length === 0 && <p>{texts.t('help.checking')}</p>}
      <ul class="contacts" role="list">
        {LINES.map(({ id, name, number, url, hours, source, sourceDate }) => (
          <li key={id}>
            <strong>{name[language]}</strong>
            {number !== null && <a href={dial(number)}>{number}</a>}
            {url !== null && (
              <a href={url} rel="noreferrer">
                {texts.t('help.open')}
              </a>
            )}
            <span>{hours[language]}</span>
            {url !== null && !navigator.onLine && <span>{texts.t('help.offline')}</span>}
            {source !== null && (
              <span class="small">
                {sourceDate === null
                  ? texts.t('help.sourceUndated', { lahde: source })
                  : texts.t('help.source', { lahde: source, pvm: plainDate(sourceDate) })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {LINES.length > 0 && <p>{texts.t('help.queue')}</p>}
      <h2 class="card-heading">{texts.t('help.game')}</h2>
      <p>{texts.t('help.how')}</p>
      <h2 class="card-heading">{texts.t('help.keys')}</h2>
      <ul>
        {['keyChoose', 'keyUndo', 'keyMenu', 'keyHelp', 'keyExit'].map((key) => (
          <li key={key}>{texts.t(`help.${key}`)}</li>
        ))}
      </ul>
      <p class="small">{texts.t('exit.about')}</p>
    </Sheet>
  );
}
