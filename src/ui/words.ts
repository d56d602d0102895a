// Small words made of data: sums, fortnights, reasons. Every name and number stands in its base form.
import type { Texts } from '../i18n/index.ts';
import type { CalendarView, ChangeView, MoneyLine } from '../session/view.ts';
import type { Closed } from './types.ts';

const LOCALES = { fi: 'fi-FI', en: 'en-GB' } as const;

/** Cents as euros, without the sign: cents are written only when there are any. */
export function euros(texts: Texts, cents: number): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  const format = new Intl.NumberFormat(LOCALES[texts.language()], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(cents / 100);
}

export function fortnight(texts: Texts, calendar: CalendarView): string {
  return texts.t(`calendar.${calendar.month}.${calendar.half}`);
}

/** For the middle of a sentence. */
export function fortnightInside(texts: Texts, calendar: CalendarView): string {
  const name = fortnight(texts, calendar);
  // English months keep their capital; only the first letter of the phrase comes down.
  return name.charAt(0).toLocaleLowerCase(LOCALES[texts.language()]) + name.slice(1);
}

export function moneyRow(texts: Texts, row: string): string {
  const key = `money.${row}`;
  const name = texts.t(key);
  return name === key ? texts.t('money.other') : name;
}

export function reasonOf(texts: Texts, closed: Closed): string {
  switch (closed.kind) {
    case 'energy':
      return texts.t('choice.energy', { n: closed.needed, m: closed.have });
    case 'money':
      return texts.t('choice.money', { n: euros(texts, closed.needed), m: euros(texts, closed.have) });
    case 'person':
      return texts.t('choice.person');
    case 'hours':
      return texts.t('choice.hours');
  }
}

export function changeText(texts: Texts, change: ChangeView): string {
  const size = Math.abs(change.amount);
  if (change.kind === 'energy') return texts.t(change.amount < 0 ? 'change.energyLess' : 'change.energyMore', { n: size });
  const vars = { n: euros(texts, size), syy: moneyRow(texts, change.row) };
  return texts.t(change.amount < 0 ? 'change.moneyLess' : 'change.moneyMore', vars);
}

/** A sum with its sign, and the word for those who do not see or hear a minus. */
export function signedSum(texts: Texts, line: MoneyLine): { sign: string; sum: string; less: boolean } {
  const less = line.amount < 0;
  return { sign: less ? '−' : '+', sum: euros(texts, Math.abs(line.amount)), less };
}
