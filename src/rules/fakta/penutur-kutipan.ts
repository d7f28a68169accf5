import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { isSameName } from '../../event/names.ts';
import type { KnownPerson } from '../../event/people.ts';
import { resolveSpeaker } from '../../event/resolve.ts';
import {
  type Attribution,
  findAttributions,
  findLeadAttributions,
} from '../../facts/people/attributions.ts';
import { findKnownPeople } from '../../facts/people/known-people.ts';
import { isNameWord } from '../../facts/people/name-words.ts';
import { namesNoPerson } from '../../facts/people/no-person-words.ts';
import { areOtherOffices, isSubsequence } from '../../facts/people/offices.ts';
import { findDistrictHomes, findRegencies } from '../../knowledge/regions.ts';
import { alignWithin } from '../../text/align.ts';
import { editDistance } from '../../text/nearest.ts';
import { wordSet } from '../../text/patterns.ts';
import { textBefore } from '../../text/text-before.ts';
import { lowerWords, type Word } from '../../text/words.ts';

/** Shorter quotations are terms, which many people use. */
const SHORTEST_QUOTE = 5;
/** A letter of a shorter name may make another one: `Ana`, `Ani`. */
const SHORTEST_NAME = 4;
/** What stands before a name by which somebody is called. */
const CALLED = /(?:disapa|dipanggil|sapaan|akrab|alias|panggilan)\s["“‘']?$/u;
/** Who speaks at an event, said without a name. */
const ROLE = wordSet(`
  narasumber pemateri pembicara moderator jubir pembina penceramah ustaz ustadz kiai kyai gus
  habib pendeta romo pastor raja ratu sultan abah buya tuan mama papa bunda ayah bang abang mas
  mbak kang dokter bidan dosen guru warga petani pimpinan pemimpin beliau peneliti pengamat
  menteri wamen jenderal komandan
`);
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
    'Yang diperiksa hanya nama tepat di sebelah kutipannya. Sebutan jabatan (“kata Camat”), nama panggilan yang disebut di naskah (“akrab disapa …”), “katanya”, dan “ujar dia” dibiarkan.',
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
      { text: '“Kami siap melayani warga setiap hari,” kata «Sulastri».', event: EVENT },
      {
        text: '“Kami siap melayani warga setiap hari,” kata «Bupati». Didampingi Budi, ia pulang.',
        event: EVENT,
      },
      { text: '«Sulastri» mengatakan, “Kami siap melayani warga setiap hari.”', event: EVENT },
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
      { text: '“Kami siap melayani warga setiap hari,” kata Kadis.', event: EVENT },
      {
        text: 'Budi Hermawan, yang akrab disapa Wawan, hadir. “Kami siap melayani warga setiap hari,” kata Wawan.',
        event: EVENT,
      },
      { text: 'Budi mengatakan, “Kami siap melayani warga setiap hari.”', event: EVENT },
    ],
  },
  applies: ({ event }) => event?.file.kutipan.some((one) => one.disetujui) ?? false,
  *check(context) {
    const quotes = readQuotes(context);
    const people = findKnownPeople(context);
    const attributions = context.passages.flatMap((passage) => [
      ...findAttributions(passage),
      ...findLeadAttributions(passage),
    ]);
    for (const { passage, speech, speaker } of attributions) {
      const quote = findQuote(passage.text.slice(speech.start, speech.end), quotes);
      const own = people.find(({ name }) => name.full === quote?.speaker);
      if (!quote || !own || speaker.some((word) => isNameOf(own, word))) continue;
      const slip = reportSlip(passage, speaker, own);
      const other = slip ? [] : findOther(speaker, own, context);
      const [first, last] = [other[0], other.at(-1)];
      if (slip) yield slip;
      if (!first || !last) continue;
      yield {
        span: passage.span(first.start, last.end),
        message: `Menurut berkas acara, kutipan ini ucapan ${quote.speaker}, bukan ${passage.text.slice(first.start, last.end)}.`,
        suggestions: [quote.shortName],
      };
    }
  },
});

/**
 * The words of a speaker who is somebody else: known people first, else a name that is none of the
 * own one's, else an office that they do not hold. None where it may be the own one.
 */
function findOther(
  speaker: Attribution['speaker'],
  own: KnownPerson,
  context: RuleContext,
): readonly Word[] {
  const people = findKnownPeople(context);
  const known = speaker.filter((word) => people.some((person) => isNameOf(person, word)));
  if (known.length > 0) return known;
  const titles = people.flatMap(({ name, title, official }) =>
    isSameName(name.core, own.name.core) && title !== undefined ? [official?.jabatan ?? title] : [],
  );
  const names = speaker.filter((word) => mayBeForeign(word, own, titles));
  if (names.some((word) => isCalledSo(word, context.passages))) return [];
  return names.length === 0 && isOtherOffice(speaker, titles) ? speaker : names;
}

/** `kata Wali Kota` of what the deputy said. */
function isOtherOffice(speaker: Attribution['speaker'], titles: readonly string[]): boolean {
  const office = speaker.map(({ text }) => text).join(' ');
  return titles.length > 0 && titles.every((title) => areOtherOffices(office, title));
}

/** Whether a word is a name, and neither a form of the own one nor of the office. */
function mayBeForeign(
  { text, lower }: Word,
  { name, shortName = '' }: KnownPerson,
  titles: readonly string[],
): boolean {
  if (text.length < SHORTEST_NAME || !isNameWord(text) || namesNoPerson(lower) || ROLE.has(lower))
    return false;
  const own = [...name.core, ...shortName.split(/\s+/u)].map((word) => word.toLowerCase());
  const isForm = own.some((word) => word.includes(lower) || word.slice(0, 3) === lower.slice(0, 3));
  if (isForm || titles.some((title) => isSubsequence(lower, title.toLowerCase()))) return false;
  return findRegencies(lower).length === 0 && findDistrictHomes(lower).length === 0;
}

/** `akrab disapa Ansi`: somebody goes by that name. */
function isCalledSo({ lower }: Word, passages: readonly Passage[]): boolean {
  return passages.some((passage) =>
    passage.words.some(
      (word) => word.lower === lower && CALLED.test(textBefore(passage.lower, word.start)),
    ),
  );
}

/** A short name a letter off that of the person who said it: `kata Ratma`. */
function reportSlip(
  passage: Passage,
  speaker: Attribution['speaker'],
  { name, shortName }: KnownPerson,
): Report | undefined {
  const [word, ...more] = speaker.filter(({ lower }) => !namesNoPerson(lower));
  if (!word || more.length > 0) return undefined;
  const right = [shortName ?? '', ...name.core].find(
    (one) => one.length >= SHORTEST_NAME && editDistance(one.toLowerCase(), word.lower) === 1,
  );
  if (right === undefined) return undefined;
  return {
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
