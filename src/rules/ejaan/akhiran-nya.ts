import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { lexicalRule, type Rule } from '../../check/rule.ts';
import { wordBefore } from '../../draft/capitals.ts';

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
    const word = wordBefore(passage, start);
    const from = passage.text.lastIndexOf(word ?? '', start - 1);
    const apart = `${word} ${passage.text.slice(start, end)}`;
    if (!word || !/^[A-Za-zÀ-ɏ]{2,} nya$/u.test(apart)) return undefined;
    if (passage.text.slice(from, end) !== apart) return undefined;
    if (isSpellingExempt({ passage, start: from, end }, context)) return undefined;
    const text = /[a-zß-ÿ]/u.test(word) ? `${word}nya` : `${word}-nya`;
    return {
      ...replacement(passage, from, end, text),
      message: `“${apart}” ditulis “${text}”.`,
    };
  },
});
