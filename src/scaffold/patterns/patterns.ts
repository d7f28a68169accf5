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
