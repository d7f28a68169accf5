import { describe, expect, test } from 'vitest';
import { decodeEvent } from '../../src/event/event.ts';
import { makeSchedule } from '../../src/run-sheet/schedule.ts';
import { draftDocument } from '../../src/scaffold/draft-document.ts';
import { readYaml } from '../../src/yaml/yaml-text.ts';
import {
  eventFrom,
  exampleEvent,
  exampleRequest,
  exampleWorkspace,
  request,
  valid,
} from '../support/example-workspace.ts';

describe('brief', () => {
  test.each([
    ['untuk siapa', 'untuk: Pj. Wali Kota Pangkalpinang'],
    ['peran pimpinan', 'Peran: memberi sambutan dan membuka acara'],
    ['giliran pimpinan', '- Pukul 08.45–09.00 (15 menit): Sambutan sekaligus pembukaan resmi'],
    [
      'poin bicara dengan sumber',
      'semester I 2026 (sumber: laporan PPID Kota Pangkalpinang, Juli 2026)',
    ],
    ['angka dengan sumbernya', '| Anggaran pelatihan | Rp48,5 juta | Dokumen Pelaksanaan Anggaran'],
    [
      'waktu',
      'Rabu, 19 Agustus 2026, pukul 08.30 WIB, sampai Kamis, 20 Agustus 2026, pukul 15.00 WIB',
    ],
    [
      'kontak',
      '- Teguh Prakoso, Kepala Bidang Informasi dan Komunikasi Publik, telepon (0717) 555011',
    ],
  ])('memuat %s', async (_, words) => {
    const { text } = await draftDocument(exampleRequest({ kind: 'brief' }));
    expect(text).toContain(words);
  });

  test('menyebut giliran pimpinan juga bila susunannya dari pola', async () => {
    const file = eventFrom(
      'nama: Rapat\nmulai: 2026-08-19 09:00\npola: agenda-dadakan\npejabat: [{ id: wali-kota, peran: [sambutan] }]\n',
    );
    const { text } = await draftDocument(
      request({ kind: 'brief', event: { path: 'a.yaml', file }, workspace: exampleWorkspace }),
    );
    expect(text).toMatch(/- Pukul 09\.07–09\.17 \(10 menit\): Arahan pimpinan/u);
  });

  test('memuat pejabat, narasumber, dan alamat', async () => {
    const { text } = await draftDocument(exampleRequest({ kind: 'brief' }));
    expect(text).toContain('Ir. Bagas Prawiranegara, M.T.\n');
    expect(text).toContain('Galih Wiratmaja, S.Sos.: “Menjawab Wartawan dalam Lima Menit”');
    expect(text).toContain(
      'Tempat: Ruang Pertemuan Balai Kota, Jalan Contoh Nomor 2, Pangkalpinang',
    );
  });

  test('tidak mengatakan hal yang sama dua kali, supaya muat satu halaman', async () => {
    const { text } = await draftDocument(exampleRequest({ kind: 'brief' }));
    const [, body = ''] = text.split('## Acara');
    for (const words of ['Ratna', '75', 'Rp48,5 juta', '1 September 2026']) {
      expect(body.split(words).length - 1, words).toBeLessThanOrEqual(1);
    }
  });

  test('menyampaikan langkah berikut sebagai poin bicara', async () => {
    const { text } = await draftDocument(exampleRequest({ kind: 'brief' }));
    expect(text).toContain('- Mulai Selasa, 1 September 2026, daftar petugas penjawab');
  });

  test('menyisakan yang hanya diketahui manusia', async () => {
    const file = eventFrom('nama: Rapat\nmulai: 2026-08-19 08:30\n');
    const { missing } = await draftDocument(
      request({ kind: 'brief', event: { path: 'a.yaml', file } }),
    );
    expect(missing).toContain('pesan utama: satu kalimat, paling banyak 25 kata');
    expect(missing).toContain('pertanyaan yang mungkin diajukan wartawan');
  });

  test.each([
    ['perjalanan', '- Berangkat: pukul 08.05, rumah dinas ke Balai Kota, 10 menit'],
    ['tempat turun dan penyambut', '- Tiba: pintu utama Balai Kota, disambut Kepala Dinas'],
    ['pesan utama', '## Pesan utama\n\nSetiap dinas punya petugas'],
    ['yang dihindari', '- Sebaiknya tidak disebut: Rencana anggaran 2027'],
    ['isu', 'jawaban: Penyebabnya masih dihimpun per dinas. Pemegang data: sekretariat PPID.'],
    ['jawaban', 'dijawab? Jawaban: Angkanya terbuka di laporan PPID.'],
    ['data daerah', '| Jumlah kelurahan | 42 | Bagian Pemerintahan, 30 Juni 2026 |'],
  ])('memuat %s dari berkas acara dan humas.yaml', async (_, words) => {
    const { text } = await draftDocument(exampleRequest({ kind: 'brief' }));
    expect(text).toContain(words);
  });

  test('menulis pesan utama sebagai butir bila lebih dari satu', async () => {
    const file = eventFrom(
      'nama: Rapat\nmulai: 2026-08-19 08:30\nbrief: { pesan: [Satu pesan, Dua pesan.] }\n',
    );
    const { text } = await draftDocument(
      request({ kind: 'brief', event: { path: 'a.yaml', file } }),
    );
    expect(text).toContain('## Pesan utama\n\n- Satu pesan.\n- Dua pesan.\n');
  });

  test('memuat pesan dan peran yang dijawab', async () => {
    const answers = { pesan: 'Setiap permohonan dijawab.', peran: 'hadir', untuk: 'Camat Gabek' };
    const { text } = await draftDocument(exampleRequest({ kind: 'brief', answers }));
    expect(text).toContain('## Pesan utama\n\nSetiap permohonan dijawab.\n');
    expect(text).toContain('Peran: hadir');
    expect(text).toContain('untuk: Camat Gabek');
  });
});

describe('rundown', () => {
  test('menghitung waktu mata acara yang menyusul', async () => {
    const { text } = await draftDocument(exampleRequest({ kind: 'rundown' }));
    expect(text).toContain(
      '| 6 | 08.45–09.00 | 15 menit | Sambutan sekaligus pembukaan resmi | Pj. Wali Kota Pangkalpinang, Ratna Kusumawardhani | Bagian Protokol |',
    );
  });

  test('memberi judul pada setiap hari acara', async () => {
    const { text } = await draftDocument(exampleRequest({ kind: 'rundown' }));
    expect(text).toContain('## Hari ke-1: Rabu, 19 Agustus 2026\n');
    expect(text).toContain('## Hari ke-2: Kamis, 20 Agustus 2026\n');
    expect(text).toContain('| 1 | 08.30–10.30 | 120 menit | Materi: Menjawab Wartawan');
  });

  test('memakai pola bila acara belum punya susunan', async () => {
    const file = eventFrom(
      'nama: Pelatihan\nmulai: 2026-08-19 08:30\nzona: WIB\npola: pembukaan-pelatihan\n',
    );
    const { text, missing } = await draftDocument(
      request({ kind: 'rundown', event: { path: 'a.yaml', file } }),
    );
    expect(text).toContain('| 1 | 08.00–08.30 | 30 menit | Registrasi peserta | Panitia |');
    expect(text).toContain('| 6 | 08.44–08.59 | 15 menit | Sambutan dan arahan');
    expect(missing).toContain('pejabat yang membuka acara');
    expect(missing).toContain('penanggung jawab');
  });

  test('mengisi penanggung jawab yang kosong dengan jawaban', async () => {
    const answers = { nama: 'Rapat', pola: 'pembukaan-pelatihan', penanggung_jawab: 'Bagian Umum' };
    const { missing, text } = await draftDocument(request({ kind: 'rundown', answers }));
    expect(text).toContain('| Registrasi peserta | Panitia | Bagian Umum |');
    expect(missing).not.toContain('penanggung jawab');
  });

  test('tidak memecah tabel oleh tanda | di dalam isian', async () => {
    const file = eventFrom(
      'nama: A\nmulai: 2026-08-19 08:30\nsusunan: [{ kegiatan: "Paparan | diskusi", durasi: 5 }]\n',
    );
    const { text } = await draftDocument(
      request({ kind: 'rundown', event: { path: 'a.yaml', file } }),
    );
    expect(text).toContain('Paparan \\| diskusi');
  });
});

describe('berkas acara', () => {
  test('terbaca kembali dengan isi yang dijawab', async () => {
    const answers = {
      nama: 'Panen: "Raya" #1',
      mulai: '2026-09-05 07:00',
      selesai: '2026-09-05 10:00',
      tempat: 'Desa Contoh',
      kota: 'Koba',
      provinsi: 'Kepulauan Bangka Belitung',
      peserta: '1.200',
      zona: 'WIB',
      tema: 'Pangan: dari kita, untuk kita',
    };
    const { text, missing, fileName } = await draftDocument(request({ kind: 'acara', answers }));
    const event = valid(decodeEvent(readYaml(text)));
    expect(event).toMatchObject({
      nama: 'Panen: "Raya" #1',
      tema: 'Pangan: dari kita, untuk kita',
      tempat: { nama: 'Desa Contoh', kota: 'Koba', provinsi: 'Kepulauan Bangka Belitung' },
      peserta: { jumlah: 1200 },
      zona: 'WIB',
    });
    expect(missing).toEqual([]);
    expect(fileName).toBe('acara-2026-09-05-panen-raya-1.yaml');
  });

  test('yang wajib tetapi belum diketahui ditandai, dan YAML-nya tetap utuh', async () => {
    const { text, missing } = await draftDocument(request({ kind: 'acara' }));
    expect(readYaml(text).faults).toEqual([]);
    expect(missing).toEqual(['nama acara', 'tanggal dan pukul mulai, misalnya 2026-08-19 08:30']);
  });
});

test('susunan acara contoh bersambung tanpa jeda dan tumpang tindih', () => {
  expect(makeSchedule(exampleEvent.susunan).faults).toEqual([]);
});
