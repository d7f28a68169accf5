import { expect, test } from 'vitest';
import { addVerdict, type Verdict } from '../../src/approval/add-verdict.ts';
import { type DraftRecord, EMPTY_RECORD } from '../../src/approval/draft-record.ts';
import {
  type JudgedStatement,
  judgeStatements,
  type Objection,
} from '../../src/approval/judge-statements.ts';
import type { Statement } from '../../src/facts/statement.ts';

const TRUE: Verdict = {
  hasil: 'benar',
  seharusnya: undefined,
  sumber: 'daftar hadir',
  oleh: 'Wida',
  waktu: { date: { year: 2026, month: 8, day: 20 }, time: 540 },
};

/** A number in a sentence, on record or not. */
function numberIn(
  sentence: string,
  text: string,
  parts: Partial<Pick<Statement, 'value' | 'evidence'>> = {},
): Statement {
  const start = sentence.indexOf(text);
  const span = { start, end: start + text.length };
  const mention = { text, span, sentence, inSentence: span };
  const { value = text, evidence } = parts;
  return { id: 'a1b2c3', kind: 'angka', value, text, mentions: [mention], evidence };
}

function judge(
  statement: Statement,
  record: DraftRecord = EMPTY_RECORD,
  objections: readonly Objection[] = [],
): JudgedStatement | undefined {
  return judgeStatements([statement], objections, record).statements[0];
}

function against(severity: Objection['severity']): Objection {
  const message = 'Menurut berkas acara, peserta 75 orang.';
  return { rule: 'fakta/jumlah-peserta', severity, message, span: { start: 0, end: 100 } };
}

const SAID = numberIn('Ada 50 orang di sana.', '50 orang');
const ON_RECORD = { ...SAID, evidence: { origin: 'berkas acara', text: '50' } };

test('tanpa data dan tanpa orang, pernyataan belum diperiksa', () => {
  expect(judge(SAID)).toMatchObject({ state: 'belum', lapsed: undefined });
});

test('yang sama dengan data dinyatakan cocok', () => {
  expect(judge(ON_RECORD)).toMatchObject({ state: 'cocok' });
});

test.each([
  ['error', 'bertentangan'],
  ['warning', 'diverifikasi'],
  ['info', 'diverifikasi'],
] as const)('temuan %s atas pernyataan yang diverifikasi: %s', (severity, state) => {
  const record = addVerdict(EMPTY_RECORD, SAID, TRUE);
  expect(judge(SAID, record, [against(severity)])).toMatchObject({ state });
});

test('peringatan aturan mengalahkan data, tetapi tidak seberat kesalahan', () => {
  const judged = judge(ON_RECORD, EMPTY_RECORD, [against('warning')]);
  expect(judged).toMatchObject({ state: 'bertentangan', isGrave: false });
});

test('temuan di tempat lain tidak mengenai pernyataan ini', () => {
  const elsewhere = { ...against('error'), span: { start: 12, end: 20 } };
  expect(judge(ON_RECORD, EMPTY_RECORD, [elsewhere])).toMatchObject({ state: 'cocok' });
});

test('yang dinyatakan salah oleh orang bertentangan, walaupun cocok dengan data', () => {
  const record = addVerdict(EMPTY_RECORD, SAID, { ...TRUE, hasil: 'salah' });
  expect(judge(ON_RECORD, record)).toMatchObject({ state: 'bertentangan', isGrave: true });
});

test('verifikasi bertahan bila pernyataan pindah ke kalimat lain', () => {
  const record = addVerdict(EMPTY_RECORD, SAID, TRUE);
  const moved = numberIn('Menurut panitia, 50 orang datang, juga dari desa.', '50 orang');
  expect(judge(moved, record)).toMatchObject({ state: 'diverifikasi' });
});

test('verifikasi gugur bila angkanya berubah, dan yang lama ditunjukkan', () => {
  const record = addVerdict(EMPTY_RECORD, SAID, TRUE);
  const changed = numberIn('Ada 57 orang di sana.', '57 orang');
  expect(judge(changed, record)).toMatchObject({
    state: 'belum',
    lapsed: { teks: ['50 orang'], oleh: 'Wida' },
  });
});

test('verifikasi gugur bila fakta yang sama ditulis dengan kata lain', () => {
  const record = addVerdict(EMPTY_RECORD, SAID, TRUE);
  const reworded = numberIn('Ada lima puluh ekor di sana.', 'lima puluh ekor', {
    value: '50 orang',
  });
  expect(judge(reworded, record)).toMatchObject({ state: 'belum', lapsed: { oleh: 'Wida' } });
});

test('naskah yang dibetulkan menurut catatan langsung terverifikasi', () => {
  const wrong: Verdict = { ...TRUE, hasil: 'salah', seharusnya: '57 orang' };
  const record = addVerdict(EMPTY_RECORD, SAID, wrong);
  const corrected = numberIn('Ada 57 orang di sana.', '57 orang');
  const other = numberIn('Ada 58 orang di sana.', '58 orang');
  expect(judge(corrected, record)).toMatchObject({ state: 'diverifikasi' });
  expect(judge(other, record)).toMatchObject({ state: 'belum', lapsed: { hasil: 'salah' } });
});

test('verifikasi ulang menggantikan yang sudah gugur', () => {
  const record = addVerdict(EMPTY_RECORD, SAID, TRUE);
  const changed = numberIn('Ada 57 orang di sana.', '57 orang');
  const judged = judge(changed, record);
  const lapsed = judged?.state === 'belum' ? judged.lapsed : undefined;
  const renewed = addVerdict(record, changed, TRUE, lapsed);
  expect(renewed.verifikasi.map(({ nilai }) => nilai)).toEqual(['57 orang']);
});

test('verifikasi atas pernyataan yang dihapus tetap disebut', () => {
  const record = addVerdict(EMPTY_RECORD, SAID, TRUE);
  expect(judgeStatements([], [], record).orphans).toHaveLength(1);
});

test('temuan tentang fakta yang tidak mengenai pernyataan mana pun tidak hilang', () => {
  const elsewhere = { ...against('error'), span: { start: 50, end: 60 } };
  const note = { ...elsewhere, severity: 'info' as const };
  const { loose } = judgeStatements([SAID], [against('error'), elsewhere, note], EMPTY_RECORD);
  expect(loose).toEqual([elsewhere]);
});
