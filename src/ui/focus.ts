// Gives the focus to something that is not a control (a beat, a heading) for as long as it holds it.
export function focusBriefly(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
}

/** Gives the focus back to what had it, which may have been a beat. */
export function returnFocus(element: Element | null): void {
  if (!(element instanceof HTMLElement) || !element.isConnected || element === document.body) return;
  element.focus({ preventScroll: true });
  if (document.activeElement !== element) focusBriefly(element);
}
