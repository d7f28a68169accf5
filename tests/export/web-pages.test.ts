import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BrowserPage, chromium } from '../support/chromium.ts';
import { makeFolder } from '../support/folder.ts';
import { toHtml } from './printing.ts';
import { PAGES, runSheet } from './sample-pages.ts';

/** The standards that pages are held to, and what axe recommends beyond them. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What breaks a standard, with the elements that do. */
const VIOLATIONS = `axe.run(${JSON.stringify({ runOnly: STANDARDS, resultTypes: ['violations'] })})
  .then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.target.join(' '))]))`;

const missing = chromium === undefined ? ' (DILEWATI: Chromium tidak terpasang)' : '';

describe.skipIf(chromium === undefined)(`halaman web di Chromium${missing}`, () => {
  let page: BrowserPage;

  beforeAll(async () => {
    page = await BrowserPage.start(chromium ?? '');
  });

  afterAll(() => page.close());

  describe.each(Object.entries(PAGES))('%s', (_, write) => {
    test.each([
      ['light', 320],
      ['light', 1000],
      ['dark', 320],
      ['dark', 1000],
    ] as const)('tidak melanggar WCAG 2.2 AA: %s, %i piksel', async (scheme, width) => {
      await page.show(await write(), { width, scheme });
      await page.evaluate(axe);
      expect(await page.evaluate(VIOLATIONS)).toEqual([]);
    });

    test('tidak melebar ke luar layar 320 piksel', async () => {
      await page.show(await write(), { width: 320 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    });
  });

  test('tidak ada halaman yang meminta sesuatu dari luar', () => {
    expect(page.requests).toEqual([]);
  });

  const poppler = spawnSync('pdftotext', ['-v']).error === undefined;
  const unread = poppler ? '' : ' (DILEWATI: pdftotext dari poppler-utils tidak terpasang)';

  describe.skipIf(!poppler)(`susunan acara di kertas${unread}`, () => {
    test.each([
      ['A4', '841.92 x 594.96 pts'],
      ['F4', '935.04 x 609.12 pts'],
    ])('%s: kepala tabel berulang, tidak ada baris yang terpotong', async (paper, size) => {
      await page.show(await toHtml(runSheet(60, paper)), { width: 1000, media: 'print' });
      const file = join(makeFolder(), 'a.pdf');
      writeFileSync(file, await page.print());
      const info = spawnSync('pdfinfo', [file], { encoding: 'utf8' }).stdout;
      expect(info.replace(/ +/gu, ' ')).toContain(`Page size: ${size}`);
      const { stdout } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
      const sheets = stdout.split('\f').filter((sheet) => sheet.trim() !== '');
      expect(sheets.length).toBeGreaterThan(2);
      expect(ids(stdout, 'awal')).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
      for (const sheet of sheets) {
        expect(sheet).toContain('Kegiatan');
        expect(ids(sheet, 'awal')).toEqual(ids(sheet, 'akhir'));
      }
    });
  });
});

/** The numbers behind a word, in order. */
function ids(text: string, word: string): readonly number[] {
  const found = text.matchAll(new RegExp(`${word}(\\d+)`, 'gu'));
  return Array.from(found, ([, number]) => Number(number)).sort((a, b) => a - b);
}
