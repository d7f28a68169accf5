import type { Passage } from '../../draft/passage.ts';
import type { Span } from '../../text/span.ts';
import { findPartedPairs } from './parted-pairs.ts';

/** The only comma of a plain sentence, before a clause of cause or aim that follows its main clause. */
const BEFORE_CAUSE =
  /^(?!["“])[^.,;:!?()“”"–—]{15,110}(?<!bukan [^,]{0,60}),(?= (?:karena|lantaran|agar|supaya|demi|guna|jika|apabila) (?!itu|di[a-z]+ me|[^.]{0,80} maka )[a-zß-ÿ]+(?: [A-Za-zÀ-ɏ\d-]+){0,9}\.$)/iu;

/** A comma inside a pair with `baik … maupun`. */
const BEFORE_NOR =
  /(?<=(?:^|[^A-Za-z])[Bb]aik (?:[A-Za-zÀ-ɏ\d()/-]+ ){0,6})[A-Za-zÀ-ɏ\d()/-]+,(?= maupun )/gu;

/** The word before a comma, with it, and why the sentence needs none. */
export interface DispensableComma extends Span {
  readonly message: string;
  /** Whether no newspaper writes it. */
  readonly isSure: boolean;
}

/**
 * Commas of a passage that the norm does not want and many newspapers write: before a clause of cause
 * or aim behind the main clause, between the two members of a pair, before `maupun`.
 */
export function findDispensableCommas(passage: Passage): readonly DispensableComma[] {
  const { text } = passage;
  return [
    ...(/, (?:karena|lantaran|agar|supaya|demi|guna|jika|apabila) /u.test(text)
      ? beforeCauses(passage)
      : []),
    ...findPartedPairs(passage).map((place) => ({
      ...place,
      message: 'Di antara dua unsur yang dihubungkan “dan” tidak ada koma.',
      isSure: false,
    })),
    ...(text.includes(', maupun ') ? beforeNor(text) : []),
  ];
}

function beforeCauses({ text, sentences }: Passage): readonly DispensableComma[] {
  return sentences.flatMap(({ start, end }) => {
    const main = BEFORE_CAUSE.exec(text.slice(start, end))?.[0];
    if (main === undefined) return [];
    return [
      {
        start: start + main.lastIndexOf(' ') + 1,
        end: start + main.length,
        message: 'Anak kalimat di belakang induk kalimat tidak didahului koma.',
        isSure: false,
      },
    ];
  });
}

function beforeNor(text: string): readonly DispensableComma[] {
  return Array.from(text.matchAll(BEFORE_NOR), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    message: `Sesudah “${found.slice(0, -1)}” tidak ada koma.`,
    isSure: true,
  }));
}
