import type { Span } from '../text/span.ts';
import { SAID } from '../text/speech-verbs.ts';
import type { Passage } from './passage.ts';
import { perPassage } from './per-passage.ts';

/** What says who spoke, right behind a quotation: `” kata Ratna`, `” ujarnya`. */
export interface SpeechTag {
  readonly passage: Passage;
  /** The quotation, marks included; offsets count in the passage, here and below. */
  readonly speech: Span;
  /** The root of the verb, in lower case: `kata`, `ujar`. */
  readonly verb: string;
  /** The verb as it is written, with `-nya`. */
  readonly span: Span;
  /** The speaker as named behind the verb; `undefined` behind `-nya`. */
  readonly speaker: string | undefined;
}

const TAG = new RegExp(`^[,.]?\\s(?<word>(?<verb>${SAID})(?<own>nya)?)(?![a-zÀ-ɏ])`, 'u');
const NAMED = /^\s(?<name>[A-ZÀ-Þ][A-Za-zÀ-ɏ.’']*(?:\s[A-ZÀ-Þ][A-Za-zÀ-ɏ.’']*){0,9})/u;

/** The tags of the quotations in a paragraph that have one right behind them, in order. */
export const findSpeechTags = perPassage((passage): readonly SpeechTag[] => {
  if (passage.role !== 'paragraph' || passage.inBlockQuote) return [];
  return passage.speech.flatMap((speech) => {
    const match = TAG.exec(passage.lower.slice(speech.end, speech.end + 20));
    const { word = '', verb = '', own } = match?.groups ?? {};
    if (!match) return [];
    const end = speech.end + match[0].length;
    const name = own === undefined ? NAMED.exec(passage.text.slice(end, end + 80)) : null;
    return [
      {
        passage,
        speech,
        verb,
        span: { start: end - word.length, end },
        speaker: name?.groups?.['name'],
      },
    ];
  });
});
