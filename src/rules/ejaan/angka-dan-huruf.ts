import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report, Severity } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { opensSentence } from '../../draft/capitals.ts';
import type { Draft } from '../../draft/draft.ts';
import type { Passage } from '../../draft/passage.ts';
import { NUMBER_WORD, readNumberWords, TWO_TO_TEN } from '../../text/number-words.ts';
import { formatWholeNumber } from '../../text/numbers.ts';
import { anyOf } from '../../text/patterns.ts';

/** A mixture of figures and letters that is wrong: where, what is right, and why. */
interface Mixture {
  readonly pattern: RegExp;
  mend(found: string): string;
  readonly reason: string;
  readonly severity: Severity;
  /** Somebody may want it so, as laws do. */
  readonly arguable?: true;
}

/**
 * A capital O typed for a zero, or a small l for a one: within figures, before `.` and minutes, or
 * before a word that is counted. A code has other letters, too, and `O2` is oxygen.
 */
const FIGURES_WITH_LETTERS = anyOf(
  /(?<![A-Za-zÀ-ɏ\d/_.,-])[1-9][\d.,]{0,12}O[\dO]{0,9}(?![A-Za-zÀ-ɏ\d/_-])/gu,
  /(?<![A-Za-zÀ-ɏ\d/_.-])\d{1,6}l\d{1,6}(?![A-Za-zÀ-ɏ\d/_-])/gu,
  /(?<![A-Za-zÀ-ɏ\d/_.-])O\d\.\d\d(?![A-Za-zÀ-ɏ\d/_-])/gu,
  /(?<![A-Za-zÀ-ɏ\d/_.-])l\d{1,3}(?= (?:orang|peserta|warga|siswa|ekor|unit|desa|hari|persen|tahun|bulan|kilometer|meter|hektare|ton|juta|miliar)(?![A-Za-zÀ-ɏ-]))/gu,
);

const MIXTURES: readonly Mixture[] = [
  {
    pattern: /(?<![A-Za-zÀ-ɏ\d-])(?:\d{2,}|\d{1,3}(?:\.\d{3})+) ?an(?![A-Za-zÀ-ɏ-])/gu,
    mend: (found) => found.replace(/ ?an$/u, '-an'),
    reason: 'akhiran -an dirangkaikan dengan tanda hubung',
    severity: 'warning',
  },
  {
    pattern: /(?<![\d.,A-Za-zÀ-ɏ/-])[1-9]\d? (?:ratus|puluh|belas)(?![A-Za-zÀ-ɏ-])/gu,
    mend: writeOut,
    reason: 'angka tidak dicampur dengan “puluh” atau “ratus”',
    severity: 'warning',
  },
  {
    pattern: new RegExp(
      `(?<=\\d) \\((?:(?:nol|satu|${TWO_TO_TEN}|sebelas|seratus|seribu)(?: [a-z]+){0,6}|ke(?:satu|${TWO_TO_TEN})(?: (?:belas|puluh))?)\\)`,
      'gu',
    ),
    mend: () => '',
    reason: 'bilangan berangka dan berhuruf hanya untuk peraturan, akta, dan kuitansi',
    severity: 'info',
    arguable: true,
  },
  {
    pattern: new RegExp(
      `(?<=(?<!(?:kelas|kelompok|ayat|nomor|juara|lantai|ke) ?)(?<![A-Za-zÀ-ɏ])${NUMBER_WORD}) \\(\\d{1,3}\\)(?= [a-z])`,
      'gu',
    ),
    mend: () => '',
    reason: 'bilangan berhuruf dan berangka hanya untuk peraturan, akta, dan kuitansi',
    severity: 'info',
    arguable: true,
  },
  {
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ɏ-])(?:${TWO_TO_TEN})-(?:puluh|belas|ratus|ribu|juta)(?![A-Za-zÀ-ɏ-])`,
      'giu',
    ),
    mend: (found) => found.replace('-', ' '),
    reason: 'bilangan tidak dirangkaikan dengan tanda hubung',
    severity: 'warning',
  },
  {
    pattern: FIGURES_WITH_LETTERS,
    mend: (found) => found.replace(/O/gu, '0').replace(/l/gu, '1'),
    reason: 'huruf O bukan angka nol, dan huruf l bukan angka satu',
    severity: 'warning',
    arguable: true,
  },
];

/** A number of three words or more before what it counts; no sum of money, no half of a pair. */
const LONG = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d(-]|[Tt]ahun |ke)(?<!${NUMBER_WORD}(?:,| dan| atau|) )${NUMBER_WORD}(?: ${NUMBER_WORD}){2,9}(?! ${NUMBER_WORD}|,? (?:rupiah|dolar|koma|per|setengah)|[A-Za-zÀ-ɏ-])(?= (?!menit|tahunan)[a-zß-ÿ])`,
  'gu',
);

export const angkaDanHuruf: Rule = draftRule({
  id: 'ejaan/angka-dan-huruf',
  severity: 'warning',
  summary:
    'Bilangan ditulis dengan angka atau dengan huruf, tidak dicampur; tiga kata atau lebih dengan angka.',
  why: 'Bilangan yang ditulis setengah angka, dua kali, atau terlalu panjang mudah salah dibaca dan disalin.',
  exceptions:
    'Ribu, juta, miliar, dan triliun sesudah angka, uang yang ditulis dengan huruf, peraturan, dan awal kalimat dibiarkan.',
  source: 'EYD V II.G butir 2, 3, 10, dan 12 (angka dan bilangan)',
  examples: {
    wrong: [
      {
        text: 'Lagu «1990an» dan uang «5.000 an» dikumpulkan.',
        fixed: 'Lagu 1990-an dan uang 5.000-an dikumpulkan.',
      },
      {
        text: 'Ia membawa 3« (tiga)» kasur dan 0,5« (nol koma lima)» liter air pada hari ke-3« (ketiga)».',
      },
      { text: 'Pelatihan itu berlangsung dua« (2)» hari.' },
      { text: 'Ada «dua-puluh» peserta.', fixed: 'Ada dua puluh peserta.' },
      { text: 'Warganya «8 ratus» orang.', fixed: 'Warganya 800 orang.' },
      { text: 'Lomba itu diikuti «dua ratus lima puluh tiga» peserta.' },
      { text: 'Sawah seluas «seribu dua ratus» hektare itu dipanen.' },
      {
        text: 'Sebanyak «1OO» peserta dan «l5» ekor sapi tiba pukul «O9.30»; rapat digelar pada 1 Mei «2O25».',
      },
    ],
    right: [
      'Peringkat ke-3 (kelas menengah), 5 (kelompok warga), dan suhu 0 (titik beku) dicatat.',
      'Siswa kelas dua (12) dan kelas tiga (2) hadir; ayat dua (2) berlaku; warga berdua-dua dan beratus-ratus.',
      'Lagu 1990-an, uang 5.000-an, 10%, 50 kg, dan S-1.',
      'Ratusan warga, 8 ribu orang, dan 2 puluhan tahun disebut.',
      'Dua puluh lima peserta hadir. Posko itu menampung dua puluh orang.',
      'Bantuan lima belas juta rupiah dan dua ratus ribu rupiah dibagikan.',
      'Undang-undang itu disahkan tahun dua ribu dua puluh.',
      'Pada Agustus dua ribu dua puluh enam warga berkumpul; jumlahnya dua ratus lima puluh.',
      {
        text: '---\njenis: sambutan\njudul: Uji\n---\nHadir dua ratus lima puluh tiga peserta.\n',
      },
      'Warga berhitung satu dua tiga lalu berlari.',
      'Tabung O2, golongan darah O, kadar H2O dan CO2, serta baterai 10Ah dan air 5 l dicatat.',
      'Bus 1O-2 dan berkas 20O/KPTS/2025 ada di ruang O-12; nomor rangka MH1JFO123 dan gen l10n dicatat.',
      'Ia naik kereta 2OK dan memakai ukuran XL; laman contoh.go.id/l20/O9 dibuka.',
      'Rapat pukul 09.00 dihadiri 100 orang; hadir pula 15 ekor sapi dari blok O.',
      'Tim memakai kode O1 dan l2 untuk lapisan pertama.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (/\d|-(?:puluh|belas|ratus|ribu|juta)/u.test(passage.text))
        yield* mixtures(passage, context);
      if (/puluh|belas|ratus|ribu|juta/u.test(passage.text)) yield* longWords(passage, context);
    }
  },
});

/** `8 ratus` → `800`, `3 belas` → `13`. */
function writeOut(found: string): string {
  const [digits = '', word = ''] = found.split(' ');
  if (word === 'belas') return String(10 + Number(digits));
  return formatWholeNumber(Number(digits) * (word === 'puluh' ? 10 : 100));
}

function* mixtures(passage: Passage, context: RuleContext): Generator<Report> {
  for (const { pattern, mend, reason, severity, arguable } of MIXTURES) {
    for (const { 0: found, index } of passage.text.matchAll(pattern)) {
      const end = index + found.length;
      if (isSpellingExempt({ passage, start: index, end }, context)) continue;
      const right = mend(found);
      yield {
        ...replacement(passage, index, end, right, { safe: !arguable }),
        severity,
        message:
          right === ''
            ? `Hapus “${found.trim()}”: ${reason}.`
            : `“${found}” ditulis “${right}”: ${reason}.`,
      };
    }
  }
}

/** What is read out spells its numbers. */
function isReadOut({ kind }: Draft): boolean {
  return kind === 'mc' || kind === 'sambutan';
}

/** `dua ribu dua puluh enam`: most likely the year, which has no full stop. */
function isYear(value: number): boolean {
  return value >= 1900 && value < 2100;
}

/** `sembilan ratus juta`: most likely money, which keeps its last word. */
function isSum(found: string): boolean {
  return /(?:juta|mil[iy]ar|tril[iy]un)$/u.test(found);
}

function* longWords(passage: Passage, context: RuleContext): Generator<Report> {
  if (passage.role !== 'paragraph' || isReadOut(context.draft)) return;
  for (const { 0: found, index } of passage.text.matchAll(LONG)) {
    const value = readNumberWords(found);
    const end = index + found.length;
    if (value === undefined || isYear(value) || isSum(found)) continue;
    if (opensSentence(passage, index)) continue;
    if (isSpellingExempt({ passage, start: index, end }, context)) continue;
    const right = formatWholeNumber(value);
    yield {
      ...replacement(passage, index, end, right, { safe: false }),
      severity: 'info',
      message: `Bilangan yang lebih dari dua kata ditulis dengan angka: “${right}”.`,
    };
  }
}
