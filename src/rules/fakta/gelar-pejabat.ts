import { draftRule, type Rule } from '../../check/rule.ts';
import { findSentenceAt } from '../../draft/sentence-at.ts';
import {
  findName,
  isSameTitle,
  type PersonName,
  readTitlesAround,
  type TitledName,
} from '../../event/names.ts';
import { findKnownPeople } from '../../facts/people/known-people.ts';

const ROSTER =
  '- { id: wali-kota, nama: "Dr. H. Budi Hermawan, S.E., M.Si.", jabatan: Wali Kota Contoh }\n- { id: dirut, nama: "dr. Siti Rahmawati, Sp.A.", jabatan: Direktur RSUD }\n- { id: camat, nama: Andi Saputra, jabatan: Camat Contoh }\n';

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
    ],
    right: [
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
  applies: (context) => findKnownPeople(context).length > 0,
  *check(context) {
    const people = findKnownPeople(context);
    for (const passage of context.passages) {
      for (const { name, origin } of people) {
        for (const { start, end } of findName(passage.text, passage.words, name.core)) {
          const found = readTitlesAround(passage.text, start, end);
          const opensSentence = findSentenceAt(passage, found.start)?.start === found.start;
          const foreign = findForeignTitles(found, name, opensSentence);
          if (foreign.length === 0) continue;
          yield {
            span: passage.span(found.start, found.end),
            message: `Gelar “${foreign.join(', ')}” tidak ada pada nama ini di ${origin}: “${name.full}”.`,
            suggestions: [name.full],
          };
        }
      }
    }
  },
});

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
    ...(known.after.length > 0 ? found.after.filter(isForeign(known.after)) : []),
  ];
}
