import type { Passage } from '../../draft/passage.ts';
import type { KnownPerson } from '../../event/people.ts';
import { isCapitalised } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';
import { findWords, firstWordFrom, type Word } from '../../text/words.ts';
import { opensWithOffice } from './offices.ts';
import { findMentions } from './person-mentions.ts';

/** Of two words one other makes another post. */
const SHORTEST_POST = 3;

/** A post that is no office, `Pranata Humas Ahli Muda`, and who holds it. */
export interface Post {
  readonly person: KnownPerson;
  readonly title: string;
  readonly words: readonly Word[];
}

/** The post of a guest or speaker; `undefined` for offices and for posts of too few words. */
export function readPost(person: KnownPerson): Post | undefined {
  const { official, title = '' } = person;
  if (official) return undefined;
  const words = findWords(title);
  return words.length < SHORTEST_POST || opensWithOffice(title)
    ? undefined
    : { person, title, words };
}

/** Where a passage gives a post, one word off, right before the name of the one who holds it. */
export function* findWrongPosts(
  passage: Passage,
  { person: { name }, words: right }: Post,
): Generator<Span> {
  for (const mention of findMentions(passage, name.core)) {
    const at = firstWordFrom(passage.words, mention.start);
    const written = passage.words.slice(Math.max(0, at - right.length), at);
    const [first, last] = [written[0], written.at(-1)];
    if (!first || !last || !/^,?\s$/u.test(passage.text.slice(last.end, mention.start))) continue;
    const changed = written.filter((word, index) => word.lower !== right[index]?.lower);
    const isOneWord = changed.length === 1 && changed.every(({ text }) => isCapitalised(text));
    if (written.length < right.length || !isOneWord || changed[0] === first) continue;
    yield { start: first.start, end: last.end };
  }
}
