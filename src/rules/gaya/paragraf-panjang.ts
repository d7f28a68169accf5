import { wholeNumberOption } from '../../check/options.ts';
import { draftRule, type Rule } from '../../check/rule.ts';

/** Longest paragraph, in words, unless the agency sets another: four long sentences. */
const LIMIT = 110;

const WORDS = 'warga pasar desa itu membeli beras murah dari petani '.repeat(14);

export const paragrafPanjang: Rule = draftRule({
  id: 'gaya/paragraf-panjang',
  severity: 'info',
  summary: 'Satu paragraf memuat satu gagasan, paling banyak 110 kata.',
  why: 'Di layar ponsel, paragraf panjang menjadi dinding teks yang dilewati; redaksi memecahnya dahulu.',
  exceptions: 'Butir daftar, tabel, dan kutipan berblok dibiarkan.',
  source:
    'Kelaziman media daring dan siaran pers: dua atau tiga kalimat per paragraf; yang dilaporkan jauh di atasnya',
  kinds: ['rilis', 'brief', 'teks'],
  options: { batas: wholeNumberOption(LIMIT, 'Jumlah kata paling banyak dalam satu paragraf') },
  examples: {
    wrong: [
      { text: `«Setiap pagi, ${WORDS.trim()}.»` },
      {
        text: '«Warga datang pagi. Petugas membuka loket.»',
        settings: 'aturan:\n  gaya/paragraf-panjang: { batas: 5 }\n',
      },
    ],
    right: [
      'Warga datang pagi. Petugas membuka loket.',
      `- Setiap pagi, ${WORDS.trim()}.`,
      `> Setiap pagi, ${WORDS.trim()}.`,
      `| kolom |\n|---|\n| ${WORDS.trim()} |`,
      `# ${WORDS.trim()}`,
    ],
  },
  *check({ passages, options }) {
    for (const passage of passages) {
      if (passage.role !== 'paragraph' || passage.inBlockQuote) continue;
      const { length } = passage.words;
      if (length <= options.batas) continue;
      const many = passage.sentences.length;
      yield {
        span: passage.wholeSpan,
        message: `Paragraf ini ${length} kata dalam ${many} kalimat; ${advice(many)}.`,
      };
    }
  },
});

function advice(sentences: number): string {
  if (sentences < 2) return 'pecah menjadi beberapa kalimat, lalu beberapa paragraf';
  return `pecah sesudah kalimat ke-${Math.ceil(sentences / 2)}, satu gagasan satu paragraf`;
}
