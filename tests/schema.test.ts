import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../scripts/generate/json-schemas.ts';
import { decodeDraftRecord } from '../src/approval/draft-record.ts';
import { checkRuleSettings } from '../src/check/settings.ts';
import { readMeta } from '../src/draft/meta.ts';
import { decodeEvent } from '../src/event/event.ts';
import { decodeRoster } from '../src/event/roster.ts';
import { rules } from '../src/rules/index.ts';
import { decodeSettings } from '../src/workspace/settings.ts';
import { readYaml } from '../src/yaml/yaml-text.ts';
import { exampleText } from './support/example-workspace.ts';

const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
ajvFormats.default(ajv);
const validators = new Map(
  jsonSchemas().map(({ file, schema }) => [file, ajv.compile(schema as object)]),
);

/** Whether an editor that knows the schema, and types YAML as 1.2 does, finds nothing to mark. */
function editorAccepts(file: string, text: string): boolean {
  return validators.get(`${file}.schema.json`)?.(parse(text)) === true;
}

/** Whether humas itself finds nothing wrong. */
const humasAccepts: Readonly<Record<string, (text: string) => boolean>> = {
  humas: (text) => {
    const yaml = readYaml(text);
    const decoded = decodeSettings(yaml);
    return decoded.ok && checkRuleSettings({ yaml, settings: decoded.value }, rules).length === 0;
  },
  pejabat: (text) => decodeRoster(readYaml(text)).ok,
  acara: (text) => decodeEvent(readYaml(text)).ok,
  verifikasi: (text) => decodeDraftRecord(readYaml(text)).ok,
  naskah: (text) => readMeta(readYaml(text)).faults.length === 0,
};

const EVENT = 'nama: Pelatihan\nmulai: 2026-08-19 08:30\n';

const good: readonly (readonly [string, string, string])[] = [
  [
    'humas',
    'setelan yang lengkap',
    'perluas: ../gaya-kabupaten.yaml\ninstansi: Dinas Kominfo\nkode_pos: 33684\ntelepon: 0717123456\nzona: WIB\nnarahubung: [{ nama: Ani, telepon: 081234567890 }]\nistilah: [Sapa Warga]\n',
  ],
  [
    'humas',
    'aturan, kelompok, dan folder khusus',
    'aturan:\n  gaya: off\n  struktur/isian-kosong: { tingkat: warning }\nkhusus:\n  - berkas: arsip/**\n    aturan: { berkas/abaikan: info }\n',
  ],
  [
    'pejabat',
    'dua masa jabatan',
    '- id: wali-kota\n  nama: Dr. H. Contoh, M.Si.\n  jabatan: Wali Kota Contoh\n  sejak: 2025-02-20\n- { id: wali-kota, nama: Lama, jabatan: Wali Kota Contoh, status: Pj., sampai: 2025-02-19 }\n',
  ],
  ['acara', 'isian wajib saja', EVENT],
  [
    'acara',
    'jumlah bertitik, pukul bertitik, ya dan tidak',
    `${EVENT}selesai: "2026-08-19T12.00"\npeserta: { jumlah: 1.250, rincian: { ASN: 50 } }\npejabat:\n  - { id: sekda, mewakili: wali-kota, hadir: ya, peran: [sambutan] }\n  - { id: camat, hadir: false }\nsusunan:\n  - { mulai: 08.00, durasi: 30, kegiatan: Registrasi }\n  - { mulai: "09:30", kegiatan: Pembukaan, paralel: tidak, hari: 1 }\n`,
  ],
  [
    'humas',
    'syarat dokumen final',
    'final: { verifikasi: anjuran, paraf: [penulis, kabag, pimpinan] }\n',
  ],
  [
    'verifikasi',
    'satu verifikasi dan satu paraf',
    `versi: 1\nverifikasi:\n  - { jenis: angka, nilai: 75 peserta, teks: [75 peserta], kalimat: "0123456789abcdef", hasil: benar, sumber: daftar hadir, oleh: Wida, waktu: 2026-08-20 09:00 }\nparaf:\n  - { peran: penulis, oleh: Wida, waktu: 2026-08-20 09:00, sidik: ${'ab'.repeat(32)} }\n`,
  ],
  [
    'naskah',
    'rilis dengan foto dan pengabaian',
    'jenis: rilis\njudul: 2026\ntanggal: 2026-08-19\nnomor: 12\nstatus: segera\nkota:\nfoto: [{ berkas: a.jpg, alt: Suasana }]\nabaikan:\n  gaya: arsip lama\n',
  ],
];

const bad: readonly (readonly [string, string, string])[] = [
  ['humas', 'isian yang tidak dikenal', 'instansy: Dinas\n'],
  ['humas', 'zona yang tidak ada', 'zona: GMT\n'],
  ['humas', 'aturan yang tidak ada', 'aturan: { gaya/tidak-ada: off }\n'],
  ['humas', 'tingkat yang tidak ada', 'aturan: { gaya: keras }\n'],
  ['humas', 'pilihan yang tidak ada', 'aturan: { struktur/isian-kosong: { batas: 3 } }\n'],
  ['humas', 'syarat final yang tidak ada', 'final: { verifikasi: boleh }\n'],
  ['humas', 'rantai paraf yang kosong', 'final: { paraf: [] }\n'],
  ['humas', 'peran paraf yang berulang', 'final: { paraf: [penulis, penulis] }\n'],
  ['verifikasi', 'isian yang tidak dikenal', 'versi: 1\ncatatan: penting\n'],
  ['verifikasi', 'versi yang lebih baru', 'versi: 2\n'],
  ['humas', 'folder khusus tanpa aturan', 'khusus: [{ berkas: arsip }]\n'],
  ['pejabat', 'pejabat tanpa jabatan', '- { id: camat, nama: Contoh }\n'],
  ['pejabat', 'tanggal yang tidak ada', '- { id: a, nama: B, jabatan: C, sejak: 2025-02-30 }\n'],
  ['pejabat', 'status yang tidak ada', '- { id: a, nama: B, jabatan: C, status: Pgs. }\n'],
  ['pejabat', 'satu pejabat tanpa tanda daftar', 'id: a\nnama: B\njabatan: C\n'],
  ['acara', 'acara tanpa waktu', 'nama: Pelatihan\n'],
  ['acara', 'tanggal tanpa pukul', 'nama: Pelatihan\nmulai: 2026-08-19\n'],
  ['acara', 'pukul yang tidak ada', `${EVENT}susunan: [{ mulai: "25:00", kegiatan: Rapat }]\n`],
  ['acara', 'jumlah dengan kata', `${EVENT}peserta: { jumlah: sekitar 75 }\n`],
  ['acara', 'hadir dengan kata lain', `${EVENT}pejabat: [{ id: a, hadir: mungkin }]\n`],
  ['acara', 'nama yang kosong', 'nama: "  "\nmulai: 2026-08-19 08:30\n'],
  ['naskah', 'jenis yang tidak ada', 'jenis: berita\n'],
  ['naskah', 'isian yang tidak dikenal', 'jenis: rilis\njdul: A\n'],
  ['naskah', 'tanggal dengan kata', 'tanggal: 19 Agustus 2026\n'],
];

describe('skema untuk penyunting teks', () => {
  test.each(good)('%s: %s diterima, seperti oleh humas', (file, _, text) => {
    expect(editorAccepts(file, text)).toBe(true);
    expect(humasAccepts[file]?.(text)).toBe(true);
  });

  test.each(bad)('%s: %s ditandai, seperti oleh humas', (file, _, text) => {
    expect(editorAccepts(file, text)).toBe(false);
    expect(humasAccepts[file]?.(text)).toBe(false);
  });

  test.each([
    ['humas', 'humas.yaml'],
    ['pejabat', 'pejabat.yaml'],
    ['acara', 'acara/pelatihan.yaml'],
  ])('%s: contoh yang dikirim bersama humas diterima', (file, path) => {
    expect(editorAccepts(file, exampleText(path))).toBe(true);
  });

  test.each(['naskah/rilis.md', 'naskah/brief.md', 'naskah/rundown.md'])(
    'bagian depan contoh %s diterima',
    (path) => {
      expect(editorAccepts('naskah', exampleText(path).split('---\n')[1] ?? '')).toBe(true);
    },
  );

  test('menandai pengabaian tanpa alasan dan aturan yang tidak ada', () => {
    expect(editorAccepts('naskah', 'abaikan: { struktur/isian-kosong: }\n')).toBe(false);
    expect(editorAccepts('naskah', 'abaikan: { struktur/isian: contoh }\n')).toBe(false);
  });

  test.each(jsonSchemas())('$file menjelaskan setiap isian', ({ schema }) => {
    const properties = Object.entries(schema.items ?? schema)
      .filter(([key]) => key === 'properties')
      .flatMap(([, value]) => Object.entries(value as Readonly<Record<string, object>>));
    const silent = properties.filter(([, value]) => !('description' in value)).map(([key]) => key);
    expect(properties.length).toBeGreaterThan(2);
    expect(silent).toEqual([]);
  });
});
