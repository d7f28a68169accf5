import type { RunSheetEntry } from '../../run-sheet/item.ts';
import type { Facts } from '../facts.ts';
import { lengkapi } from '../placeholder.ts';
import { councilSession } from './council-session.ts';
import { flagCeremony } from './flag-ceremony.ts';
import { groundbreaking } from './groundbreaking.ts';
import { inauguration } from './inauguration.ts';
import { leadershipMeeting } from './leadership-meeting.ts';
import type { Pattern } from './pattern.ts';
import { planItems } from './plan-items.ts';
import { pressConference } from './press-conference.ts';
import { shortNotice } from './short-notice.ts';
import { signing } from './signing.ts';
import { swearingIn } from './swearing-in.ts';
import { coordinationMeeting, training } from './training.ts';
import { workingVisit } from './working-visit.ts';

/** Run-sheet patterns for events that have no `susunan` yet, in the order they are offered. */
export const patterns: readonly Pattern[] = [
  training,
  coordinationMeeting,
  inauguration,
  groundbreaking,
  swearingIn,
  flagCeremony,
  workingVisit,
  pressConference,
  signing,
  leadershipMeeting,
  councilSession,
  shortNotice,
];

/** The names by which `pola` chooses a pattern. */
export const PATTERNS: readonly string[] = patterns.map(({ id }) => id);

/**
 * The usual items of a pattern, with customary durations in minutes as a start to work from. An
 * unknown pattern gives one item to fill in.
 */
export function patternItems(id: string | null, facts: Facts): readonly RunSheetEntry[] {
  const pattern = patterns.find((one) => one.id === id);
  if (pattern) return planItems(pattern, facts);
  const begin = facts.mulai?.time ?? null;
  return [{ ...(begin === null ? {} : { mulai: begin }), kegiatan: lengkapi('mata acara') }];
}

/** How events of a pattern are called, where their names say it. */
const NAMES: readonly (readonly [name: RegExp, pattern: Pattern])[] = [
  [/^rapat paripurna(?![a-z])/iu, councilSession],
  [/^(?:rapat koordinasi|rakor)(?![a-z])/iu, coordinationMeeting],
  [/^peletakan batu pertama(?![a-z])/iu, groundbreaking],
  [/^(?:konferensi|jumpa) pers(?![a-z])/iu, pressConference],
];

/** Names that make a pattern worth offering, too wide to take it without asking. */
const LIKELY_NAMES: typeof NAMES = [
  [/^kunjungan(?![a-z])/iu, workingVisit],
  [/^pelantikan(?![a-z])/iu, swearingIn],
  [/^peresmian(?![a-z])/iu, inauguration],
  [/^penandatanganan(?![a-z])/iu, signing],
  [/^upacara (?:bendera|peringatan|hari)(?![a-z])/iu, flagCeremony],
  [/^(?:pelatihan|bimbingan teknis|bimtek|sosialisasi)(?![a-z])/iu, training],
];

/** The pattern that the name of an event says by itself; `null` where it says none. */
export function patternByName(name: string | null): string | null {
  return findNamed(NAMES, name ?? '') ?? null;
}

/** The pattern to offer for an event of this name; `undefined` where none is likelier than others. */
export function likelyPattern(name: string): string | undefined {
  return findNamed(NAMES, name) ?? findNamed(LIKELY_NAMES, name);
}

function findNamed(names: typeof NAMES, name: string): string | undefined {
  return names.find(([named]) => named.test(name))?.[1].id;
}
