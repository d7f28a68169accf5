import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { passagesWith } from '../../draft/passages-with.ts';
import { NameIndex } from '../../event/name-index.ts';
import { isSameTitle, readTitlesAround } from '../../event/names.ts';
import { findIntroductions } from '../../facts/people/introductions.ts';
import { findKnownPeople } from '../../facts/people/known-people.ts';
import { findMentions } from '../../facts/people/person-mentions.ts';

export const gelarBeda: Rule = draftRule({
  id: 'fakta/gelar-beda',
  severity: 'info',
  summary: 'Gelar satu orang sama setiap kali ditulis.',
  why: 'Dua gelar yang berbeda untuk satu orang berarti salah satunya salah, dan pemiliknya yang pertama kali melihatnya.',
  exceptions:
    'Gelar boleh dihilangkan sesudah penyebutan pertama; nama yang ada di pejabat.yaml atau berkas acara diperiksa fakta/gelar-pejabat.',
  source: 'Isi naskah itu sendiri',
  examples: {
    wrong: [
      {
        text: 'Camat Rangkui, Andi Saputra, S.E., hadir.\n\nAcara ditutup «Andi Saputra, S.Sos.», pukul 12.00.\n',
      },
      {
        text: 'Camat Rangkui, Andi Saputra, S.E., M.M., hadir.\n\nAcara ditutup «Andi Saputra, S.E., M.Si.», pukul 12.00.\n',
      },
    ],
    right: [
      'Camat Rangkui, Andi Saputra, S.E., hadir.\n\nAcara ditutup Andi Saputra.\n',
      'Camat Rangkui, Andi Saputra, S.E., M.M., hadir.\n\nAcara ditutup Andi Saputra, SE, MM, pukul 12.00.\n',
      'Camat Rangkui, Andi Saputra, hadir.\n\nAcara ditutup Andi Saputra, S.E., pukul 12.00.\n',
      'Camat Rangkui, Andi Saputra, S.E., hadir bersama Andi Pratama, S.Sos.\n',
      'Camat Rangkui, Andi Saputra, S.E., hadir.\n\nHadir pula Andi Saputra, Budi, dan Siti.\n',
      {
        text: 'Camat Rangkui, Andi Saputra, S.E., hadir.\n\nAcara ditutup Andi Saputra, M.M., pukul 12.00.\n',
        roster: '- { id: camat, nama: "Andi Saputra, S.E.", jabatan: Camat Rangkui }\n',
      },
    ],
  },
  *check(context) {
    for (const core of introducedNames(context)) {
      const [first, ...later] = findTitled(context, core);
      if (!first) continue;
      for (const one of later) {
        if (isSameSet(first.degrees, one.degrees)) continue;
        const line = context.draft.source.nameLine(first.span.start);
        yield {
          span: one.span,
          message: `Gelar ${core.join(' ')} di sini ${one.degrees.join(', ')}, di ${line} ${first.degrees.join(', ')}; pastikan yang benar.`,
          related: [{ message: 'Di sini gelarnya lain.', span: first.span }],
        };
      }
    }
  },
});

/** The people whom the draft introduces and nothing on record speaks of, each once. */
function introducedNames(context: RuleContext): readonly (readonly string[])[] {
  const onRecord = findKnownPeople(context).map(({ name }) => name.core);
  const seen = new NameIndex((name: readonly string[]) => name, onRecord);
  return context.passages.flatMap(findIntroductions).flatMap(({ name: { words } }) => {
    if (seen.has(words)) return [];
    seen.add(words);
    return [words];
  });
}

/** The places where a name stands with degrees behind it, in source order. */
function findTitled({ passages }: RuleContext, core: readonly string[]) {
  return passagesWith(passages, core).flatMap((passage) =>
    findMentions(passage, core).flatMap(({ start, end, name }) => {
      const degrees = readTitlesAround(passage.text, name.start, name.end).after;
      return degrees.length > 0 ? [{ span: passage.span(start, end), degrees }] : [];
    }),
  );
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  const isIn = (list: readonly string[], title: string): boolean =>
    list.some((one) => isSameTitle(one, title));
  return a.every((title) => isIn(b, title)) && b.every((title) => isIn(a, title));
}
