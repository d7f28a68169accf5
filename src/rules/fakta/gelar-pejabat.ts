import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findSentenceAt } from '../../draft/sentence-at.ts';
import {
  findName,
  isSameTitle,
  nameInPlaceOf,
  type PersonName,
  readName,
  readTitlesAround,
  type TitledName,
} from '../../event/names.ts';
import type { KnownPerson } from '../../event/people.ts';
import { findKnownPeople } from '../../facts/people/known-people.ts';
import { isTailOfName } from '../../facts/people/longer-names.ts';
import { textBefore } from '../../text/text-before.ts';

/** Forms of address, and what they are for the other sex. */
const ADDRESS_BEFORE = /(?<![A-Za-zÀ-ɏ/])(?:Bapak|bapak|Pak|pak|Ibu|ibu|Bu|bu)\s$/u;
const TO_WOMAN = new Map([
  ['Bapak', 'Ibu'],
  ['bapak', 'ibu'],
  ['Pak', 'Bu'],
  ['pak', 'bu'],
]);
const TO_MAN = new Map(Array.from(TO_WOMAN, ([man, woman]) => [woman, man] as const));
const WOMAN = /^(?:Hj|Dra)\.?$/u;
const MAN = /^(?:H|Drs)\.?$/u;

const ROSTER =
  '- { id: wali-kota, nama: "Dr. H. Budi Hermawan, S.E., M.Si.", jabatan: Wali Kota Contoh }\n- { id: dirut, nama: "dr. Siti Rahmawati, Sp.A.", jabatan: Direktur RSUD }\n- { id: camat, nama: Andi Saputra, jabatan: Camat Contoh }\n';
const HELPERS =
  'nama: Upacara\nmulai: 2026-11-10 08:00\npetugas:\n  - { tugas: Komandan upacara, nama: Kapten Inf. Slamet Riyanto }\n  - { tugas: Pembaca doa, nama: Hamdani Arsyad }\n';
const WOMEN = '- { id: camat, nama: "Dra. Dewi Lestari, M.Si.", jabatan: Camat Contoh }\n';

const CAMAT = '- { id: camat, nama: "Rudi Hartono, S.STP.", jabatan: Camat Contoh }\n';

export const gelarPejabat: Rule = draftRule({
  id: 'fakta/gelar-pejabat',
  severity: 'error',
  summary: 'Gelar yang ditulis bersama nama pejabat sama dengan datanya.',
  why: 'Gelar yang keliru dibaca pemiliknya lebih dahulu daripada isi rilisnya.',
  exceptions:
    'Nama boleh ditulis tanpa gelar sama sekali, dan “H.” atau “Hj.” boleh tidak ditulis. Yang dilaporkan gelar yang tidak ada pada nama di data, dan gelar yang tertinggal di samping gelar lain.',
  source: 'pejabat.yaml dan berkas acara',
  checklist: 'Gelar pejabat sama dengan data',
  examples: {
    wrong: [
      { text: 'Wali Kota, «Dr. H. Budi Hermawan, S.E., M.M.», hadir.', roster: ROSTER },
      { text: 'Wali Kota, «Prof. Budi Hermawan», hadir.', roster: ROSTER },
      { text: 'Direktur RSUD, «Dr. Siti Rahmawati, Sp.A.», hadir.', roster: ROSTER },
      { text: 'Direktur RSUD, «dr. Siti Rahmawati, Sp.OG.», hadir.', roster: ROSTER },
      {
        text: 'Rapat dipimpin Camat «Ir. Dewi Lestari, M.M.» Peserta rapat setuju.',
        roster: WOMEN,
      },
      { text: 'Rapat dipimpin «Bapak» Dra. Dewi Lestari.', roster: WOMEN },
      { text: 'Komandan upacara «Mayor Inf. Slamet Riyanto» bersiap.', event: HELPERS },
      { text: 'Wali Kota «Dr. H. Budi Hermawan, S.E.», hadir.', roster: ROSTER },
      { text: 'Camat «Dr. Rudi Hartono, S.STP.», hadir.', roster: CAMAT },
      { text: 'Wali Kota «H. Budi Hermawan, S.E., M.Si.», hadir.', roster: ROSTER },
    ],
    right: [
      {
        text: 'Rapat dipimpin Camat Dra. Dewi Lestari, M.Si. Peserta rapat setuju.',
        roster: WOMEN,
      },
      { text: 'Hadir Dra. Dewi Lestari, M.M. Lubis, dan Siti.', roster: WOMEN },
      { text: 'Rapat dipimpin Ibu Dra. Dewi Lestari.', roster: WOMEN },
      { text: 'Komandan upacara Kapten Inf. Slamet Riyanto bersiap.', event: HELPERS },
      { text: 'Doa dipimpin Ustaz H. Hamdani Arsyad.', event: HELPERS },
      { text: 'Hadir Ibu Budi Hermawan.', roster: ROSTER }, // his wife
      { text: 'Hadir Bunda PAUD, Fairuz Budi Hermawan, S.T., dan kader.', roster: ROSTER },
      { text: 'Wali Kota, Dr. Budi Hermawan, SE.MSi, hadir.', roster: ROSTER },
      { text: 'Wali Kota, Dr. H. Budi Hermawan, S.E., M.Si., hadir.', roster: ROSTER },
      { text: 'Wali Kota, Dr. H. Budi Hermawan, SE, MSi, hadir.', roster: ROSTER },
      { text: 'Wali Kota, Dr. Budi Hermawan, S.E., M.Si., hadir.', roster: ROSTER },
      { text: 'Wali Kota Dr. H. Budi Hermawan hadir.', roster: ROSTER },
      { text: 'Camat H. Rudi Hartono, S.STP., hadir.', roster: CAMAT },
      { text: 'Wali Kota Budi Hermawan hadir.', roster: ROSTER },
      { text: 'Bapak Budi Hermawan hadir.', roster: ROSTER },
      { text: 'Hadir Budi Hermawan, A.M. Lubis, dan Siti.', roster: ROSTER }, // next in a list
      { text: 'Hadir Budi Hermawan, DPRD, dan PWI.', roster: ROSTER },
      { text: 'Camat Andi Saputra, S.STP., hadir.', roster: ROSTER }, // no degree on record
      { text: 'Dr. Siti Rahmawati, Sp.A., hadir.', roster: ROSTER }, // capital of a sentence
      { text: 'Prof. Budi Santoso, M.M., hadir.', roster: ROSTER },
    ],
  },
  applies: (context) => findTitledPeople(context).length > 0,
  *check(context) {
    const people = findTitledPeople(context);
    for (const passage of context.passages) {
      for (const person of people) {
        for (const { start, end } of findName(passage.text, passage.words, person.name.core)) {
          const found = readTitlesAround(passage.text, start, end);
          yield* reportAddress(passage, found, person.name);
          const report = judgeTitles(passage, found, person);
          if (report && !isTailOfName(passage, found.start, person.name.core)) yield report;
        }
      }
    }
  },
});

type TitledPerson = Pick<KnownPerson, 'name' | 'origin'>;

/** Who is on record with their titles; those with a task at the event too, for their ranks. */
function findTitledPeople(context: RuleContext): readonly TitledPerson[] {
  const helpers = (context.event?.file.petugas ?? []).flatMap(({ nama, cadangan = '' }) =>
    [nama, cadangan].filter((full) => full !== '').map(readName),
  );
  return [
    ...findKnownPeople(context),
    ...helpers
      .filter(({ core }) => core.length > 1)
      .map((name): TitledPerson => ({ name, origin: 'berkas acara' })),
  ];
}

/** Degrees that are not on record, else those on record that are missing beside others. */
function judgeTitles(
  passage: Passage,
  found: TitledName,
  { name, origin }: TitledPerson,
): Report | undefined {
  const opensSentence = findSentenceAt(passage, found.start)?.start === found.start;
  const span = passage.span(found.start, found.end);
  const suggestions = [nameInPlaceOf(name, passage.text, found)];
  const foreign = findForeignTitles(found, name, opensSentence);
  if (foreign.length > 0) {
    const message = `Gelar “${foreign.join(', ')}” tidak ada pada nama ini di ${origin}: “${name.full}”.`;
    return { span, message, suggestions };
  }
  const added = name.before.length === 0 ? findAddedTitles(found, name) : [];
  if (added.length > 0 && !opensSentence) {
    const message = `Gelar “${added.join(', ')}” tidak tercatat di ${origin}: “${name.full}”.`;
    return { span, severity: 'warning', message, suggestions };
  }
  const missing = findMissingTitles(passage.text, found, name, opensSentence);
  if (missing.length === 0) return undefined;
  const message = `Gelar “${missing.join(', ')}” tertinggal; di ${origin} tertulis “${name.full}”.`;
  return { span, severity: 'warning', message, suggestions };
}

/** `Bapak` before a woman, `Ibu` before a man: what their degrees and honorifics say. */
function* reportAddress(
  passage: Passage,
  { start, end, before }: TitledName,
  name: PersonName,
): Generator<Report> {
  const address = ADDRESS_BEFORE.exec(textBefore(passage.text, start))?.[0].trimEnd();
  if (address === undefined) return;
  const isWoman = name.before.some((title) => WOMAN.test(title));
  // `Ibu Budi Hermawan` may be his wife, unless she bears his degrees.
  const isMan = before.some((title) => MAN.test(title)) && name.before.some((one) => MAN.test(one));
  const right = isWoman ? TO_WOMAN.get(address) : isMan ? TO_MAN.get(address) : undefined;
  if (right === undefined) return;
  const from = passage.text.lastIndexOf(address, start);
  yield {
    span: passage.span(from, from + address.length),
    message: `“${address}” tidak cocok dengan gelar ${name.full}; tulis “${right} ${passage.text.slice(start, end)}”.`,
    suggestions: [right],
  };
}

/** Titles of the draft that the name on record lacks; a side without any on record is open. */
function findForeignTitles(
  found: TitledName,
  known: PersonName,
  opensSentence: boolean,
): readonly string[] {
  const isForeign =
    (record: readonly string[]) =>
    (title: string): boolean => {
      const written = opensSentence && title === 'Dr.' ? ['Dr.', 'dr.'] : [title];
      return !record.some((one) => written.some((form) => isSameTitle(one, form)));
    };
  return [
    ...(known.before.length > 0 ? found.before.filter(isForeign(known.before)) : []),
    ...(known.after.length > 0 && !isRunTogether(found.after, known.after)
      ? found.after.filter(isForeign(known.after))
      : []),
  ];
}

/** Degrees before a name of which only those behind are on record, and written. */
function findAddedTitles({ before, after }: TitledName, known: PersonName): readonly string[] {
  const isWhole =
    after.length > 0 && after.every((one) => known.after.some((other) => isSameTitle(one, other)));
  return isWhole ? before.filter((title) => ACADEMIC.test(title)) : [];
}

const ACADEMIC = /^(?:Prof|Dr|dr|drg|drh|Drs|Dra|Ir)\.?$/u;

/** Honorifics, which may always be left out, and those of birth. */
const COURTESY = /^(?:H|Hj|R|Ra|Rr|K\.?H|KH|TGH|Ny|Ust|Buya|Tgk)\.?$/u;

/**
 * Titles on record that a name with others of them lacks: some degrees behind it, or those before it
 * while the ones behind it stand there; `Dr.` for `Prof. Dr.`. A name may go without any.
 */
function findMissingTitles(
  text: string,
  found: TitledName,
  known: PersonName,
  opensSentence: boolean,
): readonly string[] {
  // `Dr.` at the start of a sentence may be `dr.`.
  const [first = ''] = found.before;
  const written = [
    ...found.before,
    ...found.after,
    ...(opensSentence ? [first.toLowerCase()] : []),
  ];
  const lacks = (title: string): boolean =>
    !COURTESY.test(title) && !written.some((one) => isSameTitle(one, title));
  const before = known.before.filter(lacks);
  if (found.after.length === 0) {
    const isDoctor = found.before.some((title) => isSameTitle(title, 'Dr.'));
    return isDoctor ? before.filter((title) => isSameTitle(title, 'Prof.')) : [];
  }
  if (isRunTogether(found.after, known.after)) return before;
  // What was not read as a degree may still stand there: `Ak.`, `CA`.
  const rest = text.slice(found.end, found.end + REACH);
  const after = known.after.filter(
    (title) => lacks(title) && !rest.includes(title.replace(/\.$/u, '')),
  );
  return [...before, ...after];
}

/** As far as more degrees may stand behind those that were read. */
const REACH = 40;

/** `SE.MM` for `S.E., M.M.`: the degrees are right, and their spelling is for `ejaan/gelar`. */
function isRunTogether(found: readonly string[], known: readonly string[]): boolean {
  const [letters, right] = [found, known].map((degrees) => degrees.join('').replaceAll('.', ''));
  return letters !== undefined && letters === right;
}
