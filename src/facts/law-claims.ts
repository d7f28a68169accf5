import type { EventFile } from '../event/event.ts';
import { findWords } from '../text/words.ts';
import type { ClaimFinder, Evidence } from './claim.ts';
import type { FactContext } from './fact-context.ts';
import { judgeCitation } from './judge-citation.ts';
import {
  findRegulationCitations,
  type RegulationCitation,
  readCitations,
} from './regulation-citations.ts';

/** The regulations that a draft cites by number and year. */
export const findLawClaims: ClaimFinder = function* (context) {
  const keys = keysOfEvent(context.event?.file);
  for (const passage of context.passages) {
    for (const citation of findRegulationCitations(passage)) {
      const { start, end, key: value } = citation;
      const evidence = findEvidence(citation, keys, context);
      yield { kind: 'peraturan', passage, start, end, value, evidence };
    }
  }
};

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
