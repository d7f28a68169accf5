import { expect, test } from 'vitest';
import type { CheckResult } from '../../src/check/result.ts';
import { Checker } from '../../src/check/run.ts';
import { makeJsonReport } from '../../src/report/json.ts';
import { rules } from '../../src/rules/index.ts';
import { EMPTY_WORKSPACE } from '../../src/workspace/workspace.ts';
import { readDraft } from '../support/drafts.ts';
import { eventFrom } from '../support/example-workspace.ts';

const checker = new Checker(rules);
const ABOUT_EVENT = '---\njenis: brief\nacara: acara.yaml\n---\n';

/** The results of drafts about one event after they were held against each other. */
function compare(
  bodies: readonly string[],
  { event = '', level }: { event?: string; level?: 'off' | 'info' } = {},
): readonly CheckResult[] {
  const aturan = level === undefined ? {} : { 'fakta/antardokumen': { tingkat: level } };
  const workspace = { ...EMPTY_WORKSPACE, settings: { ...EMPTY_WORKSPACE.settings, aturan } };
  const results = bodies.map((body) =>
    checker.check(readDraft(ABOUT_EVENT + body), {
      now: { year: 2026, month: 8, day: 20 },
      event: {
        path: 'acara.yaml',
        file: eventFrom(`nama: Rapat\nmulai: 2026-08-19 08:30\n${event}`),
      },
      workspace,
      forComparison: true,
    }),
  );
  return checker.compare(results);
}

/** What each draft is told about the others. */
function contradictions(results: readonly CheckResult[]): readonly (readonly string[])[] {
  return results.map(({ findings }) =>
    findings
      .filter(({ rule }) => rule === 'fakta/antardokumen')
      .map(({ severity, text }) => `${severity} ${text}`),
  );
}

const BRIEF = '- Peserta: 75 orang\n';
const RELEASE = 'Rapat diikuti 57 peserta.\n';

test('naskah yang berbeda diberi tahu tentang naskah pertama, sekali untuk setiap pasang', () => {
  expect(contradictions(compare([BRIEF, RELEASE, BRIEF, RELEASE]))).toEqual([
    [],
    ['error 57'],
    [],
    ['error 57'],
  ]);
});

test('yang sudah dibetulkan menurut berkas acara tidak disebut lagi', () => {
  const results = compare([BRIEF, RELEASE], { event: 'peserta: { jumlah: 75 }\n' });
  expect(contradictions(results)).toEqual([[], []]);
  expect(results[1]?.findings.map(({ rule }) => rule)).toContain('fakta/jumlah-peserta');
});

test('tingkat aturan di humas.yaml berlaku, dan naskah dapat mengabaikannya dengan alasan', () => {
  expect(contradictions(compare([BRIEF, RELEASE], { level: 'info' }))).toEqual([[], ['info 57']]);
  expect(contradictions(compare([BRIEF, RELEASE], { level: 'off' }))).toEqual([[], []]);
  const silent = `<!-- humas-abaikan fakta/antardokumen: hitungan hari kedua -->\n\n${RELEASE}`;
  const results = compare([BRIEF, silent]);
  expect(contradictions(results)).toEqual([[], []]);
  expect(results[1]?.findings.map(({ rule }) => rule)).not.toContain('berkas/abaikan');
});

test('hasil yang dibandingkan tidak lagi membawa fakta yang dikumpulkan', () => {
  expect(compare([BRIEF, RELEASE]).some((result) => 'stated' in result)).toBe(false);
});

test('laporan JSON menyebut berkas dan baris yang lain', () => {
  const { files } = makeJsonReport(compare([BRIEF, RELEASE]));
  expect(files[1]?.findings.find(({ rule }) => rule === 'fakta/antardokumen')?.related).toEqual([
    {
      message: 'Di sini tertulis “75”.',
      path: 'naskah.md',
      start: { line: 5, column: 12, offset: 50 },
    },
  ]);
});
