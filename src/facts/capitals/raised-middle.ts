import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isTitleQuoted } from '../../draft/raised-word.ts';
import { isCapitalised } from '../../text/case.ts';
import type { Word } from '../../text/words.ts';

/** Words of grammar that no name ends with, and none opens with before a small word. */
const MIDDLE =
  /^(?:Yang|Dan|Di|Dari|Ke|Pada|Untuk|Dengan|Dalam|Oleh|Bahwa|Karena|Sehingga|Agar|Itu|Ini|Tersebut|Adalah|Akan|Telah|Juga|Tidak)$/u;

/** Offices and bodies of the police and the forces, whose subordinates are told in one word behind them. */
const HAS_BRANCHES =
  /^(?:Kapol(?:sek|res|resta|da)|Pol(?:sek|res|resta|da)|Kodim|Koramil|Dan(?:dim|ramil|rem)|Satker)$/u;

/** Initials or a name, behind which a sentence goes on. */
const NAME = /^(?:[A-Z]{2,}|[A-Z][a-z]{2,})$/u;

/**
 * Whether the word at `index` is one of grammar between a name and a small word: `SPBU Yang
 * menjual`, `pengguna NPT Dan memiliki`.
 */
export function isRaisedMiddle(passage: Passage, index: number): boolean {
  const { words, text } = passage;
  const [farther, before, word, next] = [-2, -1, 0, 1].map((step) => words[index + step]);
  if (!before || !word || !next || !NAME.test(before.text)) return false;
  if (!MIDDLE.test(word.text) && !isBranch(before, word)) return false;
  if (text.slice(before.end, next.start) !== ` ${word.text} ` || !/^[a-z]{3,}$/u.test(next.text))
    return false;
  // `Berita Hari Ini`, `Faktor Utama Di tengah …`: a rubric or a headline.
  const isTitle = /[a-z]/u.test(before.text) && farther && isCapitalised(farther.text);
  if (isTitle || before.text === 'Hari') return false;
  // `Icha Yang`: a surname.
  if (word.text === 'Yang' && /[a-z]/u.test(before.text)) return false;
  return !opensSentence(passage, word.start) && !isTitleQuoted(passage, word);
}

/** `Kapolsek Jajaran serta`: those below a police office, whom no name tells. */
function isBranch(before: Word, word: Word): boolean {
  return word.text === 'Jajaran' && HAS_BRANCHES.test(before.text);
}
