import { describe, expect, test } from 'vitest';
import { arialWidth } from '../../src/export/arial-widths.ts';
import { exporters } from '../../src/export/exporters.ts';
import type { PrintSeating } from '../../src/export/print-document.ts';
import { type DrawnBox, drawSeating } from '../../src/export/seating/seating-drawing.ts';
import { print, TIMESTAMP, toHtml, toParts, toWordText } from './printing.ts';

const ROWS = [
  ['A1', 'Hasnah, S.Pd.', 'Camat Malili'],
  ['A2', 'Drs. H. Arman Palallo, M.Si.', 'Bupati Contoh'],
  ['A3', 'Ir. Baso', 'Sekretaris Daerah Kabupaten Contoh'],
  [
    'B2',
    'Andi Kusumawardhanatama',
    'Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Contoh',
  ],
];

function draft(view: string, rows = ROWS): string {
  const lines = rows.map(([seat, name, office]) => `| ${seat} | ${name} | ${office} |\n`);
  return `---\njenis: tata-tempat\njudul: Tata Tempat Rapat\n---\n\nDenah dilihat dari ${view}.\n\n## Daftar kursi\n\n| Kursi | Nama | Jabatan |\n| --- | --- | --- |\n${lines.join('')}`;
}

const event = 'nama: Rapat\nmulai: 2026-09-17 09:00\nkursi: { baris: [3, 4], lorong: ya }\n';

function plan(view: string, rows = ROWS): PrintSeating {
  const found = print(draft(view, rows), { event }).body.find(({ kind }) => kind === 'seating');
  if (found?.kind !== 'seating') throw new Error('no plan');
  return found;
}

function labels({ rows }: PrintSeating): readonly (readonly string[])[] {
  return rows.map(({ seats }) => seats.map(({ label }) => label));
}

describe('denah kursi', () => {
  test('digambar dari tabelnya, kursi kosong dari berkas acara', () => {
    const { rows } = plan('hadirin');
    expect(rows.map(({ label, seats }) => [label, seats.length])).toEqual([
      ['A', 3],
      ['B', 4],
    ]);
    expect(rows[0]?.seats[1]?.sitter).toEqual({
      name: 'Drs. H. Arman Palallo, M.Si.',
      office: 'Bupati Contoh',
    });
    expect(rows[1]?.seats[0]?.sitter).toBe(undefined);
  });

  test('menyebut jabatan tanpa nama daerah yang sama bagi semua', () => {
    expect(plan('hadirin').rows[0]?.seats[2]?.sitter?.office).toBe('Sekretaris Daerah');
  });

  test('dari panggung terlihat terbalik', () => {
    expect(labels(plan('hadirin'))).toEqual([
      ['A1', 'A2', 'A3'],
      ['B1', 'B2', 'B3', 'B4'],
    ]);
    expect(labels(plan('panggung'))).toEqual([
      ['B4', 'B3', 'B2', 'B1'],
      ['A3', 'A2', 'A1'],
    ]);
  });

  test('berdiri sebelum judul tabelnya, di halaman yang mendatar', () => {
    const document = print(draft('hadirin'), { event });
    expect(document.body.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'seating',
      'heading',
      'table',
    ]);
    expect(document.orientation).toBe('landscape');
  });

  test('naskah tanpa tabel kursi tidak berdenah', () => {
    const { body } = print('---\njenis: tata-tempat\njudul: A\n---\n\nMenyusul.\n', { event });
    expect(body.map(({ kind }) => kind)).toEqual(['paragraph']);
  });
});

describe('gambar denah', () => {
  const many = Array.from({ length: 14 }, (_, index) => [
    `A${index + 1}`,
    'Mochammad Kusumawardhanatama Prawiranegara',
    'Kepala Badan Pengelolaan Keuangan dan Pendapatan',
  ]);

  test.each([
    ['lima kursi', ROWS],
    ['empat belas kursi dengan nama panjang', many],
  ])('%s: tulisan tetap di dalam kotaknya', (_, rows) => {
    const { bands, width } = drawSeating(plan('hadirin', rows as typeof ROWS), 700);
    for (const { boxes, texts, height } of bands) {
      for (const { x, y, text, size, isBold } of texts.filter(({ size: own }) => own < 10)) {
        const half = arialWidth(text, size, isBold) / 2;
        const around = boxes.find((box) => holds(box, x - half, x + half, y - size, y));
        expect(around, text).toBeDefined();
      }
      for (const box of boxes) expect(box.y + box.height).toBeLessThanOrEqual(height);
      expect(Math.max(...boxes.map((box) => box.x + box.width))).toBeLessThanOrEqual(width);
      expect(overlaps(boxes)).toEqual([]);
    }
  });

  test('di halaman web berupa SVG dengan teks pengganti', async () => {
    const html = await toHtml(print(draft('hadirin'), { event }));
    expect(html).toContain('<svg xmlns="http://www.w3.org/2000/svg" class="seating"');
    expect(html).toContain('aria-label="Denah kursi dilihat dari hadirin: 2 baris, 4 orang.');
    expect(html).toContain('>PANGGUNG</text>');
    expect(html).toContain('stroke-dasharray');
  });

  test('di Word berupa tabel yang tidak terpotong halaman', async () => {
    const document = print(draft('hadirin'), { event });
    expect(await toWordText(document)).toMatch(/PANGGUNG.*A1.*Hasnah.*A2.*Arman Palallo/u);
    const xml = (await toParts(document)).get('word/document.xml') ?? '';
    expect(xml.match(/<w:tbl>/gu)).toHaveLength(2);
    expect(xml).toContain('<w:gridSpan w:val="2"/>');
    expect(xml).toContain('w:val="dashed"');
  });

  test('di PDF punya teks pengganti', async () => {
    const bytes = await (await exporters.pdf()).write(print(draft('hadirin'), { event }), {
      timestamp: TIMESTAMP,
    });
    expect(Buffer.from(bytes).toString('latin1')).toContain(
      '/Alt (Denah kursi dilihat dari hadirin',
    );
  });

  test('di teks polos berupa baris demi baris', async () => {
    const bytes = await (await exporters.txt()).write(print(draft('panggung'), { event }), {
      timestamp: TIMESTAMP,
    });
    const text = new TextDecoder().decode(bytes);
    expect(text.indexOf('B: B4')).toBeLessThan(text.indexOf('A: A3'));
    expect(text.indexOf('A: A3')).toBeLessThan(text.indexOf('[PANGGUNG]'));
  });
});

function holds(box: DrawnBox, left: number, right: number, top: number, bottom: number): boolean {
  return (
    box.x <= left && right <= box.x + box.width && box.y <= top && bottom <= box.y + box.height
  );
}

function overlaps(boxes: readonly DrawnBox[]): readonly DrawnBox[] {
  return boxes.filter((box, index) =>
    boxes.some(
      (other, at) => at > index && box.x < other.x + other.width && other.x < box.x + box.width,
    ),
  );
}
