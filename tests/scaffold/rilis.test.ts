import { describe, expect, test } from 'vitest';
import { draftDocument } from '../../src/scaffold/draft-document.ts';
import {
  eventFrom,
  exampleRequest,
  exampleWorkspace,
  request,
} from '../support/example-workspace.ts';
import { readSettings } from '../support/settings.ts';

const draftFrom = async (event: string): Promise<string> => {
  const file = eventFrom(event);
  const { text } = await draftDocument(
    exampleRequest({ kind: 'rilis', event: { path: '../acara/a.yaml', file } }),
  );
  return text;
};

describe('rilis dari acara contoh', () => {
  test.each([
    ['nama acara', 'Pelatihan Komunikasi Publik'],
    ['tema', 'Informasi Terbuka, Warga Percaya'],
    ['tujuan', 'melatih aparatur dan wartawan menjelaskan layanan publik'],
    ['penyelenggara', 'Dinas Komunikasi dan Informatika Kota Pangkalpinang'],
    ['tanggal', 'Rabu (19/8/2026) pukul 08.30 WIB'],
    ['rentang hari', '19–20 Agustus 2026'],
    ['tempat', 'Ruang Pertemuan Balai Kota, Pangkalpinang'],
    ['peserta', '75 peserta, terdiri atas 50 ASN dan 25 wartawan'],
    ['pembuka', 'Pj. Wali Kota Pangkalpinang Dr. Hj. Ratna Kusumawardhani, M.Si. membuka'],
    ['pejabat yang hadir', 'Sekretaris Daerah Kota Pangkalpinang Ir. Bagas Prawiranegara, M.T.'],
    ['narasumber', 'Pranata Humas Ahli Muda Kementerian Komunikasi dan Digital Galih Wiratmaja'],
    ['materi', '“Menjawab Wartawan dalam Lima Menit”'],
    ['angka', 'Anggaran pelatihan sebesar Rp48,5 juta, menurut Dokumen Pelaksanaan Anggaran'],
    ['latar', 'Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik'],
    ['langkah berikut', 'Mulai Selasa, 1 September 2026'],
    ['tentang instansi', 'mengelola informasi publik, jaringan, dan aplikasi pemerintah kota'],
    [
      'narahubung',
      'Teguh Prakoso, Kepala Bidang Informasi dan Komunikasi Publik, telepon (0717) 555011',
    ],
  ])('memuat %s', async (_, words) => {
    const { text } = await draftDocument(exampleRequest({ kind: 'rilis' }));
    expect(text).toContain(words);
  });

  test('dibuka dengan kota dan tanggal', async () => {
    const { text } = await draftDocument(exampleRequest({ kind: 'rilis' }));
    expect(text).toContain('\nPANGKALPINANG, 19 Agustus 2026 – Pj. Wali Kota');
  });

  test('menyebut penutur dengan jabatan dan nama lengkap sekali, lalu nama pendek', async () => {
    const { text } = await draftDocument(exampleRequest({ kind: 'rilis' }));
    expect(text).toContain('pada hari yang sama,” kata Ratna.');
    expect(text).toContain('Informatika Kota Pangkalpinang Dian Puspitawati, S.Kom., M.M.\n');
    expect(text.split('Dr. Hj. Ratna Kusumawardhani, M.Si.')).toHaveLength(2);
  });

  test('hanya menyisakan nomor dan nama penulis', async () => {
    const { missing } = await draftDocument(exampleRequest({ kind: 'rilis' }));
    expect(missing).toEqual(['nomor siaran pers', 'nama penulis']);
  });

  test('menyampaikan angka sebelum siapa saja yang hadir', async () => {
    const { text } = await draftDocument(exampleRequest({ kind: 'rilis' }));
    expect(text.indexOf('221 permohonan')).toBeLessThan(text.indexOf('Hadir pula'));
    expect(text.indexOf('221 permohonan')).toBeLessThan(text.indexOf('membawakan materi'));
  });

  test('tidak memuat kutipan yang belum disetujui', async () => {
    const { text } = await draftDocument(exampleRequest({ kind: 'rilis' }));
    expect(text).not.toContain('Tahun depan anggaran komunikasi');
  });
});

describe('kota di awal teras', () => {
  const IN_REGENCY =
    'nama: Panen\nmulai: 2026-08-19 08:30\ntempat: { nama: Sawah, kota: Kabupaten Contoh }\n';
  const opening = async (settings: string): Promise<string> => {
    const event = { path: 'a.yaml', file: eventFrom(IN_REGENCY) };
    const { text } = await draftDocument(
      request({
        kind: 'rilis',
        event,
        workspace: { ...exampleWorkspace, settings: readSettings(settings) },
      }),
    );
    return text;
  };

  test('adalah kota di humas.yaml bila acaranya di kabupaten sendiri', async () => {
    const text = await opening('pemerintah: Pemerintah Kabupaten Contoh\nkota: Ibukota\n');
    expect(text).toContain('\nIBUKOTA, ');
    expect(text).toContain('\nkota: Ibukota\n');
  });

  test('adalah nama daerahnya bila acaranya di kabupaten lain', async () => {
    const text = await opening('pemerintah: Pemerintah Kabupaten Lain\nkota: Ibukota\n');
    expect(text).toContain('\nCONTOH, ');
  });
});

describe('angka dari berkas acara', () => {
  test.each([
    ['bantuan beras', '5 ton', 'Bantuan beras sebanyak 5 ton,'],
    ['biaya gedung', 'Rp14,6 miliar', 'Biaya gedung sebesar Rp14,6 miliar,'],
    ['luas gedung', '2.400 meter persegi', 'Luas gedung 2.400 meter persegi,'],
    ['jumlah penduduk 2025', '236.000 jiwa', 'Jumlah penduduk 2025 mencapai 236.000 jiwa,'],
    ['jumlah tempat tidur', '120 tempat tidur', 'Jumlah tempat tidur mencapai 120,'],
    ['surat edaran', 'Nomor 400.7/1188/2026', 'Surat edaran bernomor 400.7/1188/2026,'],
    ['nomor kontrak', '602.1/118/2025', 'Nomor kontrak adalah 602.1/118/2025,'],
  ])('%s %s menjadi kalimat', async (claim, value, sentence) => {
    const text = await draftFrom(
      `nama: A\nmulai: 2026-08-19 08:30\nfakta: [{ id: a, pernyataan: ${claim}, nilai: "${value}", sumber: DPA }]\n`,
    );
    expect(text).toContain(`${sentence} menurut DPA.`);
  });
});

describe('rilis dari acara yang belum lengkap', () => {
  const BARE = 'nama: Rapat Koordinasi\nmulai: 2026-08-19 08:30\n';

  test('menandai yang tidak diketahui, dan menyebutnya dalam daftar', async () => {
    const file = eventFrom(BARE);
    const { text, missing } = await draftDocument(
      request({ kind: 'rilis', event: { path: 'a.yaml', file } }),
    );
    expect(text).toContain('Acara itu diikuti [LENGKAPI: jumlah peserta].');
    expect(missing).toEqual(
      expect.arrayContaining(['penyelenggara acara', 'tempat acara', 'tujuan acara', 'kota']),
    );
    for (const label of missing) expect(text).toContain(`[LENGKAPI: ${label}]`);
  });

  test('menandai pejabat yang tidak tercatat pada hari acara', async () => {
    const text = await draftFrom(`${BARE}pejabat: [{ id: camat, peran: [membuka] }]\n`);
    expect(text).toContain('[LENGKAPI: nama dan jabatan pejabat “camat”] membuka Rapat Koordinasi');
  });

  test('memakai pejabat yang menjabat pada hari acara', async () => {
    const old = BARE.replace('2026', '2025');
    const text = await draftFrom(`${old}pejabat: [{ id: wali-kota, peran: [membuka] }]\n`);
    expect(text).toContain('– Wali Kota Pangkalpinang Drs. H. Zulfan Armadinata, M.M. membuka');
  });

  test('menyebut siapa yang diwakili', async () => {
    const text = await draftFrom(
      `${BARE}pejabat: [{ id: sekda, peran: [membuka], mewakili: wali-kota }]\n`,
    );
    expect(text).toContain(
      'Bagas Prawiranegara, M.T., mewakili Pj. Wali Kota Pangkalpinang Dr. Hj. Ratna Kusumawardhani, M.Si., membuka',
    );
  });

  test('tidak menyebut pejabat yang tidak hadir', async () => {
    const text = await draftFrom(`${BARE}pejabat: [{ id: sekda, hadir: tidak }]\n`);
    expect(text).not.toContain('Bagas');
  });

  test('tidak menyebut acara satu malam sebagai acara dua hari', async () => {
    const night = 'nama: Malam Seni\nmulai: 2026-08-31 19:30\nselesai: 2026-09-01 00:30\n';
    expect(await draftFrom(night)).not.toContain('dua hari');
    const long = 'nama: Pekan Seni\nmulai: 2026-08-30 19:30\nselesai: 2026-09-01 23:30\n';
    expect(await draftFrom(long)).toContain('Acara tiga hari itu, 30 Agustus–1 September 2026,');
  });

  test('menandai angka tanpa sumber', async () => {
    const text = await draftFrom(
      `${BARE}fakta: [{ id: a, pernyataan: jumlah kelurahan, nilai: "42" }]\n`,
    );
    expect(text).toContain(
      'Jumlah kelurahan adalah 42, menurut [LENGKAPI: sumber data “jumlah kelurahan”].',
    );
  });

  test('mempertahankan tanda tanya kutipan dan meluruskan tanda kutip di dalamnya', async () => {
    const text = await draftFrom(
      `${BARE}kutipan: [{ id: a, oleh: sekda, disetujui: ya, teks: 'Siapa bilang "tidak bisa"?' }]\n`,
    );
    expect(text).toContain('“Siapa bilang ‘tidak bisa’?” kata Sekretaris Daerah');
  });
});

describe('rilis dari jawaban', () => {
  test('memakai jawaban, dan jawaban menang atas berkas acara', async () => {
    const { text } = await draftDocument(
      exampleRequest({
        kind: 'rilis',
        answers: { judul: 'Judul Sendiri', tanggal: '2026-08-21', peserta: '1250' },
      }),
    );
    expect(text).toContain('judul: Judul Sendiri\ntanggal: 2026-08-21\n');
    expect(text).toContain('PANGKALPINANG, 21 Agustus 2026 –');
    expect(text).toContain('Acara itu diikuti 1.250 peserta.');
  });

  test('cukup dengan jawaban, tanpa berkas acara', async () => {
    const { text, fileName } = await draftDocument(
      request({
        kind: 'rilis',
        workspace: exampleWorkspace,
        answers: { nama: 'Pasar Murah', mulai: '2026-09-05 07:00', tempat: 'Lapangan Merdeka' },
      }),
    );
    expect(text).toContain(
      'menggelar Pasar Murah di Lapangan Merdeka, Pangkalpinang, Sabtu (5/9/2026) pukul 07.00 WIB.',
    );
    expect(fileName).toBe('rilis-2026-09-05-pasar-murah.md');
  });

  test.each([
    ['Halaman RSUD Contoh', 'di halaman RSUD Contoh, Pangkalpinang'],
    ['Rumah Sakit Contoh', 'di Rumah Sakit Contoh, Pangkalpinang'],
    ['Rumah Bapak Karto', 'di rumah Bapak Karto, Pangkalpinang'],
    ['Rumah Kreatif Contoh', 'di Rumah Kreatif Contoh, Pangkalpinang'],
    ['Teras Malioboro', 'di Teras Malioboro, Pangkalpinang'],
    ['Depan Kantor Camat', 'di depan Kantor Camat, Pangkalpinang'],
    ['Lapangan Merdeka', 'di Lapangan Merdeka, Pangkalpinang'],
  ])('tempat %s ditulis menurut tempatnya dalam kalimat', async (tempat, said) => {
    const { text } = await draftDocument(
      request({
        kind: 'rilis',
        workspace: exampleWorkspace,
        answers: { nama: 'Pasar Murah', mulai: '2026-09-05 07:00', tempat },
      }),
    );
    expect(text).toContain(said);
  });

  test('embargo yang diisi mengubah status', async () => {
    const { text } = await draftDocument(
      exampleRequest({ kind: 'rilis', answers: { embargo: '2026-08-19 10:00 WIB' } }),
    );
    expect(text).toContain('status: embargo\nembargo: "2026-08-19 10:00 WIB"\n');
  });
});

describe('yang memimpin acara', () => {
  const EVENT = `nama: Peresmian Puskesmas Gabek
mulai: 2026-08-19 09:00
penyelenggara: Dinas Kesehatan Kota Pangkalpinang
pejabat:
  - { id: sekda, mewakili: wali-kota, peran: [sambutan, ROLE] }
tamu:
  - { nama: H. Saidi, jabatan: Camat Gabek }
  - { nama: Burhan Effendi, jabatan: Ketua DPRD Kota Pangkalpinang, mewakili: Ketua Forum Pemred }
  - { nama: Surya, jabatan: Dandim 0413, hadir: tidak }
`;
  const draftWith = (role: string, kind: 'rilis' | 'brief' | 'sambutan' | 'undangan') =>
    draftDocument(
      request({
        kind,
        event: { path: 'a.yaml', file: eventFrom(EVENT.replace('ROLE', role)) },
        workspace: exampleWorkspace,
      }),
    );

  test.each([
    ['membuka', 'membuka Peresmian Puskesmas Gabek di'],
    ['meresmikan', 'meresmikan Puskesmas Gabek di'],
    ['memimpin', 'memimpin Peresmian Puskesmas Gabek di'],
    ['pembina', 'menjadi pembina upacara dalam Peresmian Puskesmas Gabek di'],
  ])('disebut menurut perannya: %s', async (role, words) => {
    const { text } = await draftWith(role, 'rilis');
    expect(text).toContain(
      `Sekretaris Daerah Kota Pangkalpinang Ir. Bagas Prawiranegara, M.T., mewakili Pj. Wali Kota Pangkalpinang Dr. Hj. Ratna Kusumawardhani, M.Si., ${words}`,
    );
  });

  test('menjadi judul bila yang dilakukannya lebih dari membuka', async () => {
    const { text } = await draftWith('meresmikan', 'rilis');
    expect(text).toContain(
      'judul: Sekretaris Daerah Kota Pangkalpinang Resmikan Puskesmas Gabek\n',
    );
    expect((await draftWith('membuka', 'rilis')).text).toContain('Gelar Peresmian');
  });

  test('tamu yang hadir disebut sesudahnya, dari yang tertinggi', async () => {
    const { text } = await draftWith('meresmikan', 'rilis');
    expect(text).toContain(
      'Hadir pula Ketua DPRD Kota Pangkalpinang Burhan Effendi yang mewakili Ketua Forum Pemred dan Camat Gabek H. Saidi.',
    );
  });

  test('di undangan disebut diresmikan, bukan dibuka', async () => {
    const { text } = await draftWith('meresmikan', 'undangan');
    expect(text).toContain('- **Diresmikan oleh:** Sekretaris Daerah');
  });

  test('di sambutannya meresmikan, dan di taklimatnya mewakili, dengan kursinya', async () => {
    expect((await draftWith('meresmikan', 'sambutan')).text).toContain(
      'Puskesmas Gabek dengan ini saya resmikan.',
    );
    const { text } = await draftWith('meresmikan', 'brief');
    expect(text).toContain(
      '- Peran: mewakili Pj. Wali Kota Pangkalpinang, memberi sambutan dan meresmikan\n- Kursi: A3; di kiri Burhan Effendi, Ketua DPRD Kota Pangkalpinang\n',
    );
    expect(text).toContain('- Camat Gabek H. Saidi\n');
  });
});

describe('judul dari nama acara yang panjang', () => {
  const draft = async (nama: string, rest = ''): Promise<{ title: string; remarks: string }> => {
    const file = eventFrom(`nama: ${nama}\nmulai: 2026-08-19 08:30\n${rest}`);
    const event = { path: '../acara/a.yaml', file };
    const { text, remarks } = await draftDocument(exampleRequest({ kind: 'rilis', event }));
    return { title: /^judul: (.*)$/mu.exec(text)?.[1] ?? '', remarks: remarks.join(' ') };
  };

  test.each([
    [
      'Sosialisasi Peraturan Wali Kota tentang Pengelolaan Sampah Rumah Tangga Tahun Anggaran 2026',
      'peserta: { jumlah: 120 }\n',
      '120 Peserta Ikuti Sosialisasi Peraturan Wali Kota tentang Pengelolaan Sampah Rumah Tangga',
    ],
    [
      'Pelatihan Penulisan Siaran Pers dan Pengelolaan Media Sosial bagi Aparatur Kelurahan di Kota Contoh Tahun 2026',
      'peserta: { jumlah: 80 }\n',
      '80 Peserta Ikuti Pelatihan Penulisan Siaran Pers dan Pengelolaan Media Sosial',
    ],
    [
      'Upacara Peringatan Hari Kesadaran Nasional dan Penyerahan Satyalancana Karya Satya se-Kota Contoh',
      'peserta: { jumlah: 300 }\n',
      '300 Peserta Ikuti Upacara Peringatan Hari Kesadaran Nasional dan Penyerahan Satyalancana Karya Satya',
    ],
    [
      '"Rapat Koordinasi Layanan Informasi: Satu Pintu, Satu Data, Satu Jawaban bagi Seluruh Warga Kota Contoh"',
      'peserta: { jumlah: 40, rincian: { ASN: 30, wartawan: 10 } }\n',
      '30 ASN dan 10 Wartawan Ikuti Rapat Koordinasi Layanan Informasi',
    ],
  ])('%s', async (name, rest, title) => {
    const drafted = await draft(name, rest);
    expect(drafted.title.replaceAll('"', '')).toBe(title);
  });

  test('yang tidak dapat disingkat tetap utuh, dan petugas diberi tahu', async () => {
    const name =
      'Penyerahan Sertifikat Hak Atas Tanah Wakaf Masjid dan Musala Serta Penandatanganan Berita Acara Serah Terima Aset';
    const { title, remarks } = await draft(name, 'penyelenggara: Kantor Pertanahan\n');
    expect(title).toContain(name);
    expect(remarks).toMatch(/^Judulnya terlalu panjang \(\d+ karakter\); ringkas menjadi/u);
  });

  test('judul yang pendek tidak disingkat', async () => {
    const { title, remarks } = await draft(
      'Rapat Kerja di Kota Contoh',
      'peserta: { jumlah: 9 }\n',
    );
    expect(title).toBe('9 Peserta Ikuti Rapat Kerja di Kota Contoh');
    expect(remarks).toBe('');
  });
});

describe('rilis peninjauan', () => {
  const visit = (facts = ''): Promise<string> =>
    draftFrom(`nama: Peninjauan Banjir di Desa Contoh
mulai: 2026-08-19 08:30
tempat: { nama: Balai Desa Contoh, kota: Kabupaten Contoh }
pejabat:
  - { id: wali-kota, peran: [meninjau] }
${facts}`);

  test('judul dan terasnya menyebut siapa yang meninjau apa', async () => {
    const text = await visit();
    expect(text).toContain('Wali Kota Pangkalpinang Tinjau Banjir di Desa Contoh\n');
    expect(text).toContain('memimpin Peninjauan Banjir di Desa Contoh di Balai Desa Contoh');
  });

  test('tidak menanyakan jumlah peserta, tetapi menyebutnya bila diketahui', async () => {
    expect(await visit()).not.toContain('peserta');
    expect(await visit('peserta: { jumlah: 12 }')).toContain('Kunjungan itu diikuti 12 peserta.');
  });

  test('kalimat yang diketik tanpa titik mendapat titiknya', async () => {
    const text = await visit('langkah_berikut: Tanggul ditutup pada Senin');
    expect(text).toContain('\nTanggul ditutup pada Senin.\n');
  });
});

describe('rilis kunjungan kerja', () => {
  const visit = (
    name: string,
    official = '{ id: wali-kota }',
    place = 'Pasar Contoh',
  ): Promise<string> =>
    draftFrom(`nama: ${name}
mulai: 2026-08-19 08:30
tempat: { nama: ${place}, kota: Pangkalpinang }
penyelenggara: Sekretariat Daerah Kota Pangkalpinang
pejabat:
  - ${official}
`);

  test.each([
    ['Kunjungan Kerja Wali Kota Pangkalpinang ke Pasar Contoh', '{ id: wali-kota }'],
    [
      'Kunjungan Kerja Wali Kota ke Pasar Contoh',
      '{ id: wali-kota, peran: [memimpin, mengunjungi] }',
    ],
    ['Kunjungan Kerja ke Pasar Contoh', '{ id: wali-kota, peran: [mengunjungi] }'],
  ])('%s: pejabatnya yang mengunjungi', async (name, official) => {
    const text = await visit(name, official);
    expect(text).toContain('judul: Pj. Wali Kota Pangkalpinang Kunjungi Pasar Contoh\n');
    expect(text).toMatch(/Ratna .+ mengunjungi Pasar Contoh di Pangkalpinang, Rabu/u);
    expect(text).not.toContain('Hadir');
  });

  test('tempat yang sudah menyebut kotanya tidak diulang', async () => {
    const text = await visit(
      'Kunjungan Kerja Wali Kota ke Pasar Pangkalpinang',
      undefined,
      'Pasar Pangkalpinang',
    );
    expect(text).toContain('mengunjungi Pasar Pangkalpinang, Rabu (19/8/2026)');
  });

  test.each([
    'Kunjungan Kerja Wakil Wali Kota Pangkalpinang ke Pasar Contoh',
    'Kunjungan Kerja Menteri Perdagangan ke Pasar Contoh',
    'Kunjungan Kerja Wali Kota Palembang ke Pasar Contoh',
    'Kunjungan Kerja ke Pasar Contoh',
  ])('%s bukan kunjungan wali kota yang hadir', async (name) => {
    expect(await visit(name)).not.toContain('mengunjungi');
  });
});

test.each([
  [
    'Pelantikan Pejabat Administrator',
    'Lantik Pejabat Administrator',
    'melantik Pejabat Administrator di',
  ],
  ['Pelantikan 42 Kepala Sekolah', 'Lantik 42 Kepala Sekolah', 'melantik 42 Kepala Sekolah di'],
  [
    'Pelantikan dan Pengambilan Sumpah Camat',
    'Pimpin Pelantikan dan Pengambilan Sumpah Camat',
    'memimpin Pelantikan dan',
  ],
  [
    'Pelantikan Serentak Kepala Desa',
    'Pimpin Pelantikan Serentak Kepala Desa',
    'memimpin Pelantikan Serentak',
  ],
  ['Upacara Pelantikan Camat', 'Pimpin Upacara Pelantikan Camat', 'memimpin Upacara'],
])('pada %s, yang dilantik menjadi berita', async (name, title, lead) => {
  const text = await draftFrom(`nama: ${name}
mulai: 2026-08-19 08:30
tempat: { nama: Balai Kota, kota: Pangkalpinang }
pejabat: [{ id: wali-kota, peran: [melantik] }]
`);
  expect(text).toContain(`judul: Pj. Wali Kota Pangkalpinang ${title}\n`);
  expect(text).toContain(` ${lead}`);
});

describe('rilis penandatanganan', () => {
  const signing = (people: string): Promise<string> =>
    draftFrom(`nama: Penandatanganan Nota Kesepahaman antara Pemerintah Kota Pangkalpinang dan Universitas Contoh
mulai: 2026-08-19 08:30
tempat: { nama: Balai Kota, kota: Pangkalpinang }
${people}`);
  const RECTOR =
    'tamu:\n  - { nama: "Prof. Kartika Lestari, M.Si.", jabatan: Rektor Universitas Contoh, peran: [menandatangani] }';

  test('yang menandatangani menjadi berita', async () => {
    const text = await signing(
      `pejabat:\n  - { id: wali-kota, peran: [sambutan, menandatangani] }\n${RECTOR}\n`,
    );
    expect(text).toContain(
      'judul: Pj. Wali Kota Pangkalpinang dan Rektor Universitas Contoh Tanda Tangani Nota Kesepahaman\n',
    );
    expect(text).toContain(
      ' dan Rektor Universitas Contoh Prof. Kartika Lestari, M.Si. menandatangani Nota Kesepahaman antara Pemerintah Kota Pangkalpinang dan Universitas Contoh di Balai Kota, Pangkalpinang',
    );
    expect(text).not.toContain('Hadir');
  });

  test('yang membuka acara tetap membukanya, dan tanpa penanda tangan instansinya menggelar', async () => {
    expect(await signing('pejabat:\n  - { id: wali-kota, peran: [membuka] }\n')).toContain(
      'membuka Penandatanganan',
    );
    expect(
      await signing('penyelenggara: Dinas Contoh\npejabat:\n  - { id: wali-kota }\n'),
    ).toContain('Dinas Contoh menggelar Penandatanganan');
  });
});

test('tempat yang diresmikan tidak disebut dua kali', async () => {
  const text = await draftFrom(`nama: Peresmian Pasar Contoh
mulai: 2026-08-19 08:30
tempat: { nama: Pasar Contoh, kota: Pangkalpinang }
pejabat:
  - { id: wali-kota, peran: [meresmikan] }
`);
  expect(text).toContain('meresmikan Pasar Contoh di Pangkalpinang, Rabu');
});
