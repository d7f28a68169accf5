import { readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { countWitnesses } from '../../protocol/witnesses.ts';

/** Who must be named for a flag ceremony, each with the names in use. */
const ROLES = [
  { name: 'inspektur (pembina)', pattern: /\b(?:inspektur|pembina)\b/iu },
  { name: 'komandan (pemimpin)', pattern: /\b(?:komandan|pemimpin)\b/iu },
  { name: 'pengibar bendera', pattern: /\b(?:pengibar|paskibra\w*)\b/iu },
  { name: 'pembaca doa', pattern: /\bdo['’]?a\b/iu },
];
const SWEARING = [
  { name: 'dua saksi', pattern: /\bsaksi\b/iu },
  { name: 'rohaniwan', pattern: /\brohaniw(?:an|ati)\b/iu },
];

const event = (name: string, rest = ''): string =>
  `nama: ${name}\nmulai: 2026-08-19 08:30\n${rest}susunan:\n  - { kegiatan: Pengibaran bendera }\n`;
const FULL =
  'petugas:\n  - { tugas: inspektur, nama: Andi }\n  - { tugas: komandan, nama: Budi }\n  - { tugas: pengibar bendera, nama: Paskibraka }\n  - { tugas: pembaca doa, nama: Dedi }\n';

export const petugasUpacara: Rule = draftRule({
  id: 'protokol/petugas-upacara',
  severity: 'info',
  summary: 'Petugas upacara dan pelantikan sudah disebut namanya.',
  why: 'Petugas yang baru ditunjuk pagi itu tidak ikut geladi.',
  exceptions:
    'Acara selain upacara bendera dan pelantikan tidak diperiksa; susunan atau pola harus ada.',
  source: 'Kelaziman upacara bendera; SE BKN 10/SE/IV/2020 (saksi dan rohaniwan)',
  kinds: ['acara'],
  checklist: 'Petugas upacara sudah ditunjuk',
  examples: {
    wrong: [
      { text: event('«Upacara Hari Pahlawan»') },
      { text: event('«Upacara Hari Pahlawan»', 'petugas: [{ tugas: inspektur, nama: Andi }]\n') },
      {
        text: 'nama: «Pelantikan Pejabat»\nmulai: 2026-08-19 08:30\nsusunan:\n  - kegiatan: Sumpah\n',
      },
      {
        text: 'nama: Pelantikan Pejabat\nmulai: 2026-08-19 08:30\npola: pelantikan\npetugas: [{ tugas: «Saksi pertama», nama: Andi }, { tugas: rohaniwan, nama: Ustaz Salim }]\n',
      },
    ],
    right: [
      'nama: Pelantikan Pejabat\nmulai: 2026-08-19 08:30\npola: pelantikan\npetugas: [{ tugas: Saksi, nama: Andi dan Budi }, { tugas: rohaniwan, nama: Ustaz Salim }]\n',
      event('Upacara Hari Pahlawan', FULL),
      'nama: Pembukaan Pelatihan\nmulai: 2026-08-19 08:30\nsusunan:\n  - kegiatan: Indonesia Raya\n',
      'nama: Upacara Bendera\nmulai: 2026-08-19 08:30\n',
      'nama: Apel Pagi\nmulai: 2026-08-19 08:30\nsusunan:\n  - kegiatan: Arahan\n',
      'nama: Pelantikan Pejabat\nmulai: 2026-08-19 08:30\npetugas: [{ tugas: saksi 1, nama: Andi }, { tugas: saksi 2, nama: Budi }, { tugas: rohaniwan, nama: Ustaz Salim }]\nsusunan:\n  - kegiatan: Sumpah\n',
    ],
  },
  *check(context) {
    const { occasion, event: file, items } = readCeremony(context);
    if (!file || !context.record || (items.length === 0 && file.pola === undefined)) return;
    const roles =
      occasion === 'upacara-bendera' ? ROLES : occasion === 'pelantikan' ? SWEARING : [];
    const named = [
      ...file.petugas.map(({ tugas }) => tugas),
      ...file.pejabat.flatMap(({ peran }) => peran),
      ...file.tamu.flatMap(({ peran }) => peran),
    ];
    const missing = roles.filter(({ pattern }) => !named.some((task) => pattern.test(task)));
    if (occasion === 'pelantikan' && countWitnesses(file.petugas) === 1) {
      const index = file.petugas.findIndex(({ tugas }) => /\bsaksi\b/iu.test(tugas));
      yield {
        span: context.record.yaml.locate(['petugas', index, 'tugas']),
        severity: 'warning',
        message:
          'Saksi baru satu; sumpah jabatan disaksikan dua orang (SE BKN 10/SE/IV/2020). Tambahkan saksi kedua di `petugas`.',
      };
    }
    if (missing.length === 0) return;
    yield {
      span: context.record.yaml.locate(['nama']),
      message: `Petugas belum disebut: ${missing.map(({ name }) => name).join(', ')}; isi \`petugas\`.`,
    };
  },
});
