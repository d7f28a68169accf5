import { describe, expect, test } from 'vitest';
import { expectSound } from './ooxml.ts';
import { PNG, print, RELEASE, SETTINGS, toParts } from './printing.ts';

const BRAND = {
  settings: `${SETTINGS}logo: logo.png`,
  images: { 'foto.png': PNG, 'logo.png': PNG },
};
const WIDE = `|${' Kolom |'.repeat(14)}\n|${'---|'.repeat(14)}\n|${' pertanggungjawaban |'.repeat(14)}\n`;
const LISTS =
  '- a\n  1. b\n     - c\n       1. d\n          - e\n\n7. f\n\n   g\n\n> - h\n>\n> i\n';
const MARKS =
  '**a _b ~~c~~ `d`_** [**e** _f_ ~~g~~](https://contoh.go.id) <b>h</b> & < > " \\\ni  \nj[^1]\n\n[^1]: k [l](https://l.id)\n';
const PICTURES = '![a](foto.png "Satu")\n\n![b](foto.png "Dua")\n\n![c](hilang.png "Tiga")\n';
const RUN_SHEET =
  '---\njenis: rundown\njudul: S\nsusunan:\n  - { pukul: 08.00, acara: Doa }\n---\n';

describe.each([
  ['rilis berkop', RELEASE, BRAND],
  ['rilis tanpa ruang kerja', RELEASE, {}],
  ['rilis berembargo', RELEASE.replace('segera', 'embargo\nembargo: 2026-08-20 10:00 WIB'), BRAND],
  ['susunan acara melintang', RUN_SHEET, BRAND],
  ['taklimat', '---\njenis: brief\njudul: T\n---\n\n## A\n\nIsi.\n', BRAND],
  ['tanda dan catatan kaki', `# J\n\n${MARKS}`, BRAND],
  ['daftar berlapis', `# J\n\n${LISTS}`, {}],
  ['tabel lebar', `# J\n\n${WIDE}`, {}],
  ['gambar', `# J\n\n${PICTURES}`, BRAND],
  ['naskah kosong', '', {}],
])('berkas Word: %s', (_, text, around) => {
  const document = print(text, around);

  test.each([false, true])('utuh (bertanda draf: %s)', async (draftMark) => {
    expectSound(await toParts({ ...document, draftMark }));
  });

  test('tidak diformat langsung: huruf dan paragraf hanya menyebut gayanya', async () => {
    const parts = await toParts(document);
    const xml = [...parts]
      .filter(([path]) => /^word\/(?:document|header|footer|footnotes)/u.test(path))
      .map(([, content]) => content)
      .join('');
    const runs = [...xml.matchAll(/<w:rPr>(.*?)<\/w:rPr>/gsu)].map(([, inner = '']) => inner);
    const paragraphs = [...xml.matchAll(/<w:pPr>(.*?)<\/w:pPr>/gsu)].map(([, inner = '']) =>
      inner.replace(/<w:numPr>.*?<\/w:numPr>/u, ''),
    );
    expect(runs.filter((inner) => !/^<w:rStyle w:val="\w+"\/>$/u.test(inner))).toEqual([]);
    // What stays together on a page depends on the neighbours, which no style knows.
    const styled = /^<w:pStyle w:val="\w+"\/>(?:<w:keepNext(?: w:val="false")?\/>)?$/u;
    expect(paragraphs.filter((inner) => !styled.test(inner))).toEqual([]);
    expect(xml).not.toContain('<w:tblBorders>');
  });
});

test('tanda draf ada di setiap jenis halaman, sebagai tulisan dan melintang di latar', async () => {
  const parts = await toParts({ ...print(RELEASE, BRAND), draftMark: true });
  const headers = [...parts].filter(([path]) => path.startsWith('word/header'));
  expect(headers).toHaveLength(2);
  for (const [, xml] of headers) {
    expect(xml).toMatch(/<v:textpath [^>]*string="DRAF"/u);
    expect(xml).toContain('<w:t>DRAF</w:t>');
  }
  const final = await toParts(print(RELEASE, BRAND));
  expect([...final.values()].join('')).not.toMatch(/DRAF|v:shape/u);
});

test('gambar yang lebih dari satu bernomor lewat ruas, yang satu-satunya tidak', async () => {
  const body = async (text: string): Promise<string> =>
    (await toParts(print(text, BRAND))).get('word/document.xml') ?? '';
  const several = await body(`# J\n\n${PICTURES}`);
  expect(several.match(/w:instr="SEQ Gambar \\\* ARABIC"/gu)).toHaveLength(3);
  expect(await body('# J\n\n![a](foto.png "Satu")\n')).not.toContain('SEQ');
});

test('Word diberi tahu cara menata yang dipakai sejak 2013, dan bahasa naskah', async () => {
  const settings = (await toParts(print(RELEASE))).get('word/settings.xml');
  expect(settings).toMatch(/w:name="compatibilityMode"[^>]*w:val="15"/u);
  expect(settings).toContain('<w:themeFontLang w:val="id-ID"/>');
});

test('tabel yang terlalu lebar dicetak kecil; bila kata tetap terpenggal, itu diberitahukan', async () => {
  const document = print(`# J\n\n${WIDE}`);
  expect(document.problems.map(({ message }) => message)).toEqual([
    'Tabel dengan 14 kolom terlalu lebar untuk kertasnya, sehingga ada kata yang terpenggal; kurangi kolomnya atau jadikan dua tabel.',
  ]);
  const body = (await toParts(document)).get('word/document.xml') ?? '';
  expect(body).toContain('<w:tblStyle w:val="DocumentTableNarrow"/>');
  const widths = [...body.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) => Number(width));
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11906 - 1701 - 1134);
});

test.each([
  ['brief', '- Satu\n- Dua\n'],
  ['brief', 'Dua\n'],
  ['rilis', '- Dua\n'],
])('nama penulis tidak sendirian di halaman baru: %s %j', async (kind, body) => {
  const text = `---\njenis: ${kind}\njudul: T\npenulis: Wida\n---\n\nPembuka.\n\n${body}`;
  const xml = (await toParts(print(text, BRAND))).get('word/document.xml') ?? '';
  const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gsu) ?? [];
  const byline = paragraphs.findIndex((one) => one.includes('Penulis: Wida'));
  expect(paragraphs[byline - 1]).toContain('<w:keepNext/>');
});

test('taklimat rata kiri: tanggal dan pukul yang menyatu merenggangkan baris yang rata kanan', async () => {
  const styles = async (kind: string): Promise<string | undefined> =>
    (await toParts(print(`---\njenis: ${kind}\njudul: T\n---\n\nIsi.\n`, BRAND))).get(
      'word/styles.xml',
    );
  expect(await styles('brief')).not.toContain('w:val="both"');
  expect(await styles('rilis')).toContain('w:val="both"');
});
