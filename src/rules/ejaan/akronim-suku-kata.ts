import { isSpellingExempt } from '../../check/exemptions.ts';
import { readRecordedNames } from '../../check/recorded-names.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { isAllCapitals, isTitleCased } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isSubsequence } from '../../facts/people/offices.ts';
import { isAcronymNoun, isSyllabicAcronym, keepsCapitals } from '../../knowledge/acronym-forms.ts';
import { capitalise } from '../../text/case.ts';

/** A name of words with capitals, or the small words of a common noun, and in brackets the short form in capitals. */
const SHORTENED =
  /(?<=(?<name>(?:(?:[A-ZÀ-Þ][a-zß-ÿ]+|dan|untuk|atas|di) ){1,8}|(?:[A-Za-z][a-z]+ ){1,3}[a-z]{4,} )\()[A-Z]{5,12}(?=\))/gu;

export const akronimSukuKata: Rule = draftRule({
  id: 'ejaan/akronim-suku-kata',
  severity: 'info',
  summary:
    'Akronim dari suku kata berhuruf kapital di awal saja: Akademi Kepolisian (Akpol), bukan (AKPOL).',
  why: 'Huruf kapital semua menandai singkatan yang dieja; akronim dibaca sebagai kata.',
  exceptions:
    'Singkatan dari huruf awal saja (ASN, LIPI), nama yang tercatat di `humas.yaml`, `pejabat.yaml`, atau berkas acara, dan badan yang memang menulis dirinya berkapital (BULOG) dibiarkan.',
  source: 'EYD V II.F butir 6 (akronim nama diri)',
  examples: {
    wrong: [
      { text: 'Ia lulusan Akademi Kepolisian («AKPOL») Contoh.' },
      { text: 'Gerakan Masyarakat Sehat («GERMAS») dimulai di desa itu.' },
      { text: 'Bantuan Keuangan («BANKEU») untuk desa itu cair.' },
      {
        text: 'Kepala Kepolisian Daerah («KAPOLDA») dan Majelis Pembimbing Ranting («MABIRAN») membuka rapat koordinasi («RAKOR»).',
      },
    ],
    right: [
      'Ia lulusan Akademi Kepolisian (Akpol) Contoh.',
      'Persatuan Contoh Seluruh Indonesia Atletik (PCSIA) dan Anggaran Pendapatan (APBDP) disebut.',
      'Lembaga Ilmu Pengetahuan Indonesia Contoh (LIPIC) berdiri.',
      'Badan Urusan Logistik (BULOG) menyalurkan beras.',
      'Upah minimum (UMKAB), sistem informasi desa (SIDESA), dan Lembaga Contoh Indonesia (LECIN) disebut.',
      'Warga Kota Contoh (SEHAT) berlari; tahap Satu (RUMAH) selesai.',
      {
        text: 'Bantuan Keuangan (BANKEU) untuk desa itu cair.',
        settings: 'istilah: [BANKEU]\n',
      },
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (!/\([A-Z]{5}/u.test(passage.text)) continue;
      if (isAllCapitals(passage) || isTitleCased(passage)) continue;
      for (const { 0: found, index, groups } of passage.text.matchAll(SHORTENED)) {
        const place = { passage, start: index, end: index + found.length };
        const name = groups?.['name'] ?? '';
        if (!isShortOf(found.toLowerCase(), name) || isOwn(found, place, context)) continue;
        const right = writeShort(found.toLowerCase(), name);
        yield {
          ...replacement(passage, place.start, place.end, right, { safe: false }),
          message: `Akronim dari suku kata ditulis “${right}”; huruf kapital semua untuk singkatan yang dieja.`,
        };
      }
    }
  },
});

/** Whether somebody wants the capitals: the body by its statutes, the agency in its records. */
function isOwn(
  acronym: string,
  place: { passage: Passage; start: number; end: number },
  context: RuleContext,
): boolean {
  const { offices, bodies } = readRecordedNames(context);
  const isRecorded = [...offices, ...bodies].some((name) => name.includes(acronym));
  return isRecorded || keepsCapitals(acronym) || isSpellingExempt(place, context);
}

/** Whether an acronym in lower case is on record as one of syllables, or made of those of a name. */
function isShortOf(form: string, name: string): boolean {
  const words = name.toLowerCase().trim().split(' ');
  if (isSyllabicAcronym(form)) return isSubsequence(form.slice(1), words.join(''));
  // `rapat koordinasi (RAKOR)`: small words prove nothing of an acronym that nobody knows.
  return /[A-Z][a-z]+ $/u.test(name) && isOfSyllables(form, words);
}

/** `rapat koordinasi (rakor)`: the short form of a common noun is one. */
function writeShort(form: string, name: string): string {
  return isAcronymNoun(form) && /^[a-z]/u.test(name.trim().split(' ').at(-1) ?? '')
    ? form
    : capitalise(form);
}

/**
 * Whether an acronym in lower case can be read as a word and is made of more than the first letters of a name:
 * it opens as one of the words does, and holds the first syllable of one, with `ke-` or without.
 */
function isOfSyllables(form: string, words: readonly string[]): boolean {
  if (form.length <= words.length || /[^aiueo]{4}|^[^aiueo]{3}/u.test(form)) return false;
  if (!/[aiueo].*[aiueo]/u.test(form)) return false;
  const opens = words.some((word) => word.startsWith(form.slice(0, 2)));
  return opens && words.some((word) => holdsSyllable(form, word) || endsOn(form, word));
}

/** `keu` of `keuangan`, `pol` of `kepolisian`: the first syllable, inside the acronym. */
function holdsSyllable(form: string, word: string): boolean {
  const starts = [word, word.replace(/^ke/u, '')].filter(({ length }) => length > 3);
  return starts.some((start) => form.indexOf(start.slice(0, 3)) > 0);
}

/** `da` of `daerah` at the end, behind that of another word: `Majelis Pembimbing Daerah (Mabida)`. */
function endsOn(form: string, word: string): boolean {
  return word.length > 3 && form.length > 5 && form.endsWith(word.slice(0, 2));
}
