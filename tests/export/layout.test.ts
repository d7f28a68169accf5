import { describe, expect, test } from 'vitest';
import { decodeSettings } from '../../src/workspace/settings.ts';
import { readYaml } from '../../src/yaml/yaml-text.ts';
import { print, RELEASE, toDocx, toHtml, toPageText, toParts, toWordText } from './printing.ts';

async function bodyXml(settings: string, text = RELEASE): Promise<string> {
  return (await toParts(print(text, { settings }))).get('word/document.xml') ?? '';
}

describe('kertas dan tepi', () => {
  test.each([
    ['', 11906, 16838],
    ['cetak: { kertas: F4 }', 12189, 18709],
    ['cetak: { kertas: Letter }', 12240, 15840],
  ])('%s', async (settings, width, height) => {
    expect(await bodyXml(settings)).toContain(`<w:pgSz w:w="${width}" w:h="${height}"`);
  });

  test('tepi disetel dalam sentimeter, yang lain tetap', async () => {
    const xml = await bodyXml('cetak: { margin: { kiri: 4, atas: "2,5" } }');
    expect(xml).toMatch(/<w:pgMar w:top="1417" w:right="1134" w:bottom="1417" w:left="2268"/u);
  });

  test('halaman web dicetak pada kertas yang sama', async () => {
    const page = await toHtml(print(RELEASE, { settings: 'cetak: { kertas: F4 }' }));
    expect(page).toContain('@page { size: 215mm 330mm; margin: 20mm 20mm 25mm 30mm; }');
  });
});

test('huruf, ukuran, dan jarak baris berlaku di Word dan di kertas', async () => {
  const settings = 'cetak: { huruf: "Bookman Old Style", ukuran: 12, spasi: "1,5" }';
  const document = print(RELEASE, { settings });
  const styles = (await toParts(document)).get('word/styles.xml') ?? '';
  expect(styles).toContain('w:ascii="Bookman Old Style"');
  expect(styles).toContain('<w:sz w:val="24"/>');
  expect(styles).toMatch(/w:styleId="BodyText">.{0,160}w:line="360"/u);
  const page = await toHtml(document);
  expect(page).toContain('font-family: "Bookman Old Style"');
  expect(page).toContain('font-size: 12pt; line-height: 1.8;');
});

test('taklimat tetap rapat agar muat satu halaman', async () => {
  const brief = '---\njenis: brief\njudul: J\n---\nIsi.\n';
  const styles = (await toParts(print(brief, { settings: 'cetak: { ukuran: 14 }' }))).get(
    'word/styles.xml',
  );
  expect(styles).toContain('<w:sz w:val="20"/>');
});

test.each([
  ['cetak: { kertas: A3 }', 'harus salah satu dari A4, F4, Letter.'],
  ['cetak: { ukuran: 40 }', 'harus berupa angka 8 sampai 16 poin.'],
  ['cetak: { margin: { kiri: lebar } }', 'harus berupa angka 0,5 sampai 8 cm.'],
])('%s ditolak dengan jelas', (settings, message) => {
  const decoded = decodeSettings(readYaml(settings));
  expect(decoded).toMatchObject({ ok: false });
  expect(JSON.stringify(decoded)).toContain(message);
});

describe('tanda tangan', () => {
  const sign = (lines: string): string =>
    `---\njenis: rilis\njudul: J\nkota: Contoh\ntanggal: 2026-08-19\ntanda_tangan:\n${lines}\n---\n\nIsi.\n`;

  test.each([
    [
      '  { jabatan: Kepala Dinas Contoh, nama: Rina }',
      'Contoh, 19 Agustus 2026 KEPALA DINAS CONTOH, Rina',
    ],
    [
      '  { jabatan: Kepala Dinas, status: Plt., nama: Rina, pangkat: Pembina, nip: 1970 }',
      'Plt. KEPALA DINAS, Rina Pembina NIP 1970',
    ],
    [
      '  { jabatan: Sekretaris Daerah, atas_nama: Bupati Contoh, nama: Rina }',
      'a.n. BUPATI CONTOH SEKRETARIS DAERAH, Rina',
    ],
    [
      '  { jabatan: Asisten I, atas_nama: Bupati Contoh, untuk_beliau: Sekretaris Daerah, nama: Rina }',
      'a.n. BUPATI CONTOH SEKRETARIS DAERAH u.b. ASISTEN I, Rina',
    ],
  ])('%s', async (lines, expected) => {
    const document = print(sign(lines));
    expect((await toWordText(document)).replaceAll('\u00A0', ' ')).toContain(expected);
    expect(await toPageText(document)).toContain(expected);
  });

  test('u.b. tanpa a.n. dilaporkan', () => {
    const { problems } = print(sign('  { jabatan: Asisten, untuk_beliau: Sekda, nama: Rina }'));
    expect(problems.map(({ message }) => message).join()).toContain('tanpa `atas_nama`');
  });

  test('narahubung di atasnya tinggal di halamannya, supaya bloknya tidak sendirian', async () => {
    const contact = 'narahubung: [{ nama: Ani, telepon: (0717) 555011 }]';
    const bodyOf = async (text: string): Promise<string> =>
      (await toParts(print(text))).get('word/document.xml') ?? '';
    const style = /<w:pStyle w:val="Contact"\/><w:keepNext\/>/u;
    const signed = sign('  { jabatan: A, nama: B }').replace('kota:', `${contact}\nkota:`);
    expect(await bodyOf(signed)).toMatch(style);
    const unsigned = `---\njenis: rilis\njudul: J\n${contact}\n---\nIsi.\n`;
    expect(await bodyOf(unsigned)).toContain('w:val="Contact"');
    expect(await bodyOf(unsigned)).not.toMatch(style);
  });

  test('bloknya tidak terpotong halaman', async () => {
    const styles = (await toParts(print(sign('  { jabatan: A, nama: B }')))).get('word/styles.xml');
    expect(styles).toMatch(/w:styleId="Signature">.{0,90}<w:keepNext\/><w:keepLines\/>/u);
  });
});

test('embargo terlihat di setiap halaman', async () => {
  const document = print('---\njenis: rilis\njudul: J\nembargo: 2026-08-19 10:00 WIB\n---\nIsi.\n');
  const parts = await toParts(document);
  const headers = [...parts].filter(([path]) => path.startsWith('word/header'));
  expect(headers.map(([, xml]) => xml).join()).toContain('EMBARGO – SIARAN PERS – J');
  expect(parts.get('word/document.xml')).toContain('<w:pStyle w:val="EmbargoStatus"/>');
  expect(await toDocx(document)).toEqual(await toDocx(document));
});
