import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findName, readTitlesAround } from '../../event/names.ts';
import type { KnownPerson } from '../../event/people.ts';
import { type HolderStatus, type Official, officeTitle } from '../../event/roster.ts';
import type { FactContext } from '../../facts/fact-context.ts';
import { findKnownPeople } from '../../facts/people/known-people.ts';
import {
  findBareOfficePlaces,
  findOfficePlaces,
  type OfficePlace,
} from '../../facts/people/office-places.ts';
import { tellsOfChange, tellsOfOtherTerm } from '../../facts/people/terms.ts';
import { findReferenceDate } from '../../facts/times/reference-date.ts';
import { textBefore } from '../../text/text-before.ts';

/** The acting statuses as they are written before an office, short or in full. */
const STATUS_BEFORE =
  /(?<![a-zÀ-ɏ])(?:(?<Pj>pj\.?|penjabat|pejabat)|(?<Plt>plt\.?|pelaksana\stugas)|(?<Plh>plh\.?|pelaksana\sharian)|(?<Pjs>pjs\.?|penjabat\ssementara))\s+$/u;
/** A word before an office that makes it another office, or a former one. */
const OTHER_OFFICE =
  /(?<![a-zÀ-ɏ])(?:wakil|mantan|eks|calon|sekretaris|staf|asisten|ajudan|istri|suami|menjadi|sebagai|selaku)\s+$/u;
const ROSTER =
  '- { id: wali-kota, nama: "Dr. H. Budi Hermawan, M.Si.", panggilan: Budi, jabatan: Wali Kota Contoh, status: Pj. }\n- { id: sekda, nama: "Siti Rahmawati, S.E.", jabatan: Sekretaris Daerah Kota Contoh }\n';
const LALU =
  '- { id: bupati, nama: "Lalu Wiramaja, S.T.", panggilan: Wiramaja, jabatan: Bupati Contoh, status: Plt. }\n';
const ACTING =
  '- { id: dukcapil, nama: "Dewi Lestari, S.STP.", jabatan: Kepala Dinas Kependudukan dan Pencatatan Sipil Kota Contoh, status: Plt. }\n';

export const statusPejabat: Rule = draftRule({
  id: 'fakta/status-pejabat',
  severity: 'error',
  summary: 'Status Pj., Plt., Plh., atau Pjs. ditulis di depan jabatan, sesuai dengan datanya.',
  why: 'Kewenangan penjabat berbeda dari pejabat definitif; rilis yang menghilangkan statusnya salah secara hukum.',
  exceptions:
    'Jabatan tanpa nama, jabatan tanpa daerahnya dan tanpa status (“Wali Kota Budi”) sesudah rilis menyebut statusnya, dan kalimat tentang pelantikan dibiarkan.',
  source: 'pejabat.yaml',
  checklist: 'Status Pj., Plt., Plh., atau Pjs. sesuai data',
  examples: {
    wrong: [
      {
        text: 'Menurut «Kepala Dinas Kependudukan dan Pencatatan Sipil Kota Contoh» Dewi Lestari, S.STP., loket saat ini penuh.',
        roster: ACTING,
      },
      { text: '«Wali Kota Contoh», H. Budi Hermawan, membuka pelatihan.', roster: ROSTER },
      { text: '«Plt. Wali Kota Contoh» Budi membuka pelatihan.', roster: ROSTER },
      { text: '«Plh. Sekretaris Daerah Kota Contoh» Siti Rahmawati hadir.', roster: ROSTER },
      {
        text: '«Kepala Dinas Kependudukan dan Pencatatan Sipil (Disdukcapil) Kota Contoh» Dewi Lestari hadir.',
        roster: ACTING,
      },
      { text: '«Kepala Dinas Dukcapil Kota Contoh» Dewi Lestari hadir.', roster: ACTING },
      { text: '«Bupati Contoh» Lalu Wiramaja, S.T. membuka pelatihan.', roster: LALU },
      {
        text: '«Bupati Contoh» Wiramaja dijemput Kepala Satuan Lalu Lintas Polres Contoh.',
        roster: LALU,
      },
      {
        text: '---\njenis: rilis\n---\nHadir Pj. Sekda Kota Dumai Rudi Salam dan «Sekda» Wira Salim.\n',
        roster:
          '- { id: sekda, nama: Wira Salim, jabatan: Sekretaris Daerah Kota Contoh, status: Pj. }\n',
      },
      { text: '---\njenis: rilis\n---\nHadir pula «Wali Kota» Budi Hermawan.\n', roster: ROSTER },
      {
        text: '---\njenis: rilis\n---\nMenurut «Kepala Dinas Dukcapil» Dewi Lestari, loket penuh.\n',
        roster: ACTING,
      },
      {
        text: '«Pj. Sekda» Siti Rahmawati dan «Plt. Wali Kota» Budi Hermawan hadir.',
        roster: ROSTER,
      },
    ],
    right: [
      { text: 'Pj. Wali Kota Contoh, H. Budi Hermawan, membuka pelatihan.', roster: ROSTER },
      { text: 'Penjabat Wali Kota Contoh Budi membuka pelatihan.', roster: ROSTER },
      { text: 'Wakil Wali Kota Contoh Budi Santoso hadir.', roster: ROSTER },
      { text: 'Plt. Bupati Contoh Lalu Wiramaja, S.T. membuka pelatihan.', roster: LALU },
      { text: 'Tahun lalu Bupati Contoh Lalu Wiramaja membuka pelatihan serupa.', roster: LALU },
      { text: '## Tahun Lalu Bupati Contoh Wiramaja Berpidato\n', roster: LALU },
      { text: 'Pekan lalu Bupati Contoh Wiramaja menertibkan lalu lintas.', roster: LALU },
      {
        text: 'Plt. Kepala Dinas Kependudukan dan Pencatatan Sipil (Disdukcapil) Kota Contoh Dewi Lestari hadir.',
        roster: ACTING,
      },
      { text: 'Wali Kota Contoh membuka pelatihan.', roster: ROSTER },
      {
        text: '---\njenis: rilis\n---\nPj. Wali Kota Contoh Budi Hermawan hadir. Wali Kota Budi lalu pamit.\n',
        roster: ROSTER,
      },
      {
        text: '---\njenis: rilis\n---\nPenjabat Wali Kota membuka acara. Kata Wali Kota Budi Hermawan, loket ditambah.\n',
        roster: ROSTER,
      },
      { text: '---\njenis: rilis\n---\nHadir pula Sekda Siti Rahmawati.\n', roster: ROSTER },
      {
        text: '---\njenis: rilis\n---\nHadir pula mantan Wali Kota Budi Hermawan.\n',
        roster: ROSTER,
      },
      {
        text: '---\njenis: rilis\n---\nWali Kota membuka acara. Budi menyapa warga.\n',
        roster: ROSTER,
      },
      { text: 'Pj. Wali Kota Budi Hermawan dan Sekda Siti Rahmawati hadir.', roster: ROSTER },
      {
        text: 'Plt. Sekda Kota Lain Siti Rahmawati Dewi dan Plh. Sekda Budi hadir.',
        roster: ROSTER,
      },
      { text: 'Ia menjadi Pj. Sekda; Siti Rahmawati hadir.', roster: ROSTER },
      { text: 'Siti Rahmawati pernah menjabat Pj. Sekda.', roster: ROSTER },
      {
        text: '---\ntanggal: 2026-08-19\n---\nSebelum definitif, Plt. Sekda Siti Rahmawati memimpin rapat itu pada 2023.\n',
        roster: ROSTER,
      },
      { text: 'Sekretaris Daerah Kota Contoh Siti Rahmawati hadir.', roster: ROSTER },
      { text: 'Budi Hermawan dilantik sebagai Wali Kota Contoh.', roster: ROSTER },
      { text: 'Saat menjadi Wali Kota Contoh, Budi Hermawan menanam pohon.', roster: ROSTER },
      { text: 'Mantan Wali Kota Contoh Budi Hermawan hadir.', roster: ROSTER },
      { text: 'Wali Kota Contoh, Budiman, menjabat pada 1998.', roster: ROSTER },
    ],
  },
  applies: ({ roster }) => roster.officials.length > 0,
  *check(context) {
    const people = findKnownPeople(context);
    const day = findReferenceDate(context)?.date;
    for (const passage of context.passages) {
      for (const person of people) {
        const { official } = person;
        if (!official) continue;
        const statuses = statusesOf(official, people);
        yield* Array.from(findOffices(passage, person, official))
          .filter((place) => !statuses.includes(place.status))
          .filter((place) => !isCutShort(place) || lacksStatus(context, official))
          .filter(({ office }) => !day || !tellsOfOtherTerm(passage, office, [official], day))
          .map((place) => report(passage, official, place));
      }
    }
  },
});

/** `Wali Kota Budi`: short of its region, an office may be short of the status, too. */
function isCutShort({ isBare, status }: HeldOffice): boolean {
  return isBare && status === 'definitif';
}

/** Whether a release gives the status of somebody nowhere, so that no short form follows it. */
function lacksStatus({ draft, passages }: FactContext, official: Official): boolean {
  if (draft.kind !== 'rilis') return false;
  return !passages.some((passage) => {
    // `Pj. Sekda Kabupaten Tetangga` is somebody else.
    const bare = Array.from(findBareOfficePlaces(passage, official)).filter(
      ({ end }) => !OF_REGION.test(passage.lower.slice(end, end + REGION_WORD)),
    );
    return [...findOfficePlaces(passage, official), ...bare].some(({ start }) =>
      STATUS_BEFORE.test(textBefore(passage.lower, start)),
    );
  });
}

const OF_REGION = /^\s(?:kota|kabupaten|kab|provinsi|prov)(?![a-z])/u;
/** Letters that {@link OF_REGION} may take, and one behind them. */
const REGION_WORD = 12;

function report(passage: Passage, official: Official, place: HeldOffice): Report {
  const { start, office, end } = place;
  const right = titleWith(official, passage.text.slice(office, end));
  return {
    span: passage.span(start, end),
    message: `Menurut pejabat.yaml, ${official.nama} menjabat sebagai ${officeTitle(official)}; tulis “${right}”.`,
    suggestions: [right],
    ...(isCutShort(place) && { severity: 'warning' }),
  };
}

/** The statuses in which this person holds this office; several when dates are not known. */
function statusesOf(official: Official, people: readonly KnownPerson[]): readonly HolderStatus[] {
  return people.flatMap(({ official: other }) =>
    other && other.nama === official.nama && other.jabatan === official.jabatan
      ? [other.status]
      : [],
  );
}

/** The office as the draft writes it, with an acronym perhaps, and the status on record. */
function titleWith({ status }: Official, office: string): string {
  return status === 'definitif' ? office : `${status} ${office}`;
}

interface HeldOffice {
  readonly start: number;
  /** Where the office begins, behind the status. */
  readonly office: number;
  readonly end: number;
  readonly status: HolderStatus;
  /** The office lacks its region. */
  readonly isBare: boolean;
}

/** The places where the office stands right before the person's name, with its region or without. */
function* findOffices(
  passage: Passage,
  { name, shortName }: KnownPerson,
  official: Official,
): Generator<HeldOffice> {
  const { text, words } = passage;
  const full = startsByEnd(findOfficePlaces(passage, official));
  const offices = new Map([...startsByEnd(findBareOfficePlaces(passage, official)), ...full]);
  if (offices.size === 0) return;
  const names = shortName === undefined ? [name.core] : [name.core, shortName.split(/\s+/u)];
  for (const place of names.flatMap((one) => [...findName(text, words, one)])) {
    const titled = readTitlesAround(text, place.start, place.end);
    const end =
      titled.start - (/,?\s{1,3}$/u.exec(textBefore(text, titled.start))?.[0].length ?? 0);
    const office = offices.get(end);
    // The whole name and its short form may begin at one place.
    offices.delete(end);
    if (office === undefined || isElsewhere(passage, office)) continue;
    const status = STATUS_BEFORE.exec(textBefore(passage.lower, office));
    yield {
      start: office - (status?.[0].length ?? 0),
      office,
      end,
      status: readStatus(status),
      isBare: !full.has(end),
    };
  }
}

function startsByEnd(places: Iterable<OfficePlace>): ReadonlyMap<number, number> {
  return new Map(Array.from(places, ({ start, end }) => [end, start]));
}

function isElsewhere(passage: Passage, start: number): boolean {
  return OTHER_OFFICE.test(textBefore(passage.lower, start)) || tellsOfChange(passage, start);
}

function readStatus(match: RegExpExecArray | null): HolderStatus {
  const { Pj, Plt, Plh, Pjs } = match?.groups ?? {};
  if (Pj !== undefined) return 'Pj.';
  if (Plt !== undefined) return 'Plt.';
  if (Plh !== undefined) return 'Plh.';
  return Pjs === undefined ? 'definitif' : 'Pjs.';
}
