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

export const gelarPejabat: Rule = draftRule({
  id: 'fakta/gelar-pejabat',
  severity: 'error',
  summary: 'Gelar yang ditulis bersama nama pejabat sama dengan datanya.',
  why: 'Gelar yang keliru dibaca pemiliknya lebih dahulu daripada isi rilisnya.',
  exceptions:
    'Gelar boleh tidak ditulis; yang dilaporkan hanya gelar yang tidak ada pada nama di data.',
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
      { text: 'Wali Kota, Budi Hermawan, SE.MSi, hadir.', roster: ROSTER },
      { text: 'Wali Kota, Dr. H. Budi Hermawan, S.E., M.Si., hadir.', roster: ROSTER },
      { text: 'Wali Kota, H. Budi Hermawan, SE, MSi, hadir.', roster: ROSTER },
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
      for (const { name, origin } of people) {
        for (const { start, end } of findName(passage.text, passage.words, name.core)) {
          const found = readTitlesAround(passage.text, start, end);
          const opensSentence = findSentenceAt(passage, found.start)?.start === found.start;
          const foreign = findForeignTitles(found, name, opensSentence);
          yield* reportAddress(passage, found, name);
          if (foreign.length === 0 || isTailOfName(passage, found.start, name.core)) continue;
          yield {
            span: passage.span(found.start, found.end),
            message: `Gelar “${foreign.join(', ')}” tidak ada pada nama ini di ${origin}: “${name.full}”.`,
            suggestions: [nameInPlaceOf(name, passage.text, found)],
          };
        }
      }
    }
  },
});

/** Who is on record with their titles; those with a task at the event too, for their ranks. */
function findTitledPeople(
  context: RuleContext,
): readonly { readonly name: PersonName; readonly origin: string }[] {
  const helpers = (context.event?.file.petugas ?? []).flatMap(({ nama, cadangan = '' }) =>
    [nama, cadangan].filter((full) => full !== '').map(readName),
  );
  return [
    ...findKnownPeople(context),
    ...helpers
      .filter(({ core }) => core.length > 1)
      .map((name) => ({ name, origin: 'berkas acara' })),
  ];
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

/** `SE.MM` for `S.E., M.M.`: the degrees are right, and their spelling is for `ejaan/gelar`. */
function isRunTogether(found: readonly string[], known: readonly string[]): boolean {
  const [letters, right] = [found, known].map((degrees) => degrees.join('').replaceAll('.', ''));
  return letters !== undefined && letters === right;
}
