import { draftRule, type Rule } from '../../check/rule.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import { findPrivatePeople } from '../../facts/people/private-people.ts';

/** `Jalan Melati `, up to where the number or the neighbourhood stands. */
const STREET =
  '(?:Jalan|Jl\\.|Gang|Gg\\.|Perumahan|Kampung|Dusun|Lingkungan)\\s[^;:()\\n]{2,50}?(?:\\s|,\\s)';

/** `No. 5`, `Nomor 5A, RT 3/RW 2`. */
const HOUSE =
  '(?:Nomor|No\\.?)\\s?\\d{1,4}[A-Za-z]?(?:,?\\s(?=R[Tt]))?(?:R[Tt]\\.?\\s?\\d{1,3}(?:,?\\s?\\/?\\s?R[Ww]\\.?\\s?\\d{1,3})?)?';

/** `RT 3`, `RT 3/RW 2`, `RT 3/2`. */
const NEIGHBOURHOOD = 'R[Tt]\\.?\\s?\\d{1,3}(?:,?\\s?\\/?\\s?(?:R[Ww]\\.?\\s?)?\\d{1,3})?';

/** A house: its number in a street, its neighbourhood, or both. */
const ADDRESS = new RegExp(
  // Whose it is: `tinggal di`, `warga`.
  `(?<![A-Za-zÀ-ɏ])(?:beralamat di|alamatnya di|alamat di|bertempat tinggal di|tinggal di|berdomisili di|rumahnya di|kediamannya di|di rumahnya,?|warga|asal|beralamat)\\s` +
    `(?<address>(?:${STREET})?(?:${HOUSE}|${NEIGHBOURHOOD}))(?![A-Za-z\\d])`,
  'gu',
);

/** Someone without a role is taken for a private person only when the address follows at once. */
const NEXT_TO = 8;

export const alamatWarga: Rule = draftRule({
  id: 'privasi/alamat-warga',
  severity: 'warning',
  summary: 'Alamat rumah korban, pasien, penerima bantuan, dan tersangka tidak ditulis lengkap.',
  why: 'Dengan nama dan nomor rumah, siapa pun dapat mendatangi orang itu; cukup nama desa atau kelurahannya.',
  exceptions:
    'Hanya alamat sampai RT atau nomor rumah di kalimat yang menyebut nama warga dengan perannya; alamat kantor dan tempat acara dibiarkan.',
  source: 'UU 27/2022 tentang Pelindungan Data Pribadi Pasal 4 ayat (3)',
  examples: {
    wrong: [
      {
        text: 'Bantuan diterima korban bernama Siti Aminah, warga «RT 03/RW 02» Kelurahan Contoh.',
      },
      { text: 'Tersangka Budi (34), yang tinggal di «Jalan Melati Nomor 7», ditahan.' },
      { text: 'Kursi roda diterima Sukri (60), warga «RT 02/RW 05» Kelurahan Contoh.' },
      { text: 'Pasien bernama Rahmat beralamat di «Jalan Melati No. 7 RT 01/RW 02».' },
    ],
    right: [
      'Bantuan diterima korban bernama Siti Aminah, warga Kelurahan Contoh.',
      'Kebakaran melanda warga RT 03/RW 02 Kelurahan Contoh.',
      'Tersangka Budi (34) ditahan di Polres Contoh, Jalan Melati Nomor 7.',
      'Posko berada di Jalan Melati Nomor 7 RT 01/RW 02.',
      'Korban bernama Siti Aminah dirawat di RSUD Contoh, Jalan Melati Nomor 7.',
      'Ketua RT 03, Budi Hermawan (50), menyerahkan bantuan kepada warga RT 04.',
      'Kerja bakti diikuti warga RT 01 sampai RT 05.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (!/R[Tt]\.?\s?\d|No(?:mor|\.)/u.test(passage.text)) continue;
      const people = findPrivatePeople(passage);
      if (people.length === 0) continue;
      for (const match of passage.text.matchAll(ADDRESS)) {
        const sentence = sentenceAt(passage, match.index);
        const isNamed = people.some(
          ({ role, name, end }) =>
            sentence.start <= name.start &&
            end <= match.index &&
            (role !== undefined || match.index - end <= NEXT_TO),
        );
        if (!isNamed) continue;
        const { address = '' } = match.groups ?? {};
        const end = match.index + match[0].length;
        yield {
          span: passage.span(end - address.length, end),
          message:
            'Alamat sampai RT atau nomor rumah menunjukkan tempat tinggal orang yang disebut; cukup nama desa atau kelurahannya.',
        };
      }
    }
  },
});
