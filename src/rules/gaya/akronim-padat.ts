import { wholeNumberOption } from '../../check/options.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { isAllCapitals } from '../../draft/capitals.ts';
import { findNarration, type NarratedSentence } from '../../draft/narration.ts';
import { readAcronyms } from '../../knowledge/acronyms.ts';

/** How many different acronyms a sentence may hold, unless the agency sets another number. */
const LIMIT = 4;

/** What every reader takes for a word: levels of schools, neighbourhoods, the state. */
const WORDS = /^(?:RI|RT|RW|SD|SMP|SMA|SMK|TK|THR|PP|UU)$/u;

export const akronimPadat: Rule = draftRule({
  id: 'gaya/akronim-padat',
  severity: 'info',
  summary: 'Satu kalimat memuat paling banyak empat singkatan.',
  why: 'Kalimat yang penuh singkatan hanya dapat dibaca orang kantor; pembaca lain melewatinya.',
  exceptions:
    'Hanya singkatan dalam daftar singkatan humas yang dihitung, bukan inisial dan nama perusahaan; RT, RW, jenjang sekolah, daftar, dan kutipan tidak.',
  source: 'Sepuluh Pedoman Pemakaian Bahasa dalam Pers (PWI, 1978), pokok singkatan dan akronim',
  kinds: ['rilis', 'teks'],
  options: { batas: wholeNumberOption(LIMIT, 'Jumlah singkatan paling banyak dalam satu kalimat') },
  examples: {
    wrong: [
      {
        text: '«TAPD membahas RKPD, RPJMD, KUA, PPAS, dan DPA bersama Banggar.»',
      },
    ],
    right: [
      'TAPD membahas RKPD bersama DPRD dan BPK.',
      'SD, SMP, SMA, dan SMK di RT 01 RW 02 libur pukul 08.00 WIB.',
      '“TAPD membahas RKPD, RPJMD, KUA, PPAS, dan DPA,” kata ketua.',
      '- TAPD, RKPD, RPJMD, KUA, PPAS, DPA',
      'RAPAT TAPD BAHAS RKPD RPJMD KUA PPAS DPA',
      'TNI meminta TNI dan TNI lagi; TNI dan TNI, lalu TNI.',
    ],
  },
  *check({ passages, options }) {
    for (const passage of passages) {
      if (isAllCapitals(passage)) continue;
      for (const sentence of findNarration(passage)) {
        const count = countAcronyms(sentence);
        if (count <= options.batas) continue;
        yield {
          span: passage.span(sentence.start, sentence.end),
          message: `Kalimat ini memuat ${count} singkatan; tulis sebagian dengan kata biasa atau pecah kalimatnya.`,
        };
      }
    }
  },
});

/**
 * How many different acronyms on record a sentence holds; those it explains in brackets are none.
 */
function countAcronyms({ passage, words }: NarratedSentence): number {
  const shorts = words
    .filter(({ text, start }) => /^[A-Z]{3,8}$/u.test(text) && passage.text[start - 1] !== '(')
    .map(({ text }) => text)
    .filter((text) => !WORDS.test(text) && readAcronyms().has(text));
  return new Set(shorts).size;
}
