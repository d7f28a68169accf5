import { dayNumber } from '../../calendar/date.ts';
import type { Passage } from '../../draft/passage.ts';
import {
  findRegulation,
  findSuccessor,
  nameRegulation,
  type Regulation,
} from '../../knowledge/regulations.ts';
import { oneOf } from '../../text/patterns.ts';
import type { FactContext } from '../fact-context.ts';
import { findOwnRecord, type KnownRegulation } from './known-regulations.ts';
import { findRegulationCitations, type RegulationCitation } from './regulation-citations.ts';

/** Words by which a sentence shows that it knows of the repeal, or tells history. */
const HISTORY = new RegExp(
  `(?<![a-zÀ-ɏ])${oneOf(`
    dicabut mencabut pencabutan diganti[a-zÀ-ɏ]* mengganti[a-zÀ-ɏ]* menggantikan pengganti
    tidak_(?:lagi_)?berlaku direvisi revisi diubah perubahan mengubah
    lama sebelumnya pernah semula dahulu dulu saat_itu ketika_itu kala_itu waktu_itu
    sejarah dibentuk pembentukan berdiri sejak diteken ditandatangani diterbitkan
  `)}(?![a-zÀ-ɏ])`,
  'iu',
);

/** That a regulation is out of force, and what took its place. */
export interface Repeal {
  readonly name: string;
  readonly title: string;
  /** What is in force in its place. */
  readonly by: string;
  readonly isSure: boolean;
  readonly origin: KnownRegulation['origin'];
}

/** A regulation cited as if it were in force. */
export interface RepealedCitation {
  readonly citation: RegulationCitation;
  readonly repeal: Repeal;
}

/**
 * The citations of a passage that were out of force on the day of the draft. Sentences that tell of
 * the repeal or of the past are left out, and so are regulations named in the title of another.
 */
export function findRepealedCitations(
  passage: Passage,
  context: FactContext,
): readonly RepealedCitation[] {
  return findRegulationCitations(passage).flatMap((citation) => {
    if (citation.isNested) return [];
    const repeal = findRepeal(citation, context);
    return repeal && !tellsHistory(passage, citation) ? [{ citation, repeal }] : [];
  });
}

/** Whether a repealed regulation is about protocol, which a rule of its own looks after. */
export function isOnProtocol({ title }: Repeal): boolean {
  return /protokol/iu.test(title);
}

/** Whether the sentence of a citation speaks of repeal, amendment or the past. */
export function tellsHistory(
  { text, sentences }: Passage,
  { start, end }: RegulationCitation,
): boolean {
  const sentence = sentences.find((one) => one.start <= start && end <= one.end);
  return HISTORY.test(text.slice(sentence?.start ?? 0, sentence?.end));
}

/** Whether a cited regulation was out of force on the day of the draft, as far as is on record. */
function findRepeal(citation: RegulationCitation, context: FactContext): Repeal | undefined {
  const national = findRegulation(citation.key);
  if (national) return nationalRepeal(national, context);
  const own = findOwnRecord(citation, context.settings);
  if (own?.repealedBy === undefined) return undefined;
  const { name, title, origin } = own;
  return { name, title, by: own.repealedBy, isSure: true, origin };
}

function nationalRepeal(regulation: Regulation, context: FactContext): Repeal | undefined {
  const { status, title, repealedSince, isStatusTested } = regulation;
  const successor = findSuccessor(regulation);
  const today = context.draft.meta.tanggal ?? context.now;
  if (status !== 'dicabut' || !successor) return undefined;
  if (repealedSince && dayNumber(today) < dayNumber(repealedSince)) return undefined;
  return {
    name: nameRegulation(regulation),
    title,
    by: `${nameRegulation(successor)} tentang ${successor.title}`,
    isSure: isStatusTested,
    origin: 'daftar peraturan humas',
  };
}
