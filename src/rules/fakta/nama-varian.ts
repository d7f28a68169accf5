import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { passagesWith } from '../../draft/passages-with.ts';
import { NameIndex } from '../../event/name-index.ts';
import { findName, readName } from '../../event/names.ts';
import { findKnownPeople } from '../../facts/people/known-people.ts';
import {
  findNearNames,
  findNearShortNames,
  type NamePlace,
} from '../../facts/people/near-names.ts';
import { PeopleIndex } from '../../facts/people/people-index.ts';
import {
  findPersonNames,
  findSingleHolders,
  findSingleNames,
  type PersonInText,
} from '../../facts/people/person-names.ts';

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
      {
        text: 'Kepala Dinas Sosial, Mulkandar, membuka rapat. “Kami siap,” kata «Mulkhandar».\n',
      },
      {
        text: 'Hadir Ir. H. Djamaludin, M.Si., sebagai pembicara. “Kami siap,” kata «Djamalludin».\n',
      },
    ],
    right: [
      'Kepala Dinas Sosial, Mulkandar, membuka rapat. “Kami siap,” kata Mulkandar.\n',
      'Kepala Dinas Sosial, Sumarni, dan camat, Sumarna, hadir. “Kami siap,” kata Sumarna.\n',
      'Camat Rangkui, Sunarto, hadir bersama Kepala Desa Sunarno. “Kami siap,” kata Sunarno.\n',
      'Camat Rangkui, Sukardi, hadir. Ketua RT, Sukarji Effendi, menyambut. “Kami senang,” kata Sukarji.\n',
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
    const full = namedPeople(context);
    const single = singlePeople(context);
    const people = [...full, ...single];
    if (people.length === 0) return;
    const known = [...knownNames(context), ...people.map(({ name }) => name.words)];
    const near = findNearNames(context.passages, full, known);
    const nearShort = findNearShortNames(context.passages, people, known);
    const introduced = single.length > 0 ? introducedNames(context.passages) : new Set<string>();
    const seen = new Set<number>();
    for (const person of people) {
      const own = findOwnPlaces(context.passages, person);
      const whole = near.get(person) ?? [];
      const isSingle = person.name.words.length === 1;
      const short = (nearShort.get(person) ?? []).filter(
        (place) => !isSingle || !isIntroduced(introduced, place),
      );
      // The spelling that stands more often is likelier right.
      const isRarer = whole.length > own.length;
      const pairs = isRarer
        ? own.map((place) => ({ place, other: whole[0] ?? place }))
        : whole.map((place) => ({ place, other: own[0] ?? place }));
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

/** Where the name stands in its first spelling. */
function findOwnPlaces(passages: readonly Passage[], { name }: PersonInText): readonly NamePlace[] {
  return passagesWith(passages, name.words).flatMap((passage) =>
    Array.from(findName(passage.text, passage.words, name.words), (place) => ({
      passage,
      ...place,
    })),
  );
}

/** Who is named, each under the first spelling, none of those who are on record. */
function namedPeople(context: RuleContext): readonly PersonInText[] {
  const onRecord = new NameIndex((name) => name, knownNames(context));
  const people = new PeopleIndex();
  return context.passages.flatMap(findPersonNames).filter((one) => {
    const { words } = one.name;
    if (onRecord.has(words) || onRecord.near(words).length > 0) return false;
    if (people.has(words) || people.like(one).length > 0) return false;
    people.add(one);
    return true;
  });
}

/** Who goes by one name and is on no record, each once. */
function singlePeople(context: RuleContext): readonly PersonInText[] {
  const known = new Set(
    knownNames(context)
      .flat()
      .map((word) => word.toLowerCase()),
  );
  return context.passages
    .flatMap((passage) => [...findSingleNames(passage), ...findSingleHolders(passage)])
    .filter(({ name }) => {
      const [word = ''] = name.words.map((one) => one.toLowerCase());
      const isNew = !known.has(word);
      known.add(word);
      return isNew;
    });
}

/** Whether the word of a place stands behind an office or title elsewhere, so that it names somebody else. */
function isIntroduced(
  introduced: ReadonlySet<string>,
  { passage, start, end }: NamePlace,
): boolean {
  return introduced.has(passage.text.slice(start, end));
}

/** All words that stand right behind another one with a capital: `Kepala Desa Sunarno`. */
function introducedNames(passages: readonly Passage[]): ReadonlySet<string> {
  return new Set(
    passages.flatMap(({ text, words }) =>
      words
        .filter(({ start }, index) => {
          const before = words[index - 1];
          if (!before || !/^[A-ZÀ-Þ]/u.test(before.text)) return false;
          return /^\.? $/u.test(text.slice(before.end, start));
        })
        .map((word) => word.text),
    ),
  );
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

function reportPlace({ draft }: RuleContext, place: NamePlace, other: NamePlace): Report {
  const first = other.passage.span(other.start, other.end);
  const written = place.passage.text.slice(place.start, place.end);
  const known = place.meant ?? other.passage.text.slice(other.start, other.end);
  const line = draft.source.nameLine(first.start);
  return {
    span: place.passage.span(place.start, place.end),
    message: `“${written}” dan “${known}” (${line}) tampaknya satu orang; pastikan ejaan namanya, lalu samakan.`,
    related: [{ message: 'Di sini namanya dieja lain.', span: first }],
  };
}
