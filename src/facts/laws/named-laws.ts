import type { Passage } from '../../draft/passage.ts';
import { perDraft } from '../../draft/per-draft.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import type { FactContext } from '../fact-context.ts';
import { readCitedTitle } from './cited-title.ts';
import { judgeCitation } from './judge-citation.ts';
import { findRecord } from './known-regulations.ts';
import { findRegulationCitations, type RegulationCitation } from './regulation-citations.ts';

/** A law that a draft names in full, or for which it declares a short name. */
export interface NamedLaw {
  readonly passage: Passage;
  readonly citation: RegulationCitation;
  /** As the draft gives it and as it is on record, whichever is known. */
  readonly titles: readonly string[];
  /** Short names that the draft declares, without the kind: `Keprotokolan` of `UU Keprotokolan`. */
  readonly aliases: readonly string[];
}

/**
 * The laws that a draft names in full, in source order; wrong numbers are left to the rule about
 * them.
 */
export const findNamedLaws: (context: FactContext) => readonly NamedLaw[] = perDraft((context) =>
  context.passages.flatMap((passage) =>
    findRegulationCitations(passage).flatMap((citation) =>
      readNamedLaw(passage, citation, context),
    ),
  ),
);

function readNamedLaw(
  passage: Passage,
  citation: RegulationCitation,
  context: FactContext,
): readonly NamedLaw[] {
  const title = readCitedTitle(citation);
  const aliases = readAliases(passage, citation);
  if (!title && aliases.length === 0) return [];
  const { kind } = judgeCitation(citation, context);
  if (kind !== 'known' && kind !== 'unknown' && kind !== 'wrong-title') return [];
  const first = title?.words[0];
  const last = title?.words[title.spelled - 1];
  const cited = first && last ? [passage.text.slice(first.start, last.end)] : [];
  const record = findRecord(citation, context.settings);
  const titles = [...cited, ...(record ? [record.title] : [])];
  return [{ passage, citation, titles, aliases }];
}

/** Behind a citation so far a short name is declared. */
const REACH = 300;
/** `(UU KIP)`, `(selanjutnya disebut “UU Keprotokolan”)`, `, selanjutnya disebut Perda KTR`. */
const ALIAS = new RegExp(
  [
    String.raw`(?:\((?:yang\s)?|(?=(?:selanjutnya|kemudian)\s))`,
    String.raw`(?:(?:selanjutnya|kemudian)\s(?:disebut|disingkat)\s(?:dengan\s|sebagai\s)?)?`,
    String.raw`["“‘]?(?:UU|Undang-Undang|PP|Per(?:ppu|pres|da|wali|wako|bup|gub|mendagri))\s`,
    String.raw`(?<name>[A-Z][A-Za-z-]+(?:\s(?:[A-Z][A-Za-z-]+|dan)){0,5})["”’]?(?=[),.;]|\s\)|$)`,
  ].join(''),
  'gu',
);

function readAliases(passage: Passage, { start, end }: RegulationCitation): readonly string[] {
  const next = findRegulationCitations(passage).find((one) => one.start >= end && !one.isNested);
  const sentence = sentenceAt(passage, start);
  const stop = Math.min(end + REACH, sentence.end, next?.start ?? Number.POSITIVE_INFINITY);
  const matches = passage.text.slice(end, stop).matchAll(ALIAS);
  return Array.from(matches, ({ groups }) => groups?.['name'] ?? '').filter(Boolean);
}
