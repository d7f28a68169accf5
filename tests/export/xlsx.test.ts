import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { PrintDocument } from '../../src/export/print-document.ts';
import { BARE, printRunSheet, ROOMS, write } from './run-sheet/run-sheets.ts';

async function partsOf(document: PrintDocument): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await write('xlsx', document));
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** What stands in a cell: its formula, if it has one, and its number. */
function cell(sheet: string, address: string): { formula: string | undefined; value: number } {
  const [, inner = ''] = new RegExp(`<c r="${address}"[^>]*>(.*?)</c>`, 'u').exec(sheet) ?? [];
  const formula = /<f>(.*?)<\/f>/u.exec(inner)?.[1];
  return { formula, value: Number(/<v>(.*?)<\/v>/u.exec(inner)?.[1]) };
}

const minutes = (value: number): number => Math.round(value * 1440);

test('waktu adalah waktu, dan yang menyusul adalah rumus', async () => {
  const { 'xl/worksheets/sheet1.xml': sheet = '' } = await partsOf(printRunSheet());
  const first = cell(sheet, 'B5');
  expect([first.formula, minutes(first.value)]).toEqual([undefined, 8 * 60 + 30]);
  const [start, end] = [cell(sheet, 'B7'), cell(sheet, 'C7')];
  expect([start.formula, minutes(start.value)]).toEqual(['C6', 9 * 60 + 2]);
  expect([end.formula, minutes(end.value)]).toEqual(['B7+D7/1440', 9 * 60 + 5]);
});

test('sesudah jeda waktunya tidak ikut bergeser', async () => {
  const { 'xl/worksheets/sheet1.xml': sheet = '' } = await partsOf(printRunSheet());
  expect(cell(sheet, 'B6').formula).toBeUndefined();
});

test('kepala tabel tetap terlihat dan berulang di kertas yang mendatar', async () => {
  const parts = await partsOf(printRunSheet());
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).toContain('ySplit="4"');
  expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape"[^>]*fitToWidth="1"/u);
  expect(parts['xl/workbook.xml']).toContain("'Rundown'!$1:$4");
});

test('setiap hari punya lembarnya, dan sesi di ruang lain tidak saling menggeser', async () => {
  const parts = await partsOf(printRunSheet({ text: BARE, event: ROOMS }));
  expect(parts['xl/workbook.xml']).toMatch(/name="Hari ke-1".*name="Hari ke-2"/u);
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  expect([cell(sheet, 'B6').formula, cell(sheet, 'B7').formula]).toEqual(['C5', 'C5']);
});

test('rundown yang sama memberi berkas yang sama', async () => {
  expect(await write('xlsx', printRunSheet())).toEqual(await write('xlsx', printRunSheet()));
});
