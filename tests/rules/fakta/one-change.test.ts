import { describe, expect, test } from 'vitest';
import { Checker } from '../../../src/check/run.ts';
import { rules } from '../../../src/rules/index.ts';
import { openVillages } from '../../../src/workspace/open-villages.ts';
import { readDraft } from '../../support/drafts.ts';
import { exampleEvent, exampleText, exampleWorkspace } from '../../support/example-workspace.ts';

const checker = new Checker(rules);
const villages = openVillages();

type Found = readonly [rule: string, words: string, right: string | undefined];

/** What all rules find in a document of the shipped example: rule, words there, what to write. */
function findingsIn(content: string): readonly Found[] {
  const { findings, failures } = checker.check(readDraft(content), {
    now: { year: 2026, month: 8, day: 20 },
    event: { path: 'acara/pelatihan.yaml', file: exampleEvent },
    workspace: exampleWorkspace,
    villages,
  });
  expect(failures).toEqual([]);
  return findings.map(({ rule, text, suggestions }) => [rule, text, suggestions[0]]);
}

/** What was changed, from what to what, and the one finding that it must bring. */
type Change = readonly [
  about: string,
  before: string,
  after: string,
  rule: string,
  words: string,
  right: string | undefined,
];

const changes: Readonly<Record<string, readonly Change[]>> = {
  'rilis.md': [
    [
      'satu hari',
      'Pangkalpinang, Rabu (19/8',
      'Pangkalpinang, Kamis (19/8',
      'fakta/hari-tanggal',
      'Kamis',
      'Rabu',
    ],
    [
      'satu hari bertanggal panjang',
      'Mulai Selasa, 1 September',
      'Mulai Senin, 1 September',
      'fakta/hari-tanggal',
      'Senin',
      'Selasa',
    ],
    ['satu tanggal', 'Rabu (19/8/2026)', 'Rabu (20/8/2026)', 'fakta/hari-tanggal', 'Rabu', 'Kamis'],
    ['satu bulan', 'Rabu (19/8/2026)', 'Rabu (19/9/2026)', 'fakta/hari-tanggal', 'Rabu', 'Sabtu'],
    ['satu tahun', 'Rabu (19/8/2026)', 'Rabu (19/8/2025)', 'fakta/hari-tanggal', 'Rabu', 'Selasa'],
    [
      'tanggal dateline',
      'PANGKALPINANG, 19 Agustus',
      'PANGKALPINANG, 18 Agustus',
      'struktur/dateline',
      '18 Agustus 2026',
      '19 Agustus 2026',
    ],
    [
      'akhir rentang tanggal',
      '19–20 Agustus 2026, digelar',
      '19–21 Agustus 2026, digelar',
      'fakta/waktu-acara',
      '19–21 Agustus 2026',
      undefined,
    ],
    [
      'lamanya acara',
      'Pelatihan dua hari',
      'Pelatihan tiga hari',
      'fakta/rentang-tanggal',
      'tiga hari',
      '2 hari',
    ],
    ['pukul mulai', 'pukul 08.30 WIB', 'pukul 09.30 WIB', 'fakta/waktu-acara', '09.30', '08.30'],
    ['zona waktu', '08.30 WIB', '08.30 WITA', 'fakta/waktu-acara', 'WITA', 'WIB'],
    ['zona waktu lain', '15.30 WIB', '15.30 WITA', 'fakta/zona-waktu', 'WITA', 'WIB'],
    [
      'pukul buka layanan',
      '08.00–15.30 WIB',
      '08.00–15.00 WIB',
      'fakta/angka-salinan',
      '15.00',
      '15.30',
    ],
    [
      'peserta ASN',
      'Sebanyak 50 aparatur',
      'Sebanyak 60 aparatur',
      'fakta/jumlah-peserta',
      '60',
      '50',
    ],
    ['peserta wartawan', 'dan 25 wartawan', 'dan 35 wartawan', 'fakta/jumlah-peserta', '35', '25'],
    [
      'peserta di judul',
      '50 ASN dan 25 Wartawan',
      '55 ASN dan 25 Wartawan',
      'fakta/jumlah-peserta',
      '55',
      '50',
    ],
    ['angka yang dijumlahkan', '189 dijawab', '198 dijawab', 'fakta/jumlah-rincian', '198', '189'],
    ['angka rincian', '32 terlambat', '42 terlambat', 'fakta/jumlah-rincian', '42', '32'],
    ['angka rincian terbalik', '32 terlambat', '23 terlambat', 'fakta/jumlah-rincian', '23', '32'],
    ['jumlahnya', '221 permohonan', '212 permohonan', 'fakta/jumlah-rincian', '212', '221'],
    [
      'bilangan di kalimat salinan',
      'sepuluh hari kerja',
      'empat belas hari kerja',
      'fakta/angka-salinan',
      'empat belas',
      'sepuluh',
    ],
    ['nilai uang', 'Rp48,5 juta', 'Rp45,8 juta', 'fakta/nilai-acara', 'Rp45,8 juta', 'Rp48,5 juta'],
    [
      'satuan uang',
      'Rp48,5 juta',
      'Rp48,5 miliar',
      'fakta/nilai-acara',
      'Rp48,5 miliar',
      'Rp48,5 juta',
    ],
    [
      'nilai uang berangka penuh',
      'Rp48,5 juta',
      'Rp48.600.000',
      'fakta/nilai-acara',
      'Rp48.600.000',
      'Rp48,5 juta',
    ],
    [
      'satu huruf nama',
      'Kusumawardhani',
      'Kusumawardani',
      'fakta/nama-pejabat',
      'Ratna Kusumawardani',
      'Ratna Kusumawardhani',
    ],
    [
      'satu huruf nama depan',
      'Bagas Prawiranegara',
      'Bagus Prawiranegara',
      'fakta/nama-pejabat',
      'Bagus Prawiranegara',
      'Bagas Prawiranegara',
    ],
    [
      'satu huruf nama narasumber',
      'Galih Wiratmaja',
      'Galih Wiratmadja',
      'fakta/nama-pejabat',
      'Galih Wiratmadja',
      'Galih Wiratmaja',
    ],
    [
      'satu huruf nama pendek',
      'kata Ratna',
      'kata Ratma',
      'fakta/penutur-kutipan',
      'Ratma',
      'Ratna',
    ],
    ['dua huruf tertukar', 'tutur Dian', 'tutur Dina', 'fakta/penutur-kutipan', 'Dina', 'Dian'],
    [
      'penutur lain',
      'ujar Nirmala',
      'ujar Galih',
      'fakta/penutur-kutipan',
      'Galih',
      'Dr. Nirmala Adiningsih, M.I.Kom.',
    ],
    [
      'penutur lain dari pejabat',
      'tutur Dian',
      'tutur Bagas',
      'fakta/penutur-kutipan',
      'Bagas',
      'Dian',
    ],
    [
      'gelar di belakang',
      'M.Si. membuka',
      'M.M. membuka',
      'fakta/gelar-pejabat',
      'Dr. Hj. Ratna Kusumawardhani, M.M.',
      'Dr. Hj. Ratna Kusumawardhani, M.Si.',
    ],
    [
      'gelar di depan',
      'Dr. Hj. Ratna',
      'Dra. Hj. Ratna',
      'fakta/gelar-pejabat',
      'Dra. Hj. Ratna Kusumawardhani, M.Si.',
      'Dr. Hj. Ratna Kusumawardhani, M.Si.',
    ],
    [
      'gelar haji',
      'Dr. Hj. Ratna',
      'Dr. H. Ratna',
      'fakta/gelar-pejabat',
      'Dr. H. Ratna Kusumawardhani, M.Si.',
      'Dr. Hj. Ratna Kusumawardhani, M.Si.',
    ],
    [
      'status hilang',
      'Pj. Wali Kota Pangkalpinang Dr.',
      'Wali Kota Pangkalpinang Dr.',
      'fakta/status-pejabat',
      'Wali Kota Pangkalpinang',
      'Pj. Wali Kota Pangkalpinang',
    ],
    [
      'status lain',
      'Pj. Wali Kota Pangkalpinang Dr.',
      'Plt. Wali Kota Pangkalpinang Dr.',
      'fakta/status-pejabat',
      'Plt. Wali Kota Pangkalpinang',
      'Pj. Wali Kota Pangkalpinang',
    ],
    [
      'jabatan lain',
      'Sekretaris Daerah Kota Pangkalpinang Ir.',
      'Wakil Wali Kota Pangkalpinang Ir.',
      'fakta/jabatan-pejabat',
      'Wakil Wali Kota Pangkalpinang',
      'Sekretaris Daerah Kota Pangkalpinang',
    ],
    [
      'dinas lain',
      'Kepala Dinas Komunikasi dan Informatika Kota Pangkalpinang Dian',
      'Kepala Dinas Sosial Kota Pangkalpinang Dian',
      'fakta/jabatan-pejabat',
      'Kepala Dinas Sosial Kota Pangkalpinang',
      'Kepala Dinas Komunikasi dan Informatika Kota Pangkalpinang',
    ],
    [
      'jabatan lain di dinasnya',
      'Kepala Dinas Komunikasi dan Informatika Kota Pangkalpinang Dian',
      'Sekretaris Dinas Komunikasi dan Informatika Kota Pangkalpinang Dian',
      'fakta/jabatan-pejabat',
      'Sekretaris Dinas Komunikasi dan Informatika Kota Pangkalpinang',
      'Kepala Dinas Komunikasi dan Informatika Kota Pangkalpinang',
    ],
    [
      'jabatan di daerah lain',
      'Sekretaris Daerah Kota Pangkalpinang',
      'Sekretaris Daerah Kabupaten Bangka',
      'fakta/jabatan-pejabat',
      'Sekretaris Daerah Kabupaten Bangka',
      'Sekretaris Daerah Kota Pangkalpinang',
    ],
    [
      'jenjang narasumber',
      'Ahli Muda Galih',
      'Ahli Pertama Galih',
      'fakta/jabatan-pejabat',
      'Pranata Humas Ahli Pertama',
      'Pranata Humas Ahli Muda',
    ],
    [
      'kementerian yang berganti nama',
      'Kementerian Komunikasi dan Digital.',
      'Kementerian Komunikasi dan Informatika.',
      'fakta/instansi-lama',
      'Kementerian Komunikasi dan Informatika',
      'Kementerian Komunikasi dan Digital (Kemkomdigi)',
    ],
    [
      'penyelenggara',
      'digelar Dinas Komunikasi dan Informatika Kota Pangkalpinang',
      'digelar Dinas Pendidikan Kota Pangkalpinang',
      'fakta/penyelenggara',
      'Dinas Pendidikan Kota Pangkalpinang',
      'Dinas Komunikasi dan Informatika Kota Pangkalpinang',
    ],
    [
      'satu kata nama penyelenggara',
      'digelar Dinas Komunikasi dan Informatika',
      'digelar Dinas Komunikasi dan Informasi',
      'fakta/penyelenggara',
      'Dinas Komunikasi dan Informasi Kota Pangkalpinang',
      'Dinas Komunikasi dan Informatika Kota Pangkalpinang',
    ],
    [
      'satu huruf tempat',
      'Balai Kota, Pangkalpinang, Rabu',
      'Balai Kata, Pangkalpinang, Rabu',
      'fakta/tempat-acara',
      'Ruang Pertemuan Balai Kata',
      'Ruang Pertemuan Balai Kota',
    ],
    [
      'tempat yang disambung',
      'Ruang Pertemuan Balai Kota',
      'Ruang Pertemuan Balaikota',
      'fakta/tempat-acara',
      'Ruang Pertemuan Balaikota',
      'Ruang Pertemuan Balai Kota',
    ],
    [
      'tempat lain',
      'Ruang Pertemuan Balai Kota',
      'Aula Dinas Pendidikan',
      'fakta/tempat-acara',
      'Aula Dinas Pendidikan',
      'Ruang Pertemuan Balai Kota',
    ],
    [
      'satu huruf tema',
      'Warga Percaya',
      'Warga Percaja',
      'fakta/tema',
      'Informasi Terbuka, Warga Percaja',
      'Informasi Terbuka, Warga Percaya',
    ],
    [
      'satu kata tema',
      'Terbuka, Warga',
      'Terbuka, Rakyat',
      'fakta/tema',
      'Informasi Terbuka, Rakyat Percaya',
      'Informasi Terbuka, Warga Percaya',
    ],
    [
      'satu kata judul materi',
      'Siaran Pers yang Dipakai Redaksi',
      'Siaran Pers yang Dibaca Redaksi',
      'fakta/tema',
      'Menulis Siaran Pers yang Dibaca Redaksi',
      'Menulis Siaran Pers yang Dipakai Redaksi',
    ],
    [
      'bilangan di judul materi',
      'dalam Lima Menit',
      'dalam Enam Menit',
      'fakta/tema',
      'Menjawab Wartawan dalam Enam Menit',
      'Menjawab Wartawan dalam Lima Menit',
    ],
    [
      'nama acara',
      'Pelatihan Komunikasi Publik itu',
      'Pelatihan Informasi Publik itu',
      'fakta/nama-acara',
      'Pelatihan Informasi Publik',
      'Pelatihan Komunikasi Publik',
    ],
    ['satu kata kutipan', 'hari yang sama,', 'hari yang lain,', 'fakta/kutipan', 'lain', 'sama'],
    [
      'kata hubung kutipan',
      'jawaban, dan jawaban',
      'jawaban, tetapi jawaban',
      'fakta/kutipan',
      'tetapi',
      'dan',
    ],
    [
      'bilangan di kutipan',
      'membawa tiga naskah',
      'membawa dua naskah',
      'fakta/kutipan',
      'dua',
      'tiga',
    ],
    [
      'tahun undang-undang',
      'Nomor 14 Tahun 2008',
      'Nomor 14 Tahun 2009',
      'fakta/nomor-peraturan',
      '2009',
      '2008',
    ],
    [
      'nomor undang-undang',
      'Nomor 14 Tahun 2008',
      'Nomor 11 Tahun 2008',
      'fakta/nomor-peraturan',
      '11',
      '14',
    ],
    [
      'judul undang-undang',
      'tentang Keterbukaan Informasi',
      'tentang Kebebasan Informasi',
      'fakta/judul-peraturan',
      'Kebebasan Informasi Publik',
      'Keterbukaan Informasi Publik',
    ],
    [
      'huruf kapital judul undang-undang',
      'tentang Keterbukaan Informasi',
      'tentang keterbukaan informasi',
      'ejaan/kapital-peraturan',
      'keterbukaan informasi Publik',
      'Keterbukaan Informasi Publik',
    ],
    [
      'jenis daerah',
      'dan 32 terlambat',
      'dan 32 terlambat di seluruh Kabupaten Pangkalpinang',
      'fakta/wilayah-jenis',
      'Kabupaten',
      'Kota',
    ],
    [
      'jenis daerah di belakang nama',
      '(PPID) Kota Pangkalpinang',
      '(PPID) Kabupaten Pangkalpinang',
      'fakta/wilayah-jenis',
      'Kabupaten',
      'Kota',
    ],
    [
      'induk kecamatan',
      'di sekretariat PPID',
      'di sekretariat PPID, Kecamatan Rangkui, Kabupaten Bangka,',
      'fakta/wilayah-induk',
      'Kabupaten Bangka',
      'Kota Pangkalpinang',
    ],
    [
      'kecamatan sebuah kelurahan',
      'di sekretariat PPID',
      'di sekretariat PPID, Kelurahan Bintang, Kecamatan Gabek,',
      'fakta/wilayah-induk',
      'Kecamatan Gabek',
      'Kecamatan Rangkui',
    ],
    [
      'satu huruf kelurahan',
      'di sekretariat PPID',
      'di sekretariat PPID, Kelurahan Gedung Nasionl, Kecamatan Taman Sari,',
      'fakta/nama-wilayah',
      'Gedung Nasionl',
      'Gedung Nasional',
    ],
    [
      'desa untuk kelurahan',
      'di sekretariat PPID',
      'di sekretariat PPID, Desa Bintang, Kecamatan Rangkui,',
      'fakta/wilayah-jenis',
      'Desa',
      'Kelurahan',
    ],
    [
      'kepanjangan akronim',
      'kepada Pejabat Pengelola Informasi dan Dokumentasi (PPID)',
      'kepada Pejabat Pengelola Informasi Dokumentasi (PPID)',
      'fakta/kepanjangan-akronim',
      'Pejabat Pengelola Informasi Dokumentasi',
      'Pejabat Pengelola Informasi dan Dokumentasi',
    ],
    [
      'satu kata kepanjangan akronim',
      'aparatur sipil negara (ASN)',
      'aparat sipil negara (ASN)',
      'fakta/kepanjangan-akronim',
      'aparat sipil negara',
      'aparatur sipil negara',
    ],
    [
      'satu huruf akronim',
      '(PPID) Kota',
      '(PPIP) Kota',
      'fakta/kepanjangan-akronim',
      'PPIP',
      'PPID',
    ],
    [
      'nomor jalan',
      'Jalan Contoh Nomor 1,',
      'Jalan Contoh Nomor 3,',
      'fakta/angka-salinan',
      '3',
      '1',
    ],
    [
      'satu angka telepon',
      'Publik, telepon (0717) 555011',
      'Publik, telepon (0717) 555071',
      'fakta/kontak',
      '(0717) 555071',
      '(0717) 555011',
    ],
    [
      'telepon di bagian depan',
      '    telepon: (0717) 555011',
      '    telepon: (0717) 55501',
      'fakta/kontak',
      '(0717) 55501',
      '(0717) 555011',
    ],
    [
      'akhiran pos-el',
      'pos-el humas@kominfo.contoh.go.id',
      'pos-el humas@kominfo.contoh.co.id',
      'fakta/kontak',
      'humas@kominfo.contoh.co.id',
      'humas@kominfo.contoh.go.id',
    ],
    [
      'satu huruf laman',
      'warga di kominfo.contoh',
      'warga di komimfo.contoh',
      'fakta/kontak',
      'komimfo.contoh.go.id',
      'kominfo.contoh.go.id',
    ],
    [
      'akhiran laman',
      'warga di kominfo.contoh.go.id',
      'warga di kominfo.contoh.go.ld',
      'fakta/bentuk-kontak',
      '.go.ld',
      '.go.id',
    ],
  ],
  'brief.md': [
    [
      'jumlah peserta',
      'Peserta: 75 orang',
      'Peserta: 57 orang',
      'fakta/jumlah-rincian',
      '57',
      '75',
    ],
    ['peserta ASN', '50 ASN dan', '40 ASN dan', 'fakta/jumlah-peserta', '40', '50'],
    [
      'nilai uang di tabel',
      'Anggaran pelatihan | Rp48,5',
      'Anggaran pelatihan | Rp84,5',
      'fakta/nilai-acara',
      'Rp84,5 juta',
      'Rp48,5 juta',
    ],
    [
      'tempat',
      'Tempat: Ruang Pertemuan Balai Kota',
      'Tempat: Aula Dinas Kominfo',
      'fakta/tempat-acara',
      'Aula Dinas Kominfo',
      'Ruang Pertemuan Balai Kota',
    ],
    ['nomor jalan', 'Jalan Contoh Nomor 2', 'Jalan Contoh Nomor 3', 'fakta/tempat-acara', '3', '2'],
    [
      'penyelenggara',
      'Penyelenggara: Dinas Komunikasi dan Informatika',
      'Penyelenggara: Dinas Pendidikan',
      'fakta/penyelenggara',
      'Dinas Pendidikan Kota Pangkalpinang',
      'Dinas Komunikasi dan Informatika Kota Pangkalpinang',
    ],
    [
      'nama',
      'Bagas Prawiranegara',
      'Bagas Prawirangara',
      'fakta/nama-pejabat',
      'Bagas Prawirangara',
      'Bagas Prawiranegara',
    ],
    [
      'gelar',
      'Ir. Bagas',
      'Dr. Bagas',
      'fakta/gelar-pejabat',
      'Dr. Bagas Prawiranegara, M.T.',
      'Ir. Bagas Prawiranegara, M.T.',
    ],
    [
      'hari selesai',
      'Kamis, 20 Agustus',
      'Jumat, 20 Agustus',
      'fakta/hari-tanggal',
      'Jumat',
      'Kamis',
    ],
    ['pukul selesai', '15.00 WIB', '15.30 WIB', 'fakta/waktu-acara', '15.30', '15.00'],
    [
      'pukul sambutan',
      'pukul 08.45–09.00',
      'pukul 08.50–09.00',
      'fakta/pukul',
      '08.50–09.00 WIB',
      undefined,
    ],
    ['lamanya sambutan', '(15 menit)', '(20 menit)', 'fakta/pukul', '08.45–09.00 WIB', undefined],
  ],
  'rundown.md': [
    [
      'pelaksana lain',
      'Pj. Wali Kota Pangkalpinang, Ratna Kusumawardhani',
      'Sekretaris Daerah, Bagas Prawiranegara',
      'fakta/susunan-acara',
      'Sambutan sekaligus pembukaan resmi',
      undefined,
    ],
    ['pukul mulai', '08.30 WIB', '09.30 WIB', 'fakta/waktu-acara', '09.30', '08.30'],
  ],
};

describe.each(Object.entries(changes))('%s', (file, rows) => {
  const text = exampleText(`naskah/${file}`);

  test('tanpa perubahan tidak mendapat temuan', () => {
    expect(findingsIn(text)).toEqual([]);
  });

  test.each(rows)('%s: “%s” menjadi “%s” memberi satu temuan dengan yang benar', (...row) => {
    const [, before, after, ...finding] = row;
    expect(text).toContain(before);
    expect(findingsIn(text.replace(before, after))).toEqual([finding]);
  });
});

const rilis = exampleText('naskah/rilis.md');

describe('yang benar ditulis lain tidak mendapat temuan', () => {
  test.each([
    ['nilai uang berangka penuh', 'Rp48,5 juta', 'Rp48.500.000'],
    ['nama tanpa gelar', 'Ir. Bagas Prawiranegara, M.T.', 'Bagas Prawiranegara'],
    ['sapaan', 'kata Ratna', 'kata Ibu Ratna'],
    [
      'kecamatan dengan kotanya',
      'di sekretariat PPID',
      'di sekretariat PPID, Kecamatan Rangkui, Kota Pangkalpinang,',
    ],
    [
      'kelurahan dengan kecamatannya',
      'di sekretariat PPID',
      'di sekretariat PPID, Kelurahan Gedung Nasional, Kecamatan Tamansari,',
    ],
    [
      'mantan wali kota',
      'ikut hadir.',
      'ikut hadir. Mantan Wali Kota Pangkalpinang Drs. H. Zulfan Armadinata, M.M. duduk di depan.',
    ],
  ])('%s', (_, before, after) => {
    expect(rilis).toContain(before);
    expect(findingsIn(rilis.replace(before, after))).toEqual([]);
  });
});

test('wali kota yang sudah diganti pada hari acara dilaporkan dengan penggantinya', () => {
  const mayor = 'Dr. Hj. Ratna Kusumawardhani, M.Si.';
  const former = rilis.replace(
    `Pj. Wali Kota Pangkalpinang ${mayor}`,
    'Wali Kota Pangkalpinang Drs. H. Zulfan Armadinata, M.M.',
  );
  expect(findingsIn(former)).toContainEqual([
    'fakta/jabatan-pejabat',
    'Wali Kota Pangkalpinang Drs. H. Zulfan Armadinata, M.M.',
    `Pj. Wali Kota Pangkalpinang ${mayor}`,
  ]);
});
