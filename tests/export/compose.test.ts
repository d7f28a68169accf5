import { describe, expect, test } from 'vitest';
import { parseDraft } from '../../src/draft/draft.ts';
import { wantedImages } from '../../src/export/compose.ts';
import { Source } from '../../src/text/source.ts';
import { EMPTY_WORKSPACE } from '../../src/workspace/workspace.ts';
import { PNG, print, RELEASE, SETTINGS, toPageText, toWordText } from './printing.ts';

function release(frontMatter: string, body = 'Isi naskah.'): string {
  return `---\njenis: rilis\njudul: Judul\n${frontMatter}\n---\n\n${body}\n`;
}

describe('kop', () => {
  test('memuat pemerintah, instansi, alamat, dan cara menghubungi', () => {
    const { letterhead } = print(RELEASE, { settings: SETTINGS });
    expect(letterhead?.government).toBe('PEMERINTAH KOTA CONTOH');
    expect(letterhead?.agency).toBe('DINAS KOMUNIKASI DAN INFORMATIKA');
    expect(letterhead?.address).toBe('Jalan Merdeka Nomor 4, Contoh 33117');
    expect(letterhead?.reach).toHaveLength(2);
  });

  test.each([
    ['Dinas Sosial Kota Contoh', 'DINAS SOSIAL'],
    ['Dinas Sosial Kota Lain', 'DINAS SOSIAL KOTA LAIN'],
    ['Pemerintah Kota Contoh', undefined],
  ])('tidak mengulang daerah di bawah nama pemerintahnya: %s', (agency, expected) => {
    const settings = `pemerintah: Pemerintah Kota Contoh\ninstansi: ${agency}`;
    expect(print(RELEASE, { settings }).letterhead?.agency).toBe(expected);
  });

  test('tidak ada bila humas.yaml tidak menyebut instansi', () => {
    expect(print(RELEASE).letterhead).toBeUndefined();
    expect(print(RELEASE, { settings: 'kota: Contoh' }).letterhead).toBeUndefined();
  });
});

describe('status rilis', () => {
  test.each([
    ['status: segera', 'UNTUK DISIARKAN SEGERA'],
    ['embargo: 2026-08-19 10:00 WIB', 'EMBARGO sampai Rabu, 19 Agustus 2026, pukul 10.00 WIB'],
    ['embargo: 2026-08-19T10:00+09:00', 'EMBARGO sampai Rabu, 19 Agustus 2026, pukul 10.00 WIT'],
    ['embargo: 2026-08-19 10:00', 'EMBARGO sampai Rabu, 19 Agustus 2026, pukul 10.00 WITA'],
  ])('%s tercetak sebagai %s', (line, expected) => {
    const { status, problems } = print(release(line), { settings: SETTINGS });
    expect(status?.text).toBe(expected);
    expect(problems).toEqual([]);
  });

  test('embargo yang tidak terbaca dicetak seperti tertulis dan dilaporkan', () => {
    const { status, problems } = print(release('embargo: besok pagi'));
    expect(status?.text).toBe('EMBARGO sampai besok pagi');
    expect(problems.map((problem) => problem.message)).toEqual([
      'Embargo “besok pagi” dicetak seperti tertulis; tulis misalnya 2026-08-19 10:00 WIB.',
    ]);
  });

  test('embargo tanpa waktu tetap terlihat sebagai embargo', () => {
    expect(print(release('status: embargo')).status?.text).toContain('EMBARGO');
    expect(print(release('status: embargo')).problems).toHaveLength(1);
  });
});

describe('kota dan tanggal', () => {
  const dated = 'kota: Contoh\ntanggal: 2026-08-19';

  test('dicetak di atas judul bila naskah tidak dibuka dengannya', () => {
    expect(print(release(dated, 'CONTOH – Isi.')).dateline).toEqual({
      text: 'Contoh, 19 Agustus 2026',
      datetime: '2026-08-19',
    });
  });

  test('tidak diulang bila naskah dibuka dengan keduanya', () => {
    expect(print(release(dated, '**CONTOH, 19 Agustus 2026** – Isi.')).dateline).toBeUndefined();
  });
});

describe('judul', () => {
  test('diambil dari judul tingkat satu bila bagian depan tidak menyebutnya', () => {
    const { title, body, untitled } = print('# Judul Naskah\n\nIsi.\n');
    expect({ title, untitled, blocks: body.length }).toEqual({
      title: 'Judul Naskah',
      untitled: false,
      blocks: 1,
    });
  });

  test('tidak dicetak dua kali bila naskah mengulangnya', () => {
    expect(print(release('', '# Judul\n\nIsi.')).body).toHaveLength(1);
  });

  test('yang tidak ada dilaporkan; nama berkas hanya dipakai sebagai nama', () => {
    const { title, untitled, problems } = print('Isi.\n');
    expect({ title, untitled }).toEqual({ title: 'contoh', untitled: true });
    expect(problems).toHaveLength(1);
  });

  test('judul bagian dihitung dari yang tertinggi', () => {
    const { body } = print(release('', '### Satu\n\nIsi.\n\n#### Dua'));
    const levels = body.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
    expect(levels).toEqual([1, 2]);
  });
});

describe('penutup', () => {
  const ids = (text: string): readonly string[] =>
    print(text, { settings: SETTINGS }).closing.map((section) => section.id);

  test('rilis memuat tentang instansi dan narahubung dari humas.yaml', () => {
    expect(ids(release(''))).toEqual(['tentang', 'narahubung']);
  });

  test('bagian yang sudah ada di naskah tidak dicetak lagi', () => {
    const body =
      'Isi.\n\n## Kontak\n\nSiti\n\n## Tentang Dinas Komunikasi dan Informatika\n\nKami.';
    expect(ids(release('', body))).toEqual([]);
  });

  test('paragraf berjudul Narahubung dianggap bagian narahubung', () => {
    expect(ids(release('', '**Narahubung:** Siti, 0812'))).toEqual(['tentang']);
  });

  test('kalimat yang memakai kata kontak bukan bagian narahubung', () => {
    expect(ids(release('', 'Kontak dengan warga dijaga.'))).toContain('narahubung');
  });

  test('narahubung di bagian depan yang tidak tercetak dilaporkan', () => {
    const text = release('narahubung:\n  - nama: Andi Wijaya', 'Isi.\n\n## Narahubung\n\nSiti');
    const { closing, problems } = print(text);
    expect(closing).toEqual([]);
    expect(problems[0]?.message).toContain('Andi Wijaya');
  });

  test('taklimat tidak memakai narahubung bawaan', () => {
    const brief = '---\njenis: brief\njudul: Taklimat\n---\n\nIsi.\n';
    expect(ids(brief)).toEqual([]);
  });
});

describe('gambar', () => {
  test('yang dibutuhkan disebut sekali, dengan tempat mencarinya', () => {
    const text = `${RELEASE}\n![Denah](denah.png) ![Lagi](denah.png) ![Luar](https://contoh.go.id/a.png)\n`;
    const settings = { ...EMPTY_WORKSPACE.settings, logo: 'logo.png' };
    expect(wantedImages(parseDraft(new Source('a.md', text)), settings)).toEqual([
      { path: 'logo.png', base: 'workspace' },
      { path: 'denah.png', base: 'draft' },
      { path: 'foto.png', base: 'draft' },
    ]);
  });

  test.each([
    ['![Denah](hilang.png)', 'Berkas gambar “hilang.png” tidak ada di folder naskah'],
    ['![Denah](palsu.png)', 'Berkas “palsu.png” bukan gambar PNG atau JPEG'],
    ['![Denah](https://contoh.go.id/a.png)', 'Gambar “https://contoh.go.id/a.png” tidak dimuat'],
    ['![Denah](/etc/passwd)', 'Gambar “/etc/passwd” tidak dimuat'],
  ])('%s menjadi masalah, bukan kegagalan', async (markdown, message) => {
    const images = { 'palsu.png': new TextEncoder().encode('<svg/>') };
    const document = print(release('', markdown), { images });
    expect(document.problems[0]?.message).toContain(message);
    expect(document.problems[0]?.span).toBeDefined();
    expect(await toWordText(document)).toContain('[Gambar belum tersedia: Denah]');
    expect(await toPageText(document)).toContain('[Gambar belum tersedia: Denah]');
  });

  test('di tengah paragraf dicetak sesudah paragraf itu', () => {
    const { body } = print(release('', 'Awal ![Denah](d.png) akhir.'), {
      images: { 'd.png': PNG },
    });
    expect(body.map((block) => block.kind)).toEqual(['paragraph', 'figure']);
  });
});

describe('rundown', () => {
  const event = `
nama: Pelatihan
mulai: 2026-08-19 08:30
selesai: 2026-08-19 12:00
zona: WIT
tempat: { nama: Aula, kota: Contoh }
susunan:
  - { mulai: "08:30", durasi: 15, kegiatan: Pembukaan, pelaksana: Panitia }
  - { durasi: 10, kegiatan: Laporan, narasi: Hadirin yang kami hormati }
  - { paralel: ya, mulai: "08:45", durasi: 5, kegiatan: Foto }
`;

  test('menyusun tabel dari berkas acara dengan waktu yang dihitung', async () => {
    const document = print('---\njenis: rundown\njudul: Pelatihan\n---\n', { event });
    const text = await toWordText(document);
    expect(text).toContain('Hari, tanggal : Rabu, 19 Agustus 2026');
    expect(text).toContain('Pukul : 08.30–12.00 WIT Tempat : Aula, Contoh');
    expect(text).toContain('No. Waktu (WIT) Durasi Kegiatan Pelaksana');
    expect(text).toContain('1 08.30–08.45 15 menit Pembukaan Panitia');
    expect(text).toContain('2 08.45–08.55 10 menit Laporan');
    expect(text).toContain('3 08.45–08.50 5 menit Foto');
    expect(text).toContain('08.45–08.55 Laporan: Hadirin yang kami hormati');
  });

  test('tidak mengulang waktu dan tempat yang sudah disebut naskah', () => {
    const body = '- Waktu: Rabu, 19 Agustus 2026, pukul 08.30–12.00 WIT\n- Tempat: Aula, Contoh\n';
    const text = `---\njenis: rundown\njudul: Acara\ntanggal: 2026-08-19\nkota: Contoh\n---\n\n${body}`;
    expect(print(text, { event }).facts).toEqual([]);
    expect(print(text).facts).toEqual([]);
  });

  test('tidak mengulang yang disebut naskah dengan kata-katanya sendiri', () => {
    const body =
      '- Hari/tanggal: Rabu (19/8/2026)\n- Jam: 08:30 s.d. selesai\n- Lokasi: Lantai 2\n';
    const text = `---\njenis: rundown\njudul: Acara\n---\n\n${body}`;
    expect(print(text, { event }).facts).toEqual([]);
  });

  test('menambahkan tanggal bila baris waktu hanya memuat pukul', () => {
    const text = '---\njenis: rundown\njudul: Acara\n---\n\n- Waktu: 08.30\n- Tempat: Aula\n';
    const labels = print(text, { event }).facts.map(({ label }) => label);
    expect(labels).toEqual(['Hari, tanggal']);
  });

  test('membagi acara beberapa hari menurut harinya', async () => {
    const several = `${event}  - { hari: 2, mulai: "09:00", kegiatan: Materi }\n`;
    const document = print('---\njenis: rundown\njudul: Pelatihan\n---\n', { event: several });
    const text = await toWordText(document);
    expect(text).toContain('Hari ke-1: Rabu, 19 Agustus 2026 No.');
    expect(text).toContain('Hari ke-2: Kamis, 20 Agustus 2026 No.');
  });

  test('memakai tabel naskah bila ada', () => {
    const table = '| Waktu | Kegiatan |\n|---|---|\n| 08.30 | Pembukaan |\n';
    const { body } = print(`---\njenis: rundown\njudul: Acara\n---\n\n${table}`, { event });
    expect(body).toHaveLength(1);
  });

  test.each([
    [5, 'portrait'],
    [6, 'landscape'],
  ])('tabel berkolom %i dicetak pada halaman %s', (columns, orientation) => {
    const row = (text: string): string => `|${`${text}|`.repeat(columns)}\n`;
    const text = `---\njenis: rundown\njudul: Acara\n---\n\n${row('a')}${row('---')}${row('b')}`;
    expect(print(text).orientation).toBe(orientation);
  });
});

test('semua isian bagian depan yang berupa teks terlihat', async () => {
  const brief = `---
jenis: brief
judul: Taklimat Acara
tanggal: 2026-08-18
kota: Contoh
untuk: Wali Kota Contoh
sifat: Terbatas
nomor: 12/PROTOKOL
penulis: Rina
---
Isi.
`;
  const text = await toPageText(print(brief));
  for (const shown of [
    '18 Agustus 2026',
    'Contoh',
    'Wali Kota Contoh',
    'Terbatas',
    'Nomor: 12/PROTOKOL',
    'Penulis: Rina',
  ]) {
    expect(text).toContain(shown);
  }
});

test('isian yang tidak terbaca, jadi tidak tercetak, dilaporkan', () => {
  const { problems } = print(release('tanggal: 19 Agustus\nsubjdul: Salah ketik'));
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('19 Agustus'),
    expect.stringContaining('`subjudul`'),
  ]);
});

test('HTML mentah: komentar hilang, tulisannya tetap, dan diberitahukan sekali', () => {
  const text =
    'Awal <!-- rahasia --> <b>tebal</b> akhir.\n\n<div>Di dalam <i>div</i></div>\n\n<!-- a -->\n';
  const { body, problems } = print(release('', text));
  expect(JSON.stringify(body)).not.toContain('rahasia');
  expect(JSON.stringify(body)).toContain('Awal tebal akhir.');
  expect(JSON.stringify(body)).toContain('Di dalam div');
  expect(problems).toHaveLength(1);
});

test.each([
  ['brief', 'dense'],
  ['rilis', 'normal'],
  ['rundown', 'normal'],
])('%s ditata %s', (kind, density) => {
  expect(print(`---\njenis: ${kind}\njudul: A\n---\nIsi.\n`).density).toBe(density);
});

test('gambar di isi bernomor bila keterangannya lebih dari satu; foto di akhir rilis tidak', () => {
  const numbers = (text: string): unknown =>
    print(text, { images: { 'foto.png': PNG } }).body.map((block) =>
      block.kind === 'figure' ? block.number : block.kind,
    );
  expect(numbers('# J\n\n![a](foto.png "Satu")\n')).toEqual([undefined]);
  const two = '# J\n\n![a](foto.png "Satu")\n\n![b](foto.png)\n\n![c](foto.png "Tiga")\n';
  expect(numbers(two)).toEqual([1, undefined, 2]);
});
