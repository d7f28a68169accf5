import type { Draft } from '../../draft/draft.ts';
import type { DraftKind } from '../../draft/meta.ts';
import type { Passage } from '../../draft/passage.ts';
import { isCapitalised } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';

/** Documents that speak of no other event by a name as long as that of their own. */
const KINDS: ReadonlySet<DraftKind> = new Set([
  'mc',
  'rundown',
  'tata-tempat',
  'brief',
  'sambutan',
]);
/** Of a name so long, one word that is another is a fault wherever it stands. */
const LONG_NAME = 4;

/** Whether a draft is a document of the event itself, whose name has these words. */
export function isOfEvent({ kind, meta }: Draft, name: readonly string[]): boolean {
  return name.length >= LONG_NAME && (KINDS.has(kind) || meta.varian === 'undangan');
}

/** The words of a passage but for acronyms in brackets, which names are written with and without. */
export function wordsOfNames({ text, words }: Passage): readonly Word[] {
  return words.filter(({ start, end }) => !(text[start - 1] === '(' && text[end] === ')'));
}

/** Whether a draft may speak of other events like its own: what was before, and what follows. */
export function mayTellOfOthers({ kind }: Draft): boolean {
  return kind === 'sambutan' || kind === 'brief';
}

/** What a sentence about the event itself says in a speech or a brief. */
const OF_TODAY = /(?:hari ini|kita (?:semua )?(?:hadir|berkumpul)|nyatakan|rangkaian)(?![a-z])/u;

/**
 * Where a document of the event itself has its name but for one word, be it the first. A speech and
 * a brief may tell of other events, and of this one in another year: of those only the headline and
 * sentences about today are read.
 */
export function findAlteredNames(
  passage: Passage,
  name: readonly string[],
  { draft }: { readonly draft: Draft },
): readonly Span[] {
  const tellsOfOthers = mayTellOfOthers(draft) && passage.role !== 'headline';
  if (tellsOfOthers && !OF_TODAY.test(passage.lower)) return [];
  const other = tellsOfOthers ? /^[A-ZÀ-Þ]/u : /^[A-ZÀ-Þ\d]/u;
  const words = wordsOfNames(passage);
  return words.flatMap((first, index): readonly Span[] => {
    const run = words.slice(index, index + name.length);
    const last = run.at(-1);
    const only = last && run.length === name.length ? onlyOther(run, name) : undefined;
    if (!last || !only || !other.test(only.text)) return [];
    const { start, end } = { start: first.start, end: last.end };
    if (/[.;:!?()“”,]/u.test(passage.text.slice(start, end))) return [];
    // `Rapat Pelatihan Komunikasi Publik` and `Pelatihan Komunikasi Publik Lanjutan` are others.
    const isLonger =
      (only === last && /^\s[A-ZÀ-Þ]/u.test(passage.text.slice(end))) ||
      (only === first && continues(passage, words[index - 1], first));
    return isLonger ? [] : [{ start, end }];
  });
}

/** Whether a word in capitals stands right before another. */
function continues({ text }: Passage, before: Word | undefined, word: Word): boolean {
  if (!before || !isCapitalised(before.text)) return false;
  return text.slice(before.end, word.start) === ' ';
}

/** The one word of a run that is not that of the name; the others have capitals where it has them. */
function onlyOther(run: readonly Word[], name: readonly string[]): Word | undefined {
  const [only, ...more] = run.filter(({ lower }, at) => lower !== name[at]?.toLowerCase());
  const isRaised = run.every(
    ({ text }, at) => text === only?.text || isCapitalised(text) || !isCapitalised(name[at] ?? ''),
  );
  return more.length === 0 && isRaised ? only : undefined;
}
