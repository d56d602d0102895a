// The one h1 of a screen: it receives the focus on arrival, so that a reader hears where they are, and names the document.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../desk.ts';

let arrivals = 0;

export interface HeadingProps {
  readonly children: ComponentChildren;
  /** What the document is called here; also what changes when the screen does. */
  readonly title: string;
  readonly describedBy?: string;
  readonly heardOnly?: boolean;
  /** False where something else takes the focus (a text after a choice, a restored strip). */
  readonly takesFocus?: boolean;
}

export function Heading({ children, title, describedBy, heardOnly = false, takesFocus = true }: HeadingProps) {
  const texts = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    arrivals += 1;
    // The very first paint leaves the focus where the browser put it.
    if (!takesFocus || arrivals === 1) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
    // Once, on arrival.
  }, []);
  useEffect(() => {
    const name = texts.t('app.name');
    document.title = title === name ? name : texts.t('app.pageTitle', { sivu: title });
  }, [title, texts, texts.revision()]);
  return (
    <h1 ref={heading} tabIndex={-1} class={heardOnly ? 'only-heard' : 'heading'} aria-describedby={describedBy}>
      {children}
    </h1>
  );
}
