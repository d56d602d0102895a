// The tags of the script, `# key: value`, split from the words before them; and the ways their values are written.

export interface Tag {
  readonly key: string;
  readonly value: string;
  /** As it stands in the script, for telling what is wrong with it. */
  readonly written: string;
}

/** Where a reader of tags tells what is wrong. */
export type Fault = (message: string) => void;

function tagOf(written: string): Tag {
  const at = written.indexOf(':');
  const [key, value] = at < 0 ? [written, ''] : [written.slice(0, at), written.slice(at + 1)];
  return { key: key.trim(), value: value.trim(), written };
}

export function splitTags(line: string): { readonly text: string; readonly tags: readonly Tag[] } {
  const [text = '', ...tags] = line.split('#').map((part) => part.trim());
  return { text, tags: tags.filter((tag) => tag !== '').map(tagOf) };
}

export const includes = <T extends string>(list: readonly T[], word: string): word is T =>
  (list as readonly string[]).includes(word);

export const wordsOf = (value: string): readonly string[] => value.split(/[\s,]+/).filter((word) => word !== '');

/** The whole number written, if it is one between the two; otherwise null. */
export function wholeNumber(value: string, from: number, to: number): number | null {
  const number = /^\d+$/.test(value) ? Number(value) : NaN;
  return number >= from && number <= to ? number : null;
}
