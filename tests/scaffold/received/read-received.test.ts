import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../../src/draft/blocks.ts';
import { plainText } from '../../../src/draft/nodes.ts';
import {
  readReceivedMarkdown,
  readReceivedText,
  readReceivedWord,
} from '../../../src/scaffold/received/read-received.ts';
import type { ReceivedText } from '../../../src/scaffold/received/received-text.ts';
import {
  paragraph,
  run,
  styled,
  textBox,
  type WordContent,
  wordFile,
} from '../../word/word-files.ts';

const NEWS =
  'Petani Kecamatan Contoh memanen padi gogo seluas 12 hektare di tiga kelurahan kemarin.';
const plain = (text: string): string => paragraph(run(text));

function fromWord(content: WordContent): ReceivedText {
  return fromBytes(wordFile(content));
}

function fromBytes(bytes: Uint8Array): ReceivedText {
  const read = readReceivedWord(bytes, 'kiriman.docx');
  if (!read.ok) throw new TypeError(read.fault);
  return read.value;
}

describe('berkas Word', () => {
  test('yang disimpan LibreOffice dengan kop, tabel, dan daftar menjadi naskah yang utuh', () => {
    const file = readFileSync(new URL('../../word/kiriman-libreoffice.docx', import.meta.url));
    const received = fromBytes(file);
    expect(received.head).toMatchObject({
      judul: 'Petani Gerunggang Panen Perdana Padi Gogo Seluas 12 Hektare',
      subjudul: 'Hasil panen dibeli Bulog',
      nomor: '500/21/DISTAN/VIII/2026',
      kota: 'Pangkalpinang',
      tanggal: { year: 2026, month: 8, day: 19 },
      penulis: 'Andi Wijaya',
    });
    expect(received.body).toEqual([
      '**PANGKALPINANG**, 19 Agustus 2026 – Petani di Kecamatan Gerunggang memanen padi gogo seluas 12 hektare, Rabu (19/8/2026). Panen dihadiri Wakil Wali Kota.',
      '“Kami ingin petani tidak lagi bergantung pada tengkulak,” kata **Kepala Dinas Pertanian**. Program *urban farming* berlanjut. Snake_case_kata dan 5\\*3\\*2 tetap, juga [LENGKAPI: luas] dan \\<b\\>.',
      '1. Tanam serentak\n   - Bibit unggul\n   - Pupuk\n2. Panen',
      '| Kelurahan | Luas (ha) |\n|---|---|\n| Air Itam<br>dan sekitarnya | 7 |\n| Tua Tunu | 5 |',
      '## Tentang Dinas Pertanian',
      'Dinas Pertanian mengurus pangan. Lihat laman dinas.',
      'Narahubung: Sari (0717) 555222',
    ]);
    expect(received).toMatchObject({
      hasDateline: true,
      leftOut: ['kop'],
      hasPictures: true,
      links: ['laman dinas'],
    });
  });

  test('komentar atasan dan perubahan terlacak disebut, komentar humas sendiri tidak', () => {
    const comment = (id: number, author: string, text: string): string =>
      `<w:comment w:id="${id}" w:author="${author}"><w:p>${run(text)}</w:p></w:comment>`;
    const received = fromWord({
      body: paragraph(`${run('Warga panen ')}<w:ins w:id="1">${run('padi')}</w:ins>`),
      comments: comment(0, 'Kabag', 'Angkanya?') + comment(1, 'humas', 'Salah ketik.'),
    });
    expect(received).toMatchObject({
      texts: ['Warga panen padi'],
      remarks: ['Kabag: Angkanya?'],
      isTracked: true,
      hasPictures: false,
    });
  });

  test('kotak teks bukan gambar', () => {
    const received = fromWord({ body: `<w:p>${textBox(paragraph(run('Kotak')))}</w:p>` });
    expect(received).toMatchObject({ hasPictures: false, isTracked: false, remarks: [] });
  });

  test.each([
    '#1 di Indonesia, kata panitia tadi pagi.',
    '1. Januari ialah bulan pertama, kata guru.',
    'Harga *beras* naik_turun, lihat [ini](x) dan `kode` &amp; &lt;b&gt;',
    '+ dan = di awal baris',
    'a | b | c',
  ])('%j tampil huruf demi huruf di naskah', (text) => {
    const xml = text.replaceAll('&', '&amp;');
    const [, written = ''] = fromWord({ body: plain(NEWS) + plain(xml) }).body;
    const [shown, ...others] = readBlocks(written, 0);
    expect(shown?.kind === 'paragraph' && plainText(shown.children)).toBe(text);
    expect(others).toEqual([]);
  });

  test('huruf tebal yang berhenti di tengah kata tidak merusak katanya', () => {
    const body =
      plain(NEWS) +
      paragraph(run('per', '<w:b/>') + run('tanian, ') + run('(padi)', '<w:i/>') + run('gogo'));
    const [, last = ''] = fromWord({ body }).body;
    expect(last.replaceAll('*', '')).toBe('pertanian, (padi)gogo');
  });

  test('nomor halaman yang diketik di badan naskah tidak ikut', () => {
    const body = [NEWS, 'Halaman 1 dari 2', NEWS, '- 2 -', '3'].map(plain).join('');
    const received = fromWord({ body });
    expect(received.body).toEqual([NEWS, NEWS]);
    expect(received.leftOut).toEqual(['nomor halaman (3 baris)']);
  });

  test('hapusan yang terlacak tidak ikut, sisipannya ikut', () => {
    const edit = `<w:del w:id="1"><w:r><w:delText>lama</w:delText></w:r></w:del><w:ins w:id="2">${run('baru')}</w:ins>`;
    const { body } = fromWord({
      body: plain(NEWS) + paragraph(run('Kata ') + edit + run(' ini.')),
    });
    expect(body[1]).toBe('Kata baru ini.');
  });

  test('yang menurut labelnya naskah lain dikatakan', () => {
    const body = styled('Judul', 'Taklimat') + plain(NEWS);
    expect(fromWord({ body }).otherKind).toBeUndefined();
    const brief = paragraph(run('TAKLIMAT ACARA')) + styled('Judul', 'Panen Padi') + plain(NEWS);
    expect(fromWord({ body: brief }).otherKind).toBe('brief');
  });
});

describe('teks dari WhatsApp', () => {
  const MESSAGE = `[08.30, 19/8/2026] Wida: Selamat siang, izin kirim rilis

*SIARAN PERS*
Nomor: 480/33/KEC/VIII/2026

*Warga Contoh Panen Sayur di Pekarangan*

CONTOH – Kelompok _Melati_ memanen 120 kilogram sayur, Rabu (19/8/2026), *dua kali lipat* tahun lalu.
"Bibitnya bantuan warga," kata Sari.
- kangkung
- bayam
1. Tanam
2. Panen

Jenis	Jumlah
Kangkung	50 kg

surat_resmi@contoh.go.id
Penulis: Rani | Editor: Tono`;

  test.each([
    '<Media tidak disertakan>',
    'IMG-20260819-WA0003.jpg (file terlampir)',
    'foto tidak disertakan',
    'Pesan ini telah dihapus',
  ])('keterangan “%s” dari WhatsApp tidak menjadi isi naskah', (line) => {
    const text = `[08.30, 19/8/2026] Wida: ${NEWS}\n[08.31, 19/8/2026] Wida: ${line}`;
    expect(readReceivedText(text, 'wa.txt').body).toEqual([NEWS.replace(/\s+/gu, ' ')]);
  });

  test.each([
    'Foto tidak disertakan dalam rilis ini karena menyangkut anak.',
    'Media tidak disertakan dalam rapat itu.',
    'Pesan ini telah dihapus dari grup warga, kata Camat.',
  ])('kalimat “%s” tetap di naskah', (line) => {
    expect(readReceivedText(`${NEWS}\n\n${line}`, 'wa.txt').body).toContain(line);
  });

  test('judul, nomor, kota, penulis, huruf, daftar, dan tabelnya dikenali', () => {
    const received = readReceivedText(MESSAGE, 'wa.txt');
    expect(received.head).toMatchObject({
      judul: 'Warga Contoh Panen Sayur di Pekarangan',
      nomor: '480/33/KEC/VIII/2026',
      kota: 'Contoh',
      tanggal: undefined,
      penulis: 'Rani',
      penyunting: 'Tono',
    });
    expect(received.body).toEqual([
      'CONTOH – Kelompok *Melati* memanen 120 kilogram sayur, Rabu (19/8/2026), **dua kali lipat** tahun lalu.',
      '"Bibitnya bantuan warga," kata Sari.',
      '- kangkung\n- bayam',
      '1. Tanam\n2. Panen',
      '| Jenis | Jumlah |\n|---|---|\n| Kangkung | 50 kg |',
      'surat_resmi@contoh.go.id',
    ]);
  });

  test('baris surel yang terpotong di tengah kalimat disambung, baris pendek tidak', () => {
    const mail = `${NEWS.slice(0, 60)}\n${NEWS.slice(60)}\n\nBaris satu.\nBaris dua.`;
    expect(readReceivedText(mail, 'surel.txt').body.slice(1)).toEqual([
      'Baris satu.',
      'Baris dua.',
    ]);
    expect(readReceivedText(mail, 'surel.txt').body[0]).toBe(NEWS.replace(/\s+/gu, ' '));
  });

  test('bintang dan garis bawah yang bukan tanda huruf tetap', () => {
    const { body } = readReceivedText(
      `${NEWS}\n\nUkuran 3*4*5 dan nama_berkas_ini, *tanpa penutup.`,
      'a.txt',
    );
    expect(body[1]).toBe('Ukuran 3\\*4\\*5 dan nama_berkas_ini, \\*tanpa penutup.');
  });

  test('daftar yang dilanjutkan tetap bernomor seperti diketik', () => {
    const { body } = readReceivedText(`${NEWS}\n\n3. Tiga\n4. Empat`, 'a.txt');
    expect(body[1]).toBe('3. Tiga\n4. Empat');
  });

  test('teks tanpa judul tidak diberi judul', () => {
    expect(readReceivedText(`${NEWS}\n\n${NEWS}`, 'a.txt').head.judul).toBeUndefined();
  });
});

describe('berkas Markdown', () => {
  const read = (text: string): ReceivedText => {
    const received = readReceivedMarkdown(text, 'a.md');
    if (!received.ok) throw new TypeError(received.fault);
    return received.value;
  };

  test('isinya tetap seperti ditulis, kepalanya pindah ke bagian depan', () => {
    const received = read(
      `# Petani Panen Padi\n\nCONTOH, 19 Agustus 2026 – ${NEWS}\n\n* satu\n* dua\n`,
    );
    expect(received.head).toMatchObject({ judul: 'Petani Panen Padi', kota: 'Contoh' });
    expect(received.body).toEqual([`CONTOH, 19 Agustus 2026 – ${NEWS}`, '* satu\n* dua']);
  });

  test('bagian depannya dipakai bila ada', () => {
    const received = read(`---\njudul: Panen\nnomor: 12/2026\npenulis: Rani\n---\n\n${NEWS}\n`);
    expect(received.head).toMatchObject({ judul: 'Panen', nomor: '12/2026', penulis: 'Rani' });
    expect(received.body).toEqual([NEWS]);
  });
});

describe('surat yang membawa siaran pers', () => {
  const LETTER = [
    ...['Nomor : 440/123/DINKES/XI/2026', 'Sifat : Biasa', 'Hal : Permohonan Publikasi'],
    ...['SIARAN PERS', 'PUSKESMAS CONTOH DIBUKA'],
    NEWS,
    ...['Kepala Dinas Kesehatan,', 'Rina Marlina, M.Kes.', 'NIP 19750505 200003 2 002'],
  ];
  const fromLines = (lines: readonly string[]): ReceivedText =>
    fromWord({ body: lines.map(plain).join('') });

  test('kepala surat dan tanda tangan dilepas dan disebut', () => {
    const received = fromLines(LETTER);
    expect(received.body).toEqual([NEWS]);
    expect(received.head).toMatchObject({ judul: 'PUSKESMAS CONTOH DIBUKA', nomor: undefined });
    expect(received.leftOut).toEqual(['kepala surat (2 baris)', 'tanda tangan (3 baris)']);
  });

  test('nomor siaran pers yang berbentuk surat tetap', () => {
    const lines = LETTER.map((line) => (line.startsWith('Hal') ? 'Hal : Siaran Pers' : line));
    expect(fromLines(lines).head.nomor).toBe('440/123/DINKES/XI/2026');
  });

  test.each([
    [[NEWS, 'Kepala Dinas Kesehatan memimpin tim.', 'Hal ini sudah lama ditunggu warga.']],
    [['Dari Pasar Contoh, wali kota menyapa pedagang.', NEWS]],
    [[NEWS, 'Hal: harga beras tetap.', 'Kepada: semua lurah.']],
    [[NEWS, 'Daftar kepala dinas:', 'Rina Marlina', 'NIP 19750505 200003 2 002', NEWS]],
  ])('yang serupa di dalam berita tetap: %j', (lines) => {
    const received = fromLines(lines);
    expect(received.texts).toEqual(lines);
    expect(received.leftOut).toEqual([]);
  });
});
