import { describe, expect, test } from 'vitest';
import { faultsOf } from './ooxml.ts';
import {
  missingInOrder,
  PNG,
  print,
  RELEASE,
  RELEASE_WORDS,
  SETTINGS,
  toDocx,
  toParts,
  toWordText,
} from './printing.ts';

const around = {
  settings: `${SETTINGS}logo: logo.png`,
  images: { 'foto.png': PNG, 'logo.png': PNG },
};
const release = print(RELEASE, around);
const parts = await toParts(release);
const part = (path: string): string => parts.get(path) ?? '';
const body = part('word/document.xml');
const styles = part('word/styles.xml');

const all = (xml: string, pattern: RegExp): readonly string[] =>
  [...xml.matchAll(pattern)].map((match) => match[1] ?? '');

describe('berkas Word', () => {
  test('menyebut judul, jenis, pembuat, waktu, dan bahasanya', () => {
    const core = part('docProps/core.xml');
    expect(core).toContain('<dc:title>Pemkot Latih 75 Aparatur &amp; Wartawan</dc:title>');
    expect(core).toContain('<dc:subject>SIARAN PERS</dc:subject>');
    expect(core).toContain('<dc:creator>Dinas Komunikasi dan Informatika</dc:creator>');
    expect(core).toContain('>2026-08-19T03:00:00Z</dcterms:created>');
    expect(core).toContain('<dc:language>id-ID</dc:language>');
  });

  test('sama persis untuk naskah dan waktu yang sama', async () => {
    expect(await toDocx(release)).toEqual(await toDocx(print(RELEASE, around)));
  });

  test('berbeda hanya bila waktunya berbeda', async () => {
    const later = await toDocx(release, new Date('2026-08-20T03:00:00Z'));
    expect(later).not.toEqual(await toDocx(release));
  });
});

describe('halaman', () => {
  test('A4 tegak dengan tepi kiri 3 cm dan tepi lain 2 sampai 2,5 cm', () => {
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(body).toContain('w:top="1134" w:right="1134" w:bottom="1417" w:left="1701"');
  });

  test('kop hanya di halaman pertama; halaman berikutnya bernomor', () => {
    const file = (kind: string, type: string): string => {
      const id = new RegExp(`<w:${kind}Reference w:type="${type}" r:id="([^"]+)"`, 'u').exec(
        body,
      )?.[1];
      const rels = part('word/_rels/document.xml.rels');
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`, 'u').exec(rels)?.[1];
      return part(`word/${target}`);
    };
    expect(body).toContain('<w:titlePg/>');
    expect(file('header', 'first')).toContain('PEMERINTAH KOTA CONTOH');
    expect(file('header', 'first')).toContain('descr="Lambang Pemerintah Kota Contoh"');
    expect(file('header', 'default')).not.toContain('PEMERINTAH KOTA CONTOH');
    expect(file('footer', 'first')).not.toContain('Halaman');
    expect(file('footer', 'default')).toMatch(/Halaman .*"PAGE"><w:r>.*dari .*"NUMPAGES"><w:r>/u);
  });

  test('tanpa humas.yaml tidak ada kop', async () => {
    const plain = await toParts(print(RELEASE));
    const headers = [...plain].filter(([path]) => path.startsWith('word/header'));
    expect(headers.map(([, xml]) => xml).join('')).not.toContain('Kop');
    expect([...plain.values()].join('')).not.toContain('LetterheadAgency"/>');
  });
});

describe('gaya', () => {
  test('judul bagian ada di panel navigasi dan tidak tertinggal di dasar halaman', () => {
    const heading = /w:styleId="Heading1">.*?<\/w:style>/u.exec(styles)?.[0];
    expect(heading).toContain('<w:keepNext/>');
    expect(heading).toContain('<w:outlineLvl w:val="0"/>');
  });

  test('bahasa dan huruf ditetapkan sekali untuk seluruh naskah', () => {
    expect(styles).toContain('<w:lang w:val="id-ID"');
    expect(styles).toContain('<w:rFonts w:ascii="Arial"');
    expect(body).not.toMatch(/<w:(?:rFonts|sz|spacing|jc|color) /u);
  });

  test('jarak baris selalu menyebut aturannya', () => {
    const spacings = styles.match(/<w:spacing[^>]*w:line=[^>]*>/gu) ?? [];
    expect(spacings.length).toBeGreaterThan(0);
    expect(spacings.filter((spacing) => !spacing.includes('w:lineRule="auto"'))).toEqual([]);
  });
});

describe('isi', () => {
  test('semua kata naskah ada, menurut urutannya', async () => {
    expect(missingInOrder(await toWordText(release), RELEASE_WORDS)).toEqual([]);
  });

  test('setiap daftar bernomor mulai dari angkanya sendiri', async () => {
    const lists = '1. satu\n2. dua\n\nSela.\n\n1. satu lagi\n\nSela.\n\n7. tujuh\n';
    const listed = await toParts(print(lists));
    const numbers = all(listed.get('word/document.xml') ?? '', /<w:numId w:val="(\d+)"/gu);
    expect(new Set(numbers).size).toBe(3);
    const starts = numbers.map((id) => {
      const numbering = listed.get('word/numbering.xml') ?? '';
      const num = new RegExp(`<w:num w:numId="${id}">.*?</w:num>`, 'u').exec(numbering)?.[0] ?? '';
      return /<w:startOverride w:val="(\d+)"/u.exec(num)?.[1];
    });
    expect(starts).toEqual(['1', '1', '1', '7']);
  });

  test('kotak tugas terlihat, juga keadaannya', async () => {
    const text = await toWordText(print('# Judul\n\n- [ ] hubungi media\n- [x] siapkan foto\n'));
    expect(text).toBe('Judul ☐ hubungi media ☑ siapkan foto');
  });

  test('baris dengan alamat panjang atau ganti baris tidak direnggangkan', async () => {
    const address = `https://contoh.go.id/${'a'.repeat(40)}`;
    const xml = (await toParts(print(`# J\n\nBiasa.\n\nLihat ${address}\n\nSatu\\\nDua\n`))).get(
      'word/document.xml',
    );
    const used = all(xml ?? '', /<w:pStyle w:val="([^"]+)"/gu);
    expect(used).toEqual(['Title', 'BodyText', 'RaggedText', 'RaggedText']);
  });

  test('baris kepala tabel berulang dan tidak ada baris yang terbelah', () => {
    const table = /<w:tbl>.*?<\/w:tbl>/u.exec(body)?.[0] ?? '';
    expect(table.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(table.match(/<w:cantSplit\/>/gu)).toHaveLength(3);
    const widths = all(table, /<w:gridCol w:w="(\d+)"/gu).map(Number);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11906 - 1701 - 1134);
  });

  test('hanya tautan web, surel, dan telepon yang dapat diikuti', () => {
    const rels = [...parts].filter(([path]) => path.endsWith('.rels')).map(([, xml]) => xml);
    const targets = all(rels.join(''), /Target="([^"]+)" TargetMode="External"/gu);
    expect(targets).toContain('https://contoh.go.id/?a=1&amp;b=2');
    expect(targets.filter((target) => !/^(?:https?:|mailto:|tel:)/u.test(target))).toEqual([]);
  });

  test('gambar punya teks pengganti dan nomor sendiri', () => {
    expect(body).toMatch(/<wp:docPr id="2" name="Gambar 2" descr="Peserta duduk"/u);
  });

  test('huruf yang tidak boleh ada di berkas Word dibuang', async () => {
    const settings = 'instansi: Dinas Contoh\ntentang: Satu \uFFFEdua.';
    const draft = '---\njenis: rilis\njudul: Judul\n---\nIsi.\n';
    const text = await toWordText(print(draft, { settings }));
    expect(text).toContain('Satu dua.');
  });

  test('tabel tanpa isi dan daftar kosong tetap menjadi berkas yang benar', async () => {
    const xml = (await toParts(print('# J\n\n-\n- a\n\n| a | b |\n|---|---|\n'))).get(
      'word/document.xml',
    );
    expect(faultsOf(xml ?? '')).toEqual([]);
  });
});

test('taklimat ditata rapat, tetapi kopnya sama', async () => {
  const settings = 'instansi: Dinas Contoh\n';
  const styleOf = async (kind: string, id: string): Promise<string> => {
    const document = print(`---\njenis: ${kind}\njudul: A\n---\nIsi.\n`, { settings });
    const styles = (await toParts(document)).get('word/styles.xml') ?? '';
    return new RegExp(`w:styleId="${id}".*?</w:style>`, 'u').exec(styles)?.[0] ?? '';
  };
  const afterParagraph = async (kind: string): Promise<number> =>
    Number(/w:after="(\d+)"/u.exec(await styleOf(kind, 'BodyText'))?.[1]);
  expect(await afterParagraph('brief')).toBeLessThan(await afterParagraph('rilis'));
  expect(await styleOf('brief', 'LetterheadAgency')).toBe(
    await styleOf('rilis', 'LetterheadAgency'),
  );
});

describe('yang tidak boleh terpisah halaman', () => {
  const documentOf = async (text: string): Promise<string> =>
    (await toParts(print(text, {}))).get('word/document.xml') ?? '';
  const kept = (xml: string, words: string): boolean =>
    new RegExp(`<w:keepNext/></w:pPr><w:r>(?:<w:rPr>.*?</w:rPr>)?<w:t[^>]*>${words}`, 'u').test(
      xml,
    );

  test('pelaksana di bawah judul mata acara menempel pada kotak isyaratnya', async () => {
    const xml = await documentOf(
      '---\njenis: mc\njudul: Naskah\n---\n\n## Doa\n\nOleh Hamid\n\n> Hadirin berdiri\n\nMari.\n\nSelesai.\n',
    );
    expect(kept(xml, 'Oleh Hamid')).toBe(true);
    expect(kept(xml, 'Mari')).toBe(false);
  });

  test('tabel tidak terputus sesudah satu baris atau sebelum baris terakhir', async () => {
    const rows = [1, 2, 3, 4, 5, 6, 7].map((row) => `| baris ${row} |\n`).join('');
    const xml = await documentOf(
      `---\njenis: rundown\njudul: Daftar\n---\n\n| Nama |\n|---|\n${rows}`,
    );
    expect([1, 2, 3, 4, 5, 6, 7].filter((row) => kept(xml, `baris ${row}`))).toEqual([1, 2, 5, 6]);
  });
});
