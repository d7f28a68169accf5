import type { Passage } from '../draft/passage.ts';
import { perPassage } from '../draft/per-passage.ts';
import type { Span } from '../text/span.ts';

/** A private person whom a passage names in a role such as `korban` or `pasien`. */
export interface PrivatePerson {
  /** The role in lower case, without what stands between it and the name. */
  readonly role: string;
  /** The name or the initials; offsets count in the passage. */
  readonly name: Span;
  readonly isInitials: boolean;
  /** In years, when it stands behind the name or before it. */
  readonly age: number | undefined;
}

/** People of whom a release speaks because of what happened to them, not for an office they hold. */
const ROLE =
  'anak korban|anak saksi|anak pelaku|korban|pasien|penyintas|saksi|terduga pelaku|pelaku|tersangka|terdakwa|penderita|pengidap|penerima bantuan|penerima manfaat|warga|siswa|siswi|pelajar|santri|santriwati|anak|bocah|remaja|balita|bayi|lansia|odgj';
/** Words that may stand between the role and the name. */
const BETWEEN =
  'anak|korban|pelaku|laki-laki|perempuan|pria|wanita|remaja|bocah|balita|tersebut|itu|ini|lain|lainnya|pertama|kedua|ketiga|meninggal|tewas|selamat|utama';
const PERSON = new RegExp(
  `(?<![A-Za-zÀ-ɏ-])(?<role>${ROLE})(?:\\s(?:${BETWEEN})){0,3}(?:,?\\s(?:berusia|berumur|usia|umur)\\s(?<before>\\d{1,2})\\stahun)?` +
    `(?<intro>,?\\s(?:yang\\s|adalah\\s|yakni\\s|yaitu\\s)?(?:bernama|atas nama|a\\.n\\.|berinisial|inisial)\\s|,?\\s(?:yakni\\s|yaitu\\s)|,?\\s)` +
    `(?<name>[A-ZÀ-Þ](?:[a-zß-ÿ’'.]{1,20}|[A-Z]{0,3}\\.?)(?:\\s(?:bin\\s|binti\\s)?[A-ZÀ-Þ](?:[a-zß-ÿ’'.]{0,20}|[A-Z]{0,3})){0,3})(?![A-Za-zÀ-ɏ])` +
    `(?:,?\\s\\(?(?:berusia |berumur |usia |umur )?(?<age>\\d{1,2})(?<unit>\\)|\\s?(?:tahun|thn|th)(?![a-z])))?`,
  'gu',
);
/** Cheap look before the pattern runs. */
const ANY_NAMED = /bernama|atas nama|a\.n\.|nisial|\d\)|\d tahun|\d th/u;

/**
 * The private people a passage names: `korban bernama Siti Aminah`, `siswi berinisial SA (14)`,
 * `tersangka Budi (40)`. A role right before a capital is not enough (`korban Gempa Cianjur`): an
 * age or a word for naming must be there too.
 */
export const findPrivatePeople = perPassage((passage: Passage): readonly PrivatePerson[] => {
  const { text } = passage;
  if (!ANY_NAMED.test(text)) return [];
  return Array.from(text.matchAll(PERSON)).flatMap((match): readonly PrivatePerson[] => {
    const { role = '', before, intro = '', name = '', age, unit } = match.groups ?? {};
    const isNaming = /nama|a\.n\.|nisial/u.test(intro);
    const years = unit === undefined ? before : age;
    if (!isNaming && years === undefined) return [];
    const start = match.index + match[0].indexOf(intro + name) + intro.length;
    return [
      {
        role,
        name: { start, end: start + name.length },
        isInitials: /nisial/u.test(intro) || /^(?:[A-Z]{1,4}\.?\s?){1,2}$/u.test(name),
        age: years === undefined ? undefined : Number(years),
      },
    ];
  });
});
