// A fortnight's close: what these two weeks did, in one card. Every second one reckons the month as a table.
import type { ClosingView, MoneyLine, Session } from '../../session/view.ts';
import { useDesk, useTexts } from '../desk.ts';
import { useEffect } from 'preact/hooks';
import { UrgentFault } from '../parts/Fault.tsx';
import { WordsMissing } from '../parts/WordsMissing.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Strip } from '../parts/Strip.tsx';
import { Tools } from '../parts/Tools.tsx';
import { euros, fortnight, moneyRow, signedSum } from '../words.ts';

function MoneyTable({
  lines,
  caption,
  total,
}: {
  readonly lines: readonly MoneyLine[];
  readonly caption: string;
  readonly total: number | null;
}) {
  const texts = useTexts();
  return (
    <table class="money">
      <caption>{caption}</caption>
      <thead class="only-heard">
        <tr>
          <th scope="col">{texts.t('close.row')}</th>
          <th scope="col">{texts.t('close.sum')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => {
          const { sign, sum, less } = signedSum(texts, line);
          return (
            <tr key={`${line.row}-${index}`}>
              <th scope="row">
                {moneyRow(texts, line.row)}
                {less && <span class="less"> {texts.t('close.less')}</span>}
              </th>
              <td>
                {sign}
                {sum} €
              </td>
            </tr>
          );
        })}
      </tbody>
      {total !== null && (
        <tfoot>
          <tr>
            <th scope="row">{texts.t('close.accountHead')}</th>
            <td>{euros(texts, total)} €</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

export function Close({ closing, session }: { readonly closing: ClosingView; readonly session: Session }) {
  const texts = useTexts();
  const desk = useDesk();
  const heading = texts.t('close.h', { jakso: fortnight(texts, closing.calendar) });
  const { before, after } = closing.energy;
  useEffect(() => {
    if (desk.ui.getState().undone) desk.ui.setState({ undone: null });
  }, [desk]);
  return (
    <div class="page">
      <Heading title={heading}>{heading}</Heading>
      <UrgentFault />
      <WordsMissing />
      <div class="card" data-form="close">
        <p class="note-hand">{texts.t(`close.note.${closing.note}`)}</p>
        {closing.moved.length > 0 && <MoneyTable lines={closing.moved} caption={texts.t('close.moved')} total={null} />}
        {closing.month.length > 0 && <MoneyTable lines={closing.month} caption={texts.t('close.month')} total={closing.money} />}
        {closing.month.length === 0 && <p>{texts.t('close.account', { m: euros(texts, closing.money) })}</p>}
        <p>
          {before === after ? texts.t('close.energySame', { n: after }) : texts.t('close.energy', { n: before, m: after })}{' '}
          {texts.t('close.day', { h: closing.wakesAt })}
        </p>
      </div>
      <div class="choices" data-choices>
        <Strip number={1} label={texts.t('close.goOn')} choice="continue" onTake={() => session.actions.goOn()} />
      </div>
      <p class="on-ground">{texts.t('close.stop')}</p>
      <Tools />
    </div>
  );
}
