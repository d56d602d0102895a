// A sheet over the page: a modal dialog with a heading and a way to close. Esc closes it, and the focus goes back to what opened it.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../desk.ts';
import { returnFocus } from '../focus.ts';

export interface SheetProps {
  readonly name: string;
  readonly heading: string;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
}

export function Sheet({ name, heading, children, onClose }: SheetProps) {
  const texts = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    element?.showModal();
    title.current?.focus({ preventScroll: true });
    return () => {
      element?.close();
      returnFocus(opener);
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="sheet"
      data-screen={name}
      aria-labelledby={`sheet-${name}`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        // A press on the dimmed page around the sheet closes it too.
        if (event.target === dialog.current) onClose();
      }}
    >
      <div class="sheet-body">
        <div class="sheet-top">
          <h1 ref={title} id={`sheet-${name}`} tabIndex={-1} class="heading">
            {heading}
          </h1>
          <button type="button" class="tool" onClick={onClose}>
            {texts.t('nav.close')}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
