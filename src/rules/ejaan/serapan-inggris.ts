import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { lexicalRule, type Rule } from '../../check/rule.ts';
import { wordAfter, wordBefore } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { type Misspelling, readEnglishSpellings } from '../../knowledge/spellings.ts';
import type { Lexicon } from '../../morphology/lexicon.ts';

export const serapanInggris: Rule = lexicalRule<Misspelling>({
  id: 'ejaan/serapan-inggris',
  severity: 'warning',
  summary: 'Kata serapan ditulis dengan ejaan Indonesia: publik, sistem, proyek.',
  why: 'Ejaan Inggris di tengah kalimat Indonesia terbaca sebagai salah ketik atau terjemahan yang belum selesai.',
  exceptions:
    'Ungkapan asing (public speaking), nama, kata yang sendirian dalam tanda petik, istilah di `humas.yaml`, dan teks miring dibiarkan.',
  source: 'EYD V IV (unsur serapan); KBBI VI',
  examples: {
    wrong: [
      {
        text: 'Layanan «public» itu memakai «system» baru.',
        fixed: 'Layanan publik itu memakai sistem baru.',
      },
      {
        text: 'Hasil «assessment» pegawai dibahas dalam rapat.',
        fixed: 'Hasil asesmen pegawai dibahas dalam rapat.',
      },
      { text: '“Kegiatan ini «positive» bagi warga,” katanya.' },
    ],
    right: [
      'Sampah diolah dengan cara waste to energy atau dibakar.',
      'Pelatihan public speaking dan public relations dibuka.',
      'Layanan publik itu memakai sistem baru.',
      'Hasil *assessment* pegawai dibahas.',
      'Perusahaan itu menjual saham lewat initial public offering.',
      'Pusat Assessment Center Polri dan Public Expo hadir.',
      'Istilah “public” dijelaskan narasumber.',
      'Situs public.contoh.go.id dibuka.',
      { text: 'Layanan public itu diresmikan.', settings: 'istilah: [public]\n' },
    ],
  },
  *phrases() {
    for (const word of readEnglishSpellings()) yield { words: word.wrong, data: word };
  },
  report({ passage, start, end, data }, context) {
    const { lexicon } = context;
    const found = passage.text.slice(start, end);
    if (!lexicon || found !== data.wrong || isInPhrase(passage, start, end, lexicon)) {
      return undefined;
    }
    if (isSpellingExempt({ passage, start, end }, context)) return undefined;
    return {
      ...replacement(passage, start, end, data.right),
      message: `“${found}” ditulis dengan ejaan Indonesia: “${data.right}”.`,
    };
  },
});

/** Small English words, some of which are Indonesian words too. */
const ENGLISH_PARTICLE = /^(?:a|an|and|at|by|for|from|go|in|of|off|on|or|the|to|top|with)$/u;

/**
 * Whether a word belongs to an expression in another language, or is mentioned, not used: a word
 * beside it is not Indonesian, or a mark stands at both of its sides.
 */
function isInPhrase(passage: Passage, start: number, end: number, lexicon: Lexicon): boolean {
  const [before, after] = [wordBefore(passage, start), wordAfter(passage, end)];
  if (before === undefined && after === undefined) return true;
  return [before, after].some(
    (word) => word !== undefined && !/^\d/u.test(word) && !isIndonesian(word, lexicon),
  );
}

function isIndonesian(word: string, lexicon: Lexicon): boolean {
  const lower = word.toLowerCase();
  if (ENGLISH_PARTICLE.test(lower)) return false;
  return lexicon.frequency(lower) > 0 || (word === lower && lexicon.isKnown(lower));
}
