import type { Passage } from '../../draft/passage.ts';
import type { KnownPerson } from '../../event/people.ts';
import { isCapitalised } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';
import { findWords, firstWordFrom, type Word } from '../../text/words.ts';
import { opensWithOffice } from './offices.ts';
import { findMentions } from './person-mentions.ts';

/** A post that is no office, and who holds it: `Pranata Humas Ahli Madya`. */
export interface Post {
  readonly person: KnownPerson;
  readonly title: string;
  readonly words: readonly Word[];
}

/** Of two words one other makes another post. */
const SHORTEST_POST = 3;

/** The post of a guest or speaker; `undefined` for offices and for posts of one word or two. */
export function readPost(person: KnownPerson): Post | undefined {
  const { official, title = '' } = person;
  if (official) return undefined;
  const words = findWords(title);
  const isPost = words.length >= SHORTEST_POST && !opensWithOffice(title);
  return isPost ? { person, title, words } : undefined;
}

/** Where a post stands right before its holder with one word that is another; offsets in the passage. */
export function findAlteredPosts(
  passage: Passage,
  { person, words: right }: Post,
): readonly Span[] {
  return findMentions(passage, person.name.core).flatMap((mention) => {
    const at = firstWordFrom(passage.words, mention.start);
    const written = passage.words.slice(Math.max(0, at - right.length), at);
    const [first, last] = [written[0], written.at(-1)];
    if (!first || !last || !/^,?\s$/u.test(passage.text.slice(last.end, mention.start))) return [];
    const changed = written.filter((word, index) => word.lower !== right[index]?.lower);
    const isOneWord = changed.length === 1 && changed.every(({ text }) => isCapitalised(text));
    if (written.length < right.length || !isOneWord || changed[0] === first) return [];
    return [{ start: first.start, end: last.end }];
  });
}
