import { describe, expect, test } from 'vitest';
import { RELEASE_VARIANTS, releaseVariants } from '../../src/draft/release-variants.ts';
import { print, toPageText, toWordText } from './printing.ts';

const variant = (name: string, head = ''): string =>
  `---\njenis: rilis\nvarian: ${name}\njudul: Air Mengalir\nkota: Contoh\ntanggal: 2026-08-20\n${head}---\n\nIsi naskah.\n`;
const SETTINGS = 'instansi: Dinas Kominfo\ntentang: Dinas ini melayani warga.\n';

describe('varian rilis di kertas', () => {
  test.each(RELEASE_VARIANTS)('%s menyebut dirinya di atas judul', async (name) => {
    const document = print(variant(name), { settings: SETTINGS });
    const { label } = releaseVariants[name];
    expect(document.label).toBe(label);
    expect(await toWordText(document)).toContain(label);
    expect(await toPageText(document)).toContain(label);
  });

  test.each([
    ['klarifikasi', 'klaim: { isi: Air mati, label: hoaks }', 'Status kabar: HOAKS'],
    [
      'ralat',
      'meralat: { nomor: 12/HUMAS, judul: Air, tanggal: 2026-08-19 }',
      'Meralat: Siaran Pers Nomor 12/HUMAS, “Air”, 19 Agustus 2026',
    ],
    [
      'hak-jawab',
      'menjawab: { media: Harian Contoh, judul: Air Mati, tanggal: 2026-08-19 }',
      'Menanggapi: “Air Mati”, Harian Contoh, 19 Agustus 2026',
    ],
    [
      'pernyataan',
      'pembaruan: 2026-08-20 10:00 WIB',
      'Pernyataan berikutnya: Kamis, 20 Agustus 2026, pukul 10.00 WIB',
    ],
    ['rilis-bersama', 'bersama: [BPOM Contoh, BNN Contoh]', 'Bersama: BPOM Contoh, BNN Contoh'],
  ])('%s menyebut pokoknya di bawah judul', (name, head, line) => {
    const { facts } = print(variant(name, `${head}\n`));
    expect(facts.map(({ label, value }) => `${label}: ${value}`)).toContain(line);
  });

  test('paragraf tentang instansi hanya menutup naskah yang diberitakan', () => {
    const closing = (name: string): readonly string[] =>
      print(variant(name), { settings: SETTINGS }).closing.map(({ id }) => id);
    expect(closing('klarifikasi')).toContain('tentang');
    expect(closing('undangan')).not.toContain('tentang');
  });

  test('lampiran didaftar di akhir dokumen', async () => {
    const head = 'lampiran:\n  - { berkas: data.xlsx, judul: Tabel debit }\n  - berkas: peta.pdf\n';
    const page = await toPageText(print(variant('klarifikasi', head)));
    expect(page).toContain('Tabel debit (data.xlsx)');
    expect(page).toContain('peta.pdf');
  });
});
