import { draftRule, type Rule } from '../../check/rule.ts';
import { bodyStart } from '../../draft/lead.ts';

/** The parts without which a leader cannot speak, greet and leave, each with its usual names. */
const PARTS = [
  {
    name: 'Waktu dan tempat',
    heading: /^(?:[\divx]+\.?\s)?(?:hari|waktu|tanggal|jadwal)(?![a-zÀ-ɏ])/iu,
  },
  { name: 'Peran pimpinan', heading: /^(?:[\divx]+\.?\s)?(?:peran|tugas)(?![a-zÀ-ɏ])/iu },
  { name: 'Pesan utama', heading: /^(?:[\divx]+\.?\s)?pesan(?![a-zÀ-ɏ])/iu },
  { name: 'Poin bicara', heading: /^(?:[\divx]+\.?\s)?(?:poin|pokok|butir|bahan)(?![a-zÀ-ɏ])/iu },
  { name: 'Kontak', heading: /^(?:[\divx]+\.?\s)?(?:kontak|narahubung)(?![a-zÀ-ɏ])/iu },
];

const brief = (...headings: readonly string[]): string =>
  `---\njenis: brief\n---\n${headings.map((heading) => `## ${heading}\n\nIsi.\n\n`).join('')}`;

export const bagianBrief: Rule = draftRule({
  id: 'struktur/bagian-brief',
  severity: 'warning',
  summary: 'Brief memuat waktu, peran pimpinan, pesan utama, poin bicara, dan kontak.',
  why: 'Pimpinan membaca brief tiga menit sebelum acara; bagian yang tidak ada tidak sempat ditanyakan.',
  exceptions:
    'Bagian boleh berupa judul, baris berlabel, atau baris tabel, dengan nama yang lazim.',
  source: 'Kelaziman bahan pimpinan',
  kinds: ['brief'],
  checklist: 'Bagian pokok brief lengkap',
  examples: {
    wrong: [
      {
        text: '---\njenis: brief\n---\n«»## Waktu\n\nIsi.\n\n## Peran\n\nIsi.\n\n## Poin bicara\n\nIsi.\n',
      },
      { text: '---\njenis: brief\n---\n«»Isi saja.\n' },
    ],
    right: [
      brief('Waktu dan tempat', 'Peran pimpinan', 'Pesan utama', 'Poin bicara', 'Kontak'),
      brief('Hari/tanggal', 'Peran', 'Pesan kunci', 'Butir wicara', 'Narahubung'),
      brief('1. Waktu', '2. Peran', '3. Pesan utama', '4. Pokok-pokok sambutan', '5. Kontak'),
      '---\njenis: brief\n---\n- Waktu: pagi\n- Peran: membuka\n- Pesan utama: hadir\n- Poin bicara: satu\n- Kontak: Andi\n',
      '---\njenis: brief\n---\n| Hal | Isi |\n|---|---|\n| Waktu | pagi |\n| Peran | membuka |\n| Pesan utama | hadir |\n| Poin bicara | satu |\n| Kontak | Andi |\n',
      '---\njenis: rilis\n---\nIsi.\n',
    ],
  },
  *check({ draft, passages }) {
    const missing = PARTS.filter(
      ({ heading }) => !passages.some(({ text }) => heading.test(text.trim())),
    );
    if (missing.length === 0) return;
    const start = bodyStart(draft);
    const names = missing.map(({ name }) => `“${name}”`).join(', ');
    yield { span: { start, end: start }, message: `Brief ini belum memuat bagian ${names}.` };
  },
});
