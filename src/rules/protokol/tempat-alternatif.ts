import { draftRule, type Rule } from '../../check/rule.ts';

const OUTDOORS =
  /\b(?:lapangan|alun-alun|halaman|taman|pantai|stadion|dermaga|pelabuhan|pelataran|bundaran|tugu|kebun|sawah|lahan|jalan|car free day|ruang terbuka)\b/iu;
const INDOORS =
  /\b(?:gedung|aula|ruang(?:an)?(?! terbuka)|balai|hotel|ballroom|graha|gor|tenis|futsal|bulu ?tangkis|taman (?:bacaan|budaya)|tertutup)\b/iu;

const event = (place: string, rest = ''): string =>
  `nama: Pembukaan Festival\nmulai: 2026-08-19 08:30\ntempat:\n  nama: ${place}\n${rest}`;

export const tempatAlternatif: Rule = draftRule({
  id: 'protokol/tempat-alternatif',
  severity: 'info',
  summary: 'Acara di tempat terbuka mempunyai tempat pengganti bila hujan.',
  why: 'Ketika hujan turun, tidak ada waktu untuk mencari gedung dan memberi tahu tamu.',
  exceptions: 'Tempat yang namanya juga menyebut gedung atau ruang dibiarkan.',
  source: 'Kelaziman protokol acara luar ruang',
  kinds: ['acara'],
  examples: {
    wrong: [
      { text: event('«Alun-Alun Kota»') },
      { text: event('«Halaman Kantor Wali Kota»') },
      { text: event('Alun-Alun Kota', 'tempat_alternatif: «Alun-Alun Kota»\n') },
    ],
    right: [
      event('Alun-Alun Kota', 'tempat_alternatif: Gedung Serbaguna\n'),
      event('Gedung Serbaguna'),
      event('Lapangan Tenis Tertutup'),
      event('Taman Bacaan Masyarakat'),
      event('Ruang Pertemuan Balai Kota'),
      'nama: Pembukaan Festival\nmulai: 2026-08-19 08:30\n',
    ],
  },
  *check({ record }) {
    const { tempat, tempat_alternatif: other } = record?.event ?? {};
    if (!record || !tempat) return;
    if (other !== undefined) {
      if (other.trim().toLowerCase() !== tempat.nama.trim().toLowerCase()) return;
      yield {
        span: record.yaml.locate(['tempat_alternatif']),
        severity: 'warning',
        message: 'Tempat pengganti sama dengan tempat acara; tulis tempat yang lain.',
      };
      return;
    }
    if (!OUTDOORS.test(tempat.nama) || INDOORS.test(tempat.nama)) return;
    yield {
      span: record.yaml.locate(['tempat', 'nama']),
      message:
        'Acara ini di tempat terbuka; isi `tempat_alternatif` untuk dipakai bila hujan (kelaziman).',
    };
  },
});
