import { describe, expect, test } from 'vitest';
import { draftDocument } from '../../src/scaffold/draft-document.ts';
import { exampleRequest } from '../support/example-workspace.ts';
import { draft, draftAbout, MEETING, MEETING_WITH_VISITOR } from './work-meeting.ts';

describe('sambutan', () => {
  test.each([
    ['pembicara', 'untuk: Pj. Wali Kota Pangkalpinang, Dr. Hj. Ratna Kusumawardhani, M.Si.\n'],
    [
      'waktu dan panjangnya',
      '15 menit, pukul 08.45–09.00. Pada 120 kata per menit, waktu itu cukup untuk 1.800 kata.',
    ],
    ['angka dengan catatannya', 'semester I 2026.[^2]\n'],
    ['sumber angka', '[^2]: Sumber: laporan PPID Kota Pangkalpinang, Juli 2026.\n'],
    ['pembukaan resmi', 'Pelatihan Komunikasi Publik secara resmi saya nyatakan dibuka.'],
  ])('memuat %s', async (_, words) => {
    const { text } = await draftDocument(exampleRequest({ kind: 'sambutan' }));
    expect(text).toContain(words);
  });

  test('menyapa semua kecuali pembicaranya sendiri', async () => {
    const { text } = await draft('sambutan', '', { untuk: 'sekda' });
    expect(text).toContain('- Yang terhormat Penjabat Wali Kota Pangkalpinang,');
    expect(text).not.toContain('- Yang terhormat Sekretaris Daerah');
    expect(text).not.toContain('nyatakan dibuka');
  });

  test('pejabat yang diwakili berbicara melalui wakilnya', async () => {
    const { text } = await draft('sambutan', '', { untuk: 'ketua-dprd' });
    expect(text).toContain('judul: Sambutan Ketua DPRD Kota Pangkalpinang pada Rapat Kerja\n');
    expect(text).toContain('Ir. Bagas Prawiranegara, M.T., mewakili Ketua DPRD Kota Pangkalpinang');
  });

  test('pejabat yang batal hadir tetap disebut dengan jabatannya', async () => {
    const { text } = await draft('sambutan', '', { untuk: 'kepala-kominfo' });
    expect(text).toContain('judul: Sambutan Kepala Dinas Komunikasi dan Informatika');
    expect(text).not.toContain('kepala-kominfo');
  });

  test('pembicara di luar daftar ditulis seperti dijawab', async () => {
    const { text } = await draft('sambutan', '', { untuk: 'Kepala Balai Bahasa' });
    expect(text).toContain('untuk: Kepala Balai Bahasa\n');
    expect(text).toContain('[LENGKAPI: waktu dalam susunan acara]');
  });
});

test('yang batal hadir tanpa wakil ditandai di naskah sambutannya', async () => {
  const { text } = await draft('sambutan', '', { untuk: 'kepala-kominfo' });
  expect(text).toContain('> [PERIKSA: menurut berkas acara Kepala Dinas Komunikasi');
});

test('bagi tamu asing tidak dibuatkan salam dan puji syukur', async () => {
  const { text, missing } = await draftAbout('sambutan', MEETING_WITH_VISITOR, {
    untuk: 'Kenji Mori',
  });
  expect(text).not.toMatch(/[Aa]ssalamualaikum|Puji syukur/u);
  expect(missing).toContain('salam menurut kebiasaan tamu');
});

test('pada upacara bendera naskahnya berjudul amanat', async () => {
  const ceremony = MEETING.replace('nama: Rapat Kerja', 'nama: Upacara Bendera Hari Pahlawan');
  const { text } = await draftAbout('sambutan', ceremony);
  expect(text).toContain('judul: Amanat Pj. Wali Kota Pangkalpinang pada Upacara Bendera');
});
