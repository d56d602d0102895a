// One card of the column: narration, speech with its tilted tag, a chat, a letter with its window, or a caption of a sound.
import { useSession, useTexts } from '../desk.ts';
import type { Speaker } from '../types.ts';
import type { Beats } from './beats.ts';
import { Portrait } from './Portrait.tsx';

// Tags in the colours that ink can stand on (SCREENS 1.3); mustard is left out, it means bold only. Voices without a body are paper.
const TONES: Readonly<Partial<Record<Speaker, 'sky' | 'leaf' | 'coral' | 'pink'>>> = {
  leila: 'coral',
  jorma: 'sky',
  mira: 'leaf',
  samira: 'pink',
  kasper: 'sky',
  onni: 'sky',
  ulla: 'pink',
  tero: 'coral',
  anneli: 'sky',
  abdi: 'leaf',
  mallu: 'coral',
  roope: 'leaf',
  veera: 'pink',
  sanna: 'sky',
  kari: 'leaf',
  hanan: 'pink',
  yusuf: 'leaf',
  adam: 'sky',
  linda: 'coral',
  veikko: 'leaf',
};

export function Card({ beats }: { readonly beats: Beats }) {
  const texts = useTexts();
  const own = useSession((state) => state.play?.protagonist);
  const { form, speaker, face, lines } = beats;
  const name = speaker ? texts.t(`people.${speaker === own ? 'you' : speaker}`) : '';
  const spoken = form === 'speech' || form === 'phone' || form === 'chat' || form === 'letter';
  const heard = speaker
    ? texts.t(form === 'speech' ? 'speech.said' : `speech.${form}`, { nimi: name })
    : form === 'letter'
      ? texts.t('speech.letterNobody')
      : '';
  return (
    <div
      class="card"
      data-form={form}
      data-tagged={spoken && speaker ? '' : undefined}
      data-own={speaker === own ? '' : undefined}
    >
      {spoken && speaker && (
        <span class="tag" data-tone={TONES[speaker] ?? 'paper'} aria-hidden="true">
          <Portrait person={speaker} face={face} />
          <span class="tag-name">{name}</span>
          {form !== 'speech' && <span class="tag-form">{texts.t(`form.${form}`)}</span>}
        </span>
      )}
      {form === 'letter' && <span class="letter-window" aria-hidden="true" />}
      {lines.map((line, index) => {
        const words = texts.line(line.id);
        return (
          <p key={line.id} data-line={line.id} lang={words.lang}>
            {index === 0 && spoken && heard !== '' && (
              <span class="only-heard" lang={texts.language()}>
                {heard}
              </span>
            )}
            {words.text}
          </p>
        );
      })}
    </div>
  );
}
