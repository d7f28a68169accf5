import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findAttributions } from '../../facts/people/attributions.ts';
import { findIntroductions } from '../../facts/people/introductions.ts';
import { findKnownPeople } from '../../facts/people/known-people.ts';
import { findMentions } from '../../facts/people/person-mentions.ts';
import type { Word } from '../../text/words.ts';

const ROSTER =
  '- { id: wali-kota, nama: "Dr. Ratna Kusuma, M.Si.", panggilan: Ratna, jabatan: Wali Kota Contoh }\n';

export const penuturBelumDikenal: Rule = draftRule({
  id: 'fakta/penutur-belum-dikenal',
  severity: 'warning',
  summary: 'Orang yang dikutip sudah diperkenalkan dengan nama lengkap dan jabatannya.',
  why: 'Pembaca tidak tahu siapa yang berbicara, dan redaksi yang memotong berita dari bawah kehilangan namanya.',
  exceptions:
    'Diperiksa hanya penutur yang ditulis dengan satu kata nama dan baru diperkenalkan sesudahnya.',
  source: 'Kelaziman berita: penutur diperkenalkan sebelum dikutip',
  kinds: ['rilis', 'teks'],
  checklist: 'Penutur diperkenalkan sebelum dikutip',
  examples: {
    wrong: [
      {
        text: '“Kami siap melayani warga,” kata «Ratna».\n\nWali Kota Contoh Ratna Kusuma membuka acara.\n',
        roster: ROSTER,
      },
      {
        text: '“Kami siap melayani warga,” ujar «Mulkan».\n\nCamat Rangkui, Mulkan Djamaludin, menutup acara.\n',
      },
    ],
    right: [
      {
        text: 'Wali Kota Contoh Ratna Kusuma membuka acara.\n\n“Kami siap melayani warga,” kata Ratna.\n',
        roster: ROSTER,
      },
      { text: '“Kami siap melayani warga,” kata Ratna.\n', roster: ROSTER },
      {
        text: '“Kami siap melayani warga,” kata Wali Kota Contoh Ratna Kusuma.\n\n“Semua,” kata Ratna.\n',
        roster: ROSTER,
      },
      '“Kami siap melayani warga,” kata Camat Rangkui, Mulkan Djamaludin.\n\n“Kami siap melayani warga,” ujar Mulkan.\n',
      'Ketua RT Mulkan Effendi hadir.\n\n“Kami siap melayani warga,” ujar Mulkan.\n\nCamat Rangkui, Mulkan Djamaludin, menutup acara.\n',
      'Mulkan datang. “Kami siap melayani warga,” ujar Mulkan.\n\nCamat Rangkui, Mulyadi Effendi, menutup acara.\n',
    ],
  },
  *check(context) {
    const attributions = context.passages.flatMap(findAttributions);
    const single = attributions.filter(({ speaker }) => speaker.length === 1);
    if (single.length === 0) return;
    const people = findFullNames(context);
    const reported = new Set<string>();
    for (const { passage, speaker } of single) {
      const [{ lower, text, start, end }] = speaker;
      const span = passage.span(start, end);
      const later = people.find(({ words }) => words.includes(lower));
      if (!later || later.start < span.start || reported.has(lower)) continue;
      if (isNamedBefore(context, lower, span.start)) continue;
      reported.add(lower);
      const line = context.draft.source.nameLine(later.start);
      yield {
        span,
        message: `${text} dikutip sebelum diperkenalkan; nama lengkap dan jabatannya baru ada di ${line}.`,
        related: [
          { message: 'Di sini ia diperkenalkan.', span: { start: later.start, end: later.end } },
        ],
      };
    }
  },
});

interface FullName {
  /** In the file. */
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly words: readonly string[];
}

/** Where people are named in full, in source order, headlines and captions left out. */
function findFullNames(context: RuleContext): readonly FullName[] {
  const known = findKnownPeople(context);
  return context.passages
    .filter(({ node, role }) => node !== undefined && role !== 'heading')
    .flatMap((passage) => [
      ...known.flatMap(({ name, shortName = '' }) =>
        findMentions(passage, name.core).map((mention) => ({
          ...passage.span(mention.name.start, mention.name.end),
          words: [...name.core, shortName].map((word) => word.toLowerCase()),
        })),
      ),
      ...findIntroductions(passage).map(({ name }) => ({
        ...passage.span(name.start, name.end),
        words: name.words.map((word) => word.toLowerCase()),
      })),
    ])
    .sort((a, b) => a.start - b.start);
}

/** Whether the name stands before `at` as a part of a longer one, with or without an office. */
function isNamedBefore({ passages }: RuleContext, lower: string, at: number): boolean {
  return passages.some(
    (passage) =>
      passage.node !== undefined &&
      passage.words.some(
        (word, index) =>
          word.lower === lower &&
          passage.span(word.start, word.end).start < at &&
          [passage.words[index - 1], passage.words[index + 1]].some((one) =>
            touches(passage, word, one),
          ),
      ),
  );
}

function touches({ text }: Passage, word: Word, other: Word | undefined): boolean {
  if (!other || !/^[A-ZÀ-Þ]/u.test(other.text)) return false;
  const [first, second] = word.start < other.start ? [word, other] : [other, word];
  return /^\.?\s$/u.test(text.slice(first.end, second.start));
}
