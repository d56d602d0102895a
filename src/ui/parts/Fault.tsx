// A save fault in words, with the act that mends it as a button. Nothing is overwritten, and play always goes on.
import { useEffect, useRef } from 'preact/hooks';
import type { SaveFault, SaveFaultCode, SessionActions } from '../../session/view.ts';
import { useDesk, useSession, useStore, useTexts } from '../desk.ts';
import { saveAsFile } from '../files.ts';
import { alarm } from '../say.ts';
import { fortnightInside } from '../words.ts';
import { Sheet } from './Sheet.tsx';

/** Spoken at once and shown in the column; the others wait in a sheet. */
const URGENT: readonly SaveFaultCode[] = ['F1', 'F2', 'F3', 'F11', 'broken', 'story'];
const isUrgent = (fault: SaveFault): boolean => URGENT.includes(fault.code);

type Act = 'export' | 'exportDamaged' | 'restore' | 'takeOver' | 'reload' | 'leaveScene';
const ACTS: Readonly<Record<SaveFaultCode, readonly Act[]>> = {
  F1: ['export'],
  F2: ['export'],
  F3: ['export'],
  F4: ['restore', 'exportDamaged'],
  F6: ['restore', 'reload', 'exportDamaged'],
  F7: ['restore', 'exportDamaged'],
  F8: ['restore', 'exportDamaged'],
  F9: [],
  F11: ['takeOver'],
  F18: ['exportDamaged'],
  broken: ['leaveScene', 'export'],
  story: [],
};

function perform(act: Act, actions: SessionActions, failed: () => void): void {
  if (act === 'restore') actions.restorePrevious().catch(failed);
  else if (act === 'takeOver') actions.takeOver().catch(failed);
  else if (act === 'leaveScene') actions.leaveScene();
  else if (act === 'reload') location.reload();
  else {
    const text = act === 'export' ? actions.exportSave() : actions.damagedSave();
    if (text !== null) saveAsFile(act === 'export' ? 'valtaajat-peli.json' : 'valtaajat-vioittunut.json', text);
  }
}

const told = new WeakSet<SaveFault>();

function FaultWords({ fault, heading }: { readonly fault: SaveFault; readonly heading: boolean }) {
  const texts = useTexts();
  const { ui } = useDesk();
  const paragraph = useRef<HTMLParagraphElement>(null);
  const session = useStore(ui, (state) => state.session);
  const words = texts.t(`fault.${fault.code}`, { jakso: fault.at ? fortnightInside(texts, fault.at) : '–' });
  useEffect(() => {
    // Said, and brought into view, once for each fault: not again in another language, nor when the next screen shows the same card.
    if (!heading || told.has(fault)) return;
    told.add(fault);
    alarm(words);
    paragraph.current?.scrollIntoView({ block: 'nearest' });
  }, [fault]);
  if (!session) return null;
  const { actions } = session;
  const possible = ACTS[fault.code].filter((act) =>
    act === 'exportDamaged' ? actions.damagedSave() !== null : act !== 'restore' || fault.at !== null,
  );
  return (
    <>
      {heading && <h2 class="card-heading">{texts.t('fault.h')}</h2>}
      <p ref={paragraph}>{words}</p>
      <div class="acts">
        {possible.map((act) => (
          <button
            key={act}
            type="button"
            class="tool"
            data-act={act}
            onClick={() => perform(act, actions, () => ui.setState({ opening: 'failed' }))}
          >
            {texts.t(`fault.${act}`)}
          </button>
        ))}
        {fault.code !== 'F11' && (
          <button type="button" class="tool" data-act="go" onClick={() => actions.dismissFault()}>
            {texts.t('fault.go')}
          </button>
        )}
      </div>
    </>
  );
}

/** The card in the column, where the eye is. */
export function FaultCard({ fault }: { readonly fault: SaveFault }) {
  return (
    <section class="card" data-form="fault" data-fault={fault.code}>
      <FaultWords fault={fault} heading />
    </section>
  );
}

/** The same on every screen of a game, for what cannot wait; nothing when there is none. */
export function UrgentFault() {
  const fault = useSession((state) => state.fault);
  return fault && isUrgent(fault) ? <FaultCard fault={fault} /> : null;
}

/** The sheet for what can wait until it is read. */
export function FaultSheet() {
  const texts = useTexts();
  const session = useStore(useDesk().ui, (state) => state.session);
  const fault = useSession((state) => state.fault);
  const playing = useSession((state) => state.play !== null);
  // On the title the fault stands in the page, in place of Jatka.
  if (!fault || !session || !playing || isUrgent(fault)) return null;
  return (
    <Sheet name="fault" heading={texts.t('fault.h')} onClose={() => session.actions.dismissFault()}>
      <FaultWords fault={fault} heading={false} />
    </Sheet>
  );
}
