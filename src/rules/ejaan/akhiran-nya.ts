import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';

/** Nouns of Indonesian making, whose -nya has no hyphen; a foreign word would have one. */
const NATIVE = /^((?:pe|ke|per)[a-z]{3,}an)-nya$/iu;

export const akhiranNya: Rule = draftRule({
  id: 'ejaan/akhiran-nya',
  severity: 'error',
  summary: 'Akhiran -nya ditulis serangkai; setelah singkatan diberi tanda hubung.',
  why: '“Nya” bukan kata, sehingga bentuk yang terpisah selalu terbaca sebagai salah ketik.',
  source: 'EYD V II.H (kata ganti) dan III.E (tanda hubung)',
  examples: {
    wrong: [
      { text: '«Kegiatan nya» berlangsung tertib.', fixed: 'Kegiatannya berlangsung tertib.' },
      { text: '“Kami siap,” «ujar nya».', fixed: '“Kami siap,” ujarnya.' },
      { text: 'Kader «PKK -nya» aktif.', fixed: 'Kader PKK-nya aktif.' },
      { text: 'Warga membawa «KTP nya».', fixed: 'Warga membawa KTP-nya.' },
      {
        text: '«KTPnya» hilang, «pengurusan-nya» sehari, berkat «rahmatNya».',
        fixed: 'KTP-nya hilang, pengurusannya sehari, berkat rahmat-Nya.',
      },
    ],
    right: [
      'Kegiatannya berlangsung tertib, ujarnya.',
      'Cut Nya Dhien dikenang warga.',
      'Film *Kisah nya* diputar.',
      'Tulis “nya” serangkai.',
      'Akhiran “-nya” dibahas; “datanya tuh nya benar,” katanya.',
      'Warga membawa KTP-nya, berkat rahmat-Nya; Bappedanya ramai.',
      'Peserta mengirim feedback-nya dan driver-nya menunggu.',
      '# KEGIATANNYA BERLANGSUNG TERTIB\n\nIsi.\n',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      for (const [index, { lower, end }] of passage.words.entries()) {
        const found = lower.endsWith('nya') && mend(passage, index);
        if (!found) continue;
        const { start, right } = found;
        if (isSpellingExempt({ passage, start, end }, context)) continue;
        yield {
          ...replacement(passage, start, end, right),
          message: `“${passage.text.slice(start, end)}” ditulis “${right}”.`,
        };
      }
    }
  },
});

/** What the word at `index`, which ends in -nya, is when joined to its base as it belongs. */
function mend(
  { words, text }: Passage,
  index: number,
): { readonly start: number; readonly right: string } | undefined {
  const word = words[index];
  const before = words[index - 1];
  if (!word) return undefined;
  const { start } = word;
  if (word.text === 'nya') {
    if (!before) return undefined;
    const gap = text.slice(before.end, start);
    if (gap !== ' ' && !(gap === ' -' && /^[A-Z]{2,}$/u.test(before.text))) return undefined;
    // Behind a particle of speech it is a slip for something else: `datanya ini tuh nya benar`.
    if (!/^(?!(?:tuh|nih|sih|dong|deh|kok|kan|ya|loh)$)[A-Za-zÀ-ɏ]{2,}$/u.test(before.text)) {
      return undefined;
    }
    return { start: before.start, right: join(before.text, 'nya') };
  }
  const [, initials, god] = /^(?:([A-Z]{2}[A-Z\d]*)nya|([a-zß-ÿ]{3,})Nya)$/u.exec(word.text) ?? [];
  if (initials) return { start, right: `${initials}-nya` };
  if (god) return { start, right: `${god}-Nya` };
  const noun = NATIVE.exec(word.text)?.[1];
  return noun === undefined ? undefined : { start, right: `${noun}nya` };
}

function join(base: string, suffix: string): string {
  return /[a-zß-ÿ]/u.test(base) ? `${base}${suffix}` : `${base}-${suffix}`;
}
