import { describe, expect, test } from 'vitest';
import { draftDocument } from '../../src/scaffold/draft-document.ts';
import {
  eventFrom,
  exampleRequest,
  exampleWorkspace,
  request,
} from '../support/example-workspace.ts';

const EVENT = `nama: Rapat Kerja
mulai: 2026-08-19 09:00
selesai: 2026-08-19 11:00
zona: WIB
tempat: { nama: Balai Kota, kota: Pangkalpinang }
pejabat:
  - { id: wali-kota, peran: [membuka], pasangan: H. Danu }
  - { id: sekda, mewakili: ketua-dprd }
  - { id: kepala-kominfo, hadir: tidak }
tamu:
  - { nama: Surya, jabatan: Dandim 0413 }
petugas: [{ tugas: dirigen, nama: Grace Tolla }, { tugas: pembaca doa, nama: Ustaz Salim }]
tuan_rumah: sekda
`;

/** A draft about the event above with these items, in the workspace of the example. */
function draft(kind: 'mc' | 'sambutan' | 'tata-tempat', items = '', answers = {}) {
  const file = eventFrom(items === '' ? EVENT : `${EVENT}susunan:\n${items}`);
  const event = { path: '../acara/rapat.yaml', file };
  return draftDocument(request({ kind, answers, event, workspace: exampleWorkspace }));
}

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
    const file = eventFrom(
      `${EVENT.replace('Rapat Kerja', 'Rapat Paripurna Pengucapan Sumpah Anggota DPRD')}susunan:\n  - { durasi: 6, kegiatan: Pengucapan sumpah, isyarat: rohaniwan mendampingi }\n`,
    );
    const event = { path: '../acara/rapat.yaml', file };
    const { text } = await draftDocument(
      request({ kind: 'mc', answers: {}, event, workspace: exampleWorkspace }),
    );
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
    const file = eventFrom(
      'nama: Upacara 17 Agustus\nmulai: 2026-08-17 07:30\nzona: WIB\npola: upacara-bendera\npejabat: [{ id: wali-kota, peran: [pembina] }]\n',
    );
    const event = { path: 'upacara.yaml', file };
    const { text } = await draftDocument(
      request({ kind: 'mc', event, workspace: exampleWorkspace }),
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

describe('tata tempat', () => {
  test('mendudukkan tuan rumah dan pasangan di samping tamu tertinggi', async () => {
    const { text } = await draft('tata-tempat');
    const rows = text.split('\n').filter((line) => /^\| \d/u.test(line));
    expect(rows.map((row) => row.split(' | ').slice(1, 3).join(' '))).toEqual([
      'A3 Dr. Hj. Ratna Kusumawardhani, M.Si.',
      'A4 H. Danu',
      'A2 Ir. Bagas Prawiranegara, M.T.',
      'A1 Surya',
    ]);
    expect(text).toContain('| tuan rumah; mewakili Ketua DPRD Kota Pangkalpinang |');
  });

  test('menyebut dasar hukum dan dari mana denahnya dilihat', async () => {
    const { text } = await draft('tata-tempat', '', { pandangan: 'panggung' });
    expect(text).toContain('tentang Keprotokolan, Pasal 11 dan Pasal 13–15');
    expect(text).toContain('Denah dilihat dari panggung.');
  });

  test('menyebut siapa yang kedudukannya harus ditetapkan protokol', async () => {
    const file = eventFrom(`${EVENT}`.replace('Dandim 0413', 'Ketua Karang Taruna'));
    const event = { path: '../acara/rapat.yaml', file };
    const { text } = await draftDocument(
      request({ kind: 'tata-tempat', event, workspace: exampleWorkspace }),
    );
    expect(text).toContain('perlu ditetapkan protokol: Ketua Karang Taruna.');
  });
});

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

describe('yang batal hadir tanpa wakil', () => {
  test('ditandai di mata acaranya', async () => {
    const { text } = await draft(
      'mc',
      '  - { durasi: 5, kegiatan: Laporan, pelaksana: Kepala Dinas Komunikasi dan Informatika Kota Pangkalpinang }\n',
    );
    expect(text).toContain(
      '[PERIKSA: menurut berkas acara Kepala Dinas Komunikasi dan Informatika Kota Pangkalpinang tidak hadir], kami persilakan.',
    );
  });

  test('ditandai di naskah sambutannya', async () => {
    const { text } = await draft('sambutan', '', { untuk: 'kepala-kominfo' });
    expect(text).toContain('> [PERIKSA: menurut berkas acara Kepala Dinas Komunikasi');
  });
});

test('pelaksana yang tamu disebut dengan wakilnya', async () => {
  const guests =
    'tamu:\n  - { nama: Surya Lim, jabatan: Dandim 0413, hadir: tidak }\n  - { nama: Joko Umbara, jabatan: Kasdim 0413, mewakili: Dandim 0413 }\nsusunan:\n  - { durasi: 5, kegiatan: Sambutan, pelaksana: "Dandim 0413, Surya Lim" }\n';
  const file = eventFrom(EVENT.replace(/tamu:\n.*\n/u, guests));
  const { text } = await draftDocument(
    request({
      kind: 'mc',
      event: { path: '../acara/rapat.yaml', file },
      workspace: exampleWorkspace,
    }),
  );
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

describe('tamu asing', () => {
  const visitor = EVENT.replace(
    'petugas: [',
    '  - { nama: Kenji Mori, jabatan: Wali Kota Hanamori, peran: [sambutan] }\npetugas: [{ tugas: Penerjemah, nama: Yuki }, ',
  );
  const draftFor = (kind: 'mc' | 'sambutan' | 'tata-tempat', yaml: string) =>
    draftDocument(
      request({
        kind,
        answers: kind === 'sambutan' ? { untuk: 'Kenji Mori' } : {},
        event: { path: 'a.yaml', file: eventFrom(yaml) },
        workspace: exampleWorkspace,
      }),
    );

  test('tidak dibuatkan salam dan puji syukur', async () => {
    const { text, missing } = await draftFor('sambutan', visitor);
    expect(text).not.toMatch(/[Aa]ssalamualaikum|Puji syukur/u);
    expect(missing).toContain('salam menurut kebiasaan tamu');
  });

  test('tidak diberi kedudukan menurut pasal bagi pejabat daerah', async () => {
    const { text } = await draftFor('tata-tempat', visitor);
    expect(text).toContain('| Kenji Mori | Wali Kota Hanamori |  | tamu asing |');
    expect(text).toContain('bersama Kementerian Luar Negeri: Wali Kota Hanamori.');
  });

  test('didampingi penerjemah dari daftar petugas', async () => {
    const items =
      'susunan:\n  - { durasi: 5, kegiatan: Sambutan, pelaksana: "Wali Kota Hanamori, Kenji Mori" }\n';
    const { text } = await draftFor('mc', visitor + items);
    expect(text).toContain('Penerjemah: Yuki.');
  });
});

test('pada upacara bendera naskahnya berjudul amanat', async () => {
  const file = eventFrom(EVENT.replace('nama: Rapat Kerja', 'nama: Upacara Bendera Hari Pahlawan'));
  const { text } = await draftDocument(
    request({ kind: 'sambutan', event: { path: 'a.yaml', file }, workspace: exampleWorkspace }),
  );
  expect(text).toContain('judul: Amanat Pj. Wali Kota Pangkalpinang pada Upacara Bendera');
});
