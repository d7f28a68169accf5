import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { lexicalRule, type Rule } from '../../check/rule.ts';

export const akhiranNya: Rule = lexicalRule<undefined>({
  id: 'ejaan/akhiran-nya',
  severity: 'error',
  summary: 'Akhiran -nya ditulis serangkai; setelah singkatan diberi tanda hubung.',
  why: '“Nya” bukan kata, sehingga bentuk yang terpisah selalu terbaca sebagai salah ketik.',
  source: 'EYD V II.H (kata ganti) dan III.E (tanda hubung)',
  examples: {
    wrong: [
      { text: '«Kegiatan nya» berlangsung tertib.', fixed: 'Kegiatannya berlangsung tertib.' },
      { text: '“Kami siap,” «ujar nya».', fixed: '“Kami siap,” ujarnya.' },
      { text: 'Warga membawa «KTP nya».', fixed: 'Warga membawa KTP-nya.' },
    ],
    right: [
      'Kegiatannya berlangsung tertib, ujarnya.',
      'Cut Nya Dhien dikenang warga.',
      'Film *Kisah nya* diputar.',
      'Tulis “nya” serangkai.',
      'Akhiran -nya dibahas.',
    ],
  },
  phrases: () => [{ words: 'nya', data: undefined }],
  report({ passage, start, end }, context) {
    const before = /(?:\p{L}{2,})(?= +$)/u.exec(passage.text.slice(Math.max(0, start - 40), start));
    if (!before || passage.text.slice(start, end) !== 'nya') return undefined;
    const from = start - (Math.min(start, 40) - before.index);
    if (isSpellingExempt({ passage, start: from, end }, context)) return undefined;
    const [word] = before;
    const text = /\p{Ll}/u.test(word) ? `${word}nya` : `${word}-nya`;
    return {
      ...replacement(passage, from, end, text),
      message: `“${passage.text.slice(from, end)}” ditulis “${text}”.`,
    };
  },
});
