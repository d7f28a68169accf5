import type { Passage } from '../../draft/passage.ts';
import type { EventFile } from '../../event/event.ts';
import { regulationKey } from '../../knowledge/regulations.ts';
import { findWords } from '../../text/words.ts';
import type { Claim, ClaimFinder, Evidence } from '../claim.ts';
import type { FactContext } from '../fact-context.ts';
import { judgeCitation } from './judge-citation.ts';
import { findLawShortForms, type LawShortForm } from './law-short-forms.ts';
import {
  findRegulationCitations,
  type RegulationCitation,
  readCitations,
} from './regulation-citations.ts';

/**
 * The regulations that a draft cites by number and year, by a short name, or by pointing back to
 * one.
 */
export const findLawClaims: ClaimFinder = function* (context) {
  const keys = keysOfEvent(context.event?.file);
  for (const form of findLawShortForms(context)) {
    const { passage, start, end } = form;
    const [value, evidence] = readShortForm(form, keys, context);
    yield { kind: 'peraturan', passage, start, end, value, evidence };
  }
  for (const passage of context.passages) {
    yield* findDecrees(passage);
    for (const citation of findRegulationCitations(passage)) {
      const { start, end, key: value } = citation;
      const evidence = findEvidence(citation, keys, context);
      yield { kind: 'peraturan', passage, start, end, value, evidence };
    }
  }
};

/** `Keputusan Gubernur Contoh Nomor 100.3.3/712/2025`: kinds of documents that no list holds. */
const DECREE = new RegExp(
  [
    '(?<![A-Za-zÀ-ɏ])(?:Surat (?:Keputusan|Edaran|Perintah|Tugas)|Keputusan|Instruksi|Maklumat|Nota Kesepahaman|Perjanjian Kerja Sama)',
    // Who issued it.
    String.raw`(?:\s[A-Z][A-Za-z().-]*|\sdan){0,8}?\s(?:[Nn]omor|N[oO]\.?)\s?:?\s?`,
    String.raw`(?:(?:[A-Z\d][A-Za-z\d./-]{0,40})?\d(?:\s[Tt]ahun\s\d{4})?)(?![A-Za-z\d])`,
  ].join(''),
  'gu',
);

/** Decrees, circulars and agreements by their number, for somebody to look up. */
function* findDecrees(passage: Passage): Generator<Claim> {
  if (!/n(?:omor|o)/iu.test(passage.text)) return;
  for (const match of passage.text.matchAll(DECREE)) {
    const [text] = match;
    const start = match.index;
    const value = text.toLowerCase().replace(/\s+/gu, ' ');
    yield {
      kind: 'peraturan',
      passage,
      start,
      end: start + text.length,
      value,
      evidence: undefined,
    };
  }
}

/** The law that a short form stands for, as its full name would give it. */
function readShortForm(
  { law, kind, name }: LawShortForm,
  keys: ReadonlyMap<string, string>,
  context: FactContext,
): readonly [value: string, evidence: Evidence | undefined] {
  switch (law.kind) {
    case 'named': {
      const { citation } = law.law;
      return [citation.key, findEvidence(citation, keys, context)];
    }
    case 'record': {
      const { origin, name: full, title } = law.record;
      return [regulationKey(law.record), { origin, text: `${full} tentang ${title}` }];
    }
    case 'cited':
      return [law.key, undefined];
    case 'near':
    case 'unknown':
      return [`${kind} ${name}`, undefined];
    default:
      return law satisfies never;
  }
}

/** The list of regulations vouches for a tested title, the event file for what it cites itself. */
function findEvidence(
  citation: RegulationCitation,
  keys: ReadonlyMap<string, string>,
  context: FactContext,
): Evidence | undefined {
  const verdict = judgeCitation(citation, context);
  if (verdict.kind === 'known' && verdict.record.isTitleTested) {
    const { origin, name, title } = verdict.record;
    return { origin, text: `${name} tentang ${title}` };
  }
  const text = keys.get(citation.key);
  if (verdict.kind !== 'unknown' || text === undefined) return undefined;
  return { origin: 'berkas acara', text };
}

/** The regulations that the event file cites, as it writes them, by key. */
function keysOfEvent(event: EventFile | undefined): ReadonlyMap<string, string> {
  const texts = [
    event?.latar,
    event?.tujuan,
    ...(event?.fakta ?? []).flatMap(({ pernyataan, nilai, sumber }) => [pernyataan, nilai, sumber]),
  ];
  return new Map(
    texts
      .filter((text) => text !== undefined)
      .flatMap((text) => readCitations({ text, words: findWords(text) }))
      .map(({ key, text, start, end }) => [key, text.slice(start, end)]),
  );
}
