import type { Passage } from '../../draft/passage.ts';
import { isSameName } from '../../event/names.ts';
import type { KnownPerson } from '../../event/people.ts';
import { oncePer } from '../../text/once-per.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';
import { findMentions } from './person-mentions.ts';

/** Somebody on record named with the whole title of another; offsets in the passage. */
export interface BorrowedTitle {
  /** Of the title. */
  readonly start: number;
  readonly end: number;
  /** Where the name and its degrees end. */
  readonly nameEnd: number;
  readonly person: KnownPerson;
  /** Whose title it is. */
  readonly owner: KnownPerson;
}

/** Shorter titles are said of many: `Camat`, `Kepala Dinas`. */
const FEWEST_WORDS = 3;

/** What before a title says that it is another one, or somebody else's. */
const OTHER_BEFORE =
  /(?<![a-zÀ-ɏ])(?:wakil|mantan|eks|calon|sekretaris|asisten|staf|ajudan|istri|suami|mewakili|diwakili|dan|serta|didampingi|bersama|disaksikan|menggantikan)\s+$/u;

/** Behind the name nothing tells that it opens a clause of its own. */
const NAME_ENDS = /^\s*(?:$|[,.;(|)])/u;

/**
 * Where a title that another one has on record stands, whole, right before a name: `Ketua LVRI
 * Kabupaten Contoh, Anton Rudianta`. Between title and name there is no comma, or the line is one of
 * a list, where each has a line of their own.
 */
export function findBorrowedTitles(
  passage: Passage,
  people: readonly KnownPerson[],
): readonly BorrowedTitle[] {
  return othersByPerson(people).flatMap(({ person, others }) =>
    findMentions(passage, person.name.core).flatMap((mention): readonly BorrowedTitle[] => {
      const found = titleBefore(passage, mention, others);
      return found ? [{ ...found, nameEnd: mention.end, person }] : [];
    }),
  );
}

/** Which of some titles stands right before a name, as that of the one named. */
function titleBefore(
  passage: Passage,
  { start: name, end: nameEnd }: Span,
  titles: readonly TitleOf[],
): Pick<BorrowedTitle, 'start' | 'end' | 'owner'> | undefined {
  const gap = /,?\s$/u.exec(textBefore(passage.lower, name))?.[0] ?? '';
  const end = name - gap.length;
  const written = textBefore(passage.lower, end);
  const found = gap === '' ? undefined : titles.find(({ title }) => endsWith(written, title));
  if (!found) return undefined;
  const start = end - found.title.length;
  if (OTHER_BEFORE.test(textBefore(passage.lower, start))) return undefined;
  const isOfLine = passage.role === 'item' || passage.inBlockQuote;
  const isApposed = isOfLine && NAME_ENDS.test(passage.text.slice(nameEnd));
  return gap.startsWith(',') && !isApposed ? undefined : { start, end, owner: found.owner };
}

interface TitleOf {
  readonly owner: KnownPerson;
  /** In lower case. */
  readonly title: string;
}

/** Each person on record with the titles of all others that are not also their own. */
const othersByPerson = oncePer((people: readonly KnownPerson[]) => {
  const titles = people.flatMap((owner): readonly TitleOf[] => {
    const title = (owner.official?.jabatan ?? owner.title ?? '').toLowerCase();
    return title.split(/\s+/u).length < FEWEST_WORDS ? [] : [{ owner, title }];
  });
  return people
    .filter(({ name, title }) => name.core.length > 1 && title !== undefined)
    .map((person) => {
      const own = titles
        .filter(({ owner }) => isSameName(owner.name.core, person.name.core))
        .map(({ title }) => title);
      return { person, others: titles.filter(({ title }) => !own.includes(title)) };
    });
});

/** Whether a text ends with a title, as words of their own. */
function endsWith(text: string, title: string): boolean {
  return text.endsWith(title) && !/[a-zÀ-ɏ\d]$/u.test(text.slice(0, text.length - title.length));
}
