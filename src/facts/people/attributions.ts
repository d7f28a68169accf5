import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { isTitleBefore } from '../../event/names.ts';
import { isShortStatus } from '../../knowledge/acting-status.ts';
import type { Span } from '../../text/span.ts';
import { SAID, SAID_RARELY, SAYS } from '../../text/speech-verbs.ts';
import { textBefore } from '../../text/text-before.ts';
import { firstWordFrom, type Word } from '../../text/words.ts';

/** Direct speech with the name that is said to speak right behind it; offsets in the passage. */
export interface Attribution {
  readonly passage: Passage;
  /** The speech, marks included. */
  readonly speech: Span;
  /** The words in capitals behind the verb: an office, a name or both; degrees are left out. */
  readonly speaker: readonly [Word, ...Word[]];
}

/** `Ratna mengatakan, `, `Bupati Contoh berpesan kepada warga: ` before opening marks. */
const VERB_BEFORE = new RegExp(`\\s(?:${SAYS})(?:\\s(?:kepada\\s)?[a-z]+){0,2}[,:]\\s$`, 'u');
/** `kata Ratna`, `ujar Pj. Wali Kota Ratna`, `tutur Ibu Ratna` behind closing marks. */
const VERB = new RegExp(`^[,.]?\\s(?:${SAID}|${SAID_RARELY})\\s`, 'u');
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

/** The speech of a passage of which the text names the speaker right before it. */
export const findLeadAttributions = perPassage((passage): readonly Attribution[] => {
  if (passage.role !== 'paragraph' && passage.role !== 'item') return [];
  return passage.speech.flatMap((speech) => {
    const verb = VERB_BEFORE.exec(textBefore(passage.text, speech.start));
    const [first, ...rest] = verb ? namesUpTo(passage, speech.start - verb[0].length) : [];
    return first ? { passage, speech, speaker: [first, ...rest] } : [];
  });
});

/** The words in capitals that end right at a place, with nothing but spaces between them. */
function namesUpTo({ text, words }: Passage, at: number): readonly Word[] {
  const names: Word[] = [];
  let start = at;
  for (let index = firstWordFrom(words, at) - 1; names.length < LONGEST_NAME; index--) {
    const word = words[index];
    if (!word || !/^[A-ZÀ-Þ]/u.test(word.text) || !/^\s?$/u.test(text.slice(word.end, start)))
      break;
    if (!ADDRESS.has(word.lower) && !isTitleBefore(word.text)) names.unshift(word);
    start = word.start;
  }
  return names;
}

/** The words in capitals from `at` on, up to the first in small letters or a comma. */
function namesFrom({ text, words }: Passage, at: number): readonly Word[] {
  const names: Word[] = [];
  let end = at;
  const from = firstWordFrom(words, at);
  let isShort = false;
  for (const word of words.slice(from, from + LONGEST_NAME)) {
    const gap = text.slice(end, word.start);
    // A stop ends the sentence, but behind a title, a status or an initial.
    if (!/^\.?\s?$/u.test(gap) || (gap === '. ' && !isShort)) break;
    isShort = isTitleBefore(word.text) || isShortStatus(word.lower) || /^[a-z]$/u.test(word.lower);
    end = word.end;
    if (isTitleBefore(word.text) || ADDRESS.has(word.lower)) continue;
    if (!/^[A-ZÀ-Þ]/u.test(word.text)) break;
    names.push(word);
  }
  return names;
}
