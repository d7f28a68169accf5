import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { isTitleBefore } from '../../event/names.ts';
import type { Span } from '../../text/span.ts';
import { SAID } from '../../text/speech-verbs.ts';
import { firstWordFrom, type Word } from '../../text/words.ts';

/** Direct speech with the name that is said to speak right behind it; offsets in the passage. */
export interface Attribution {
  readonly passage: Passage;
  /** The speech, marks included. */
  readonly speech: Span;
  /** The words in capitals behind the verb: an office, a name or both; degrees are left out. */
  readonly speaker: readonly [Word, ...Word[]];
}

/** `kata Ratna`, `ujar Pj. Wali Kota Ratna`, `tutur Ibu Ratna` behind closing marks. */
const VERB = new RegExp(`^[,.]?\\s(?:${SAID})\\s`, 'u');
const ADDRESS = new Set(['pak', 'bu', 'bapak', 'ibu', 'saudara', 'saudari', 'kak']);
const LONGEST_NAME = 8;

/** The speech of a passage of which the text names the speaker right behind it. */
export const findAttributions = perPassage((passage): readonly Attribution[] => {
  if (passage.role !== 'paragraph' && passage.role !== 'item') return [];
  return passage.speech.flatMap((speech) => {
    const verb = VERB.exec(passage.text.slice(speech.end, speech.end + 20));
    const [first, ...rest] = verb ? namesFrom(passage, speech.end + verb[0].length) : [];
    return first ? { passage, speech, speaker: [first, ...rest] } : [];
  });
});

/** The words in capitals from `at` on, up to the first in small letters or a comma. */
function namesFrom({ text, words }: Passage, at: number): readonly Word[] {
  const names: Word[] = [];
  let end = at;
  const from = firstWordFrom(words, at);
  for (const word of words.slice(from, from + LONGEST_NAME)) {
    if (!/^\.?\s?$/u.test(text.slice(end, word.start))) break;
    end = word.end;
    if (isTitleBefore(word.text) || ADDRESS.has(word.lower)) continue;
    if (!/^[A-ZÀ-Þ]/u.test(word.text)) break;
    names.push(word);
  }
  return names;
}
