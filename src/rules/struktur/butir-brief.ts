import { wholeNumberOption } from '../../check/options.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findSections } from '../../draft/sections.ts';

const MESSAGE = /^(?:[\divx]+\.?\s)?pesan(?![a-zÀ-ɏ])/iu;
const POINTS = /^(?:[\divx]+\.?\s)?(?:poin|pokok|butir)(?![a-zÀ-ɏ])/iu;
/** Where a figure comes from is not spoken. */
const SOURCE = /\s?\(sumber:[^)]*\)/giu;

const brief = (heading: string, ...items: readonly string[]): string =>
  `---\njenis: brief\n---\n## ${heading}\n\n${items.map((item) => `- ${item}\n`).join('')}`;
const LONG = 'Warga dilayani di loket terpadu setiap hari kerja tanpa antre '.repeat(4).trim();

export const butirBrief: Rule = draftRule({
  id: 'struktur/butir-brief',
  severity: 'info',
  summary:
    'Pesan utama paling banyak 25 kata, poin bicara paling banyak lima dan masing-masing 30 kata.',
  why: 'Yang tidak dapat diucapkan dalam satu napas tidak akan diucapkan.',
  exceptions: 'Keterangan “(sumber: …)” tidak dihitung.',
  source: 'Kelaziman bahan pimpinan',
  kinds: ['brief'],
  options: {
    pesan: wholeNumberOption(25, 'Jumlah kata paling banyak dalam pesan utama'),
    poin: wholeNumberOption(30, 'Jumlah kata paling banyak dalam satu poin bicara'),
    banyak: wholeNumberOption(5, 'Jumlah poin bicara paling banyak'),
  },
  checklist: 'Pesan utama dan poin bicara ringkas',
  examples: {
    wrong: [
      { text: brief('Pesan utama', `«${LONG}.»`) },
      { text: brief('Poin bicara', 'Warga dilayani.', `«${LONG}.»`) },
      {
        text: brief(
          'Poin bicara',
          'A satu.',
          'B dua.',
          'C tiga.',
          'D lima.',
          'E enam.',
          '«F tujuh.»',
        ),
      },
    ],
    right: [
      brief('Pesan utama', 'Setiap permohonan dijawab paling lama sepuluh hari kerja.'),
      brief('Poin bicara', 'A satu.', 'B dua.', 'C tiga.', 'D empat.', 'E lima.'),
      brief('Poin bicara', `Warga dilayani (sumber: ${LONG}).`),
      brief('Catatan', LONG),
      brief('Tanya jawab', `Pertanyaan: Mengapa? Jawaban: ${LONG}.`),
      `---\njenis: rilis\n---\n## Poin bicara\n\n- ${LONG}.\n`,
    ],
  },
  *check({ passages, options }) {
    for (const section of findSections(passages)) {
      const name = section.heading.text.trim();
      if (MESSAGE.test(name)) {
        for (const passage of section.passages) yield* tooLong(passage, options.pesan);
      } else if (POINTS.test(name)) {
        const items = section.passages.filter(({ role }) => role === 'item');
        for (const passage of items) yield* tooLong(passage, options.poin);
        const [extra] = items.slice(options.banyak);
        if (!extra) continue;
        yield {
          span: extra.wholeSpan,
          message: `Ada ${items.length} poin bicara; pimpinan mengingat paling banyak ${options.banyak}.`,
        };
      }
    }
  },
});

function* tooLong(passage: Passage, limit: number) {
  const spoken = passage.text.replaceAll(SOURCE, '').split(/\s+/u).filter(Boolean).length;
  if (spoken <= limit) return;
  yield {
    span: passage.wholeSpan,
    message: `Butir ini ${spoken} kata; ringkas menjadi paling banyak ${limit} agar terucap.`,
  };
}
