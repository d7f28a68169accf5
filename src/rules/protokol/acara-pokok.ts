import { readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';

/** What an event calls itself after, and by what its run-sheet may call that. */
const ACTS: readonly {
  readonly name: string;
  readonly title: RegExp;
  readonly item: RegExp;
}[] = [
  {
    name: 'penandatanganan',
    title: /^penandatanganan\b/u,
    item: /\b(?:penandatanganan|tanda tangan|menandatangani|ditandatangani|teken)\b/iu,
  },
  {
    name: 'peletakan batu pertama',
    title: /^(?:peletakan batu pertama|groundbreaking)\b/u,
    item: /\b(?:batu pertama|peletakan batu|ground ?breaking)\b/iu,
  },
  {
    name: 'pengucapan sumpah',
    title:
      /^(?:rapat paripurna(?: istimewa| dprd)* )?(?:dalam rangka )?(?:pengucapan|pengambilan) sumpah\b/u,
    item: /^(?!.*\bberita acara\b).*\b(?:sumpah|janji)\b/iu,
  },
  {
    name: 'peresmian',
    title: /^peresmian\b/u,
    item: /\b(?:peresmian|meresmikan|diresmikan|pita|prasasti|sirene|selubung|tombol|gong|melepas|pelepasan)\b/iu,
  },
  {
    name: 'penyerahan',
    title: /^(?:penyerahan|penganugerahan)\b/u,
    item: /\b(?:penyerahan|menyerahkan|diserahkan|serah|penganugerahan|penyematan|pemberian|pengalungan|penyaluran|pembagian)\b/iu,
  },
];
/** With fewer items it is a note, not an order of ceremony. */
const FEWEST_ITEMS = 5;

const table = (title: string, ...rows: readonly string[]): string =>
  `---\njenis: rundown\njudul: Susunan Acara ${title}\n---\n| Waktu | Kegiatan |\n|---|---|\n${rows.map((row) => `| | ${row} |\n`).join('')}`;
const FRAME = ['Indonesia Raya', 'Doa', 'Laporan panitia', 'Sambutan Bupati'];

export const acaraPokok: Rule = draftRule({
  id: 'protokol/acara-pokok',
  severity: 'warning',
  summary: 'Susunan memuat acara pokok yang menjadi nama acaranya.',
  why: 'Baris yang terhapus saat menyunting baru ketahuan ketika pembawa acara melompat dari sambutan ke doa.',
  exceptions:
    'Diperiksa bila nama acara dibuka dengan kata itu (“Penandatanganan …”, “Peresmian …”); susunan yang kurang dari lima butir dan acara pada lebih dari satu hari dibiarkan. Bagian pelantikan diperiksa aturan `protokol/unsur-pelantikan`.',
  source: 'Perbandingan nama acara dengan susunannya',
  kinds: ['rundown', 'mc', 'acara'],
  checklist: 'Acara pokok ada di susunan',
  examples: {
    wrong: [
      {
        text: table(
          'Penandatanganan Nota Kesepahaman',
          '«Indonesia Raya»',
          ...FRAME.slice(1),
          'Foto',
        ),
      },
      {
        text: table(
          'Peletakan Batu Pertama Puskesmas',
          '«Indonesia Raya»',
          ...FRAME.slice(1),
          'Tarian',
        ),
      },
      {
        text: table(
          'Rapat Paripurna Istimewa Pengucapan Sumpah Anggota DPRD',
          '«Pembukaan rapat»',
          'Indonesia Raya',
          'Pembacaan keputusan',
          'Penandatanganan berita acara sumpah',
          'Penutupan rapat',
        ),
      },
    ],
    right: [
      table('Penandatanganan Nota Kesepahaman', ...FRAME, 'Penandatanganan nota kesepahaman'),
      table('Peletakan Batu Pertama Puskesmas', ...FRAME, 'Peletakan batu pertama'),
      table('Peresmian Pasar Induk', ...FRAME, 'Pengguntingan pita'),
      table('Peresmian Pasar Induk', ...FRAME.slice(0, 3), 'Sambutan sekaligus meresmikan', 'Foto'),
      table('Penyerahan Bantuan Sosial', ...FRAME, 'Penyerahan simbolis'),
      table('Rapat Persiapan Peresmian Pasar', ...FRAME, 'Diskusi'),
      table('Sosialisasi Penandatanganan Elektronik', ...FRAME, 'Materi'),
      table('Penandatanganan Nota Kesepahaman', 'Sambutan', 'Foto'),
    ],
  },
  *check(context) {
    const { items, event } = readCeremony(context);
    const [first] = items;
    if (!first || items.length < FEWEST_ITEMS) return;
    if (items.some(({ scheduled }) => scheduled.day > 1)) return;
    const name = (event?.nama ?? context.draft.meta.judul ?? '').toLowerCase().replace(HEADING, '');
    // A script names the event in its first words.
    const isScript = context.draft.kind === 'mc';
    for (const act of ACTS) {
      if (!act.title.test(name)) continue;
      if (items.some(({ text, entry }) => act.item.test(isScript ? entry.kegiatan : text)))
        continue;
      yield {
        span: first.activitySpan,
        related: first.related,
        message: `Susunan ini belum memuat ${act.name}, padahal itulah nama acaranya; tambahkan mata acaranya.`,
      };
    }
  },
});

/** What run-sheets and scripts put before the name of their event. */
const HEADING =
  /^(?:(?:susunan|tata|urutan|rangkaian|rundown|naskah|pembawa|acara|urut|susun|mc)\s+)+/u;
