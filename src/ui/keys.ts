// Single-key commands (SCREENS 2.3): digits choose, Backspace goes a step back, M is the menu, ? is help. Any of them can be switched off.
import { useEffect } from 'preact/hooks';
import { useDesk } from './desk.ts';

export interface KeyActions {
  readonly undo: (() => void) | null;
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable="true"]');

export function useKeys({ undo }: KeyActions): void {
  const desk = useDesk();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!desk.settings.getState().keys || event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      if (isField(event.target) || desk.ui.getState().sheet !== null || document.querySelector('dialog[open]')) return;
      if (/^[1-9]$/.test(event.key)) {
        const strips = document.querySelectorAll<HTMLButtonElement>('[data-choices]:not([data-leaving]) button');
        strips[Number(event.key) - 1]?.click();
      } else if (event.key === 'Backspace' && undo) {
        event.preventDefault();
        undo();
      } else if (event.key.toLowerCase() === 'm') {
        desk.ui.setState({ sheet: 'menu' });
      } else if (event.key === '?') {
        desk.ui.setState({ sheet: 'help' });
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [desk, undo]);
}
