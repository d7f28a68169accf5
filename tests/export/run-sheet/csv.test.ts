import { expect, test } from 'vitest';
import { BARE, printRunSheet, writeText } from './run-sheets.ts';

test('tabel dibuka Excel dengan klik ganda: bertanda BOM dan dipisah titik koma', async () => {
  const text = await writeText('csv', printRunSheet({ audience: 'tamu' }));
  expect(text.startsWith('\uFEFFTanggal;Mulai;Selesai;Zona;Kegiatan;Pelaksana\r\n')).toBe(true);
  expect(text).toContain(
    '\r\n2026-08-19;09:08;09:26;WIB;Sambutan dan pembukaan resmi;Wali Kota\r\n',
  );
});

test('titik koma di dalam teks tidak memecah kolom, dan rumus tidak dijalankan', async () => {
  const event =
    'nama: A\nmulai: 2026-08-19 09:00\nsusunan:\n  - { durasi: 5, kegiatan: "=1+1; \\"x\\"" }\n';
  const text = await writeText('csv', printRunSheet({ text: BARE, event }));
  expect(text).toContain(`;"'=1+1; ""x"""`);
});
