import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { mayStandCapital } from '../../knowledge/capital-words.ts';
import { readRaisedShare } from '../../knowledge/raised-share.ts';
import type { Lexicon } from '../../morphology/lexicon.ts';
import { TWO_TO_TEN } from '../../text/number-words.ts';
import { oneOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';

/** A capital behind the colon of a sentence. */
const BEHIND_COLON = /(?<=[a-zß-ÿ)]: )[A-Z][a-z]{2,}(?=[ ,])/gu;

/** What a list is announced with; the things listed end the sentence. */
const ANNOUNCED = new RegExp(
  `(?:^|[^A-Za-z-])${oneOf(`
    berikut yaitu yakni ialah adalah berupa meliputi mencakup antara_lain di_antaranya
    terdiri_(?:atas|dari) membutuhkan membawa perlengkapan persyaratan syarat(?:nya)?
    bahan(?:nya)? alat(?:nya)?
    (?:${TWO_TO_TEN}|beberapa|sejumlah)_[a-z]+(?:_[a-z]+){0,4}
  `)}$`,
  'iu',
);

/** Words that open a whole sentence rather than the name of a thing. */
const OPENS_SENTENCE =
  /^(?:(?:me|ber|di|ter)[a-z]{4,}|ada|apa|apakah|bagaimana|di|ke|dari|dan|dia|ia|ini|itu|jangan|jika|kami|kita|mereka|pada|para|saya|sebelum|setelah|tidak|untuk|yang|ya)$/iu;

/** So many words, and no more, are in one thing of a list. */
const LONGEST = 4;

export const kapitalRincian: Rule = draftRule({
  id: 'ejaan/kapital-rincian',
  severity: 'warning',
  summary:
    'Rincian di belakang titik dua dalam kalimat berhuruf kecil: tiga jenis bantuan, yaitu beras, gula, dan teh.',
  why: 'Rincian melanjutkan kalimatnya; huruf kapital pada butir pertama saja terbaca sebagai kalimat baru.',
  exceptions:
    'Kalimat utuh di belakang titik dua, petikan, nama, dan rincian yang semua butirnya berkapital dibiarkan.',
  source: 'EYD V I.F (huruf kapital), butir 1; EYD V III.D (titik dua), butir 1',
  examples: {
    wrong: [
      {
        text: 'Bantuan itu terdiri atas tiga jenis: «Beras», minyak goreng, dan gula pasir.',
        fixed: 'Bantuan itu terdiri atas tiga jenis: beras, minyak goreng, dan gula pasir.',
      },
      {
        text: 'Program itu mencakup dua hal: «Pelatihan» dan pendampingan.',
        fixed: 'Program itu mencakup dua hal: pelatihan dan pendampingan.',
      },
    ],
    right: [
      'Bantuan itu terdiri atas tiga jenis: beras, minyak goreng, dan gula pasir.',
      'Hasilnya menggembirakan: Warga puas dengan layanan, jalan mulus, dan anak senang.',
      'Pesertanya dari tiga daerah: Semarang, kota tua, dan desa.',
      'Syaratnya sebagai berikut: Kartu keluarga, KTP, dan akta.',
      'Ada dua pilihan: Bayar sekarang atau menunggu giliran sampai besok pagi.',
      'Ia berkata: Rumah, sawah, dan ladang hanyut.',
      'Syarat: Ijazah. Berkas diserahkan, lalu diperiksa.',
    ],
  },
  applies: ({ lexicon }) => lexicon !== undefined,
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' || !/[a-zß-ÿ)]: [A-Z]/u.test(passage.text)) continue;
      for (const place of raisedItems(passage, context.lexicon)) {
        if (isSpellingExempt({ passage, ...place }, context)) continue;
        const found = passage.text.slice(place.start, place.end);
        const text = found.toLowerCase();
        yield {
          ...replacement(passage, place.start, place.end, text),
          message: `“${found}” butir pertama rincian yang melanjutkan kalimat; tulis “${text}”.`,
        };
      }
    }
  },
});

/** The first words of lists in which all others are small. */
function* raisedItems({ text }: Passage, lexicon: Lexicon | undefined): Generator<Span> {
  for (const { 0: found, index: start } of text.matchAll(BEHIND_COLON)) {
    if (!ANNOUNCED.test(text.slice(Math.max(0, start - 60), start - 2))) continue;
    if (!isThing(found.toLowerCase(), lexicon) || !isSmallList(text, start)) continue;
    yield { start, end: start + found.length };
  }
}

/** Whether a word in lower case is the everyday name of a thing. */
function isThing(word: string, lexicon: Lexicon | undefined): boolean {
  if (!lexicon || OPENS_SENTENCE.test(word) || mayStandCapital(word)) return false;
  return lexicon.isKnown(word) && (readRaisedShare(word) ?? 0) < 6;
}

/** Whether nothing but things in small letters follows up to the end of the sentence. */
function isSmallList(text: string, start: number): boolean {
  const [list = ''] = text.slice(start, start + 300).split(/[.;:!?"“”]/u, 1);
  if (/[A-Z\d(]/u.test(list.slice(1)) || start + list.length >= text.length) return false;
  const items = list.split(/,? (?:dan|atau|serta) |, /u);
  return (
    items.length > 1 &&
    / (?:dan|atau|serta) /u.test(list) &&
    items.every((item) => item.split(' ').length <= LONGEST)
  );
}
