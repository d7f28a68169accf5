import { isStyleExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { lexicalRule, type PhraseHit, type Rule } from '../../check/rule.ts';
import { fitCapitals, opensSentence } from '../../draft/capitals.ts';
import { type Cliche, readCliches } from '../../knowledge/cliches.ts';
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

const FILLERS = ['tersebut', 'itu', 'ini'].flatMap((which) =>
  ['pada', 'dalam', 'di'].map((where) => `${where} kesempatan ${which}`),
);

/**
 * How an event went, as every event does: two words of praise or more, or one that fits nothing but a
 * ceremony. `Lalu lintas berjalan lancar` is news.
 */
const COURSE =
  /^ (?:dengan |secara |sangat |cukup |penuh ){0,2}(?:(?:aman|lancar|tertib|kondusif|baik|sukses|hangat|akrab|khidmat|hikmat|meriah|semarak)(?:, dan |, | dan | serta )(?:penuh )?(?:aman|lancar|tertib|kondusif|baik|sukses|hangat|akrab|khidmat|hikmat|meriah|semarak|kekeluargaan|keakraban)(?:,? dan (?:aman|lancar|tertib|kondusif|baik|sukses|hangat|akrab|khidmat))?|khidmat|hikmat|meriah|semarak)(?![a-zÀ-ɏ-])/u;

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
    const { passage, start, data } = hit;
    const course =
      data.kind === 'course' ? COURSE.exec(passage.lower.slice(hit.end, hit.end + 80)) : undefined;
    if (course === null) return undefined;
    const end = hit.end + (course?.[0].length ?? 0);
    if (isStyleExempt({ passage, start, end }, context)) return undefined;
    const found = passage.text.slice(start, end);
    if (data.kind === 'course') {
      return {
        span: passage.span(start, end),
        message: `“${found}” cocok untuk acara apa saja; sebut hasilnya, atau apa yang tampak.`,
      };
    }
    if (data.kind === 'filler') {
      if (!opensSentence(passage, start)) return undefined;
      return {
        span: passage.span(start, end),
        message: `“${found}” tidak memberi kabar; hapus, dan mulai dari pelakunya.`,
      };
    }
    if (data.kind === 'opening') {
      if (!opensTold(hit)) return undefined;
      return {
        span: passage.span(start, end),
        message: `“${found} … bahwa” menunda isi; mulai dari isinya, lalu sebut siapa yang mengatakannya.`,
      };
    }
    const { plain, advice } = data.cliche;
    if (plain === undefined) {
      return {
        span: passage.span(start, end),
        message: `“${found}” tidak memberi kabar; ${advice}.`,
      };
    }
    const text = fitCapitals(passage, { start, end }, plain);
    return {
      ...replacement(passage, start, end, text, { safe: false }),
      message: `“${found}” cukup ditulis “${text}”.`,
    };
  },
});

/** Whether the words open a sentence in which somebody then says that something is so. */
function opensTold({ passage, start, end }: PhraseHit<unknown>): boolean {
  if (!opensSentence(passage, start)) return false;
  const sentence = passage.sentences.find((one) => one.start <= start && end <= one.end);
  return SAYS_THAT.test(passage.lower.slice(end, sentence?.end ?? end));
}
