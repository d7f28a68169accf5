import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findSentenceAt } from '../../draft/sentence-at.ts';
import type { Lexicon } from '../../morphology/lexicon.ts';

/** Nouns of Indonesian making, whose -nya has no hyphen; a foreign word would have one. */
const NATIVE = /^((?:pe|ke|per)[a-z]{3,}an)-nya$/iu;

/** What is God's: `rahmat-Nya`; a hyphen before the suffix was meant for Him. */
const SACRED =
  /^(rahmat|karunia|hidayah|inayah|taufik|magfirah|rida|rido|ridha|ridho|ampunan|lindungan|pertolongan|petunjuk|anugerah|kuasa|kebesaran|keagungan|firman|hamba|hadirat|kehadirat|sisi)(-?)nya$/u;

/** Behind these the suffix itself is meant, which stands with its hyphen: `akhiran -nya`. */
const NAMES_OF_SUFFIXES = /^(?:akhiran|sufiks|imbuhan|enklitik|klitik|bentuk|ganti)$/u;

export const akhiranNya: Rule = draftRule({
  id: 'ejaan/akhiran-nya',
  severity: 'error',
  summary:
    'Akhiran -nya, -mu, dan awalan ku- ditulis serangkai; setelah singkatan diberi tanda hubung.',
  why: '“Nya” dan “mu” bukan kata, sehingga bentuk yang terpisah selalu terbaca sebagai salah ketik.',
  source: 'EYD V II.H (kata ganti) dan III.E (tanda hubung)',
  examples: {
    wrong: [
      {
        text: 'Atap «rumah-nya» rusak dan «data-nya» hilang.',
        fixed: 'Atap rumahnya rusak dan datanya hilang.',
      },
      { text: '«Kegiatan nya» berlangsung tertib.', fixed: 'Kegiatannya berlangsung tertib.' },
      { text: '“Kami siap,” «ujar nya».', fixed: '“Kami siap,” ujarnya.' },
      { text: 'Kader «PKK -nya» aktif.', fixed: 'Kader PKK-nya aktif.' },
      { text: '“Sayangi «keluarga mu»; bantuan ini «ku serahkan»,” katanya.' },
      { text: 'Warga membawa «KTP nya».', fixed: 'Warga membawa KTP-nya.' },
      {
        text: 'Semoga Allah melimpahkan «rahmatnya»; ia kembali ke «sisi-nya».',
        fixed: 'Semoga Allah melimpahkan rahmat-Nya; ia kembali ke sisi-Nya.',
      },
      {
        text: '«KTPnya» hilang, «pengurusan-nya» sehari, berkat «rahmatNya».',
        fixed: 'KTP-nya hilang, pengurusannya sehari, berkat rahmat-Nya.',
      },
    ],
    right: [
      'Film *data-nya* dan Rahmat-Nya dipuji; rest area-nya, e-KTP-nya, PAD-nya, Minggu-nya, dan lab-nya ramai.',
      'Kegiatannya berlangsung tertib, ujarnya.',
      'Cut Nya Dhien dikenang warga.',
      'Film *Kisah nya* diputar.',
      'Lagu *Untuk mu* dan organisasi Mu dibahas; Ku Hung dan Mu Shan hadir.',
      'Cincin itu kuberikan kepadamu, milikmu; aku dan kamu setuju.',
      'Tulis “nya” serangkai.',
      'Akhiran -nya dan kata ganti -nya ditulis serangkai.',
      'Akhiran “-nya” dibahas; “datanya tuh nya benar,” katanya.',
      'Warga membawa KTP-nya, berkat rahmat-Nya; Bappedanya ramai.',
      'Semoga Allah memberkati keluarganya; petunjuknya jelas dan kuasanya besar.',
      'Peserta mengirim feedback-nya dan driver-nya menunggu.',
      '# KEGIATANNYA BERLANGSUNG TERTIB\n\nIsi.\n',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      for (const [index, { lower }] of passage.words.entries()) {
        const known = context.lexicon && parted(passage, index, context.lexicon);
        const found =
          known ?? (lower.endsWith('nya') ? mend(passage, index) : mendPerson(passage, index));
        if (!found) continue;
        const { start, end, right } = found;
        if (isSpellingExempt({ passage, start, end }, context)) continue;
        yield {
          ...replacement(passage, start, end, right),
          // The writer may have taken the noun for a foreign one.
          ...(known && { severity: 'warning' as const }),
          message: `“${passage.text.slice(start, end)}” ditulis “${right}”.`,
        };
      }
    }
  },
});

/** Where a word with its pronoun stands, and how it is written. */
interface Mended {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

/** What the word at `index`, which ends in -nya, is when joined to its base as it belongs. */
function mend(passage: Passage, index: number): Mended | undefined {
  const word = passage.words[index];
  if (!word) return undefined;
  const { start, end } = word;
  if (word.text === 'nya') return mendParted(passage, index);
  const [, initials, god] = /^(?:([A-Z]{2}[A-Z\d]*)nya|([a-zß-ÿ]{3,})Nya)$/u.exec(word.text) ?? [];
  if (initials) return { start, end, right: `${initials}-nya` };
  if (god) return { start, end, right: `${god}-Nya` };
  const [, gift, hyphen] = SACRED.exec(word.text) ?? [];
  if (gift && (hyphen === '-' || isOfGod(passage, start)))
    return { start, end, right: `${gift}-Nya` };
  const noun = NATIVE.exec(word.text)?.[1];
  return noun === undefined ? undefined : { start, end, right: `${noun}nya` };
}

/** `rumah-nya`: the suffix of any Indonesian noun, which has no hyphen. */
function parted({ words }: Passage, index: number, lexicon: Lexicon): Mended | undefined {
  const word = words[index];
  const noun = /^([a-zß-ÿ]{5,}|data|desa|kota|nama|uang|guru|foto|film)-nya$/u.exec(
    word?.text ?? '',
  )?.[1];
  if (!word || noun === undefined || NATIVE.test(word.text) || SACRED.test(word.text))
    return undefined;
  // `action plan-nya`: a phrase that is foreign as a whole.
  const before = words[index - 1]?.lower ?? '';
  if (!lexicon.isAttested(noun) || lexicon.isForeign(noun) || lexicon.isForeign(before))
    return undefined;
  return { start: word.start, end: word.end, right: `${noun}nya` };
}

/** `keluarga mu`, `ku serahkan`: the short pronoun at `index`, joined to its word. */
function mendPerson({ words, text }: Passage, index: number): Mended | undefined {
  const word = words[index];
  if (word?.text !== 'mu' && word?.text !== 'ku') return undefined;
  const [before, next] = [words[index - 1], words[index + 1]];
  if (word.text === 'mu') {
    if (!before || !/^[a-zß-ÿ]{3,}$/u.test(before.text) || text[before.end] !== ' ')
      return undefined;
    return { start: before.start, end: word.end, right: `${before.text}mu` };
  }
  if (!next || !/^[a-zß-ÿ]{3,}kan$/u.test(next.text) || text[word.end] !== ' ') return undefined;
  return { start: word.start, end: next.end, right: `ku${next.text}` };
}

/** `kegiatan nya`, `PKK -nya`: the suffix at `index`, joined to the word before it. */
function mendParted({ words, text }: Passage, index: number): Mended | undefined {
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word || !/^ -?$/u.test(text.slice(before.end, word.start))) return undefined;
  if (text[word.start - 1] === '-' && NAMES_OF_SUFFIXES.test(before.lower)) return undefined;
  // Behind a particle of speech it is a slip for something else: `datanya ini tuh nya benar`.
  if (!/^(?!(?:tuh|nih|sih|dong|deh|kok|kan|ya|loh)$)[A-Za-zÀ-ɏ]{2,}$/u.test(before.text)) {
    return undefined;
  }
  return { start: before.start, end: word.end, right: join(before.text, 'nya') };
}

/** Whether the sentence speaks of God before the word, and of nobody else by name behind Him. */
function isOfGod(passage: Passage, start: number): boolean {
  const { start: opening = 0 } = findSentenceAt(passage, start) ?? {};
  const before = passage.text.slice(opening, start);
  return /(?:Allah|Tuhan)(?: (?:Swt\.?|SWT|YME|Yang Maha [A-Z][a-z]+),?)?[a-z ,-]{0,90}$/u.test(
    before,
  );
}

function join(base: string, suffix: string): string {
  return /[a-zß-ÿ]/u.test(base) ? `${base}${suffix}` : `${base}-${suffix}`;
}
