// "Viimeksi": the scene's own two sentences after coming back. It takes the focus, since it is where the reading starts again.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../desk.ts';

export function ResumeCard({ scene }: { readonly scene: string }) {
  const texts = useTexts();
  const words = texts.line(`${scene}.summary`);
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    card.current?.scrollIntoView({ block: 'start' });
    card.current?.focus({ preventScroll: true });
  }, []);
  if (words.text === '') return null;
  return (
    <div ref={card} class="card" data-form="resume" tabIndex={-1}>
      <h2 class="card-heading">{texts.t('resume.h')}</h2>
      <p lang={words.lang}>{words.text}</p>
    </div>
  );
}
