import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import type { KnownPerson } from '../../event/people.ts';
import { resolveSpeaker } from '../../event/resolve.ts';
import { findAttributions } from '../../facts/people/attributions.ts';
import { findKnownPeople } from '../../facts/people/known-people.ts';
import { alignWithin } from '../../text/align.ts';
import { editDistance } from '../../text/nearest.ts';
import { lowerWords, type Word } from '../../text/words.ts';

/** Shorter quotations are terms, which many people use. */
const SHORTEST_QUOTE = 5;
/** A letter of a shorter name may make another one: `Ana`, `Ani`. */
const SHORTEST_NAME = 4;
/** Up to this share of the words may be changed: then `fakta/kutipan` reports them. */
const LARGEST_DIFFERENCE = 0.2;

const EVENT = `nama: Pelatihan
mulai: 2026-08-19 08:30
narasumber:
  - { nama: "Dr. Nirmala Adiningsih, M.I.Kom." }
  - { nama: Budi Hermawan, jabatan: Kepala Dinas }
kutipan:
  - { id: k1, oleh: Budi Hermawan, disetujui: ya, teks: "Kami siap melayani warga setiap hari." }
  - { id: k2, oleh: "Dr. Nirmala Adiningsih, M.I.Kom.", disetujui: ya, teks: "Tulis dulu apa yang berubah bagi warga." }
`;

export const penuturKutipan: Rule = draftRule({
  id: 'fakta/penutur-kutipan',
  severity: 'error',
  summary: 'Kutipan yang disetujui ditulis atas nama orang yang mengucapkannya.',
  why: 'Ucapan yang dipasang di mulut orang lain adalah ralat di halaman depan.',
  exceptions:
    'Yang diperiksa hanya nama orang yang dikenal, atau yang berbeda satu huruf, tepat sesudah kutipannya; “katanya” dan “ujar dia” dibiarkan.',
  source: 'Berkas acara: `kutipan` dan `oleh`',
  checklist: 'Kutipan ditulis atas nama penuturnya',
  examples: {
    wrong: [
      { text: '“Kami siap melayani warga setiap hari,” kata «Nirmala».', event: EVENT },
      {
        text: '“Tulis dulu apa yang berubah bagi warga,” ujar Kepala Dinas «Budi Hermawan».',
        event: EVENT,
      },
      { text: '“Kami siap melayani warga tiap hari,” kata Ibu «Nirmala».', event: EVENT },
      { text: '“Tulis dulu apa yang berubah bagi warga,” ujar «Nirmela».', event: EVENT },
    ],
    right: [
      { text: '“Kami siap melayani warga setiap hari,” kata Budi.', event: EVENT },
      { text: '“Kami siap melayani warga setiap hari,” kata Kepala Dinas.', event: EVENT },
      { text: '“Kami siap melayani warga setiap hari,” katanya kepada Nirmala.', event: EVENT },
      { text: '“Jalan ini dibangun tahun depan,” kata Nirmala.', event: EVENT },
      { text: '“Siap melayani warga,” kata Nirmala.', event: EVENT },
      { text: '“Kami siap melayani warga setiap hari,” kata Nirmala Hermawan.', event: EVENT },
      {
        text: 'Nirmala hadir. “Kami siap melayani warga setiap hari,” kata Hermawan.',
        event: EVENT,
      },
      { text: '“Kami siap melayani warga setiap hari,” kata Sulastri.', event: EVENT }, // not known
    ],
  },
  applies: ({ event }) => event?.file.kutipan.some((one) => one.disetujui) ?? false,
  *check(context) {
    const quotes = readQuotes(context);
    const people = findKnownPeople(context);
    for (const { passage, speech, speaker } of context.passages.flatMap(findAttributions)) {
      const quote = findQuote(passage.text.slice(speech.start, speech.end), quotes);
      if (!quote) continue;
      const own = people.find(({ name }) => name.full === quote.speaker);
      const names = speaker.filter((word) => people.some((person) => isNameOf(person, word)));
      const [first, last] = [names[0], names.at(-1)];
      if (own && !first) yield* reportSlip(passage, speaker, own);
      if (!first || !last) continue;
      if (!own || names.some((word) => isNameOf(own, word))) continue;
      yield {
        span: passage.span(first.start, last.end),
        message: `Menurut berkas acara, kutipan ini ucapan ${quote.speaker}, bukan ${passage.text.slice(first.start, last.end)}.`,
        suggestions: [quote.shortName],
      };
    }
  },
});

/** A short name a letter off that of the person who said it: `kata Ratma`. */
function* reportSlip(
  passage: Passage,
  [word, ...more]: readonly [Word, ...Word[]],
  { name, shortName }: KnownPerson,
): Generator<Report> {
  const right = [shortName ?? '', ...name.core].find(
    (one) => one.length >= SHORTEST_NAME && editDistance(one.toLowerCase(), word.lower) === 1,
  );
  if (right === undefined || more.length > 0) return;
  yield {
    span: passage.span(word.start, word.end),
    message: `“${word.text}” mungkin salah tulis; kutipan ini ucapan ${name.full}, tulis “${right}”.`,
    suggestions: [right],
  };
}

interface ApprovedQuote {
  readonly words: readonly string[];
  /** Full name of who said it. */
  readonly speaker: string;
  readonly shortName: string;
}

function readQuotes({ event, roster }: RuleContext): readonly ApprovedQuote[] {
  return (event?.file.kutipan ?? []).flatMap((quote) => {
    const speaker = event && resolveSpeaker(quote, event.file, roster);
    if (!quote.disetujui || !speaker) return [];
    const { name, shortName } = speaker;
    return { words: lowerWords(quote.teks), speaker: name, shortName };
  });
}

/** The approved quotation that a speech gives, whole or in part. */
function findQuote(speech: string, quotes: readonly ApprovedQuote[]): ApprovedQuote | undefined {
  const typed = lowerWords(speech);
  if (typed.length < SHORTEST_QUOTE) return undefined;
  return quotes.find(
    ({ words }) => alignWithin(typed, words).distance <= typed.length * LARGEST_DIFFERENCE,
  );
}

function isNameOf({ name, shortName = '' }: KnownPerson, { lower }: Word): boolean {
  const words = [...name.core, ...shortName.split(/\s+/u)];
  return words.some((word) => word.length > 2 && word.toLowerCase() === lower);
}
