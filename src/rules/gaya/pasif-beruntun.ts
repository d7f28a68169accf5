import { wholeNumberOption } from '../../check/options.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { findNarration, type NarratedSentence } from '../../draft/narration.ts';
import type { Lexicon } from '../../morphology/lexicon.ts';

/** How many passive sentences in a row are too many, unless the agency sets another number. */
const LIMIT = 4;

/** Words behind which a verb belongs to a clause of its own. */
const OPENS_CLAUSE =
  /^(?:yang|untuk|agar|supaya|guna|bahwa|karena|setelah|sebelum|sambil|dengan|saat|ketika|sejak)$/u;
/** Verbs with an active or bare predicate. */
const ACTIVE =
  /^(?:me[a-z]{4,}|ber[a-z]{3,}|adalah|ialah|merupakan|hadir|datang|ikut|turut|bisa|ada|naik|turun|tiba|ingin|hendak)$/u;

export const pasifBeruntun: Rule = draftRule({
  id: 'gaya/pasif-beruntun',
  severity: 'info',
  summary: 'Kalimat pasif diselingi kalimat aktif yang menyebut pelakunya.',
  why: 'Deretan “dibuka, dihadiri, dilanjutkan, ditutup” terbaca seperti laporan, dan pelakunya hilang.',
  exceptions:
    'Kalimat pasif satu atau beberapa saja wajar dalam bahasa Indonesia; kutipan dan daftar dibiarkan.',
  source: 'Sepuluh Pedoman Pemakaian Bahasa dalam Pers (PWI, 1978), pokok kalimat aktif dan pasif',
  kinds: ['rilis', 'teks'],
  options: { batas: wholeNumberOption(LIMIT, 'Jumlah kalimat pasif beruntun yang dilaporkan') },
  examples: {
    wrong: [
      {
        text: '«Rapat dibuka pukul delapan. Laporan dibacakan panitia. Bantuan lalu diserahkan. Acara ditutup dengan doa.»',
      },
    ],
    right: [
      'Rapat dibuka pukul delapan. Panitia membacakan laporan. Bantuan lalu diserahkan. Acara ditutup siang.',
      'Rapat dibuka pukul delapan. Laporan dibacakan panitia. Bantuan lalu diserahkan.',
      'Dinas hadir. Digital memudahkan warga. Dia datang. Diskusi berjalan.',
      '- Rapat dibuka.\n- Laporan dibacakan.\n- Bantuan diserahkan.\n- Acara ditutup.',
      'Warga yang dibantu pulang. Warga yang didata makan. Warga yang dirawat tidur. Warga yang dijemput naik.',
    ],
  },
  applies: ({ lexicon }) => lexicon !== undefined,
  *check({ passages, options, lexicon }) {
    if (!lexicon) return;
    for (const passage of passages) {
      let run: NarratedSentence[] = [];
      for (const sentence of [...findNarration(passage), undefined]) {
        if (sentence && isPassive(sentence, lexicon)) {
          run.push(sentence);
          continue;
        }
        const [first, last] = [run[0], run.at(-1)];
        if (first && last && run.length >= options.batas) {
          yield {
            span: passage.span(first.start, last.end),
            message: `Ada ${run.length} kalimat pasif beruntun; ubah satu dengan pelaku di depan, misalnya “panitia membacakan”, bukan “dibacakan panitia”.`,
          };
        }
        run = [];
      }
    }
  },
});

/** Whether the first verb of a main clause is a passive one. */
function isPassive({ words }: NarratedSentence, lexicon: Lexicon): boolean {
  let inClause = false;
  for (const { lower } of words) {
    if (OPENS_CLAUSE.test(lower)) {
      inClause = true;
      continue;
    }
    const passive = isPassiveVerb(lower, lexicon);
    if (!passive && !ACTIVE.test(lower)) continue;
    if (!inClause) return passive;
    inClause = false;
  }
  return false;
}

/** `dibuka`, not `dinas` or `digital`, which are words of their own. */
function isPassiveVerb(word: string, lexicon: Lexicon): boolean {
  return /^di[a-z]{4,}$/u.test(word) && !lexicon.isListed(word) && lexicon.isKnown(word);
}
