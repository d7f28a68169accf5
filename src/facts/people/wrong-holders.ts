import type { CalendarDate } from '../../calendar/date.ts';
import type { Passage } from '../../draft/passage.ts';
import { isSameName, readName } from '../../event/names.ts';
import type { KnownPerson } from '../../event/people.ts';
import type { Official, Roster } from '../../event/roster.ts';
import { oncePer } from '../../text/once-per.ts';
import { findNamedHolders, mayBeNameOf, type NamedHolder } from './office-holders.ts';
import { hasOneHolder } from './offices.ts';
import { findMentions } from './person-mentions.ts';
import { byPerson } from './roster-people.ts';
import { tellsOfChange, tellsOfOtherTerm } from './terms.ts';

/** Somebody named in an office that another one holds. */
export interface WrongHolder {
  readonly named: NamedHolder;
  /** Who holds it on record. */
  readonly holder: Official;
  /** The office was written without its place: it may be that of another one. */
  readonly isPlaceless: boolean;
  readonly origin: KnownPerson['origin'];
}

/**
 * The people whom a passage names in an office that, on a day, another one on record holds; but
 * for those of the roster whose own office shows that already.
 */
export function findWrongHolders(
  passage: Passage,
  { roster, people }: { readonly roster: Roster; readonly people: readonly KnownPerson[] },
  date: CalendarDate,
): readonly WrongHolder[] {
  const holders = holdersOf(people);
  return holders.flatMap(({ official: holder, core, placeless, together, origin }) => {
    return [
      ...findNamedHolders(passage, holder).map((named) => ({ named, isPlaceless: false })),
      ...(placeless ? findNamedHolders(passage, placeless) : [])
        .filter(({ words }) => shareWord(words, core))
        .map((named) => ({ named, isPlaceless: true })),
    ]
      .filter(({ named: { words } }) => !together.some((one) => mayBeNameOf(words, one)))
      .filter(({ named: { words } }) => !isJudged(passage, words, roster))
      .filter(({ named: { office } }) => !tellsOfChange(passage, office.start))
      .filter(({ named: { office } }) => !tellsOfOtherTerm(passage, office.start, together, date))
      .map(({ named, isPlaceless }) => ({ named, isPlaceless, holder, origin }));
  });
}

/** Shorter words are in too many names. */
const SHORTEST_SHARED = 4;

/** `Ahmad Hidayat`, `Rahmat Hidayat`. */
function shareWord(words: readonly string[], core: readonly string[]): boolean {
  const own = core.map((word) => word.toLowerCase());
  return words.some((word) => word.length >= SHORTEST_SHARED && own.includes(word.toLowerCase()));
}

/**
 * The first on record in each office that only one person holds, together with any others in it;
 * guests for the day of the event.
 */
const holdersOf = oncePer((people: readonly KnownPerson[]) => {
  const all = people
    .map(({ official, title = '', name, shortName, origin }) => ({
      official: official ?? guestAs(name.full, title, shortName),
      origin,
    }))
    .filter(({ official }) => hasOneHolder(official.jabatan));
  return all.flatMap(({ official, origin }) => {
    const together = all
      .map((one) => one.official)
      .filter(({ jabatan }) => jabatan === official.jabatan);
    if (together[0] !== official) return [];
    const { core } = readName(official.nama);
    return [{ official, core, placeless: withoutPlace(official), together, origin }];
  });
});

/** Fewer words are said of many: `Kepala Bidang`. */
const FEWEST_WORDS = 3;

/** Where the name of a place begins in an office, or that of the agency of a `Kepala Bidang`. */
const PLACE = /\s(?:Sekretariat|Kota|Kabupaten|Provinsi|Daerah|Kepulauan)\s.*$/u;
const AGENCY = /\s(?:Dinas|Badan)\s.*$/u;

/** The office as a draft of its own region may write it: `Kepala Bagian Hukum`. */
function withoutPlace(official: Official): Official | undefined {
  const { jabatan: whole } = official;
  const own = whole.startsWith('Kepala Bidang ') ? whole.replace(AGENCY, '') : whole;
  const jabatan = own.replace(PLACE, '');
  const isLong = jabatan.split(/\s+/u).length >= FEWEST_WORDS;
  return isLong && jabatan !== whole ? { ...official, jabatan } : undefined;
}

function guestAs(nama: string, jabatan: string, panggilan: string | undefined): Official {
  return { id: '', nama, jabatan, panggilan, status: 'definitif' };
}

/** Whether a name is that of somebody of the roster whose office, written before it, is compared. */
function isJudged(passage: Passage, words: readonly string[], roster: Roster): boolean {
  const person = byPerson(roster).find(({ core }) => isSameName(core, words));
  return findMentions(passage, person?.core ?? []).some(({ office }) => office !== undefined);
}
