import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BrowserPage, chromium } from '../support/chromium.ts';
import { BARE, printRunSheet, ROOMS, writeText } from './run-sheet/run-sheets.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const VIOLATIONS =
  'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.target.join(" "))]))';

const missing = chromium === undefined ? ' (DILEWATI: Chromium tidak terpasang)' : '';

test('tanpa skrip halamannya tetap memuat semua mata acara', async () => {
  const html = await writeText('linimasa', printRunSheet());
  const plain = html.replace(/<script>.*<\/script>/su, '');
  expect(plain).toContain('<strong>09.08–09.23 WIB</strong> <span>11.08–11.23 WIT</span>');
  expect(plain).toContain('<dd class="narasi">Hadirin dimohon berdiri.</dd>');
});

test('tanda < di nama mata acara bukan markah', async () => {
  const event =
    'nama: A\nmulai: 2026-08-19 09:00\nzona: WIB\nsusunan:\n  - { durasi: 5, kegiatan: "<b>x</b></script>" }\n';
  const html = await writeText('linimasa', printRunSheet({ text: BARE, event }));
  expect(html).toContain('&lt;b&gt;x&lt;/b&gt;&lt;/script&gt;');
  expect(html.match(/<script>/gu)).toHaveLength(1);
});

describe.skipIf(chromium === undefined)(`linimasa di Chromium${missing}`, () => {
  let page: BrowserPage;

  beforeAll(async () => {
    page = await BrowserPage.start(chromium ?? '');
  });

  afterAll(() => page.close());

  /** What the panel says at a time of the event, and which items are marked. */
  async function at(time: string): Promise<unknown> {
    return await page.evaluate(`new Promise((resolve) => {
      location.hash = 'kini=${time}';
      setTimeout(() => resolve({
        jam: document.getElementById('jam').textContent.replace(/\\.\\d\\d WI/, ' WI'),
        panel: ['sekarang', 'berikut', 'hitung'].map((id) => document.getElementById(id).textContent),
        kini: [...document.querySelectorAll('[aria-current] .activity')].map((node) => node.firstChild.nodeValue.trim()),
      }), 50);
    })`);
  }

  test('menandai yang berlangsung dan menghitung mundur yang berikutnya, menurut zona acara', async () => {
    await page.show(await writeText('linimasa', printRunSheet()), { width: 360 });
    expect(await at('2026-08-19T07:00')).toMatchObject({
      jam: '07.00 WIB',
      panel: ['Acara belum mulai.', 'Berikutnya pukul 08.30: Geladi bersih', '1 jam 30 menit lagi'],
      kini: [],
    });
    expect(await at('2026-08-19T09:10')).toMatchObject({
      panel: [
        'Sekarang: Sambutan (sampai 09.23)',
        'Berikutnya pukul 09.23: Pembukaan resmi',
        '13 menit lagi',
      ],
      kini: ['Sambutan'],
    });
    expect(await at('2026-08-19T08:55')).toMatchObject({
      panel: ['Jeda.', expect.anything(), expect.anything()],
    });
    expect(await at('2026-08-19T09:50')).toMatchObject({
      panel: ['Sekarang: Diskusi (sampai 09.56)', '', 'Sisa 6 menit 0 detik'],
    });
    expect(await at('2026-08-19T12:00')).toMatchObject({
      panel: ['Acara sudah selesai.', '', ''],
      kini: [],
    });
  });

  test('menandai semua ruang, juga sesudah tengah malam', async () => {
    const document = printRunSheet({ text: BARE, event: ROOMS });
    await page.show(await writeText('linimasa', document), { width: 360 });
    expect(await at('2026-08-19T22:15')).toMatchObject({ kini: ['Kelas menulis', 'Kelas foto'] });
    expect(await at('2026-08-20T00:10')).toMatchObject({
      jam: '00.10 WITA',
      kini: ['Penutup malam'],
    });
  });

  test.each([
    ['light', 360],
    ['dark', 360],
    ['light', 1000],
    ['dark', 1000],
  ] as const)('tidak melanggar pedoman aksesibilitas: %s, %i piksel', async (scheme, width) => {
    await page.show(await writeText('linimasa', printRunSheet()), { width, scheme });
    await at('2026-08-19T09:10');
    await page.evaluate(axe);
    expect(await page.evaluate(VIOLATIONS)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  test('tidak meminta apa pun dari luar', () => {
    expect(page.requests).toEqual([]);
  });
});
