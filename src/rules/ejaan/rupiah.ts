import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { isTitleCased } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';

/** `Rp`, a stop and a space that may be wrong, digits, a dash for no cents, a unit, a dash again, `rupiah`. */
const AMOUNT = new RegExp(
  [
    String.raw`(?<![A-Za-zÀ-ɏ\d])(?<sign>R[Pp]|rp)(?<gap>[.:]?\s*)`,
    String.raw`(?<digits>\d+(?:\.\d{3})*(?:,\d+)?)(?!\d|\.\s?\d)(?<dash>[,.]-+(?!\d))?`,
    String.raw`(?<unit>\s+(?:[Rr]ibu|[Jj]uta|[Mm]iliar|[Tt]riliun)(?![A-Za-zÀ-ɏ]))?(?<tail>[,.]-+(?!\d))?`,
    String.raw`(?<word>\s+[Rr]upiah(?![A-Za-zÀ-ɏ]))?`,
  ].join(''),
  'gu',
);

/** The letter of a headline for a milliard or a billion, behind a sum. */
const LETTER = /(?=[ MT])(?<=(?<![A-Za-zÀ-ɏ\d])Rp\.? ?\d[\d.,]{0,12}) ?[MT](?![A-Za-zÀ-ɏ\d²³/-])/gu;

/** A sum without its sign: `dana sebesar 48 M`. */
const BARE_LETTER =
  /(?<=(?<![A-Za-zÀ-ɏ])(?:dana|anggaran|hibah|pagu|investasi|insentif|bantuan|modal|kerugian)(?: (?!ke |per |tahun |abad )[A-Za-zÀ-ɏ]{2,20}){0,2}(?: sebesar| senilai| sekitar| hingga| mencapai)? )\d{1,3}(?:,\d{1,2})? ?M(?![A-Za-zÀ-ɏ\d²³/-])/giu;

/** The code of the currency, which banks use, for its sign; not a rate as `USD/IDR 16.000`. */
const CODE = /(?<![A-Za-zÀ-ɏ\d/-])IDR ?(?=\d)/gu;

/** A last group of one or two figures, so that a figure is missing or a stop stands for a comma. */
const BROKEN = /(?<![A-Za-zÀ-ɏ\d])Rp\.? ?\d{1,3}(?:\.\d{3})+\.\d{1,2}(?![\d.]|,\d)/gu;

/** An amount in pieces, so often that it is no sentence that ends: `Rp. 344. 320. 772. 000, 00`. */
const PIECES =
  /(?<![A-Za-zÀ-ɏ\d])Rp\.? ?\d{1,3}(?:\. ?\d{3}){2,5}(?:, ?(?:\d{2}(?!\d)|[–-]))?(?![\d%])/gu;

export const rupiah: Rule = draftRule({
  id: 'ejaan/rupiah',
  severity: 'warning',
  summary: 'Jumlah uang ditulis Rp tanpa titik dan tanpa spasi: Rp5.000, Rp2,5 juta.',
  why: 'Penulisan nilai uang yang seragam mencegah salah kutip dan tidak perlu dibetulkan redaksi.',
  exceptions:
    'Spasi sesudah Rp, yang lazim di banyak media, hanya disarankan; di sel tabel dibiarkan, karena dipakai meratakan kolom.',
  source: 'EYD V II.F (lambang mata uang) dan II.G (angka dan bilangan)',
  checklist: 'Nilai uang ditulis seragam',
  examples: {
    wrong: [
      { text: 'Bantuannya «Rp. 5.000» per orang.', fixed: 'Bantuannya Rp5.000 per orang.' },
      { text: 'Anggarannya «Rp 1,2 Miliar».', fixed: 'Anggarannya Rp1,2 miliar.' },
      {
        text: 'Pagunya «RP500 juta» dan «rp 7.500.000».',
        fixed: 'Pagunya Rp500 juta dan Rp7.500.000.',
      },
      { text: 'Harganya «Rp50.000,-» saja.', fixed: 'Harganya Rp50.000 saja.' },
      {
        text: 'Upahnya «Rp: 300.000» dan dendanya «Rp750 juta,-» per orang.',
        fixed: 'Upahnya Rp300.000 dan dendanya Rp750 juta per orang.',
      },
      { text: 'Kontraknya «Rp. 344. 320. 772. 000, 00» selama dua tahun.' },
      { text: 'Dendanya paling banyak «Rp2.500.00»,- per orang.' },
      { text: 'Hadiahnya «Rp5 juta rupiah».', fixed: 'Hadiahnya Rp5 juta.' },
      { text: 'Asetnya Rp16« M» dan Rp2« T».', fixed: 'Asetnya Rp16 miliar dan Rp2 triliun.' },
      { text: 'Desa itu menerima dana sebesar «48 M» dan dana hibah «10 M».' },
      { text: 'Nilainya «IDR »3,2 miliar.', fixed: 'Nilainya Rp3,2 miliar.' },
      { text: 'Pagunya «Rp. 7.500.000,-».', fixed: 'Pagunya Rp7.500.000.' },
      {
        text: '---\njudul: Pemkot Salurkan «Rp 2 Miliar» untuk UMKM\n---\nIsi.\n',
        fixed: '---\njudul: Pemkot Salurkan Rp2 Miliar untuk UMKM\n---\nIsi.\n',
      },
    ],
    right: [
      'Bantuannya Rp5.000 per orang, totalnya Rp2,5 juta.',
      '# Pemkot Siapkan Rp13 T untuk Jalan\n\nAnggaran itu Rp13 triliun; jaraknya 5 M².\n',
      'Nilai kontraknya Rp1.250.000.000,00.',
      'Gempa sebesar 5,6 M merusak rumah; lebar jalan 10 M; dana Rp48 miliar cair pada tahun 622 M.',
      'Dana desa 2026 cair; bantuan 48 m kain, bantuan 3 T (terdepan, terluar, tertinggal), dan anggaran tahun 1950 M.',
      'Hadiahnya lima juta rupiah.',
      'Nilai tukar rupiah menguat; lambangnya Rp.',
      'Kisarannya Rp5-10 juta. Rupiah menguat.',
      'Kurs USD/IDR 16.000 dan indeks IDR menguat.',
      'Kode barang RpX 5 dan NRP 1234 dicatat. Program RP 3 dan RP 100 dibahas; carp 5.000 ekor, RPH 2.500 ekor, ruang rp 12 itu.',
      '| Uraian | Jumlah |\n| --- | --- |\n| Beras | Rp 5.000 |\n',
      'Ia menyebut Rp5.000, - lalu mengoreksinya.',
      'Uang tiap desa Rp5.000.000. 200 warga hadir.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (passage.text.includes('IDR')) yield* codes(passage);
      if (/\d ?[MT](?![A-Za-z])/u.test(passage.text)) {
        yield* letters(passage);
        yield* bareLetters(passage);
      }
      if (/\d\. \d{3}/u.test(passage.text)) yield* pieces(passage);
      if (/\d\.\d\d?(?![\d.])/u.test(passage.text)) yield* broken(passage);
      for (const match of passage.text.matchAll(AMOUNT)) {
        const report = judge(passage, match);
        if (report) yield report;
      }
    }
  },
});

function* codes(passage: Passage): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(CODE)) {
    yield {
      ...replacement(passage, index, index + found.length, 'Rp'),
      severity: 'info',
      message: 'Jumlah uang ditulis dengan “Rp”; “IDR” adalah kode bank.',
    };
  }
}

function* pieces(passage: Passage): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(PIECES)) {
    const gaps = found.match(/\d[.,] /gu)?.length ?? 0;
    // A single gap may be the stop of a sentence before another number.
    if (gaps < 2 && !/, /u.test(found)) continue;
    const right = found.replace(/[ ]|, ?[–-]$/gu, '').replace(/^Rp\./u, 'Rp');
    yield {
      ...replacement(passage, index, index + found.length, right, { safe: false }),
      message: `Jumlah uang ditulis tanpa spasi: “${right}”.`,
    };
  }
}

function* broken(passage: Passage): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(BROKEN)) {
    yield {
      span: passage.span(index, index + found.length),
      message: `Sesudah titik terakhir “${found}” kurang angkanya; ribuan tiga angka, sen sesudah koma.`,
    };
  }
}

function* letters(passage: Passage): Generator<Report> {
  if (passage.role !== 'paragraph' && passage.role !== 'item') return;
  for (const { 0: found, index } of passage.text.matchAll(LETTER)) {
    const right = found.endsWith('M') ? ' miliar' : ' triliun';
    yield {
      ...replacement(passage, index, index + found.length, right),
      severity: 'info',
      message: `“${found.trim()}” di belakang jumlah uang ditulis “${right.trim()}”.`,
    };
  }
}

function* bareLetters(passage: Passage): Generator<Report> {
  if (passage.role !== 'paragraph' && passage.role !== 'item') return;
  for (const { 0: found, index } of passage.text.matchAll(BARE_LETTER)) {
    // A small letter names meters.
    if (!found.endsWith('M')) continue;
    const right = `Rp${found.replace(/ ?M$/u, ' miliar')}`;
    yield {
      ...replacement(passage, index, index + found.length, right, { safe: false }),
      severity: 'info',
      message: `Jumlah uang ditulis lengkap: “${right}”.`,
    };
  }
}

function judge(passage: Passage, { 0: found, index, groups }: RegExpExecArray): Report | undefined {
  const { sign, gap = '', digits = '', dash, unit = '', tail, word } = groups ?? {};
  // `RP 3` may be an abbreviation with its number.
  if (sign !== 'Rp' && unit === '' && digits.length < 5) return undefined;
  const onlySpaced = sign === 'Rp' && gap.trim() === '' && (dash ?? tail ?? word) === undefined;
  if (onlySpaced && (gap === '' || passage.role === 'cell' || passage.role === 'header-cell')) {
    return undefined;
  }
  const text = `Rp${digits}${isTitleCased(passage) ? unit : unit.toLowerCase()}`;
  return {
    ...replacement(passage, index, index + found.length, text),
    // Against EYD V, yet the house style of many newspapers.
    severity: onlySpaced ? 'info' : 'warning',
    message: `“${found}” ditulis “${text}”.`,
  };
}
