// The stage yields to the words: between 22 % and 42 % of the height on an upright page, set once for each turn and never while reading.
const GAPS = 40;

function outer(selector: string): number {
  const element = document.querySelector<HTMLElement>(selector);
  return element ? element.offsetHeight : 0;
}

export function fitStage(): void {
  const root = document.documentElement;
  const height = window.innerHeight;
  const tail = outer('.tail [data-choices]:not([data-leaving])') + outer('.tail .tools') + GAPS;
  root.style.setProperty('--tail-h', `${tail}px`);
  const need = outer('[data-turn][data-present] .turn-body') + tail;
  const least = Math.max(height * 0.22, outer('.top') + 8);
  const stage = Math.max(least, Math.min(height * 0.42, height - need));
  root.style.setProperty('--turn-stage-h', `${Math.round(stage)}px`);
}
