import type { Passage } from '../draft/passage.ts';
import { perDraft } from '../draft/per-draft.ts';
import { sentenceAt } from '../draft/sentence-at.ts';
import type { Span } from '../text/span.ts';
import { type CeremonyItem, readCeremony } from './ceremony.ts';
import type { RelatedPlace } from './finding.ts';
import type { RuleContext } from './rule.ts';

/** Where a draft says who does an item of a ceremony. */
export interface Performing {
  readonly item: CeremonyItem;
  /** What names the performer, from the first word of office or name on. */
  readonly text: string;
  readonly span: Span;
  readonly related: readonly RelatedPlace[];
}

/** `Kepada …, kami persilakan`, `dipimpin oleh …`: before whom a script calls or names. */
const BEFORE_PERFORMER = new RegExp(
  String.raw`\b(?:[Kk]epada|oleh|[Mm]engundang|[Mm]emanggil|[Pp]ersilakan|[Mm]enyambut)\s+` +
    // `yang kami hormati`, `Yth.`
    String.raw`(?:[Yy]ang\s+(?:kami\s+)?(?:[Tt]erhormat|[Hh]ormati|[Mm]ulia|[Mm]uliakan)\s+|[Yy]th\.\s+)?` +
    // `Bapak/Ibu`
    String.raw`(?:(?:Bapak|Ibu|Saudara|Saudari)\b[/\s]*)*(?=[A-ZÀ-Þ])`,
  'gu',
);
/** A sentence that calls its subject: `Bapak Budi, selaku Bupati, kami persilakan`. */
const OPENS_WITH_PERFORMER =
  /^(?:(?:Selanjutnya|Berikutnya),?\s+)?(?:(?:Bapak|Ibu|Saudara|Saudari|[Yy]ang\s+[Tt]erhormat)\s+)*(?=[A-ZÀ-Þ])/u;
const CALLED = /\b(?:kami\s+(?:per)?silakan|dipersilakan|memasuki|tiba\s+di)\b/u;
/** Thanks name those who have done it; applause is for anybody. */
const NO_CALL = /\bterima\s+kasih\b|\bhadirin\b.*\bdi(?:mohon|persilakan)\b/iu;

/**
 * Who does what by a draft: by the column of a run-sheet, or by what its script for the master of
 * ceremonies says. The texts still have to be looked up among the people of the event.
 */
export const findPerformings: (context: RuleContext) => readonly Performing[] =
  perDraft(readPerformings);

function readPerformings(context: RuleContext): readonly Performing[] {
  const { items } = readCeremony(context);
  if (context.draft.kind === 'mc') return fromScript(items, context.passages);
  return items.flatMap((item) => {
    const { pelaksana } = item.entry;
    if (pelaksana === undefined) return [];
    return [{ item, text: pelaksana, span: item.activitySpan, related: item.related }];
  });
}

function fromScript(
  items: readonly CeremonyItem[],
  passages: readonly Passage[],
): readonly Performing[] {
  const said = passages.filter(
    ({ role, inBlockQuote, text }) => role === 'paragraph' && !inBlockQuote && text !== '',
  );
  return said.flatMap((passage): readonly Performing[] => {
    const { start: at } = passage.span(0, 1);
    const item = items.findLast(({ activitySpan }) => activitySpan.start < at);
    if (!item) return [];
    const starts = Array.from(passage.text.matchAll(BEFORE_PERFORMER), ({ 0: words, index }) => ({
      from: index,
      start: index + words.length,
    }));
    if (starts.length === 0) starts.push(...subjectsCalled(passage));
    return starts.flatMap(({ from, start }): readonly Performing[] => {
      const sentence = sentenceAt(passage, from);
      if (NO_CALL.test(passage.text.slice(sentence.start, sentence.end))) return [];
      const end = Math.max(start, sentence.end);
      const text = passage.text.slice(start, end).trim();
      return [
        { item, text, span: passage.span(start, start + lengthOfPerformer(text)), related: [] },
      ];
    });
  });
}

function subjectsCalled({ text, sentences }: Passage) {
  return sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const match = CALLED.test(sentence) ? OPENS_WITH_PERFORMER.exec(sentence) : null;
    return match ? [{ from: start, start: start + match[0].length }] : [];
  });
}

/** Up to what they are asked to do. */
function lengthOfPerformer(text: string): number {
  const end = text.search(
    /,?\s(?:kami|untuk|dipersilakan|dimohon|berkenan|memasuki|selaku)\b|[.;]$/u,
  );
  return end === -1 ? text.length : end;
}
