import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import { oneOf } from '../../text/patterns.ts';

/** A root of speaking that breaks into a sentence without a comma before, and its speaker. */
export interface SaidInside {
  /** Where the root begins. */
  readonly start: number;
  /** `kata `, with the space behind it; with `-nya` it names the speaker itself. */
  readonly lead: string;
  /** The name with the space before it; empty behind `-nya`. */
  readonly named: string;
}

const PERSON =
  "(?:dia|ia|beliau|bupati|wabup|camat|(?:(?:Pak|Bu|Bapak|Ibu) )?[A-Z][A-Za-zÀ-ɏ’']+(?: [A-Z][A-Za-zÀ-ɏ]*){0,6})";

/** `Hal itu lanjutnya, …`, `Terkait hal itu kata Siti …`: a root of speaking without a comma before. */
const SAID_INSIDE = new RegExp(
  `(?<=[A-Za-zÀ-ɏ\\d)] )(?<lead>kata|ujar|jelas|ungkap|tutur|ucap|tegas|papar|terang|imbuh|tambah|lanjut|tandas|pungkas|sambung|beber|urai)(?:nya(?=, [a-zß-ÿ])|(?<named> ${PERSON})(?=,? [A-Za-z]))`,
  'gu',
);

/** Words with which the root makes one phrase: `lebih lanjut`, `secara tegas`, `seperti kata Siti`. */
const HAS_ROOT = new RegExp(
  `(?:^|[\\s“"])${oneOf(`
    demikian begitu begitulah apa seperti sebagaimana dan atau kata tahap langkah tindak yang makin
    semakin lebih paling secara tutur ayah ibu anak putra putri ketika kalau bahwa di ke untuk dari
    dengan juga para nama sikap jawaban pernyataan sih tidak tak sangat cukup masih mulai akan kerja
    kami kita saya
  `)} $`,
  'iu',
);

/** What tells when or to whom somebody said what stands before: no insertion, but the end. */
const TELLS_WHEN = new RegExp(
  `^ ${oneOf(`
    saat ketika usai seusai di ke pada dalam dari kepada untuk sesaat sebelum setelah sambil seraya
    dan bersama melalui lewat dengan terkait soal mengenai tentang selaku yang lagi ini itu tersebut
    terus
  `)}(?![a-z])`,
  'u',
);

/** Speakers behind a root of speaking inside a sentence, with no comma before. */
export function* findSaidInside(passage: Passage): Generator<SaidInside> {
  const { text } = passage;
  for (const { 0: found, index: start, groups } of text.matchAll(SAID_INSIDE)) {
    const named = groups?.['named'] ?? '';
    const after = text.slice(start + found.length, start + found.length + 60);
    const before = text.slice(sentenceAt(passage, start).start, start);
    if (HAS_ROOT.test(before) || TELLS_WHEN.test(after)) continue;
    // Behind speech its speaker stands at the end.
    if (/["“”]/u.test(before) && !passage.isQuoted(start, start + found.length)) continue;
    yield { start, lead: found.slice(0, found.length - named.length), named };
  }
}
