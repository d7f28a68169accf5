import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/library/check-text.ts';
import { kindOfItem } from '../../src/run-sheet/item-kind.ts';
import { makeSchedule } from '../../src/run-sheet/schedule.ts';
import { readAnswers } from '../../src/scaffold/answers.ts';
import { draftDocument } from '../../src/scaffold/draft-document.ts';
import { type Facts, readFacts } from '../../src/scaffold/facts.ts';
import { kinds } from '../../src/scaffold/kinds.ts';
import { patternItems, patterns } from '../../src/scaffold/patterns/patterns.ts';
import { formatSpan } from '../support/clock.ts';
import { eventFrom, exampleText, exampleWorkspace, request } from '../support/example-workspace.ts';

/** An event of one morning in the town of the example, with its officials. */
const event = (pola: string, more = ''): string => `nama: Kegiatan Contoh
mulai: 2026-08-19 09:00
zona: WIB
penyelenggara: Dinas Komunikasi dan Informatika Kota Pangkalpinang
tempat: { nama: Balai Kota, kota: Pangkalpinang }
pakaian: Batik
pola: ${pola}
tuan_rumah: sekda
pejabat:
  - { id: sekda, peran: [laporan] }
  - { id: wali-kota }
petugas:
  - { tugas: Pembaca doa, nama: Hamid Suryana }
${more}`;

const factsOf = (yaml: string): Facts =>
  readFacts(readAnswers(kinds.rundown, {}), eventFrom(yaml), exampleWorkspace);

const times = (yaml: string, pola: string): readonly string[] =>
  makeSchedule(patternItems(pola, factsOf(yaml))).items.map(
    (item) => `${formatSpan(item)} ${item.entry.kegiatan}`,
  );

const items = (yaml: string, pola: string) => patternItems(pola, factsOf(yaml));

describe.each(patterns.map((pattern) => [pattern.id, pattern] as const))('%s', (id, pattern) => {
  test('disusun tanpa temuan pemeriksaan, kecuali yang masih perlu dilengkapi', async () => {
    const yaml = event(id);
    const { text } = await draftDocument(
      request({
        kind: 'rundown',
        workspace: exampleWorkspace,
        event: { path: 'acara.yaml', file: eventFrom(yaml) },
        answers: { penulis: 'Wida Larasati', penanggung_jawab: 'Bagian Protokol' },
      }),
    );
    const { findings } = checkText(text, {
      event: yaml,
      roster: exampleText('pejabat.yaml'),
      settings: exampleText('humas.yaml'),
      now: new Date(2026, 7, 1),
    });
    const found = findings.map(({ rule, message }) => `${rule}: ${message}`);
    expect(found.filter((one) => !one.startsWith('struktur/isian-kosong'))).toEqual([]);
  });

  test('waktunya bersambung, dan dimulai pada jam undangan', () => {
    const entries = items(event(id), id);
    const schedule = makeSchedule(entries);
    expect(schedule.faults).toEqual([]);
    const before = pattern.items.filter(({ sebelum }) => sebelum).length;
    expect(schedule.items[before]?.start).toBe(9 * 60);
    expect(schedule.totalMinutes).toBe(
      entries.reduce((total, { durasi = 0 }) => total + durasi, 0),
    );
  });

  test('nama setiap butir mengatakan jenisnya', () => {
    for (const { kegiatan, jenis } of pattern.items) expect(kindOfItem({ kegiatan })).toBe(jenis);
  });
});

test('pejabat tertinggi membuka, bukan yang disebut lebih dahulu', () => {
  const performers = items(event('peresmian'), 'peresmian').map((one) => one.pelaksana);
  expect(performers).toContain('Pj. Wali Kota Pangkalpinang Dr. Hj. Ratna Kusumawardhani, M.Si.');
});

test('laporan lebih dahulu, lalu sambutan dari yang terendah ke yang tertinggi', () => {
  const guests = `tamu:
  - { nama: Burhan Effendi, jabatan: Ketua DPRD Kota Pangkalpinang, peran: [sambutan] }
  - { nama: Lestari Wulandari, jabatan: Camat Gabek, peran: [sambutan] }
`;
  const speeches = items(event('pembukaan-pelatihan', guests), 'pembukaan-pelatihan')
    .filter((one) => ['laporan', 'sambutan'].includes(kindOfItem(one)))
    .map((one) => one.kegiatan);
  expect(speeches).toEqual([
    'Laporan ketua panitia',
    'Sambutan Camat Gabek',
    'Sambutan Ketua DPRD Kota Pangkalpinang',
    'Sambutan dan arahan sekaligus membuka acara',
  ]);
});

test('materi mengisi waktu sampai acara selesai, dengan istirahat siang', () => {
  const yaml = event(
    'pembukaan-pelatihan',
    'selesai: 2026-08-19 15:00\nnarasumber:\n  - { nama: Nirmala Adiningsih, materi: Menulis }\n  - { nama: Galih Wiratmaja, materi: Menjawab }\n',
  );
  expect(times(yaml, 'pembukaan-pelatihan').slice(-4)).toEqual([
    '09.37–09.50 Rehat',
    '09.50–11.55 Materi: Menulis',
    '11.55–12.55 Istirahat, salat, dan makan siang',
    '12.55–15.00 Materi: Menjawab',
  ]);
});

test('bila waktunya kurang, diskusi sependek mungkin sehingga lewatnya sedikit', () => {
  const yaml = event('rapat-koordinasi', 'selesai: 2026-08-19 10:30\n');
  const last = times(yaml, 'rapat-koordinasi');
  expect(last).toContain('10.07–10.22 Diskusi dan tanggapan peserta');
  expect(last.at(-1)).toBe('10.32–10.37 Penutup');
});

test('pada hari Jumat istirahat lebih awal dan lebih lama', () => {
  const yaml = event('rapat-koordinasi', 'selesai: 2026-08-21 15:00\n').replace(
    'mulai: 2026-08-19',
    'mulai: 2026-08-21',
  );
  expect(times(yaml, 'rapat-koordinasi')).toContain(
    '11.30–13.00 Istirahat, salat, dan makan siang',
  );
});

test('hari berikutnya tidak dikarang', () => {
  const yaml = event('pembukaan-pelatihan', 'selesai: 2026-08-20 15:00\n');
  expect(items(yaml, 'pembukaan-pelatihan').at(-1)).toEqual({
    hari: 2,
    kegiatan: '[LENGKAPI: mata acara hari ke-2]',
  });
});

test('agenda dadakan terdiri atas enam mata acara dalam 30 menit', () => {
  const entries = items(event('agenda-dadakan'), 'agenda-dadakan');
  expect([entries.length, makeSchedule(entries).totalMinutes]).toEqual([6, 30]);
});

test('yang mewakili disebut dengan jabatannya sendiri', () => {
  const yaml = event('penandatanganan')
    .replace('{ id: wali-kota }', '{ id: wali-kota, hadir: tidak }')
    .replace(
      '{ id: sekda, peran: [laporan] }',
      '{ id: sekda, mewakili: wali-kota, peran: [membuka] }',
    );
  const performers = items(yaml, 'penandatanganan').map((one) => one.pelaksana);
  expect(performers.find((one) => one?.includes('mewakili'))).toMatch(
    /^Sekretaris Daerah .+, mewakili Pj\. Wali Kota Pangkalpinang$/u,
  );
});

test.each(patterns.map(({ id }) => id).filter((id) => id !== 'upacara-bendera'))(
  'yang berperan sambutan mendapat gilirannya, juga bila dua orang: %s',
  (id) => {
    const guests = `tamu:
  - { nama: Burhan Effendi, jabatan: Ketua DPRD Kota Pangkalpinang, peran: [sambutan] }
  - { nama: Lestari Widodo, jabatan: Camat Gabek, peran: [sambutan] }
`;
    const performers = items(event(id, guests), id).map((one) => one.pelaksana ?? '');
    expect(performers.some((one) => one.includes('Burhan Effendi'))).toBe(true);
    expect(performers.some((one) => one.includes('Lestari Widodo'))).toBe(true);
  },
);

describe('upacara bendera', () => {
  const ceremony = (date: string, more = ''): readonly string[] =>
    items(
      `nama: Upacara Bendera\nmulai: ${date} 09:30\npejabat: [{ id: wali-kota, peran: [inspektur] }]\n${more}`,
      'upacara-bendera',
    ).map(({ kegiatan }) => kegiatan);

  test('pada 17 Agustus memuat detik-detik dan teks Proklamasi, yang tidak boleh dipotong', () => {
    const cut = items(event('upacara-bendera').replace('08-19', '08-17'), 'upacara-bendera')
      .filter(({ boleh_dipotong }) => boleh_dipotong === true)
      .map(({ kegiatan }) => kegiatan);
    expect(cut).toEqual(['Penganugerahan Satyalancana Karya Satya']);
    expect(ceremony('2026-08-17')).toEqual(
      expect.arrayContaining(['Peringatan detik-detik Proklamasi', 'Pembacaan teks Proklamasi']),
    );
  });

  test('pada hari lain tidak memuatnya', () => {
    expect(ceremony('2026-11-10').join()).not.toContain('Proklamasi');
  });

  test('menyebut inspektur dan komandan, kecuali berkas acara memakai pembina dan pemimpin', () => {
    expect(ceremony('2026-11-10')).toContain('Laporan komandan upacara');
    const custom = ceremony(
      '2026-11-10',
      'petugas: [{ tugas: Pemimpin upacara, nama: Budi }]\ntamu: [{ nama: Sari, jabatan: Camat Gabek, peran: [pembina] }]\n',
    );
    expect(custom).toContain('Laporan pemimpin upacara');
    expect(custom).toContain('Amanat pembina upacara');
  });

  test('memuat laporan perwira upacara bila petugasnya ada', () => {
    const officer = 'petugas: [{ tugas: Perwira upacara, nama: Letda Joko }]\n';
    expect(ceremony('2026-11-10', officer)).toContain(
      'Laporan perwira upacara kepada inspektur upacara',
    );
    expect(ceremony('2026-11-10').join()).not.toContain('perwira');
  });
});

describe('penandatanganan dengan tamu asing', () => {
  const visitor = 'tamu: [{ nama: Kenji Mori, jabatan: Wali Kota Hanamori, peran: [sambutan] }]\n';
  const words = (more: string): string =>
    items(event('penandatanganan', more), 'penandatanganan')
      .map(({ kegiatan, perlengkapan = '' }) => `${kegiatan} ${perlengkapan}`)
      .join('\n');

  test('tanpa arahan dan meterai', () => {
    expect(words(visitor)).not.toMatch(/arahan|meterai/u);
    expect(words('')).toContain('Sambutan dan arahan');
  });

  test('bukan tamu asing: wali kota di Indonesia', () => {
    expect(words(visitor.replace('Hanamori', 'Bandung'))).toContain('bermeterai');
  });
});

test('yang datang di susunan acara ialah tamu tertinggi', () => {
  const arrival = items(event('peresmian'), 'peresmian').find(({ kegiatan }) =>
    kegiatan.startsWith('Kedatangan'),
  );
  expect(arrival?.pelaksana).toContain('Ratna Kusumawardhani');
});

test('acara tanpa pola disusun menurut namanya, bila nama itu pasti', async () => {
  const draft = async (nama: string): Promise<string> => {
    const yaml = event('').replace('Kegiatan Contoh', nama).replace('pola: \n', '');
    const { text } = await draftDocument(
      request({
        kind: 'rundown',
        workspace: exampleWorkspace,
        event: { path: 'acara.yaml', file: eventFrom(yaml) },
        answers: { penulis: 'Wida Larasati' },
      }),
    );
    return text;
  };
  expect(await draft('Rapat Paripurna Penyampaian Rancangan APBD')).toContain(
    'Pembukaan rapat paripurna',
  );
  expect(await draft('Rapat Persiapan Rapat Paripurna')).toContain('[LENGKAPI: mata acara]');
});
