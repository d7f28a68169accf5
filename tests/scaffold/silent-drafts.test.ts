import { describe, expect, test } from 'vitest';
import type { DocumentKind } from '../../src/draft/document-kinds.ts';
import { checkText } from '../../src/library/check-text.ts';
import { draftDocument } from '../../src/scaffold/draft-document.ts';
import { eventFrom, exampleText, exampleWorkspace, request } from '../support/example-workspace.ts';

/** Names of events and halls as offices write them, with what the event is for. */
const EVENTS: readonly (readonly [name: string, place: string, purpose: string])[] = [
  [
    'Peresmian Gedung Rawat Inap Terpadu RSUD Contoh',
    'Halaman RSUD Contoh',
    'menambah daya tampung pasien rujukan dari semua kecamatan',
  ],
  [
    'Pelantikan Pejabat Administrator dan Pengawas di Lingkungan Pemerintah Kota Pangkalpinang',
    'Ruang Rapat Wali Kota',
    'mengisi jabatan yang kosong sejak Juli',
  ],
  [
    'Upacara Peringatan Hari Bela Negara ke-78',
    'Lapangan Merdeka',
    'memperingati pembentukan Pemerintahan Darurat Republik Indonesia',
  ],
  [
    'Kunjungan Kerja Wali Kota ke Kecamatan Gerunggang',
    'Kantor Camat Gerunggang',
    'memeriksa kesiapan lumbung pangan',
  ],
  [
    'Penandatanganan Nota Kesepahaman tentang Layanan Adminduk di Rumah Sakit',
    'Ruang Rapat Sekda',
    'mempercepat penerbitan akta kelahiran',
  ],
  [
    'Rapat Paripurna Persetujuan Bersama Raperda APBD 2027',
    'Gedung DPRD Kota Pangkalpinang',
    'menetapkan persetujuan bersama atas Raperda APBD Tahun Anggaran 2027',
  ],
  ['Penyerahan Bantuan Korban Kebakaran Pasar', 'Depan Kantor Lurah', 'membantu 31 pedagang'],
  [
    'Apel Siaga Bencana dan Simulasi Gempa',
    'Pelataran Balai Kota',
    'melatih warga menyelamatkan diri',
  ],
  ['Pasar Murah Menyambut Ramadan', 'Alun-Alun Taman Merdeka', 'menekan harga bahan pokok'],
  [
    'Lomba Cerdas Cermat Kependudukan Tingkat SMA',
    'Aula SMA Negeri 1',
    'mengenalkan data kependudukan kepada pelajar',
  ],
];

const KINDS: readonly DocumentKind[] = ['rilis', 'brief', 'mc', 'tata-tempat', 'sambutan'];

describe.each(EVENTS)('%s', (name, place, purpose) => {
  test.each(KINDS)('sebagai %s hanya ditegur karena isian yang belum lengkap', async (kind) => {
    const yaml = `nama: ${name}
mulai: 2026-12-02 09:00
zona: WIB
tujuan: ${purpose}
penyelenggara: Pemerintah Kota Pangkalpinang
tempat: { nama: ${place}, kota: Pangkalpinang }
tempat_alternatif: Balai Kota
peserta: { jumlah: 120 }
pejabat:
  - { id: wali-kota, peran: [sambutan] }
  - { id: sekda }
`;
    const answers = kind === 'sambutan' ? { untuk: 'wali-kota' } : {};
    const { text } = await draftDocument(
      request({
        kind,
        workspace: exampleWorkspace,
        event: { path: 'acara.yaml', file: eventFrom(yaml) },
        answers,
      }),
    );
    const { findings } = checkText(text, {
      event: yaml,
      roster: exampleText('pejabat.yaml'),
      settings: exampleText('humas.yaml'),
      now: new Date(2026, 10, 23),
    });
    const found = findings
      .filter(({ rule }) => /^(?:ejaan|gaya|fakta)\//u.test(rule))
      .map(({ rule, message }) => `${rule}: ${message}`);
    expect(found).toEqual([]);
  });
});
