import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import {
  findName,
  isNearName,
  isSameName,
  isTitleBefore,
  nameWords,
  readName,
} from '../../event/names.ts';
import { findKnownPeople } from '../../facts/people/known-people.ts';
import { findPersonNames, type PersonInText } from '../../facts/people/person-names.ts';
import { editDistance } from '../../text/nearest.ts';
import { textBefore } from '../../text/text-before.ts';

/** What stands before a name that is a place, a firm or somebody else of the family. */
const OTHER_BEFORE =
  /(?<![a-zÀ-ɏ])(?:jalan|jl\.?|jln\.?|gedung|aula|rsud|rumah sakit|masjid|stadion|bandara|pelabuhan|taman|gelanggang|yayasan|universitas|pt|cv|toko|saudara|kakak|adik|kembar|anak|putra|putri|istri|suami|ayah|ibunda)(?:nya)?,?\s+$/u;
/** A word that says that the one who is named next speaks or is addressed. */
const NAMED_NEXT =
  /(?<![a-zÀ-ɏ])(?:kata|ujar|ungkap|jelas|tutur|ucap|tegas|papar|terang|imbuh|tambah|pesan|pungkas|tukas|tandas|beber|menurut|pak|bu)\s+$/iu;
const SHORTEST_SHORT_NAME = 5;

export const namaVarian: Rule = draftRule({
  id: 'fakta/nama-varian',
  severity: 'warning',
  summary: 'Nama satu orang dieja sama di seluruh naskah.',
  why: 'Dua ejaan untuk satu nama berarti salah satunya salah, dan redaksi akan menelepon untuk bertanya yang mana.',
  exceptions:
    'Diperiksa hanya nama yang pasti nama orang: bersama jabatan, gelar, atau kutipan. Nama yang ada di pejabat.yaml atau berkas acara diperiksa fakta/nama-pejabat; kerabat, jalan, dan gedung dibiarkan.',
  source: 'Isi naskah itu sendiri',
  checklist: 'Ejaan nama orang sama di seluruh naskah',
  examples: {
    wrong: [
      {
        text: 'Camat Rangkui, Mulkan Djamaludin, hadir.\n\nIa, «Mulkhan Djamaludin», lalu pulang.\n',
      },
      {
        text: 'Kepala Dinas PUBM Sumsel, Darma Budi mengatakan jalan itu diperbaiki.\n\nKepala Dinas PUBM Sumsel, «Darma Budhy» mengatakan pekerjaan dimulai Juli.\n',
      },
      {
        text: 'Camat Rangkui, Mulkan Djamaludin, hadir. “Kami siap melayani warga,” kata «Mulkhan».\n',
      },
      {
        text: 'Camat Rangkui, «Mulkhan Djamaludin», hadir.\n\nMulkan Djamaludin berpidato. Lalu Mulkan Djamaludin pulang.\n',
      },
      {
        text: '---\njudul: «Mulkhan Djamaludin» Lantik Pengurus\n---\nCamat Rangkui, Mulkan Djamaludin, melantik pengurus.\n',
      },
    ],
    right: [
      'Camat Rangkui, Mulkan Djamaludin, hadir. “Kami siap,” kata Mulkan.\n',
      'Camat Rangkui, Andi Saputra, hadir bersama Andi Saputri.\n',
      'Camat Rangkui, Mulkan Djamaludin, meninjau Jalan Mulkhan Djamaludin.\n',
      'Camat Rangkui, Mulkan Djamaludin, hadir bersama adiknya, Mulkin Djamaludin.\n',
      'Camat Rangkui, Budi Santoso, dan lurahnya, Rudi Santoso, hadir.\n',
      'Camat Rangkui, Mulkan Djamaludin, hadir. Ketua RT, Mulkhan Effendi, menyambut. “Kami senang,” kata Mulkhan.\n',
      'Wali Kota Contoh, M. Taufik Hidayat, hadir. “Kami siap,” kata Hidayat.\n',
      {
        text: 'Camat Rangkui, Mulkan Djamaludin, dan Lurah Melintang, Mulkhan Djamaludin, hadir.\n',
        settings: 'istilah: [Mulkhan Djamaludin]\n',
      },
      {
        text: 'Camat Contoh, Andi Saputera, hadir. “Siap,” kata Saputra.\n',
        roster: '- { id: camat, nama: Andi Saputra, jabatan: Camat Contoh }\n',
      }, // fakta/nama-pejabat says it
    ],
  },
  *check(context) {
    const people = namedPeople(context);
    if (people.length === 0) return;
    const known = [...knownNames(context), ...people.map(({ name }) => name.words)];
    const tokens = new Set(known.flat().map((token) => token.toLowerCase()));
    const isKnownToken = ([token = '']: readonly string[]): boolean =>
      tokens.has(token.toLowerCase());
    const isKnownName = (typed: readonly string[]): boolean =>
      known.some((name) => isSameName(name, typed));
    const seen = new Set<number>();
    for (const person of people) {
      const own = findOwnPlaces(context.passages, person);
      const full = context.passages.flatMap((one) => findNearNames(one, person, isKnownName));
      const short = context.passages.flatMap((one) =>
        findNearShortNames(one, person, isKnownToken),
      );
      // The spelling that stands more often is likelier right.
      const isRarer = full.length > own.length;
      const pairs = isRarer
        ? own.map((place) => ({ place, other: full[0] ?? place }))
        : full.map((place) => ({ place, other: own[0] ?? place }));
      const shortPairs = short.map((place) => ({ place, other: own[0] ?? place }));
      for (const { place, other } of [...pairs, ...shortPairs]) {
        const report = reportPlace(context, place, other);
        if (seen.has(report.span.start)) continue;
        seen.add(report.span.start);
        yield report;
      }
    }
  },
});

interface NamePlace {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** The other spelling, where it is not the whole of the other place. */
  readonly meant?: string;
}

/** Where the name stands in its first spelling. */
function findOwnPlaces(passages: readonly Passage[], { name }: PersonInText): readonly NamePlace[] {
  return passages.flatMap((passage) =>
    Array.from(findName(passage.text, passage.words, name.words), (place) => ({
      passage,
      ...place,
    })),
  );
}

/** Who is named, each under the first spelling, none of those who are on record. */
function namedPeople(context: RuleContext): readonly PersonInText[] {
  const onRecord = knownNames(context);
  const people: PersonInText[] = [];
  for (const one of context.passages.flatMap(findPersonNames)) {
    const { words } = one.name;
    const isOnRecord = onRecord.some((name) => isSameName(name, words) || isNearName(words, name));
    const isRepeated = people.some(
      (other) => isSameName(other.name.words, words) || isSamePerson(other, one),
    );
    if (!isOnRecord && !isRepeated) people.push(one);
  }
  return people;
}

function knownNames(context: RuleContext): readonly (readonly string[])[] {
  const { penulis, penyunting, narahubung } = context.draft.meta;
  const others = [...narahubung, ...context.settings.narahubung].map(({ nama }) => nama);
  const names = [...others, ...context.settings.istilah, penulis ?? '', penyunting ?? ''];
  return [
    ...findKnownPeople(context).map(({ name }) => name.core),
    ...names.filter((name) => name !== '').map((name) => readName(name).core),
  ];
}

/** Under one office, names that share a word and differ a little in the others are one person. */
function isSamePerson(a: PersonInText, b: PersonInText): boolean {
  if (isNearName(b.name.words, a.name.words)) return true;
  const sameOffice = a.office !== undefined && a.office.toLowerCase() === b.office?.toLowerCase();
  return sameOffice && isLooselyNear(a.name.words, b.name.words);
}

function isLooselyNear(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || isSameName(a, b)) return false;
  const pairs = a.map(
    (word, index) => [word.toLowerCase(), b[index]?.toLowerCase() ?? ''] as const,
  );
  const hasShared = pairs.some(([one, other]) => one === other && one.length >= 3);
  return (
    hasShared &&
    pairs.every(
      ([one, other]) => Math.min(one.length, other.length) >= 4 && editDistance(one, other) <= 2,
    )
  );
}

function findNearNames(
  passage: Passage,
  person: PersonInText,
  isKnown: (name: readonly string[]) => boolean,
): readonly NamePlace[] {
  const { words: right } = person.name;
  const initial = right[0]?.[0]?.toLowerCase();
  return passage.words.flatMap((first, index) => {
    if (first.lower[0] !== initial) return [];
    const words = nameWords(passage.text, passage.words, index, right.length);
    const last = words?.at(-1);
    if (!words || !last || goesOn(passage, index + right.length)) return [];
    const typed = words.map(({ text }) => text);
    const isNear = isNearName(typed, right) || isNamedAlike(passage, first.start, person);
    if (!isNear || isKnown(typed) || OTHER_BEFORE.test(textBefore(passage.lower, first.start))) {
      return [];
    }
    return { passage, start: first.start, end: last.end };
  });
}

function isNamedAlike(passage: Passage, start: number, person: PersonInText): boolean {
  return findPersonNames(passage).some(
    (one) => one.name.start === start && isSamePerson(person, one),
  );
}

/** Whether the name goes on with another capitalised word: then it is a longer name. */
function goesOn(passage: Passage, index: number): boolean {
  const before = passage.words[index - 1];
  const next = passage.words[index];
  if (!before || !next || ['headline', 'subheadline', 'heading'].includes(passage.role))
    return false;
  return /^[A-ZÀ-Þ]/u.test(next.text) && passage.text.slice(before.end, next.start) === ' ';
}

function findNearShortNames(
  passage: Passage,
  person: PersonInText,
  isKnown: (name: readonly string[]) => boolean,
): readonly NamePlace[] {
  const tokens = person.name.words.filter(({ length }) => length >= SHORTEST_SHORT_NAME);
  return passage.words.flatMap(({ text, lower, start, end }, index) => {
    const meant = tokens.find((token) => isSlip(lower, token.toLowerCase()));
    if (meant === undefined || !/^[A-ZÀ-Þ][a-z]/u.test(text) || isTitleBefore(text)) return [];
    if (isKnown([text]) || goesOn(passage, index + 1)) return [];
    return NAMED_NEXT.test(textBefore(passage.text, start)) ? { passage, start, end, meant } : [];
  });
}

/** One letter more, less or other, not at the start and not the last vowel (`Saputra`, `Saputri`). */
function isSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.min(a.length, b.length) < SHORTEST_SHORT_NAME) return false;
  const isOtherEnding = a.slice(0, -1) === b.slice(0, -1) && /[aeiou]$/u.test(a + b);
  return !isOtherEnding && editDistance(a, b) === 1;
}

function reportPlace({ draft }: RuleContext, place: NamePlace, other: NamePlace): Report {
  const first = other.passage.span(other.start, other.end);
  const written = place.passage.text.slice(place.start, place.end);
  const known = place.meant ?? other.passage.text.slice(other.start, other.end);
  const { line } = draft.source.position(first.start);
  return {
    span: place.passage.span(place.start, place.end),
    message: `“${written}” dan “${known}” (baris ${line}) tampaknya satu orang; pastikan ejaan namanya, lalu samakan.`,
    related: [{ message: 'Di sini namanya dieja lain.', span: first }],
  };
}
