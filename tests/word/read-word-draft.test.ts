import { describe, expect, test } from 'vitest';
import { readProse } from '../../src/draft/prose.ts';
import { paragraph, readWord, run, styled, textBox, type WordContent } from './word-files.ts';

/** Role and text of all that is checked. */
const proseOf = (content: WordContent): readonly (readonly [string, string])[] =>
  readProse(readWord(content).draft).map(({ role, text }) => [role, text]);
const textsOf = (...runs: readonly string[]): readonly string[] =>
  proseOf({ body: paragraph(runs.join('')) }).map(([, text]) => text);

describe('runs', () => {
  test('yang memotong kata dibaca sebagai satu kata, dan tempatnya tetap persis', () => {
    const body = paragraph(run('Ini Wali') + run('kota', '<w:b/>') + run(' Contoh &amp; tamu.'));
    const { draft } = readWord({ body });
    const [passage] = readProse(draft);
    expect(passage?.text).toBe('Ini Walikota Contoh & tamu.');
    expect(draft.source.text.slice(4, 12)).toBe('Walikota');
    expect(passage?.span(4, 12)).toEqual({ start: 4, end: 12 });
  });

  test('bercetak tebal dan miring ditandai, juga lewat gaya karakter', () => {
    const body = paragraph(
      run('kata ') + run('bo', '<w:i/>') + run('oth', '<w:rStyle w:val="Asing"/>') + run(' itu'),
    );
    const [passage] = readProse(readWord({ body }).draft);
    expect(passage?.marks).toEqual([{ kind: 'emphasis', start: 5, end: 10 }]);
  });

  test.each([
    ['sisipan terlacak', `<w:ins w:id="1">${run('sisip')}</w:ins>`, 'sisip'],
    ['hapusan terlacak', '<w:del w:id="1"><w:r><w:delText>hapus</w:delText></w:r></w:del>', ''],
    ['pindahan, di tempat barunya', `<w:moveTo w:id="1">${run('pindah')}</w:moveTo>`, 'pindah'],
    ['pindahan, di tempat lamanya', `<w:moveFrom w:id="1">${run('pindah')}</w:moveFrom>`, ''],
    ['teks tersembunyi', run('sembunyi', '<w:vanish/>'), ''],
    [
      'kode bidang',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      '7',
    ],
    [
      'isian yang masih kosong',
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Klik di sini')}</w:sdtContent></w:sdt>`,
      '',
    ],
    ['isian yang sudah diisi', `<w:sdt><w:sdtContent>${run('isi')}</w:sdtContent></w:sdt>`, 'isi'],
    ['tautan', `<w:hyperlink w:anchor="awal">${run('laman')}</w:hyperlink>`, 'laman'],
    [
      'tanda hubung tetap',
      '<w:r><w:t>anak</w:t><w:noBreakHyphen/><w:t>anak</w:t></w:r>',
      'anak-anak',
    ],
    [
      'tanda hubung lunak',
      '<w:r><w:t>peme</w:t><w:softHyphen/><w:t>rintah</w:t></w:r>',
      'pemerintah',
    ],
    ['spasi tetap', run('19\u00A0Agustus&#160;2026'), '19 Agustus 2026'],
    ['spasi yang tidak ditampilkan Word', '<w:r><w:t> rapi </w:t></w:r>', 'rapi'],
    [
      'tab dan ganti baris',
      '<w:r><w:t xml:space="preserve">a </w:t><w:tab/><w:tab/><w:t>: b</w:t><w:br/><w:t>c</w:t></w:r>',
      'a : b c',
    ],
  ])('%s', (_, xml, shown) => {
    expect(textsOf(run('[') + xml + run(']'))).toEqual([`[${shown}]`]);
  });

  test('di sekitar sisipan dan hapusan tempatnya tetap dihitung dari teks yang tampak', () => {
    const deleted = '<w:del w:id="1"><w:r><w:delText>lama</w:delText></w:r></w:del>';
    const body = paragraph(
      `${run('satu ') + deleted}<w:ins w:id="2">${run('baru ')}</w:ins>${run('dimana')}`,
    );
    const { draft } = readWord({ body });
    expect(draft.source.text).toBe('satu baru dimana');
  });

  test('alamat ditandai sebagai alamat, walaupun bukan tautan', () => {
    const [passage] = readProse(readWord({ body: paragraph(run('Buka www.contoh.go.id.')) }).draft);
    expect(passage?.marks).toEqual([{ kind: 'address', start: 5, end: 21 }]);
  });
});

describe('paragraf', () => {
  const item = (text: string, ilvl: number): string =>
    paragraph(run(text), `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="1"/></w:numPr>`);

  test('judul bagian, butir, dan kutipan dibedakan', () => {
    const body = [
      paragraph(run('Rapat dibuka. Semua hadir.')),
      styled('Judul1', 'Latar Belakang'),
      item('satu', 0),
      item('dalam', 1),
      item('dua', 0),
      styled('Kutipan', 'Kami siap.'),
    ].join('');
    const { blocks } = readWord({ body }).draft;
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'list', 'quote']);
    expect(blocks[2]).toMatchObject({
      ordered: true,
      items: [{ blocks: [{}, { kind: 'list', ordered: false }] }, { blocks: [{}] }],
    });
  });

  test('butir yang diketik dengan strip atau angka dibaca sebagai butir', () => {
    const body = ['Rincian panitia:', '- kursi', '1. meja', '2. tenda'].map((text) =>
      paragraph(run(text)),
    );
    expect(proseOf({ body: body.join('') })).toEqual([
      ['paragraph', 'Rincian panitia:'],
      ['item', 'kursi'],
      ['item', 'meja'],
      ['item', 'tenda'],
    ]);
  });

  test('yang kosong tidak dihitung: nomor baris adalah nomor paragraf yang bertulisan', () => {
    const { draft } = readWord({
      body: `${paragraph(run('Satu.'))}<w:p/><w:p/>${paragraph(run('Dua.'))}`,
    });
    expect(draft.source.text).toBe('Satu.\nDua.');
    expect(draft.source.position(6)).toEqual({ line: 2, column: 1, offset: 6 });
  });

  test('catatan kaki dibaca sesudah badan naskah', () => {
    const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const footnotes = `<w:footnote w:id="0" w:type="separator">${paragraph(run('---'))}</w:footnote><w:footnote w:id="2">${paragraph(run('Menurut PPID.'))}</w:footnote>`;
    expect(
      proseOf({ body: paragraph(`${run('Ada 20')}${mark}${run(' aduan.')}`), footnotes }),
    ).toEqual([
      ['paragraph', 'Ada 20 aduan.'],
      ['note', 'Menurut PPID.'],
    ]);
  });

  test('daftar isi tidak diperiksa', () => {
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph(run('Bab 1'))}</w:sdtContent></w:sdt>`;
    expect(proseOf({ body: contents + paragraph(run('Isi.')) })).toEqual([['paragraph', 'Isi.']]);
  });
});

describe('kotak teks', () => {
  test('dibaca sekali, sesudah badan naskah dan sebelum catatan kaki', () => {
    const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const footnotes = `<w:footnote w:id="2">${paragraph(run('Catatan.'))}</w:footnote>`;
    const body =
      paragraph(run('Wali ') + textBox(paragraph(run('Kotak.'))) + run('Kota hadir.') + mark) +
      paragraph(run('Warga ikut.'));
    expect(proseOf({ body, footnotes })).toEqual([
      ['paragraph', 'Wali Kota hadir.'],
      ['paragraph', 'Warga ikut.'],
      ['paragraph', 'Kotak.'],
      ['note', 'Catatan.'],
    ]);
  });

  test('lama, tanpa pengganti bagi Word yang lain, dibaca juga', () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(run('Kotak.'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    expect(proseOf({ body: paragraph(box) })).toEqual([['paragraph', 'Kotak.']]);
  });

  test('yang dihapus dengan perubahan terlacak tidak dibaca', () => {
    const body = paragraph(`<w:del w:id="1">${textBox(paragraph(run('Kotak.')))}</w:del>`);
    expect(proseOf({ body })).toEqual([]);
  });

  test('berisi kepala rilis dikenali jenis, nomor, dan statusnya', () => {
    const head = ['SIARAN PERS', 'Nomor: 12/HMS/2026', 'UNTUK DISIARKAN SEGERA'];
    const box = textBox(head.map((line) => paragraph(run(line))).join(''));
    const body = paragraph(box) + styled('Judul', 'Pemkot Gelar Pelatihan');
    const { kind, meta } = readWord({ body }).draft;
    expect(kind).toBe('rilis');
    expect(meta).toMatchObject({ nomor: '12/HMS/2026', status: 'segera' });
    expect(proseOf({ body })).toEqual([['headline', 'Pemkot Gelar Pelatihan']]);
  });

  test('berisi kop tidak diperiksa', () => {
    const kop = ['PEMERINTAH KOTA CONTOH', 'DINAS KOMUNIKASI', 'Jalan Contoh Nomor 1'];
    const box = textBox(kop.map((line) => paragraph(run(line))).join(''));
    expect(proseOf({ body: paragraph(box) + paragraph(run('Isi.')) })).toEqual([
      ['paragraph', 'Isi.'],
    ]);
  });
});

describe('tabel', () => {
  const cell = (text: string, more = ''): string =>
    `<w:tc><w:tcPr>${more}</w:tcPr>${paragraph(run(text))}</w:tc>`;
  const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

  test('dibaca menurut kolomnya, juga bila ada sel yang digabung', () => {
    const body = `<w:tbl>${row(cell('Waktu'), cell('Kegiatan'), cell('PIC'))}${row(cell('08.00'), cell('Registrasi', '<w:gridSpan w:val="2"/>'))}</w:tbl>`;
    const [table] = readWord({ body }).draft.blocks;
    expect(table).toMatchObject({ kind: 'table', rows: [[{}, {}, { children: [] }]] });
    expect(proseOf({ body }).map(([role]) => role)).toEqual([
      ...['header-cell', 'header-cell', 'header-cell'],
      ...['cell', 'cell', 'cell'],
    ]);
  });

  test('yang hanya menata letak dibaca sebagai paragraf biasa', () => {
    const body = `<w:tbl>${row(cell('Pemkot menggelar rapat.'), cell('Wali kota hadir.'))}</w:tbl>`;
    expect(proseOf({ body })).toEqual([
      ['paragraph', 'Pemkot menggelar rapat.'],
      ['paragraph', 'Wali kota hadir.'],
    ]);
  });
});
