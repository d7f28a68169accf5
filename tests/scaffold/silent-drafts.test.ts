import { describe, expect, test } from 'vitest';
import type { DocumentKind } from '../../src/draft/document-kinds.ts';
import { decodeRoster } from '../../src/event/roster.ts';
import { checkText } from '../../src/library/check-text.ts';
import { draftDocument } from '../../src/scaffold/draft-document.ts';
import { SCAFFOLD_KINDS } from '../../src/scaffold/kind.ts';
import { decodeSettings } from '../../src/workspace/settings.ts';
import { readYaml } from '../../src/yaml/yaml-text.ts';
import {
  eventFrom,
  exampleText,
  exampleWorkspace,
  request,
  valid,
} from '../support/example-workspace.ts';
import {
  REGENCY_ANSWERS,
  REGENCY_EVENTS,
  REGENCY_ROSTER,
  REGENCY_SETTINGS,
} from '../support/regency.ts';

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

const regency = {
  root: '/kabupaten/',
  settings: valid(decodeSettings(readYaml(REGENCY_SETTINGS))),
  roster: valid(decodeRoster(readYaml(REGENCY_ROSTER))),
};

/** All that is drafted from an event, the variants of releases among them. */
const ALL_KINDS = SCAFFOLD_KINDS.filter((kind) => kind !== 'acara');

/** What only the officer can shorten, or give a source. */
const UP_TO_THE_OFFICER =
  /^(?:struktur\/(?:isian-kosong|judul|isi-lembar-fakta|sumber-brief)|gaya\/kalimat-panjang)$/u;

describe.each(REGENCY_EVENTS)('kabupaten, %s', (_, yaml) => {
  test.each(ALL_KINDS)('sebagai %s tidak ditegur karena kata-kata templatnya', async (kind) => {
    const { text } = await draftDocument(
      request({
        kind,
        workspace: regency,
        event: { path: 'acara.yaml', file: eventFrom(yaml) },
        answers: REGENCY_ANSWERS[kind] ?? {},
        now: { year: 2026, month: 11, day: 23 },
      }),
    );
    const { findings } = checkText(text, {
      event: yaml,
      roster: REGENCY_ROSTER,
      settings: REGENCY_SETTINGS,
      now: new Date(2026, 10, 23),
    });
    const found = findings
      .filter(({ rule }) => !UP_TO_THE_OFFICER.test(rule))
      .map(({ rule, message }) => `${rule}: ${message}`);
    expect(found).toEqual([]);
  });
});
