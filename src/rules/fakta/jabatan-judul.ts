import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import type { EventFile } from '../../event/event.ts';
import { resolveParticipants } from '../../event/resolve.ts';

/** The head of a government, the deputy and the secretary, as headlines write them. */
const OFFICE =
  '(?<deputy>Wakil\\s|Wa(?=gub|bup|wali))?(?<head>[Gg]ub(?:ernur)?|[Bb]up(?:ati)?|[Ww]ali(?:\\s?[Kk]ota)?)|(?<secretary>Sekda|Sekretaris\\sDaerah)';
/** Such an office at the head of a headline, its region or name, and a verb without prefix. */
const SUBJECT = new RegExp(
  `^(?<status>(?:Pj|Plt|Plh|Pjs)\\.?\\s)?(?<office>${OFFICE})(?![a-z])(?<name>(?:\\s[A-Z][A-Za-z.'-]*){0,4}?)\\s(?:Resmi\\s)?(?<verb>Resmikan|Meresmikan|Buka|Membuka|Pimpin|Memimpin|Lantik|Melantik|Tinjau|Meninjau|Luncurkan|Meluncurkan|Canangkan|Mencanangkan)(?![a-z])`,
  'u',
);
/** The role and the first word of the name of an event that a verb belongs to. */
const VERBS: readonly (readonly [stem: string, role: string, event: RegExp])[] = [
  ['resmikan', 'meresmikan', /^Peresmian(?![a-z])/u],
  ['buka', 'membuka', /^Pembukaan(?![a-z])/u],
  ['pimpin', 'memimpin', /^(?:Apel|Upacara|Rapat)(?![a-z])/u],
  ['lantik', 'melantik', /^Pelantikan(?![a-z])/u],
  ['tinjau', 'meninjau', /^Peninjauan(?![a-z])/u],
  ['luncurkan', 'meluncurkan', /^Peluncuran(?![a-z])/u],
  ['canangkan', 'mencanangkan', /^Pencanangan(?![a-z])/u],
];
/** Roles of whoever does what the event is named after. */
const LEADING: readonly string[] = ['meresmikan', 'membuka', 'memimpin', 'melantik'];

const ROSTER =
  '- { id: wali-kota, nama: "Dr. Ratna Kusuma, M.Si.", jabatan: Wali Kota Contoh }\n- { id: wakil, nama: Bagas Prawira, jabatan: Wakil Wali Kota Contoh }\n';
const EVENT =
  'nama: Peresmian Mal Pelayanan\nmulai: 2026-08-19 08:30\npejabat:\n  - { id: wali-kota, peran: [sambutan, meresmikan] }\n  - { id: wakil }\n';
const under = (headline: string): string =>
  `---\njudul: ${headline}\n---\nWali Kota Contoh Ratna Kusuma meresmikan mal itu bersama Wakil Wali Kota Contoh Bagas Prawira.`;

export const jabatanJudul: Rule = draftRule({
  id: 'fakta/jabatan-judul',
  severity: 'warning',
  summary: 'Yang meresmikan atau membuka menurut judul sama dengan berkas acara.',
  why: 'Judul dibaca semua orang; wakil yang tertulis sebagai kepala daerah, atau bupati kota, langsung disadari.',
  exceptions:
    'Hanya judul yang diawali kepala daerah, wakilnya, atau sekretaris daerah, diikuti “Resmikan”, “Buka”, “Pimpin”, “Tinjau”, dan semacamnya, padahal berkas acara mencatat pejabat lain untuk tugas itu.',
  source: 'Berkas acara: `pejabat` dengan `peran`; pejabat.yaml',
  checklist: 'Pejabat di judul sama dengan berkas acara',
  examples: {
    wrong: [
      {
        text: under('«Wakil Wali Kota» Contoh Resmikan Mal Pelayanan'),
        event: EVENT,
        roster: ROSTER,
      },
      { text: under('«Bupati» Contoh Resmikan Mal Pelayanan'), event: EVENT, roster: ROSTER },
      { text: under('«Sekda» Resmikan Mal Pelayanan'), event: EVENT, roster: ROSTER },
    ],
    right: [
      { text: under('Wali Kota Contoh Resmikan Mal Pelayanan'), event: EVENT, roster: ROSTER },
      { text: under('Wali Kota Ratna Resmikan Mal Pelayanan'), event: EVENT, roster: ROSTER },
      { text: under('Pj. Wali Kota Contoh Resmikan Mal Pelayanan'), event: EVENT, roster: ROSTER },
      { text: under('Wakil Wali Kota Contoh Dampingi Wali Kota'), event: EVENT, roster: ROSTER },
      { text: under('Wakil Wali Kota Contoh Buka Lomba Anak'), event: EVENT, roster: ROSTER },
      { text: under('Mal Pelayanan Resmi Dibuka'), event: EVENT, roster: ROSTER },
      {
        text: under('Wakil Wali Kota Contoh Resmikan Mal Pelayanan'),
        event: EVENT.replace('{ id: wakil }', '{ id: wakil, peran: [meresmikan] }'),
        roster: ROSTER,
      },
      { text: under('Bupati Contoh Resmikan Mal Pelayanan'), roster: ROSTER },
    ],
  },
  applies: ({ event, roster }) => event !== undefined && roster.officials.length > 0,
  *check({ event, roster, passages }): Generator<Report> {
    if (!event) return;
    for (const passage of passages) {
      const subject = passage.role === 'headline' && readSubject(passage);
      if (!subject) continue;
      const titles = doersOf(subject.verb, event.file, roster);
      const offices = titles.flatMap((title) => OFFICE_AT_HEAD.exec(title)?.[0] ?? []);
      const [right] = offices;
      // An office that is none of these may be anybody's.
      if (right === undefined || offices.length < titles.length) continue;
      if (offices.some((one) => keyOf(one) === keyOf(subject.office))) continue;
      yield {
        span: passage.span(subject.start, subject.start + subject.office.length),
        message: `Menurut berkas acara, itu dilakukan ${titles.join(' dan ')}, bukan ${subject.office}.`,
        suggestions: [right],
      };
    }
  },
});

const OFFICE_AT_HEAD = new RegExp(`^(?:${OFFICE})(?![a-z])`, 'u');

/** Who a headline says did what; `start` counts in the passage. */
interface Subject {
  readonly office: string;
  readonly start: number;
  readonly verb: string;
}

function readSubject({ text }: Passage): Subject | undefined {
  const { status = '', office, verb = '' } = SUBJECT.exec(text)?.groups ?? {};
  return office === undefined
    ? undefined
    : { office, start: status.length, verb: verb.toLowerCase() };
}

/** The offices of those whose part it is in the event; none where the verb is of something else. */
function doersOf(verb: string, event: EventFile, roster: RuleContext['roster']): readonly string[] {
  const [, role, name] = VERBS.find(([stem, own]) => verb === stem || verb === own) ?? [];
  const roles = [role, ...(name?.test(event.nama) ? LEADING : [])];
  const isDoer = (own: readonly string[]): boolean => own.some((one) => roles.includes(one));
  const guests = event.tamu.filter(({ peran }) => isDoer(peran)).map(({ jabatan }) => jabatan);
  const officials = resolveParticipants(event, roster)
    .filter((one) => isDoer(one.roles))
    // Whose office is not known stands as an office that is none of these.
    .map(({ official }) => official?.jabatan ?? '');
  return [...officials, ...guests];
}

/** `wawali`, `Wakil Wali Kota` and `Wakil Walikota` are the same office. */
function keyOf(office: string): string {
  const lower = office.toLowerCase().replace(/\s/gu, '');
  if (lower.startsWith('sek')) return 'sekda';
  const isDeputy = /^wa(?:kil|gub|bup|wali)/u.test(lower);
  const head = ['gub', 'bup', 'wali'].find((one) => lower.includes(one)) ?? lower;
  return `${isDeputy ? 'wakil ' : ''}${head}`;
}
