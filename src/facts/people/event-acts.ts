import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import { withoutNamedLalu } from '../../text/named-lalu.ts';
import { wordSet } from '../../text/patterns.ts';
import { textBefore } from '../../text/text-before.ts';
import { enactsEvent } from './names-event.ts';
import type { PersonMention } from './person-mentions.ts';

/** What a sentence says of somebody: that they were there, opened the event, led it, or inaugurated what it is for. */
export type EventAct = 'present' | 'opens' | 'leads' | 'inaugurates';

/** Being there, right behind the name or right before the office and name. */
const PRESENT_AFTER =
  /^,?\s(?:juga\s|turut\s|ikut\s|langsung\s|secara resmi\s|resmi\s){0,3}(?:hadir|menghadiri|membuka|menutup|menyampaikan sambutan|memberi sambutan|memberikan sambutan|menyerahkan|melantik)(?![a-zÀ-ɏ])/u;
const PRESENT_BEFORE =
  /(?<![a-zÀ-ɏ])(?:dihadiri|dibuka|ditutup)\s(?:langsung\s|secara resmi\s|resmi\s){0,2}(?:oleh\s)?$/u;
const OPENS_AFTER = /^,?\s(?:secara resmi\s|resmi\s)?membuka(?![a-zÀ-ɏ])/u;
const OPENS_BEFORE = /(?<![a-zÀ-ɏ])dibuka\s(?:secara resmi\s|resmi\s)?(?:oleh\s)?$/u;
const LEADS_AFTER = /^,?\s(?:langsung\s)?memimpin(?![a-zÀ-ɏ])/u;
const LEADS_BEFORE = /(?<![a-zÀ-ɏ])dipimpin\s(?:langsung\s)?(?:oleh\s)?$/u;
const INAUGURATES_AFTER = /^,?\s(?:langsung\s|secara resmi\s|resmi\s){0,2}meresmikan(?![a-zÀ-ɏ])/u;
const INAUGURATES_BEFORE =
  /(?<![a-zÀ-ɏ])diresmikan\s(?:langsung\s|secara resmi\s|resmi\s){0,2}(?:oleh\s)?$/u;
/** Acts that events are named after: only of theirs is the sentence. */
const ENACTS_AFTER =
  /^,?\s(?:langsung\s)?(?:meninjau|menandatangani|meletakkan|melepas|mengukuhkan)(?![a-zÀ-ɏ])/u;
/** What lets the sentence speak of absence, of another day or of another event. */
const OTHERWISE =
  /(?<![a-zÀ-ɏ])(?:tidak|belum|batal|berhalangan|diwakili|mewakili|absen|akan|rencana[a-zÀ-ɏ]*|dijadwalkan|semula|sebelum[a-zÀ-ɏ]*|lalu|ditutup|kemarin|besok)(?![a-zÀ-ɏ])/u;
/** Longer than all that is looked for behind a name. */
const LONGEST_ACT = 60;
const STATUS = /^(?:pj|plt|plh|pjs|penjabat|pelaksana)/iu;
/** Words for any event, and those that point at it. */
const ANY_EVENT = wordSet('acara kegiatan rapat sidang upacara apel yang itu ini tersebut');

/** What a sentence says that somebody named in it did at the event of this name. */
export function readEventAct(
  passage: Passage,
  mention: PersonMention,
  eventName: string,
): EventAct | undefined {
  const { start, end } = sentenceAt(passage, mention.start);
  const sentence = withoutNamedLalu(passage.text.slice(start, end)).toLowerCase();
  const isFormer = mention.qualifier !== undefined && !STATUS.test(mention.qualifier);
  if (isFormer || OTHERWISE.test(sentence)) return undefined;
  const after = passage.text.slice(mention.end, mention.end + LONGEST_ACT);
  const from = mention.office?.start ?? mention.start;
  const before = textBefore(passage.text, from);
  const beside = { before, after, sentence, eventName };
  const own = sentence.includes(eventName.toLowerCase()) ? actOfNamed(beside) : undefined;
  if (own !== undefined) return own;
  if (LEADS_BEFORE.test(before) && namesEventAlone(passage.lower.slice(start, from), eventName)) {
    return 'leads';
  }
  if (isInauguration(beside) && namesObject(sentence, eventName)) return 'inaugurates';
  return isPresent(beside) ? 'present' : undefined;
}

/** What stands on both sides of an office and name, and in the sentence of both, in small letters. */
interface Beside {
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
  readonly eventName: string;
}

/** What somebody does in a sentence that names the event in full. */
function actOfNamed(beside: Beside): EventAct | undefined {
  const { before, after } = beside;
  if (OPENS_AFTER.test(after) || OPENS_BEFORE.test(before)) return 'opens';
  if (LEADS_AFTER.test(after)) return 'leads';
  return isInauguration(beside) ? 'inaugurates' : undefined;
}

function isInauguration({ before, after }: Beside): boolean {
  return INAUGURATES_AFTER.test(after) || INAUGURATES_BEFORE.test(before);
}

function isPresent({ before, after, sentence, eventName }: Beside): boolean {
  if (PRESENT_AFTER.test(after) || PRESENT_BEFORE.test(before)) return true;
  return ENACTS_AFTER.test(after) && enactsEvent(sentence, { nama: eventName });
}

/** `Puskesmas Contoh Baru`, of an event that is called its `Peresmian`. */
function namesObject(sentence: string, eventName: string): boolean {
  const [, object] = /^peresmian (\S+ \S.*)$/u.exec(eventName.toLowerCase()) ?? [];
  return object !== undefined && sentence.includes(object);
}

/** `Rapat paripurna itu dipimpin `: what is led is the event; `Doa dipimpin ` is a part of it. */
function namesEventAlone(lower: string, eventName: string): boolean {
  const words = lower.slice(0, lower.lastIndexOf('dipimpin')).match(/[a-zÀ-ɏ]+/gu) ?? [];
  const name = new Set(eventName.toLowerCase().match(/[a-zÀ-ɏ]+/gu) ?? []);
  return words.length > 0 && words.every((word) => ANY_EVENT.has(word) || name.has(word));
}
