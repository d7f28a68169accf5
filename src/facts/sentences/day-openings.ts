import { WEEKDAYS } from '../../calendar/date.ts';
import { sentencesAfterDateline } from '../../draft/dateline.ts';
import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { isVerbForm, kindOfWord } from '../../knowledge/word-kinds.ts';
import { oneOf, wordSet } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { findWords } from '../../text/words.ts';
import type { UnpartedOpening } from './unparted-openings.ts';

/** A day and its date in brackets, with a space behind. */
const DAY = new RegExp(`(?:${WEEKDAYS.join('|')}) \\([\\d/ ]{3,10}\\)(?= [A-Za-z])`, 'u');

/** What opens a sentence with its source, its time or its place. */
const OPENS = new RegExp(
  `^["“]?${oneOf(`
    Mengutip Melansir Dikutip Dilansir Merujuk Mengacu Berdasarkan Menurut Melalui Dalam
    Pada Di Saat Ketika Usai Seusai Setelah Sesudah Sebelum Sejak Hingga Sampai Terkait Menanggapi
    Ditemui
  `)} `,
  'u',
);

/** Fewer words are a day that may go without its comma: `Pada Rabu (19/8) warga …`. */
const FEWEST = 4;

/** How far behind the day the verb may stand. */
const REACH = 8;

/** Openings of a sentence that end with a day in brackets and run into their subject. */
export const findDayOpenings = perPassage((passage): readonly UnpartedOpening[] => {
  if (!DAY.test(passage.text)) return [];
  return sentencesAfterDateline(passage).flatMap((sentence) => {
    const found = findIn(passage, sentence);
    return found ? [found] : [];
  });
});

function findIn({ text }: Passage, { start, end }: Span): UnpartedOpening | undefined {
  const sentence = text.slice(start, end);
  const day = OPENS.test(sentence) ? DAY.exec(sentence) : null;
  if (!day) return undefined;
  const opening = sentence.slice(0, day.index);
  if (/[.;:!?“”"()–—]/u.test(opening.slice(1)) || findWords(opening).length < FEWEST)
    return undefined;
  const from = day.index + day[0].length;
  const behind = sentence.slice(from).split(/[,.;:“”"()–—]/u, 1)[0] ?? '';
  const words = findWords(behind);
  const [first] = words;
  if (!first || !mayBeSubject(first.text)) return undefined;
  const verb = words.findIndex(({ lower }) => isPredicate(lower));
  if (verb < 1 || verb > REACH) return undefined;
  const last = day[0].slice(day[0].indexOf('('));
  const at = start + from;
  return {
    start: at - last.length,
    end: at + first.end,
    last,
    subject: first.text,
  };
}

function isPredicate(lower: string): boolean {
  const kind = kindOfWord(lower);
  return isVerbForm(lower) || kind === 'helper' || kind === 'bare verb';
}

/** Words that belong to the day, or add to the opening. */
const BELONGS = wordSet(`
  pagi siang sore malam petang dini lalu kemarin mendatang nanti tadi besok waktu pukul sekitar
  sekira hari kota kabupaten bertempat yang
`);

function mayBeSubject(word: string): boolean {
  const lower = word.toLowerCase();
  if (BELONGS.has(lower)) return false;
  return /^[A-ZÀ-Þ]/u.test(word) || ['other', 'pronoun'].includes(kindOfWord(lower));
}
