import type { Passage } from '../../draft/passage.ts';
import type { Span } from '../../text/span.ts';
import { isSpeechVerb } from '../../text/speech-verbs.ts';
import { findLatePhrases } from './late-phrases.ts';
import { findPartedPairs } from './parted-pairs.ts';

/** The only comma of a plain sentence, before a clause of cause or aim that follows its main clause. */
const BEFORE_CAUSE =
  /^(?!["“])[^.,;:!?()“”"–—]{15,110}(?<!bukan [^,]{0,60}),(?= (?:karena|lantaran|agar|supaya|demi|guna|jika|apabila|untuk) (?!itu|di[a-z]+ me|[^.]{0,80} maka )[a-zß-ÿ]+(?: [A-Za-zÀ-ɏ\d-]+){0,9}\.$)/iu;

/** A comma inside a pair with `baik … maupun`. */
const BEFORE_NOR =
  /(?<=(?:^|[^A-Za-z])[Bb]aik (?:[A-Za-zÀ-ɏ\d()/-]+ ){0,6})[A-Za-zÀ-ɏ\d()/-]+,(?= maupun )/gu;

/** A comma between those who came and the verb that tells of it: `Turut mendampingi, Camat Contoh`. */
const BEFORE_COMERS =
  /(?<=(?:^|[.!?] )(?:(?:Turut|Juga|Tampak|Ikut) (?:hadir )?|Hadir )?)(?:Hadir|hadir|pula|juga|mendampingi),(?= [A-ZÀ-Þ][a-z]{2,}[ ,.])/gu;

/** The word before a comma, with it, and why the sentence needs none. */
export interface DispensableComma extends Span {
  readonly message: string;
  /** Whether no newspaper writes it. */
  readonly isSure: boolean;
}

/**
 * Commas of a passage that the norm does not want and many newspapers write: before a clause of cause
 * or aim behind the main clause, between the two members of a pair, before `maupun`, before those who
 * came.
 */
export function findDispensableCommas(passage: Passage): readonly DispensableComma[] {
  const { text } = passage;
  return [
    ...(/, (?:karena|lantaran|agar|supaya|demi|guna|jika|apabila|untuk) /u.test(text)
      ? beforeCauses(passage)
      : []),
    ...findPartedPairs(passage).map((place) => ({
      ...place,
      message: 'Di antara dua unsur yang dihubungkan “dan” tidak ada koma.',
      isSure: false,
    })),
    ...findLatePhrases(passage).map((place) => ({
      ...place,
      message: `Sesudah “${text.slice(place.start, place.end - 1)}” tidak ada koma: keterangan di belakangnya melengkapi kalimat.`,
      isSure: false,
    })),
    ...(text.includes(', maupun ') ? surplus(text, BEFORE_NOR, true) : []),
    ...(/(?:adir|pula|juga|mendampingi), [A-Z]/u.test(text)
      ? surplus(text, BEFORE_COMERS, false)
      : []),
  ];
}

function beforeCauses({ text, sentences }: Passage): readonly DispensableComma[] {
  return sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const main = BEFORE_CAUSE.exec(sentence)?.[0];
    if (main === undefined || opensNext(main, sentence.slice(main.length + 1))) return [];
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

/** `Camat mengatakan, untuk membuka posko diperlukan …`: whether an aim opens what follows it. */
function opensNext(main: string, aim: string): boolean {
  if (!aim.startsWith('untuk ')) return false;
  const last = main.slice(main.lastIndexOf(' ') + 1, -1).toLowerCase();
  return !IS_AIM.test(aim) || isSpeechVerb(last) || OPENS.test(main);
}

/** An aim that nothing is said about. */
const IS_AIM =
  /^untuk (?:terus |segera |tetap |dapat |bisa |lebih )?(?:me[mnlrwy]|ber)[a-z]{3,}(?! [^.]*(?<![a-z])(?:bakal|akan|harus|perlu|wajib|(?<!yang )di[a-z]{4,})(?![a-z]))/u;

/** What opens an adverbial or an address rather than the main clause. */
const OPENS =
  /^(?:Dalam|Pada|Di|Dari|Dengan|Sebagai|Buat|Bagi|Kepada|Setelah|Sejak|Karena|Jadi|Namun)(?![a-z])/u;

function surplus(text: string, pattern: RegExp, isSure: boolean): readonly DispensableComma[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    message: `Sesudah “${found.slice(0, -1)}” tidak ada koma.`,
    isSure,
  }));
}
