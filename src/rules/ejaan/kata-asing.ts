import { isSpellingExempt } from '../../check/exemptions.ts';
import { lexicalRule, type Rule } from '../../check/rule.ts';
import { opensSentence, wordAfter, wordBefore } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { type ForeignWord, readForeignWords } from '../../knowledge/foreign-words.ts';
import { isCapitalised } from '../../text/case.ts';
import { textBefore } from '../../text/text-before.ts';

/** An Indonesian prefix with a hyphen before a word: `meng-upload`. */
const PREFIXED = /^(?:me(?:m|n|ng|ny)?|di|ter|ber|pe(?:m|n|ng)?)-([a-z]{3,})$/u;

/** `launchingnya`: a foreign word with what Indonesian puts behind it. */
const POSSESSED = /^([a-z]{4,})nya$/u;

/** Foreign words by themselves; filled on first use. */
let bases: ReadonlyMap<string, ForeignWord> | undefined;

export const kataAsing: Rule = lexicalRule<ForeignWord>({
  id: 'ejaan/kata-asing',
  severity: 'info',
  summary: 'Kata asing diganti padanannya, atau ditulis miring.',
  why: 'Pembaca di desa belum tentu mengerti istilah asing, dan redaksi memiringkan atau menggantinya.',
  exceptions:
    'Nama acara dan lembaga, judul, istilah dalam tanda petik, teks miring, dan padanan yang disertai istilah asingnya dalam kurung dibiarkan.',
  source: 'EYD V I.G (huruf miring), butir 3; Senarai Padanan Istilah (Badan Bahasa)',
  examples: {
    wrong: [
      { text: 'Dinas menggelar «workshop» bagi para «stakeholder».' },
      { text: 'Nyamuk «Aedes aegypti» dibasmi bersama.' },
      { text: 'Warga mendaftar secara «online» lewat ponsel.' },
      { text: '«Launching» aplikasi itu dihadiri camat.' },
      { text: '“Kami senang ikut «training» ini,” kata peserta.' },
      { text: 'Peserta harus «meng-upload» berkasnya; «launchingnya» ditunda.' },
    ],
    right: [
      'Dinas menggelar *workshop* bagi pemangku kepentingan.',
      'Lokakarya (workshop) itu diikuti guru secara online (daring).',
      'Peserta Job Fair Contoh dan Workshop Nasional hadir.',
      'Istilah “online” dijelaskan narasumber.',
      '# Workshop Guru Digelar Secara Online\n\nIsi.\n',
      'Laman website.contoh.go.id dan tagar #workshop dibuka.',
      { text: 'Rapat online dibuka.', settings: 'istilah: [online]\n' },
      'Peserta meng-*upload* berkas, mengunggahnya, dan naik ojek ber-AC; petugas ter-PHK dan di-SK-kan.',
      '“Kami senang ikut *training* ini,” kata peserta.',
      'Tema lomba itu “Satu training untuk semua”.',
    ],
  },
  *phrases() {
    for (const word of readForeignWords()) yield { words: word.words, data: word };
  },
  derive(word) {
    const base = PREFIXED.exec(word)?.[1] ?? POSSESSED.exec(word)?.[1];
    if (base === undefined) return undefined;
    bases ??= new Map(readForeignWords().map((one) => [one.words, one]));
    return bases.get(base);
  },
  report({ passage, start, end, data }, context) {
    const found = passage.text.slice(start, end);
    if (passage.role !== 'paragraph' && passage.role !== 'item') return undefined;
    const isSaid = passage.speech.some((one) => one.start <= start && end <= one.end);
    if (passage.inBlockQuote || (passage.isQuoted(start, end) && !isSaid)) return undefined;
    if (isSpellingExempt({ passage, start, end }, context)) return undefined;
    if (data.own.length === 0) {
      const span = passage.span(start, end);
      return { span, message: `Nama ilmiah ditulis miring: “*${found}*”.` };
    }
    if (isPartOfName(passage, start, end) || isExplained(passage, start, end)) return undefined;
    // What somebody said stays said; only its italics are the writer's.
    if (isSaid) {
      const span = passage.span(start, end);
      return { span, message: `“${found}” kata asing; dalam petikan pun ditulis miring.` };
    }
    const own = data.own.map((word) => `“${word}”`).join(' atau ');
    const [prefix, base] = found.split('-');
    if (data.words !== found.toLowerCase() && data.words === base) {
      return {
        span: passage.span(start, end),
        message: `“${base}” kata asing; pakai ${own} dengan awalannya, atau miringkan: “${prefix}-*${base}*”.`,
      };
    }
    return {
      span: passage.span(start, end),
      suggestions: data.own,
      message: `“${found}” kata asing; tulis ${own}, atau miringkan.`,
    };
  },
});

/** A capital that no sentence start explains, or a name on both sides. */
function isPartOfName(passage: Passage, start: number, end: number): boolean {
  const next = isCapitalised(wordAfter(passage, end) ?? '');
  if (!isCapitalised(passage.text.slice(start, end))) {
    return next && isCapitalised(wordBefore(passage, start) ?? '');
  }
  return next || !opensSentence(passage, start);
}

/** `daring (online)`, `online (daring)`: the Indonesian word stands beside it. */
function isExplained({ text }: Passage, start: number, end: number): boolean {
  return /[(/]\s*$/u.test(textBefore(text, start, 2)) || /^\s\(/u.test(text.slice(end));
}
