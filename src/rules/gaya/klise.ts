import { isStyleExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { lexicalRule, type PhraseHit, type Rule } from '../../check/rule.ts';
import { fitCapitals, opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { findSentenceOf } from '../../draft/sentence-at.ts';
import { type Cliche, readCliches } from '../../knowledge/cliches.ts';
import type { Span } from '../../text/span.ts';
import { SAYS } from '../../text/speech-verbs.ts';

/** A fixed phrase, or the opening of a sentence that only then says who says something. */
type Hackneyed =
  | { readonly kind: 'phrase'; readonly cliche: Cliche }
  | { readonly kind: 'opening' }
  /** `berjalan` and `berlangsung`, behind which words of praise may follow. */
  | { readonly kind: 'course' }
  /** Words that only join one speaker to the next. */
  | { readonly kind: 'filler' };

/** Speeches that a sentence may open with before it names the speaker. */
const OPENINGS = ['dalam sambutannya', 'dalam arahannya', 'dalam amanatnya', 'dalam pidatonya'];

/** Openings that only join one speaker to the next. */
const FILLERS = ['tersebut', 'itu', 'ini'].flatMap((which) =>
  ['pada', 'dalam', 'di'].map((where) => `${where} kesempatan ${which}`),
);

const HOW = 'aman|lancar|tertib|kondusif|baik|sukses|hangat|akrab|khidmat|hikmat|meriah|semarak';
/**
 * How an event went, as every event does: two words of praise or more, or one that fits nothing but
 * a ceremony. `Lalu lintas berjalan lancar` is news.
 */
const COURSE = new RegExp(
  `^ (?:dengan |secara |sangat |cukup |penuh ){0,2}(?:(?:${HOW})(?:, dan |, | dan | serta )(?:penuh )?(?:${HOW}|kekeluargaan|keakraban)(?:,? dan (?:${HOW}))?|khidmat|hikmat|meriah|semarak)(?![a-zÀ-ɏ-])`,
  'u',
);

/** Who speaks says so, and what comes is told, not quoted. */
const SAYS_THAT = new RegExp(`(?<![a-zÀ-ɏ])(?:${SAYS}) bahwa(?![a-zÀ-ɏ])`, 'u');

export const klise: Rule = lexicalRule<Hackneyed>({
  id: 'gaya/klise',
  severity: 'info',
  summary: 'Kalimat berisi kejadian, bukan ungkapan yang cocok untuk acara apa saja.',
  why: 'Redaksi memotong kalimat seperti “acara berjalan dengan lancar” karena tidak memberi tahu apa-apa.',
  exceptions: 'Kutipan, judul, dan nama acara dibiarkan.',
  source: 'Sepuluh Pedoman Pemakaian Bahasa dalam Pers (PWI, 1978), pokok klise dan kata peralihan',
  kinds: ['rilis', 'brief', 'teks'],
  examples: {
    wrong: [
      { text: 'Upacara «berlangsung dengan khidmat» di halaman kantor.' },
      { text: 'Pawai «berjalan dengan aman, lancar, dan tertib».' },
      { text: '«Perlu diketahui bahwa» layanan itu gratis.' },
      { text: 'Dinas bekerja «demi terwujudnya» kota yang bersih.' },
      { text: '«Pada kesempatan tersebut», Camat Budi membagikan bibit.' },
      { text: '«Dalam sambutannya», Camat Budi mengatakan bahwa pasar itu dibuka lagi.' },
    ],
    right: [
      'Lalu lintas berjalan lancar sejak pagi.',
      'Dalam sambutannya, Camat Budi mengatakan, “Pasar ini milik kita.”',
      'Camat Budi menyebut tiga hal dalam sambutannya.',
      '“Acara berjalan dengan lancar,” kata panitia.',
      'Upacara Berlangsung dengan Khidmat menjadi judul foto.',
      'Perlu diketahui siapa pemilik kapal itu.',
      'Ia hadir pada kesempatan itu.',
      'Dalam kesempatan yang sama, Camat Siti membagikan bibit.',
    ],
  },
  *phrases() {
    for (const cliche of readCliches())
      yield { words: cliche.words, data: { kind: 'phrase', cliche } };
    for (const words of OPENINGS) yield { words, data: { kind: 'opening' } };
    for (const words of ['berjalan', 'berlangsung']) yield { words, data: { kind: 'course' } };
    for (const words of FILLERS) yield { words, data: { kind: 'filler' } };
  },
  report(hit, context) {
    const { passage, start } = hit;
    const end = findEnd(hit);
    if (end === undefined || isStyleExempt({ passage, start, end }, context)) return undefined;
    const found = passage.text.slice(start, end);
    const span = passage.span(start, end);
    switch (hit.data.kind) {
      case 'phrase':
        return reportPhrase(passage, { start, end }, hit.data.cliche);
      case 'opening':
        return {
          span,
          message: `“${found} … bahwa” menunda isi; mulai dari isinya, lalu sebut siapa yang mengatakannya.`,
        };
      case 'course':
        return {
          span,
          message: `“${found}” cocok untuk acara apa saja; sebut hasilnya, atau apa yang tampak.`,
        };
      case 'filler':
        return {
          span,
          message: `“${found}” tidak memberi kabar; hapus, dan mulai dari pelakunya.`,
        };
      default:
        return hit.data satisfies never;
    }
  },
});

/** Where the cliché ends; `undefined` where the words are none. */
function findEnd(hit: PhraseHit<Hackneyed>): number | undefined {
  const { passage, start, end, data } = hit;
  switch (data.kind) {
    case 'phrase':
      return end;
    case 'opening':
      return opensTold(hit) ? end : undefined;
    case 'course': {
      const course = COURSE.exec(passage.lower.slice(end, end + 80));
      return course ? end + course[0].length : undefined;
    }
    case 'filler':
      return opensSentence(passage, start) ? end : undefined;
    default:
      return data satisfies never;
  }
}

function reportPhrase(passage: Passage, place: Span, { plain, advice }: Cliche): Report {
  const { start, end } = place;
  const found = passage.text.slice(start, end);
  if (plain === undefined) {
    return {
      span: passage.span(start, end),
      message: `“${found}” tidak memberi kabar; ${advice}.`,
    };
  }
  const text = fitCapitals(passage, place, plain);
  return {
    ...replacement(passage, start, end, text, { safe: false }),
    message: `“${found}” cukup ditulis “${text}”.`,
  };
}

/** Whether the words open a sentence in which somebody then says that something is so. */
function opensTold({ passage, start, end }: PhraseHit<unknown>): boolean {
  if (!opensSentence(passage, start)) return false;
  const sentence = findSentenceOf(passage, { start, end });
  return SAYS_THAT.test(passage.lower.slice(end, sentence?.end ?? end));
}
