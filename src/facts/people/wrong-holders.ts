import type { CalendarDate } from '../../calendar/date.ts';
import type { Passage } from '../../draft/passage.ts';
import { isSameName } from '../../event/names.ts';
import { holdsOn, type Official, type Roster } from '../../event/roster.ts';
import { findNamedHolders, mayBeNameOf, type NamedHolder } from './office-holders.ts';
import { findMentions } from './person-mentions.ts';
import { byPerson } from './roster-people.ts';
import { tellsOfChange, tellsOfOtherTime } from './terms.ts';

/** Somebody named in an office that another one holds. */
export interface WrongHolder {
  readonly named: NamedHolder;
  /** Who holds it on record. */
  readonly holder: Official;
}

/**
 * The people whom a passage names in an office that, on a day, another one of the roster holds;
 * but for those of the roster whose own office shows that already.
 */
export function findWrongHolders(
  passage: Passage,
  roster: Roster,
  date: CalendarDate,
): readonly WrongHolder[] {
  const holders = roster.officials.filter((one) => holdsOn(one, date));
  return holders.flatMap((holder) => {
    const together = holders.filter(({ jabatan }) => jabatan === holder.jabatan);
    if (together[0] !== holder) return [];
    return findNamedHolders(passage, holder)
      .filter(({ words }) => !together.some((one) => mayBeNameOf(words, one)))
      .filter(({ words }) => !isJudged(passage, words, roster))
      .filter(({ office }) => !tellsOfChange(passage, office.start))
      .filter(({ office }) => !tellsOfOtherTime(passage, office.start, together, date))
      .map((named) => ({ named, holder }));
  });
}

/** Whether a name is that of somebody of the roster whose office, written before it, is compared. */
function isJudged(passage: Passage, words: readonly string[], roster: Roster): boolean {
  const person = byPerson(roster).find(({ core }) => isSameName(core, words));
  return findMentions(passage, person?.core ?? []).some(({ office }) => office !== undefined);
}
