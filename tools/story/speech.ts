// Reads a line's words as narration, speech with its face and form, or a caption.
import { SPEAKERS } from '../../src/game/people.ts';
import type { LineInfo } from '../../src/story/catalogue.ts';
import { FACES } from '../../src/story/tableau.ts';
import type { Face } from '../../src/story/tableau.ts';
import { includes } from './tags.ts';
import type { Fault } from './tags.ts';

const FORMS = ['chat', 'phone', 'letter'] as const;

/** `Name (face form): words`, `[a sound]`, or plain narration. A strange face, form or speaker is told. */
export function readSpeech(text: string, fault: Fault): LineInfo & { readonly words: string } {
  if (text.startsWith('[') && text.endsWith(']')) return { form: 'caption', speaker: null, face: null, words: text };
  const speech = /^(?<name>[A-ZÅÄÖ][\wåäöÅÄÖ]*)(?:\s*\((?<manner>[^)]*)\))?:\s+(?<words>.+)$/.exec(text)?.groups;
  const speaker = speech?.['name']?.toLowerCase() ?? '';
  if (speech === undefined) return { form: 'narration', speaker: null, face: null, words: text };
  if (!includes(SPEAKERS, speaker)) {
    if (speech['manner'] !== undefined) fault(`unknown speaker ${speaker} (src/game/people.ts)`);
    return { form: 'narration', speaker: null, face: null, words: text };
  }
  let face: Face | null = null;
  let form: LineInfo['form'] = 'speech';
  for (const word of (speech['manner'] ?? '').split(/[\s,]+/).filter((part) => part !== '')) {
    if (includes(FORMS, word)) form = word;
    else if (includes(FACES, word)) face = word;
    else fault(`unknown face or form: ${word}`);
  }
  return { form, speaker, face, words: speech['words'] ?? '' };
}
