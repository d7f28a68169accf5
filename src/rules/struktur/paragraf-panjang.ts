import { wholeNumberOption } from '../../check/options.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { findLead } from '../../draft/lead.ts';

const sentence = (count: number): string =>
  `Isi ${Array.from({ length: count - 1 }, () => 'kata').join(' ')}.`;
const release = (...paragraphs: readonly string[]): string =>
  `---\njenis: rilis\njudul: Pemkot\n---\n${paragraphs.join('\n\n')}\n`;

export const paragrafPanjang: Rule = draftRule({
  id: 'struktur/paragraf-panjang',
  severity: 'info',
  summary: 'Satu paragraf memuat satu fakta, paling banyak 90 kata.',
  why: 'Di layar telepon paragraf sepanjang itu memenuhi layar; pembaca dan redaksi melewatinya.',
  exceptions:
    'Teras diperiksa struktur/teras, kalimat yang panjang diperiksa gaya/kalimat-panjang; paragraf satu kalimat dibiarkan.',
  source: 'Kelaziman berita: satu fakta satu paragraf, dua sampai empat kalimat',
  kinds: ['rilis'],
  checklist: 'Paragraf pendek, masing-masing satu fakta',
  options: { batas: wholeNumberOption(90, 'Jumlah kata paling banyak dalam satu paragraf') },
  examples: {
    wrong: [
      { text: release('Teras.', `«${sentence(50)} ${sentence(41)}»`) },
      { text: release('Teras.', 'Isi.', `«${sentence(30)} ${sentence(30)} ${sentence(31)}»`) },
    ],
    right: [
      release('Teras.', `${sentence(50)} ${sentence(40)}`),
      release('Teras.', sentence(95)),
      release(`${sentence(50)} ${sentence(45)}`),
      release('Teras.', `- ${sentence(50)} ${sentence(45)}`),
      {
        text: release('Teras.', `${sentence(50)} ${sentence(45)}`),
        settings: 'aturan: { struktur/paragraf-panjang: { batas: 120 } }\n',
      },
      `---\njenis: brief\n---\nTeras.\n\n${sentence(50)} ${sentence(45)}\n`,
    ],
  },
  *check({ draft, passages, options }) {
    const lead = findLead(draft, passages);
    for (const passage of passages) {
      const { role, words, sentences } = passage;
      if (role !== 'paragraph' || passage === lead || sentences.length < 2) continue;
      if (words.length <= options.batas) continue;
      yield {
        span: passage.wholeSpan,
        message: `Paragraf ini ${words.length} kata; bagi menjadi beberapa paragraf, masing-masing satu fakta.`,
      };
    }
  },
});
