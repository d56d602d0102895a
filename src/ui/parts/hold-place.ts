// Keeps the line one is reading where it is when the words around it change size (a typeface arrives, another language, larger text):
// browsers' own scroll anchoring does not do it for a font that arrives late.
const coveredTop = (): number => Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;

export function holdPlace(log: HTMLElement): () => void {
  let anchor: Element | null = null;
  let offset = 0;

  const note = (): void => {
    const top = coveredTop();
    anchor = null;
    if (window.scrollY < 1) return;
    for (const line of log.querySelectorAll('[data-line]')) {
      const box = line.getBoundingClientRect();
      if (box.bottom <= top) continue;
      anchor = line;
      offset = box.top - top;
      return;
    }
  };

  const correct = (): void => {
    if (!anchor?.isConnected) {
      note();
      return;
    }
    const moved = anchor.getBoundingClientRect().top - coveredTop() - offset;
    if (Math.abs(moved) > 1) window.scrollBy(0, moved);
  };

  const watch = new ResizeObserver(correct);
  watch.observe(log);
  window.addEventListener('scroll', note, { passive: true });
  return () => {
    watch.disconnect();
    window.removeEventListener('scroll', note);
  };
}
