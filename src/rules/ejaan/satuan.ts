import { isCapitalExempt, isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { isAllCapitals, isTitleCased, opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { capitalise } from '../../text/case.ts';
import { isInNumberPlate } from '../../text/number-plates.ts';
import { TWO_TO_TEN } from '../../text/number-words.ts';
import { anyOf, oneOf } from '../../text/patterns.ts';
import { textBefore } from '../../text/text-before.ts';

/** Signs of units by the ways they are miswritten. */
const SIGNS = new Map([
  ['KG', 'kg'],
  ['Kg', 'kg'],
  ['KM', 'km'],
  ['Km', 'km'],
  ['HA', 'ha'],
  ['Ha', 'ha'],
  ['CM', 'cm'],
  ['Cm', 'cm'],
  ['MM', 'mm'],
  ['Mm', 'mm'],
  ['Ltr', 'liter'],
  ['ltr', 'liter'],
  ['Mtr', 'meter'],
  ['mtr', 'meter'],
  ['Gr', 'gram'],
  ['gr', 'gram'],
  ['M2', 'm²'],
  ['m2', 'm²'],
  ['M²', 'm²'],
  ['M3', 'm³'],
  ['m3', 'm³'],
  ['M³', 'm³'],
  ['KM2', 'km²'],
  ['Km2', 'km²'],
  ['km2', 'km²'],
  ['oC', '°C'],
]);

/** Units, and what is counted, with a capital. */
const UNIT_NAME = oneOf(`
  T[Oo][Nn] Liter Meter Hektare? Kilometer Kilogram Watt Jam Menit Orang Persen Unit Buah Ekor Juta Miliar
  Triliun Ribu Rupiah Kepala_Keluarga
`);

/** Where a unit ends, with a stop that ends no sentence: `10 kg. beras`. */
const ENDS_UNIT = '(?![A-Za-zÀ-ɏ\\d²³])(?:(?<=[a-z])\\.(?= [a-z]))?';

/** A number and a unit that is written otherwise: as a sign, glued to it, or as a word with a capital. */
const UNIT = anyOf(
  // A sign that the number touches: `10KM`, `3,5Ha`.
  /(?=[KHCLMlm])(?<=(?<![A-Za-zÀ-ɏ\d.,-])\d[\d.,]{0,8})(?:K[Gg]|K[Mm]2?|H[Aa]|C[Mm]|[Ll]tr|[Mm]tr|M[²³23])(?![A-Za-zÀ-ɏ\d²³])/gu,
  // The letter for the sign of degrees: `34oC`.
  /oC(?<=(?<![A-Za-zÀ-ɏ\d.,-])\d\d?(?:,\d)? ?oC)(?![A-Za-zÀ-ɏ\d])/gu,
  new RegExp(
    `(?:${[
      // Behind a figure, a sign or a word with its capital: `5 Kg`, `50 Orang`.
      `(?<=\\d )(?:(?:[Kk][Gg]|[Kk][Mm]2?|[Hh][Aa]|[Cc][Mm]|M[Mm]|[Ll]tr|[Mm]tr|[Gg]r|[Mm][²³23])|${UNIT_NAME})`,
      // Behind a figure that a word ends: `3 juta Rupiah`, `2 ribu Ha`.
      '(?<=(?:[Rr]ibu|[Jj]uta|[Mm]il[iy]ar|[Tt]riliun) )(?:Rupiah|H[Aa]|Hektare?|Ton|Orang)',
    ].join('|')})${ENDS_UNIT}`,
    'gu',
  ),
);

/** The sign of a unit behind a number in words: `lima Kg`, `dua belas km.`. */
const AFTER_WORD = new RegExp(
  `(?<=(?<![A-Za-zÀ-ɏ])(?:satu|${TWO_TO_TEN}|${oneOf(`
    sebelas belas puluh ratus seratus ribu seribu setengah beberapa
  `)}) )(?:[Kk][Gg]|[Kk][Mm]2?|[Hh][Aa]|[Cc][Mm]|[Ll]tr|[Mm]tr)${ENDS_UNIT}`,
  'gu',
);

/** A sum with a fault before its number, which is told with the word behind it. */
const SUM_AT_FAULT = /(?<![A-Za-zÀ-ɏ\d])Rp(?:\.\s?|\s)\d[\d.,]* $/u;

export const satuan: Rule = draftRule({
  id: 'ejaan/satuan',
  severity: 'warning',
  summary: 'Satuan sesudah angka berhuruf kecil dan tanpa titik: 5 kg, 12 km, 3 hektare, 2 juta.',
  why: 'Lambang satuan berlaku di seluruh dunia; “Kg.” dan “KM” tampak seperti singkatan buatan sendiri.',
  exceptions: 'Judul berhuruf kapital, alamat (Km. 57), nama kapal, dan isi tabel dibiarkan.',
  source: 'EYD V II.F (singkatan), butir 5, dan I.F (huruf kapital), butir 3',
  examples: {
    wrong: [
      {
        text: 'Warga menerima 5 «Kg» beras di lahan 3 «Ha», 12 «KM» dari kota.',
        fixed: 'Warga menerima 5 kg beras di lahan 3 ha, 12 km dari kota.',
      },
      {
        text: 'Ruang 20 «m2» itu menampung 50 «Orang», 2 «Ton» beras, dan 8 «TON» jagung.',
        fixed: 'Ruang 20 m² itu menampung 50 orang, 2 ton beras, dan 8 ton jagung.',
      },
      {
        text: 'Bantuan ratusan juta «Rupiah» dibagikan.',
        fixed: 'Bantuan ratusan juta rupiah dibagikan.',
      },
      {
        text: 'Bantuan 3 juta «Rupiah» itu untuk 2 ribu «Ha» lahan.',
        fixed: 'Bantuan 3 juta rupiah itu untuk 2 ribu ha lahan.',
      },
      {
        text: 'Jaraknya 10«KM» dan luasnya 3,5«Ha».',
        fixed: 'Jaraknya 10 km dan luasnya 3,5 ha.',
      },
      {
        text: 'Bantuan 10 «kg.» beras dan Rp5 «Juta» tunai tiba.',
        fixed: 'Bantuan 10 kg beras dan Rp5 juta tunai tiba.',
      },
      {
        text: 'Bantuan lima «kg.» beras tiba dari desa dua belas «KM» jauhnya.',
        fixed: 'Bantuan lima kg beras tiba dari desa dua belas km jauhnya.',
      },
      {
        text: 'Suhu mencapai 34«oC» pada siang dan 21,5 «oC» pada malam hari.',
        fixed: 'Suhu mencapai 34 °C pada siang dan 21,5 °C pada malam hari.',
      },
    ],
    right: [
      'Mobil BN 1234 HA dan truk B 9123 KG ditahan; sepeda motor D 2345 KM dan AB 1122 MM ditemukan.',
      'Program 3 Juta Rumah dimulai. Camat membuka Gerakan Tanam 10 Juta Pohon dan Lari 5 Kilometer Contoh.',
      {
        text: 'Bupati meresmikan SPAM Contoh 2 x 20 Liter per Detik.',
        event: 'nama: Peresmian SPAM Contoh 2 x 20 Liter per Detik\nmulai: 2026-08-19 08:30\n',
      },
      'Nilainya Rp 5 Juta; jaraknya dua belas km. Warga berjalan kaki.',
      'Warga menerima 5 kg beras di lahan 3 ha, 12 km dari kota.',
      'Kantor itu di Jalan Contoh Km. 57; KM Contoh berlabuh pukul 9.',
      '# Bantuan 5 Ton Beras untuk 50 Orang Tiba\n\nIsi.\n',
      'Bantuan itu 10 kg. Warga bersyukur.',
      'Jalur M3 dan T2M2, kelas 10M, serta lari 10K dibuka.',
      'Listrik 900 W dan 5 MW, suhu 30 °C, dan 4G dipakai.',
      'Bantuan 5 Gram Contoh dari MM 2024 dan HA 3 dicatat.',
      'BANTUAN 5 KG BERAS',
      '| Barang | Jumlah |\n| --- | --- |\n| Beras | 5 Kg |\n',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role === 'cell' || passage.role === 'header-cell') continue;
      if (isTitleCased(passage) || isAllCapitals(passage)) continue;
      if (/\d|[auin] Rupiah/u.test(passage.text)) yield* units(passage, UNIT, context);
      if (/ (?:[KkCcHh][GgMmAa]|[LlMm]tr)/u.test(passage.text)) {
        yield* units(passage, AFTER_WORD, context);
      }
    }
  },
});

function* units(passage: Passage, pattern: RegExp, context: RuleContext): Generator<Report> {
  for (const { 0: found, index: start } of passage.text.matchAll(pattern)) {
    const bare = found.replace('.', '');
    const sign = SIGNS.get(bare) ?? bare.toLowerCase().replace(/hektar$/u, 'hektare');
    const glued = passage.text[start - 1] !== ' ';
    const end = start + found.length;
    if (sign === found || isNoUnit(passage, start, end, context)) continue;
    if (found === capitalise(sign) && isInName(passage, start, end, context)) continue;
    yield {
      ...replacement(passage, start, end, glued ? ` ${sign}` : sign),
      message: `Satuan “${found}” ditulis “${sign}”${glued ? ', dengan spasi sesudah angkanya' : ''}.`,
    };
  }
}

/** Whether another rule has the sum, or the letters belong to a plate or are not the writer's. */
function isNoUnit(passage: Passage, start: number, end: number, context: RuleContext): boolean {
  return (
    SUM_AT_FAULT.test(textBefore(passage.text, start)) ||
    isInNumberPlate(passage.text, { start, end }) ||
    isSpellingExempt({ passage, start, end }, context)
  );
}

/** Words before a figure that count what is behind it and open no name. */
const COUNTS =
  /^(?:sebanyak|ada|terdapat|sekitar|total|kurang|lebih|hampir|selain|dari|dengan|bantuan)$/u;

/**
 * Whether a unit with a capital belongs to a name: that of the event or its hall, or one that has
 * capitals before the figure, and behind the unit where a sentence opens with it: `Program 3 Juta Rumah`.
 */
function isInName(passage: Passage, start: number, end: number, context: RuleContext): boolean {
  if (isCapitalExempt({ passage, start, end }, context)) return true;
  const before = /(?<word>[A-Z][a-z]+) \d[\d.,]* $/u.exec(textBefore(passage.text, start));
  const word = before?.groups?.['word'];
  if (!before || word === undefined || COUNTS.test(word.toLowerCase())) return false;
  const at = start - before[0].length;
  return !opensSentence(passage, at) || /^ [A-Z][a-z]/u.test(passage.text.slice(end, end + 3));
}
