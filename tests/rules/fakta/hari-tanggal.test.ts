import { describe, expect, test } from 'vitest';
import {
  addDays,
  type CalendarDate,
  formatIsoDate,
  MONTHS,
  WEEKDAYS,
  weekday,
} from '../../../src/calendar/date.ts';
import { hariTanggal } from '../../../src/rules/fakta/hari-tanggal.ts';
import { checkExample } from '../../support/examples.ts';

type Writer = (name: string, date: CalendarDate) => string;

const two = (n: number): string => String(n).padStart(2, '0');
const month = (date: CalendarDate): string => MONTHS[date.month - 1] ?? '';

const DATED: readonly (readonly [string, Writer])[] = [
  ['Selasa, 14 Mei 2024', (n, d) => `${n}, ${d.day} ${month(d)} ${d.year}`],
  ['Selasa 14 Mei 2024', (n, d) => `${n} ${d.day} ${month(d)} ${d.year}`],
  [
    'hari Selasa, tanggal 14 Mei 2024',
    (n, d) => `hari ${n}, tanggal ${d.day} ${month(d)} ${d.year}`,
  ],
  ['Selasa (14/05/24)', (n, d) => `${n} (${two(d.day)}/${two(d.month)}/${two(d.year % 100)})`],
  ['Selasa (14/5/2024)', (n, d) => `${n} (${d.day}/${d.month}/${d.year})`],
  ['Selasa malam (14-05-2024)', (n, d) => `${n} malam (${two(d.day)}-${two(d.month)}-${d.year})`],
  ['(Selasa, 14/5/2024)', (n, d) => `(${n}, ${d.day}/${d.month}/${d.year})`],
  ['14 Mei 2024 (Selasa)', (n, d) => `${d.day} ${month(d)} ${d.year} (${n})`],
  ['Selasa (14 Mei 2024)', (n, d) => `${n} (${d.day} ${month(d)} ${d.year})`],
  ['Selasa/14 Mei 2024', (n, d) => `${n}/${d.day} ${month(d)} ${d.year}`],
  ['Selasa 14.05.2024', (n, d) => `${n} ${two(d.day)}.${two(d.month)}.${d.year}`],
  ['besok Selasa (14/5/2024)', (n, d) => `besok ${n} (${d.day}/${d.month}/${d.year})`],
  ['Selasa pekan lalu (14/5/2024)', (n, d) => `${n} pekan lalu (${d.day}/${d.month}/${d.year})`],
  [
    'SELASA, 14 MEI 2024',
    (n, d) => `${n.toUpperCase()}, ${d.day} ${month(d).toUpperCase()} ${d.year}`,
  ],
  [
    'hari Selasa tanggal 14 bulan Mei tahun 2024',
    (n, d) => `hari ${n} tanggal ${d.day} bulan ${month(d)} tahun ${d.year}`,
  ],
];
const UNDATED: readonly (readonly [string, Writer])[] = [
  ['Selasa, 14 Mei', (n, d) => `${n}, ${d.day} ${month(d)}`],
  ['Selasa (14/5)', (n, d) => `${n} (${d.day}/${d.month})`],
];

const FIRST_DAY = { year: 2019, month: 1, day: 1 };
/** Six years and more, with the leap days of 2020 and 2024. */
const ALL_DAYS = Array.from({ length: 2300 }, (_, index) => addDays(FIRST_DAY, index));

const findings = (text: string): readonly string[] =>
  checkExample([hariTanggal], text, { text }).findings.map((finding) => finding.text);

/** A draft with one sentence for each date, so that one check reads them all. */
const draft = (sentences: readonly string[], date = FIRST_DAY): string =>
  `---\ntanggal: ${formatIsoDate(date)}\n---\n${sentences.join('\n\n')}\n`;

const named = (date: CalendarDate, shift: number): string =>
  WEEKDAYS[(weekday(date) + shift) % 7] ?? '';

describe.each(DATED)('dalam bentuk %s', (_, write) => {
  test('hari yang benar untuk tanggal apa pun dibiarkan', () => {
    const sentences = ALL_DAYS.map((date) => `Rapat pada ${write(named(date, 0), date)} selesai.`);
    expect(findings(draft(sentences))).toEqual([]);
  });

  test('hari lain dilaporkan sekali untuk tanggal apa pun', () => {
    const wrong = ALL_DAYS.map((date, index) => named(date, 1 + (index % 6)));
    const sentences = ALL_DAYS.map(
      (date, index) => `Rapat ${write(wrong[index] ?? '', date)} usai.`,
    );
    const found = findings(draft(sentences)).map((name) => name.toLowerCase());
    expect(found).toEqual(wrong.map((name) => name.toLowerCase()));
  });
});

const RANGED: readonly (readonly [string, (date: CalendarDate, shift: number) => string])[] = [
  [
    'Senin–Rabu, 13–15 Mei 2024',
    (d, shift) =>
      `${named(d, shift)}–${named(addDays(d, 2), 0)}, ${d.day}–${d.day + 2} ${month(d)} ${d.year}`,
  ],
  [
    'Senin dan Selasa (13–14/5/2024)',
    (d, shift) =>
      `${named(d, shift)} dan ${named(addDays(d, 1), 0)} (${d.day}–${d.day + 1}/${d.month}/${d.year})`,
  ],
  [
    'Senin s.d. Rabu, 13 s.d. 15 Mei 2024',
    (d, shift) =>
      `${named(d, shift)} s.d. ${named(addDays(d, 2), 0)}, ${d.day} s.d. ${d.day + 2} ${month(d)} ${d.year}`,
  ],
];

describe.each(RANGED)('dalam bentuk %s', (_, write) => {
  const days = ALL_DAYS.filter(({ day }) => day <= 26);

  test('hari yang benar untuk rentang apa pun dibiarkan', () => {
    const sentences = days.map((date) => `Rapat pada ${write(date, 0)} selesai.`);
    expect(findings(draft(sentences))).toEqual([]);
  });

  test('hari pertama yang salah dilaporkan sekali untuk rentang apa pun', () => {
    const sentences = days.map((date) => `Rapat pada ${write(date, 4)} selesai.`);
    expect(findings(draft(sentences))).toEqual(days.map((date) => named(date, 4)));
  });
});

describe.each(UNDATED)('dalam bentuk %s, di dekat tanggal naskah', (_, write) => {
  const near = Array.from({ length: 61 }, (_, index) => index - 30);
  const papers = ['2024-01-05', '2024-07-01', '2025-12-28'].map((iso) => {
    const [year = 0, m = 0, day = 0] = iso.split('-').map(Number);
    return { year, month: m, day };
  });

  test.each(papers)('hari yang benar dibiarkan ($year-$month)', (paper) => {
    const days = near.map((offset) => addDays(paper, offset));
    const sentences = days.map((date) => `Rapat pada ${write(named(date, 0), date)} selesai.`);
    expect(findings(draft(sentences, paper))).toEqual([]);
  });

  test.each(papers)('hari yang salah dilaporkan sekali ($year-$month)', (paper) => {
    const days = near.map((offset) => addDays(paper, offset));
    const sentences = days.map((date) => `Rapat pada ${write(named(date, 3), date)} selesai.`);
    expect(findings(draft(sentences, paper))).toEqual(days.map((date) => named(date, 3)));
  });
});

test('pesan menyebut hari yang benar, dan tempat terkait tanggal terdekat yang cocok', () => {
  const text = 'Pelatihan dibuka Rabu (14/5/2024).';
  const [finding] = checkExample([hariTanggal], text, { text }).findings;
  expect(finding?.message).toBe('Tanggal 14 Mei 2024 jatuh pada hari Selasa, bukan Rabu.');
  expect(finding?.suggestions).toEqual(['Selasa']);
  expect(finding?.related[0]?.message).toContain('15 Mei 2024');
});

test('tempat terkait menyebut tahun ketika harinya benar', () => {
  const text = 'Pelatihan dibuka Selasa (6/1/2025).';
  const [finding] = checkExample([hariTanggal], text, { text }).findings;
  expect(finding?.related[0]?.message).toContain('hari Selasa pada 2026');
});
