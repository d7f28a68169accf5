import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isSyllabicAcronym } from '../../knowledge/acronym-forms.ts';
import { isNewsName } from '../../knowledge/news-names.ts';
import { readProperNames } from '../../knowledge/proper-names.ts';
import { findRegencies } from '../../knowledge/regions.ts';
import type { Lexicon } from '../../morphology/lexicon.ts';
import { capitalise } from '../../text/case.ts';
import { oncePer } from '../../text/once-per.ts';
import type { Word } from '../../text/words.ts';

/** A capital behind a small letter, or two capitals before small ones, somewhere in a text. */
const ODD = /[a-zß-ÿ][A-Z]|[A-Z]{2}[a-zß-ÿ]/u;

/** `KEgiatan`: the key for capitals was let go too late. */
const TWO = /^[A-Z]{2}[a-z]{2,}$/u;

/**
 * `kegiAtan`, `telaH`, `PesertA`: a capital, or two in a row, behind the first letter. One amid a word
 * that opens with a capital makes a mark or an acronym.
 */
const INSIDE = /^(?:[a-z]+[A-Z]{1,2}[a-z]*|[A-Z][a-z]{2,}[A-Z])$/u;

/** A long word that has a capital at both ends; shorter ones may be acronyms: `KomisioneR`, not `KontraS`. */
const LAST = /^[A-Z][a-z]{7,}[A-Z]$/u;

/** Syllables each with a capital, as in marks and in acronyms that some write so: `TikTok`, `SatGas`. */
const SYLLABLES = /^[A-Z][a-z]{2,}(?:[A-Z][a-z]{2,})+$/u;

/** What is one word in small letters, although it ends with the name of God: KBBI VI `insyaallah`. */
const PIOUS = /^(?:[Ii]nsya|[Mm]asya)Allah$/u;

/** Prefixes that some join to a word without lowering it: `seIndonesia`, `antarDaerah`. */
const JOINED = /^(?:se|non|antar|anti|pra|pro|pasca|sub|multi|ke|di|e|i)[A-Z]/u;

/** Endings that have a capital where they speak of God, and lack their hyphen: `rahmatNya`. */
const DIVINE = /(?:Nya|Ku|Mu)$/u;

export const kapitalTengahKata: Rule = draftRule({
  id: 'ejaan/kapital-tengah-kata',
  severity: 'warning',
  summary:
    'Hanya huruf pertama kata yang berkapital, bukan huruf kedua, di tengah, atau di akhirnya.',
  why: 'Kapital di tengah kata adalah salah ketik yang tidak ditangkap pemeriksa ejaan biasa.',
  exceptions:
    'Merek dan nama laman (YouTube, GoPay), satuan (kWh), singkatan berimbuhan, dan bentuk yang dipakai berulang kali dibiarkan.',
  source: 'EYD V I.F (huruf kapital), butir 1–23',
  examples: {
    wrong: [
      { text: '«KEgiatan» itu digelar meriah.', fixed: 'Kegiatan itu digelar meriah.' },
      {
        text: 'Rapat dibuka «SElasa» pagi di «MAgelang».',
        fixed: 'Rapat dibuka Selasa pagi di Magelang.',
      },
      {
        text: 'Peserta «teLah» hadir, lalu «kegiatAn» dimulai oleh «panitiA».',
        fixed: 'Peserta telah hadir, lalu kegiatan dimulai oleh panitia.',
      },
      {
        text: 'Menurut «komisioneR» itu, warga «meNgerahkan» tenaga.',
        fixed: 'Menurut komisioner itu, warga mengerahkan tenaga.',
      },
      { text: '«MAsyarakat» pulang.', fixed: 'Masyarakat pulang.' },
      {
        text: 'Hasil «MusDes» dan «SatGas» dibahas; «MusDes» itu selesai.',
        fixed: 'Hasil Musdes dan Satgas dibahas; Musdes itu selesai.',
      },
      {
        text: '«InsyaAllah» kami hadir, dan «insyaAllah» warga senang.',
        fixed: 'Insyaallah kami hadir, dan insyaallah warga senang.',
      },
      {
        text: 'Menurut «KomisioneR» itu, semua siap.',
        fixed: 'Menurut Komisioner itu, semua siap.',
      },
    ],
    right: [
      'Video itu ada di YouTube, TikTok, GoPay, dan iPhone; dayanya 5 kWh.',
      'Hasil Musdes, RKPDes, dan APBDes dibahas Satgas, KemenPPPA, dan NasDem.',
      'Para PNS, BUMDes, MTs, SMAn, dan UMKMnya hadir.',
      'Wisatawan seIndonesia, antarDaerah, dan nonMuslim datang; kepadaNya kita berserah.',
      'Warga dariSemarang dan hariIni menonton tvOne serta detikNews.',
      'Program siAga dimulai; siAga adalah layanan warga.',
      'Laman KEgiatan.contoh.go.id dan akun @siAga dibuka.',
      'KEGIATAN DIMULAI; Kegiatan itu ramai.',
      'LSM seperti KontraS hadir.',
    ],
  },
  applies: ({ lexicon }) => lexicon !== undefined,
  *check(context) {
    const { lexicon, passages } = context;
    if (!lexicon) return;
    const found = passages
      .filter(({ text }) => ODD.test(text))
      .flatMap((passage) =>
        passage.words.flatMap((word) => {
          const right = rightForm(passage, word, { passages, lexicon });
          return right === undefined ? [] : [{ passage, word, right }];
        }),
      );
    const counts = new Map<string, number>();
    for (const { word } of found) counts.set(word.text, (counts.get(word.text) ?? 0) + 1);
    for (const { passage, word, right } of found) {
      // What is written so again and again is meant so, unless it is an acronym that all know.
      if ((counts.get(word.text) ?? 0) > 1 && !isNeverMark(word.text)) continue;
      if (!isSpellingExempt({ passage, ...word }, context)) yield report(passage, word, right);
    }
  },
});

/** Whether a word is written so again and again by habit alone: an acronym that all know, a pious phrase. */
function isNeverMark(word: string): boolean {
  return SYLLABLES.test(word) || PIOUS.test(word);
}

/** What a word is held against. */
interface Draft {
  readonly passages: readonly Passage[];
  readonly lexicon: Lexicon;
}

/** The word as it is meant, where its capitals are a slip of the fingers. */
function rightForm(
  passage: Passage,
  { text, lower, start }: Word,
  { passages, lexicon }: Draft,
): string | undefined {
  if (PIOUS.test(text)) return opensSentence(passage, start) ? capitalise(lower) : lower;
  if (SYLLABLES.test(text)) return isSyllabicAcronym(lower) ? capitalise(lower) : undefined;
  if (TWO.test(text)) return lowerSecond(text, lower, { passages, lexicon });
  if (text.length < 5 || !INSIDE.test(text) || JOINED.test(text) || DIVINE.test(text)) {
    return undefined;
  }
  const isLong = LAST.test(text) || lower.length > 7;
  const isWord = lexicon.frequency(lower) > 0 || (isLong && isSurely(lower, lexicon));
  if (!isWord) return undefined;
  return /^[A-Z]/u.test(text) ? capitalise(lower) : lower;
}

/** The word as it is meant whose second letter has a capital, too. */
function lowerSecond(
  text: string,
  lower: string,
  { passages, lexicon }: Draft,
): string | undefined {
  if (text.length < 4) return undefined;
  const right = capitalise(lower);
  // `ACakan`: initials that have run into a word.
  const isRunTogether = lexicon.frequency(lower.slice(2)) > 0;
  const isRare = text.length > 5 && lexicon.isKnown(lower) && !isRunTogether;
  const isWord = lexicon.frequency(lower) > 0 || isRare;
  return isWord || isName(lower) || rightWords(passages).has(right) ? right : undefined;
}

function isSurely(word: string, lexicon: Lexicon): boolean {
  return lexicon.isKnown(word) && !lexicon.isDoubtful(word);
}

/** Whether a word in lower case is the name of a place, a person, a day or the like. */
function isName(word: string): boolean {
  return isNewsName(word) || findRegencies(word).length > 0 || properNames().has(word);
}

/** Names of one word that are never small, in lower case. */
let proper: ReadonlySet<string> | undefined;

function properNames(): ReadonlySet<string> {
  proper ??= new Set(readProperNames().map((name) => name.toLowerCase()));
  return proper;
}

/** Words with a capital as the draft writes them, be it at the head of sentences. */
const rightWords = oncePer(
  (passages: readonly Passage[]): ReadonlySet<string> =>
    new Set(
      passages.flatMap(({ words }) =>
        words.flatMap(({ text }) => (/^[A-Z][a-z]{3,}$/u.test(text) ? [text] : [])),
      ),
    ),
);

function report(passage: Passage, { text: found, start, end }: Word, text: string): Report {
  return {
    ...replacement(passage, start, end, text),
    message: `Huruf kapital di tengah “${found}”; tulis “${text}”.`,
  };
}
