import type { Passage } from '../../draft/passage.ts';
import type { KnownPerson } from '../../event/people.ts';
import { isCapitalised } from '../../text/case.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { findWords, firstWordFrom, type Word } from '../../text/words.ts';
import type { FactContext } from '../fact-context.ts';
import { findKnownPeople } from './known-people.ts';
import { findMentions } from './person-mentions.ts';

/** A post that is no office, and who holds it: `Pranata Humas Ahli Madya`. */
export interface Post {
  readonly person: KnownPerson;
  readonly title: string;
  readonly words: readonly Word[];
}

/** Of two words one other makes another post. */
const SHORTEST_POST = 3;

/** Of one body these are posts beside each other. */
const HEADS = wordSet('ketua kepala sekretaris bendahara direktur wakil anggota');

/** The posts of all on record; those of speakers also with the institution that they come from. */
export function readPosts(context: FactContext): readonly Post[] {
  const speakers = context.event?.file.narasumber ?? [];
  return findKnownPeople(context).flatMap((person) => {
    const { instansi } = speakers.find(({ nama }) => nama === person.name.full) ?? {};
    const withInstitution = instansi === undefined ? undefined : readPost(person, instansi);
    return [readPost(person), withInstitution].filter((post) => post !== undefined);
  });
}

/** A post on record; `undefined` for those of one word or two. */
function readPost(person: KnownPerson, institution = ''): Post | undefined {
  const { official, title = '' } = person;
  const post = `${official?.jabatan ?? title} ${institution}`.trim();
  const words = findWords(post);
  return words.length < SHORTEST_POST ? undefined : { person, title: post, words };
}

/**
 * Where a post stands right before its holder with one word that is another, or with `Wakil` before
 * it; offsets in the passage. Offices that nobody holds two of are compared elsewhere.
 */
export function findAlteredPosts(
  passage: Passage,
  { person, words: right }: Post,
): readonly Span[] {
  return findMentions(passage, person.name.core).flatMap(({ start, office }) => {
    const at = firstWordFrom(passage.words, start);
    const from = at - right.length;
    const written = passage.words.slice(Math.max(0, from), at);
    const [first, last] = [written[0], written.at(-1)];
    if (!first || !last || office || written.length < right.length) return [];
    if (!/^,?\s$/u.test(passage.text.slice(last.end, start))) return [];
    const end = last.end;
    const altered = alteredFrom(written, right, passage.words[from - 1]);
    return altered ? [{ start: altered.start, end }] : [];
  });
}

/** The first word of a post with one word that is another, or with `Wakil` before it. */
function alteredFrom(
  written: readonly Word[],
  right: readonly Word[],
  before: Word | undefined,
): Word | undefined {
  const [first] = written;
  const [only, ...more] = written.filter((word, index) => word.lower !== right[index]?.lower);
  if (!first) return undefined;
  if (!only) return before?.text === 'Wakil' && HEADS.has(first.lower) ? before : undefined;
  if (more.length > 0 || !isCapitalised(only.text)) return undefined;
  const isHead = HEADS.has(only.lower) && HEADS.has(right[0]?.lower ?? '');
  return only === first && !isHead ? undefined : first;
}
