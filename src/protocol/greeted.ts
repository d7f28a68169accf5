import { withoutStatus } from '../knowledge/acting-status.ts';
import { findOfficeMentions, type ProtocolOffice } from '../knowledge/protocol-offices.ts';
import type { Guest } from './guests.ts';
import { guestsNamedIn, type Ranking } from './speakers.ts';

/** Whom a line of greeting, or a row of a seating plan, is about. */
export interface Greeted {
  /** The guest of the event file, by name or by an office that one guest only holds. */
  readonly guest: Guest | undefined;
  /** Their own office, also when they come in another's stead. */
  readonly office: ProtocolOffice | undefined;
}

/** `yang mewakili Bupati`: what follows is not the office of who is there. */
const IN_STEAD = /\b(?:mewakili|diwakili|atas nama|wakil dari|utusan)\b/iu;

/** Whether a line says that somebody comes in another's stead. */
export function speaksOfSubstitute(text: string): boolean {
  return IN_STEAD.test(text);
}

/** Reads whom a line is about. */
export function readGreeted(text: string, guests: readonly Guest[], { level }: Ranking): Greeted {
  const [byName] = guestsNamedIn(text, guests);
  if (byName) return { guest: byName, office: byName.office };
  const isProvincial = level !== 'kabupaten_kota';
  const own = text.slice(0, IN_STEAD.exec(text)?.index ?? text.length);
  // `Kapolres, diwakili Kabag Ops`: the office before the comma is the absent one's.
  const isRepresented = /\bdiwakili\b/iu.test(text);
  const [mention] = isRepresented ? [] : findOfficeMentions(own, isProvincial);
  const holders = guests.filter(
    ({ office, title }) => office !== undefined && isTitle(text, title, office === mention?.office),
  );
  return { guest: holders.length === 1 ? holders[0] : undefined, office: mention?.office };
}

/** Whether the full title of a guest stands in a text. */
function isTitle(text: string, title: string, isSameOffice: boolean): boolean {
  return isSameOffice && text.toLowerCase().includes(withoutStatus(title).toLowerCase());
}

/** Whether a text opens with a title, acting statuses apart, and the title ends there. */
export function opensWithTitle(text: string, title: string): boolean {
  const line = withoutStatus(text).toLowerCase();
  const office = withoutStatus(title).toLowerCase();
  return line.startsWith(office) && /^\s*(?:$|[,(.–-])/u.test(line.slice(office.length));
}
