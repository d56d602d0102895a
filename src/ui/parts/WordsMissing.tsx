// Words of the story that did not come (a network that went away): said in the page, with a way to ask again. The game itself is whole.
import { useState } from 'preact/hooks';
import { useTexts } from '../desk.ts';

export function WordsMissing() {
  const texts = useTexts();
  const [asking, setAsking] = useState(false);
  if (!texts.wordsMissing()) return null;
  const ask = (): void => {
    setAsking(true);
    texts
      .loadStory(true)
      // Some browsers remember a failed fetch for as long as the page lives; only a fresh page has the words, and only when it can come.
      .catch(async () => {
        const page = await fetch(location.href, { cache: 'no-store' });
        if (page.ok) location.reload();
      })
      .catch(() => undefined)
      .finally(() => setAsking(false));
  };
  return (
    <section class="card" data-form="words-missing" role="status">
      <p>{texts.t('words.missing')}</p>
      <div class="acts">
        <button type="button" class="tool" aria-busy={asking ? 'true' : undefined} onClick={ask}>
          {texts.t('words.again')}
        </button>
      </div>
    </section>
  );
}
