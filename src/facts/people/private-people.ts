import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';

/** A private person whom a passage names. */
export interface PrivatePerson {
  /**
   * With a small first letter: `korban`, `anak saksi`; `undefined` where only an age tells a
   * private person.
   */
  readonly role: string | undefined;
  /** What stands between the role and the name: `penganiayaan bernama`. */
  readonly between: string;
  /** The name or the initials; offsets count in the passage. */
  readonly name: Span;
  /** Where the age behind the name ends, else the name. */
  readonly end: number;
  readonly isInitials: boolean;
  /** In years, when it stands behind the name or before it. */
  readonly age: number | undefined;
}

/**
 * People of whom a release speaks because of what happened to them, not for an office they hold.
 */
const ROLES =
  'anak korban|anak saksi|anak pelaku|korban|pasien|penyintas|saksi|terduga pelaku|pelaku|tersangka|terdakwa|penderita|pengidap|penerima bantuan|penerima manfaat|warga|siswa|siswi|pelajar|santri|santriwati|anak|bocah|remaja|balita|bayi|lansia|ODGJ|ODHIV|ODHA';
const ROLE = ROLES.replace(/(?<=^|\|)[a-z]/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
/** Up to three words before `bernama`; none of which starts another phrase about somebody else. */
const TO_NAMING =
  '(?:\\s(?!(?:di|me|ber|ter|kepada|ketua|kepala|oleh|dari|dengan|dan|atau|serta|yang|saat|bersama|polisi|petugas|dokter|perawat|relawan|pendamping|guru|anggota|lewat|melalui|bernama|inisial))[A-Za-zÀ-ɏ\\d/-]{2,15}){0,3}';
/** Words that may stand between the role and a bare name. */
const TO_NAME =
  '(?:\\s(?:anak|korban|pelaku|laki-laki|perempuan|pria|wanita|remaja|bocah|balita|tersebut|itu|ini|lain|lainnya|pertama|kedua|ketiga|meninggal|tewas|selamat|utama|seksual|(?:pe|ke)[a-z]{4,14}an)){0,3}';
const NAME =
  "(?<name>[A-ZÀ-Þ](?:[a-zß-ÿ’'.]{1,20}|[A-Z]{0,3}\\.?)(?:\\s(?:bin\\s|binti\\s)?[A-ZÀ-Þ](?:[a-zß-ÿ’'.]{0,20}|[A-Z]{0,3})){0,3})(?![A-Za-zÀ-ɏ])";
const YEARS = '(?:berusia |berumur |usia |umur )?(?<age>\\d{1,2})';
const UNIT = '\\s?(?:tahun|thn|th)(?![a-z]| \\d)\\)?';
const PERSON = new RegExp(
  `(?<![A-Za-zÀ-ɏ-])(?<role>${ROLE})` +
    `(?<intro>${TO_NAMING}(?:,?\\s(?:berusia|berumur|usia|umur)\\s\\d{1,2}\\stahun)?,?\\s(?:yang\\s|adalah\\s|yakni\\s|yaitu\\s)?(?:bernama|atas nama|a\\.n\\.|berinisial|inisial)\\s|${TO_NAME},?\\s(?:yakni\\s|yaitu\\s)?)` +
    `${NAME}(?:,?\\s\\(?${YEARS}(?:\\)|${UNIT}))?`,
  'gu',
);
/** A name with an age and what the person is; a bare `Gerunggang (14)` may be a count. */
const AGED = new RegExp(
  `${NAME}(?:,?\\s\\(?${YEARS}${UNIT}|\\s\\(${YEARS.replace('age', 'bare')}\\)(?=,\\s(?:seorang\\s|yang\\s)?(?:siswa|siswi|pelajar|santri|anak|putra|putri|warga|penderita|pengidap|menderita|mengidap)))`,
  'gu',
);
/** Cheap look before the patterns run. */
const ANY_NAMED = /bernama|atas nama|a\.n\.|nisial|[\s(]\d{1,2}\)|\d\s?(?:tahun|th)/u;
const PSEUDONYM_BEFORE = /(?:sebut|panggil) saja\s$/u;
const PSEUDONYM_AFTER = /^[^.;]{0,20}(?:bukan nama|samaran|disamarkan)/u;

/**
 * The private people a passage names: `korban bernama Siti Aminah`, `siswi berinisial SA (14)`,
 * `tersangka Budi (40)`, `Sukri (60), warga …`. A role right before a capital is not enough
 * (`korban Gempa Cianjur`): an age or a word for naming must be there too. Pseudonyms are left out.
 */
export const findPrivatePeople = perPassage((passage: Passage): readonly PrivatePerson[] => {
  const { text } = passage;
  if (!ANY_NAMED.test(text)) return [];
  const byStart = new Map<number, PrivatePerson>();
  for (const pattern of [AGED, PERSON]) {
    for (const match of text.matchAll(pattern)) {
      const person = readPerson(match);
      if (person && !isPseudonym(text, person)) byStart.set(person.name.start, person);
    }
  }
  return [...byStart.values()].sort((a, b) => a.name.start - b.name.start);
});

function readPerson(match: RegExpExecArray): PrivatePerson | undefined {
  const { role, intro = '', name = '', age, bare } = match.groups ?? {};
  const years = age ?? bare ?? /(\d{1,2})\stahun/u.exec(intro)?.[1];
  if (years === undefined && !/nama|a\.n\.|nisial/u.test(intro)) return undefined;
  const start = match.index + (role ?? '').length + intro.length;
  return {
    role: role?.replace(/^[A-Z](?=[a-z])/u, (letter) => letter.toLowerCase()),
    between: intro,
    name: { start, end: start + name.length },
    end: match.index + match[0].length,
    isInitials: /nisial/u.test(intro) || /^(?:[A-Z]{1,4}\.?\s?){1,2}$/u.test(name),
    age: years === undefined ? undefined : Number(years),
  };
}

function isPseudonym(text: string, { name, end }: PrivatePerson): boolean {
  return (
    PSEUDONYM_BEFORE.test(textBefore(text, name.start, 20)) ||
    PSEUDONYM_AFTER.test(text.slice(end, end + 50))
  );
}
