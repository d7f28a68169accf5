import type { Passage } from '../../draft/passage.ts';
import { isInPointer } from '../../draft/raised-word.ts';
import { titleCase } from '../../text/case.ts';
import { oneOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { SAID } from '../../text/speech-verbs.ts';

/** Who said it, where the marks of the quotation are missing: `sudah lancar, Ucap Siti`. */
const UNMARKED_TAG = new RegExp(
  `(?<=[a-zß-ÿ]{3}, {1,2})(?:${titleCase(SAID.replaceAll('|', ' ')).replaceAll(' ', '|')})(?:nya)?(?= [A-Z][a-z]| (?:pria|wanita|dia|ia|beliau)(?![a-z]))`,
  'gu',
);

/** A word that opens no name, in speech that the speaker only interrupted. */
const GOES_ON = new RegExp(
  `(?<=,["”] (?:${SAID})(?:nya)?(?: [A-Za-zÀ-ɏ.]+){0,6}, ["“])${oneOf(`
    Karena Tetapi Tapi Dan Jika Kalau Asalkan Sehingga Agar Untuk Sebab Supaya Meski Meskipun Walaupun
    Sedangkan Yang Dengan Bahwa Terutama Khususnya Serta Atau Maka
  `)}(?= [a-zß-ÿ])`,
  'gu',
);

/** Who said it, right behind the quotation whose sentence it closes: `“Air surut,” Kata camat`. */
const RAISED_TAG = new RegExp(
  `(?<=(?:,["”“]|["”],) |[a-z][.,]["”])(?:${titleCase(SAID.replaceAll('|', ' ')).replaceAll(' ', '|')}|Tanya|Seru|Jawab)(?:nya)?(?=(?<= [A-Z][a-z]+) (?!itu|ini|tersebut)[a-z]| [A-Z]|[,.])|(?<=[?!]["”] )(?:Kata|Ujar|Tutur|Tanya|Jelas|Ungkap|Ucap|Tegas|Imbuh|Tambah|Seru|Jawab)(?:nya)?(?= (?!itu|ini|tersebut)[A-Za-z])`,
  'gu',
);

/**
 * Words of a passage that go on with the sentence of direct speech and yet have a capital: `“Kami
 * siap,” kata Siti, “Karena …”`, `“Kami siap,” Kata Siti`.
 */
export function findRaisedTags(passage: Passage): readonly Span[] {
  const { text } = passage;
  const found = [
    ...(/,["”] [a-z]/u.test(text) ? text.matchAll(GOES_ON) : []),
    ...(/[,.?!"”]["”“,] ?[A-Z]/u.test(text) ? text.matchAll(RAISED_TAG) : []),
    ...(/[a-z], {1,2}[A-Z]/u.test(text) ? text.matchAll(UNMARKED_TAG) : []),
  ];
  return found
    .filter(({ index }) => !isInPointer(passage, index))
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}
