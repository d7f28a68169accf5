import { describe, expect, test } from 'vitest';
import { draftDocument } from '../../src/scaffold/draft-document.ts';
import { exampleRequest, request } from '../support/example-workspace.ts';
import { draft, draftAbout, MEETING, MEETING_WITH_VISITOR } from './work-meeting.ts';

describe('naskah pembawa acara', () => {
  test.each([
    [
      'jabatan penuh dan cara membaca nama',
      '- Yang terhormat Penjabat Wali Kota Pangkalpinang, Dr. Hj. Ratna Kusumawardhani, M.Si. *(rat-na ku-su-ma-war-da-ni)*',
    ],
    ['narasumber', '- Yang terhormat narasumber, Galih Wiratmaja, S.Sos., Pranata Humas Ahli Muda'],
    ['penutup sapaan', '- Yang terhormat seluruh tamu undangan dan hadirin\n'],
    ['tanggal dengan kata', 'Rabu, sembilan belas Agustus dua ribu dua puluh enam'],
    [
      'jam dengan kata',
      'Acara dimulai pukul delapan lewat tiga puluh menit Waktu Indonesia Barat.',
    ],
    ['judul mata acara', '### 08.45–09.00 Sambutan sekaligus pembukaan resmi (15 menit)\n'],
    ['waktu bicara', 'Waktu bicara 15 menit, pukul 08.45–09.00; beri tanda pukul 08.58.'],
    [
      'terima kasih',
      'Terima kasih kepada Kepala Dinas Komunikasi dan Informatika Kota Pangkalpinang atas laporannya.',
    ],
    ['pengantar materi', 'Acara berikutnya, materi “Menjawab Wartawan dalam Lima Menit”.'],
    ['hari kedua', '## Hari ke-2: Kamis, 20 Agustus 2026\n'],
    ['lama rehat', 'Kini saatnya rehat selama sepuluh menit.'],
  ])('memuat %s', async (_, words) => {
    const { text } = await draftDocument(exampleRequest({ kind: 'mc' }));
    expect(text).toContain(words);
  });

  test('menyapa dari yang tertinggi, wakil dengan jabatannya sendiri', async () => {
    const { text } = await draft('mc', '  - { durasi: 3, kegiatan: Pembukaan }\n');
    const lines = text.split('\n').filter((line) => line.startsWith('- '));
    expect(lines).toEqual([
      '- Yang terhormat Penjabat Wali Kota Pangkalpinang, Dr. Hj. Ratna Kusumawardhani, M.Si. *(rat-na ku-su-ma-war-da-ni)*, beserta H. Danu',
      '- Yang terhormat Sekretaris Daerah Kota Pangkalpinang, Ir. Bagas Prawiranegara, M.T., yang mewakili Ketua DPRD Kota Pangkalpinang',
      '- Yang terhormat Dandim 0413, Surya',
      '- Yang terhormat seluruh tamu undangan dan hadirin',
    ]);
  });

  test('memakai gaya sapaan yang diminta di semua baris', async () => {
    const { text } = await draft('mc', '', { sapaan: 'Yang kami hormati' });
    expect(text).not.toContain('Yang terhormat');
    expect(text.match(/^- Yang kami hormati /gmu)).toHaveLength(4);
  });

  test('menyuruh hadirin berdiri sekali dan duduk sesudah lagu terakhir', async () => {
    const items =
      '  - { durasi: 3, kegiatan: Menyanyikan lagu Indonesia Raya }\n  - { durasi: 3, kegiatan: Mars Pangkalpinang }\n';
    const { text } = await draft('mc', items);
    expect(text).toContain('lagu kebangsaan Indonesia Raya, dipimpin oleh Grace Tolla.');
    expect(text.match(/Hadirin dimohon berdiri\./gu)).toHaveLength(1);
    expect(text.match(/Hadirin dimohon tetap berdiri\./gu)).toHaveLength(1);
    expect(text.match(/Hadirin dipersilakan duduk kembali\./gu)).toHaveLength(1);
    expect(text.indexOf('duduk kembali')).toBeGreaterThan(text.indexOf('tetap berdiri'));
  });

  test('doa dipimpin pembaca doa dan terbuka bagi semua agama', async () => {
    const { text } = await draft('mc', '  - { durasi: 3, kegiatan: Doa }\n');
    expect(text).toContain('Marilah kita berdoa, dipimpin oleh Ustaz Salim.');
    expect(text).toContain('menurut agama dan kepercayaan masing-masing');
  });

  test('narasi di berkas acara menggantikan kata-kata bawaan', async () => {
    const items =
      '  - { durasi: 5, kegiatan: Laporan panitia, pelaksana: Panitia, narasi: Kita dengarkan laporan. }\n';
    const { text } = await draft('mc', items);
    expect(text).toContain('\nKita dengarkan laporan.\n');
    expect(text).not.toContain('Acara berikutnya, laporan panitia.');
  });

  test('tanpa mata acara pembukaan dan penutup, salamnya tetap ada', async () => {
    const { text } = await draft('mc', '  - { durasi: 5, kegiatan: Peninjauan }\n');
    expect(text).toContain('## Salam dan sapaan\n');
    expect(text).toContain('## Penutup\n');
  });

  test('tidak menyapa sebelum tamunya tiba', async () => {
    const items =
      '  - { durasi: 5, kegiatan: Kedatangan pimpinan }\n  - { durasi: 5, kegiatan: Peninjauan }\n';
    const { text } = await draft('mc', items);
    expect(text.match(/^## .*$/gmu)).toEqual([
      '## 09.00–09.05 Kedatangan pimpinan (5 menit)',
      '## Salam dan sapaan',
      '## 09.05–09.10 Peninjauan (5 menit)',
      '## Penutup',
    ]);
  });

  test('hadirin berdiri selama pelantikan dan sumpah, lalu duduk', async () => {
    const items =
      '  - { durasi: 3, kegiatan: Pembacaan naskah pelantikan }\n  - { durasi: 5, kegiatan: Pengambilan sumpah jabatan }\n  - { durasi: 5, kegiatan: Penandatanganan berita acara sumpah }\n';
    const { text } = await draft('mc', items);
    const said = ['dimohon berdiri', 'tetap berdiri', 'duduk kembali', 'berita acara sumpah (5'];
    const places = said.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(text).toContain('saksi, dan rohaniwan kami mohon menempatkan diri.');
  });

  test('sumpah anggota DPRD tidak memanggil saksi yang tidak ada', async () => {
    const session = MEETING.replace(
      'Rapat Kerja',
      'Rapat Paripurna Pengucapan Sumpah Anggota DPRD',
    );
    const items =
      'susunan:\n  - { durasi: 6, kegiatan: Pengucapan sumpah, isyarat: rohaniwan mendampingi }\n';
    const { text } = await draftAbout('mc', session + items);
    expect(text).toContain(
      'Anggota DPRD yang mengucapkan sumpah dan rohaniwan kami mohon menempatkan diri.',
    );
  });

  test('kalimat yang berakhir dengan gelar bertitik satu', async () => {
    const { text } = await draft(
      'mc',
      '  - { durasi: 2, kegiatan: Mengheningkan cipta, pelaksana: "Hamid Suryana, S.Sos." }\n',
    );
    expect(text).toContain('dipimpin oleh Hamid Suryana, S.Sos.\n');
  });

  test('sesudah ramah-tamah di akhir acara tidak dilanjutkan lagi', async () => {
    const items =
      '  - { durasi: 2, kegiatan: Penutup }\n  - { durasi: 15, kegiatan: Ramah-tamah }\n';
    const { text } = await draft('mc', items);
    expect(text).toContain('Bapak dan Ibu kami persilakan mengikuti ramah-tamah.');
    expect(text).not.toContain('dilanjutkan');
  });

  test.each([
    ['Arahan', 'atas arahannya.'],
    ['Sambutan dan arahan', 'atas sambutan dan arahannya.'],
    ['Pernyataan pembuka', 'atas pernyataannya.'],
  ])('berterima kasih menurut nama mata acaranya: %s', async (name, thanks) => {
    const { text } = await draft('mc', `  - { kegiatan: ${name}, pelaksana: Camat Gabek }\n`);
    expect(text).toContain(`Terima kasih kepada Camat Gabek ${thanks}`);
  });

  test.each([
    ['Diskusi', 'Kini saatnya diskusi, dipimpin oleh Penjabat Wali Kota Pangkalpinang,'],
    ['Dialog dengan warga', 'Kini saatnya dialog dengan warga, bersama Penjabat Wali Kota'],
    ['Wawancara dengan media', 'bersiap untuk wawancara dengan Penjabat Wali Kota Pangkalpinang.'],
  ])('menyebut dengan siapa: %s', async (name, words) => {
    const { text } = await draft(
      'mc',
      `  - { kegiatan: ${name}, pelaksana: Pj. Wali Kota Pangkalpinang }\n`,
    );
    expect(text).toContain(words);
  });

  test('upacara bendera tanpa sapaan, ucapan terima kasih, dan ajakan kepada inspektur', async () => {
    const { text } = await draftAbout(
      'mc',
      'nama: Upacara 17 Agustus\nmulai: 2026-08-17 07:30\nzona: WIB\npola: upacara-bendera\npejabat: [{ id: wali-kota, peran: [pembina] }]\n',
    );
    expect(text).not.toMatch(/Yang terhormat|persilakan menyampaikan|atas (?:amanat|sambutan)/u);
    expect(text).toContain('\nAmanat pembina upacara.\n');
    expect(text).toContain('Pembacaan teks Pancasila oleh Penjabat Wali Kota Pangkalpinang,');
    expect(text.match(/Tamu undangan dimohon berdiri\./gu)).toHaveLength(1);
    expect(text.indexOf('Tamu undangan dipersilakan duduk')).toBeGreaterThan(
      text.indexOf('Mengheningkan cipta, dipimpin oleh'),
    );
  });

  test('narasi yang sudah mempersilakan duduk tidak diulang', async () => {
    const items =
      '  - { durasi: 3, kegiatan: Menyanyikan lagu Indonesia Raya, narasi: Hadirin dimohon berdiri. Silakan duduk kembali. }\n';
    const { text } = await draft('mc', items);
    expect(text).not.toContain('dipersilakan duduk kembali');
  });

  test('tanpa berkas acara, yang belum diketahui tinggal sebagai isian', async () => {
    const { missing } = await draftDocument(request({ kind: 'mc' }));
    expect(missing).toContain('pejabat dan tamu, dari yang tertinggi');
    expect(missing).toContain('hari dan tanggal');
  });
});

test('yang batal hadir tanpa wakil ditandai di mata acaranya', async () => {
  const { text } = await draft(
    'mc',
    '  - { durasi: 5, kegiatan: Laporan, pelaksana: Kepala Dinas Komunikasi dan Informatika Kota Pangkalpinang }\n',
  );
  expect(text).toContain(
    '[PERIKSA: menurut berkas acara Kepala Dinas Komunikasi dan Informatika Kota Pangkalpinang tidak hadir], kami persilakan.',
  );
});

test('pelaksana yang tamu disebut dengan wakilnya', async () => {
  const guests =
    'tamu:\n  - { nama: Surya Lim, jabatan: Dandim 0413, hadir: tidak }\n  - { nama: Joko Umbara, jabatan: Kasdim 0413, mewakili: Dandim 0413 }\nsusunan:\n  - { durasi: 5, kegiatan: Sambutan, pelaksana: "Dandim 0413, Surya Lim" }\n';
  const { text } = await draftAbout('mc', MEETING.replace(/tamu:\n.*\n/u, guests));
  expect(text).toContain(
    'Kepada Kasdim 0413, Joko Umbara, yang mewakili Dandim 0413, kami persilakan.',
  );
});

describe('rapat paripurna', () => {
  const items = `  - { durasi: 3, kegiatan: Pembukaan oleh pembawa acara }
  - { durasi: 5, kegiatan: Pembukaan rapat paripurna, pelaksana: Pj. Wali Kota Pangkalpinang }
  - { durasi: 5, kegiatan: Penutupan rapat paripurna, pelaksana: Pj. Wali Kota Pangkalpinang }
  - { durasi: 9, kegiatan: Ramah-tamah }
`;

  test('pembukaan dan penutupan oleh pimpinan mempersilakan pimpinannya', async () => {
    const { text } = await draft('mc', items);
    expect(text).toMatch(/pembukaan rapat paripurna\.\n\nKepada Penjabat Wali Kota/u);
    expect(text).toMatch(
      /kami persilakan\.\n\n> \*\*Isyarat:\*\* Tunggu sampai selesai\.\n\nDemikian/u,
    );
  });

  test('salam penutup diucapkan paling akhir', async () => {
    const { text } = await draft('mc', items);
    expect(text.trimEnd()).toMatch(
      /mengikuti ramah-tamah\.\n\nWassalamualaikum warahmatullahi wabarakatuh\.$/u,
    );
    expect(text.match(/Wassalamualaikum/gu)).toHaveLength(1);
  });
});

test('petugas yang membacakan sesuatu dipersilakan dengan namanya', async () => {
  const items =
    '  - { durasi: 3, kegiatan: Pembacaan keputusan, pelaksana: Grace Tolla }\n  - { durasi: 3, kegiatan: Pembacaan ringkasan naskah, pelaksana: Pembawa acara }\n';
  const { text } = await draft('mc', items);
  expect(text).toContain('Acara berikutnya, pembacaan keputusan.\n\nKepada Grace Tolla, kami');
  expect(text).toContain('> **Isyarat:** Dibacakan oleh pembawa acara.');
});

test('yang datang menurut nama mata acaranya, bukan selalu yang tertinggi', async () => {
  const { text } = await draft('mc', '  - { durasi: 3, kegiatan: Kedatangan Dandim }\n');
  expect(text).toContain('Dandim 0413, Surya, memasuki tempat acara.');
});

test('yang datang menurut nama mata acaranya, tetapi tidak hadir, ditandai', async () => {
  const { text } = await draft('mc', '  - { durasi: 3, kegiatan: Kedatangan Gubernur }\n');
  expect(text).toContain('[PERIKSA: menurut berkas acara Gubernur tidak hadir] memasuki');
});

test('tamu asing didampingi penerjemah dari daftar petugas', async () => {
  const items =
    'susunan:\n  - { durasi: 5, kegiatan: Sambutan, pelaksana: "Wali Kota Hanamori, Kenji Mori" }\n';
  const { text } = await draftAbout('mc', MEETING_WITH_VISITOR + items);
  expect(text).toContain('Penerjemah: Yuki.');
});

test.each([
  ['Paparan singkat', 'atas paparannya.'],
  ['Materi: Menjawab wartawan', 'atas materinya.'],
])('terima kasih sesudah %s', async (kegiatan, words) => {
  const { text } = await draft(
    'mc',
    `  - { kegiatan: "${kegiatan}", durasi: 10, pelaksana: Sekda }\n`,
  );
  expect(text).toContain(words);
});
