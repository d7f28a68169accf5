import type { Passage } from '../draft/passage.ts';
import { perPassage } from '../draft/per-passage.ts';
import type { Span } from '../text/span.ts';

/** A private person whom a passage names in a role such as `korban` or `pasien`. */
export interface PrivatePerson {
  /** The role in lower case: `korban`, `anak saksi`. */
  readonly role: string;
  /** The name or the initials; offsets count in the passage. */
  readonly name: Span;
  readonly isInitials: boolean;
  /** In years, when it stands behind the name or before it. */
  readonly age: number | undefined;
}

/** People of whom a release speaks because of what happened to them, not for an office they hold. */
const ROLES =
  'anak korban|anak saksi|anak pelaku|korban|pasien|penyintas|saksi|terduga pelaku|pelaku|tersangka|terdakwa|penderita|pengidap|penerima bantuan|penerima manfaat|warga|siswa|siswi|pelajar|santri|santriwati|anak|bocah|remaja|balita|bayi|lansia';
const ROLE = ROLES.replace(/(?<=^|\|)[a-z]/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
/** Up to three words before `bernama`; none of which starts another phrase about somebody else. */
const TO_NAMING =
  '(?:\\s(?!(?:di|me|ber|ter|kepada|ketua|kepala|oleh|dari|dengan|dan|atau|serta|yang|saat|bersama|polisi|petugas|dokter|perawat|relawan|pendamping|guru|anggota|lewat|melalui|bernama|inisial))[A-Za-zÀ-ɏ-]{2,15}){0,3}';
/** Words that may stand between the role and a bare name. */
const TO_NAME =
  '(?:\\s(?:anak|korban|pelaku|laki-laki|perempuan|pria|wanita|remaja|bocah|balita|tersebut|itu|ini|lain|lainnya|pertama|kedua|ketiga|meninggal|tewas|selamat|utama)){0,3}';
const PERSON = new RegExp(
  `(?<![A-Za-zÀ-ɏ-])(?<role>${ROLE})` +
    `(?<intro>${TO_NAMING}(?:,?\\s(?:berusia|berumur|usia|umur)\\s\\d{1,2}\\stahun)?,?\\s(?:yang\\s|adalah\\s|yakni\\s|yaitu\\s)?(?:bernama|atas nama|a\\.n\\.|berinisial|inisial)\\s|${TO_NAME},?\\s(?:yakni\\s|yaitu\\s)?)` +
    `(?<name>[A-ZÀ-Þ](?:[a-zß-ÿ’'.]{1,20}|[A-Z]{0,3}\\.?)(?:\\s(?:bin\\s|binti\\s)?[A-ZÀ-Þ](?:[a-zß-ÿ’'.]{0,20}|[A-Z]{0,3})){0,3})(?![A-Za-zÀ-ɏ])` +
    `(?:,?\\s\\(?(?:berusia |berumur |usia |umur )?(?<age>\\d{1,2})(?:\\)|\\s?(?:tahun|thn|th)(?![a-z])))?`,
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
    const { role = '', intro = '', name = '', age } = match.groups ?? {};
    const years = age ?? /(\d{1,2})\stahun/u.exec(intro)?.[1];
    if (years === undefined && !/nama|a\.n\.|nisial/u.test(intro)) return [];
    const start = match.index + role.length + intro.length;
    return [
      {
        role: role.toLowerCase(),
        name: { start, end: start + name.length },
        isInitials: /nisial/u.test(intro) || /^(?:[A-Z]{1,4}\.?\s?){1,2}$/u.test(name),
        age: years === undefined ? undefined : Number(years),
      },
    ];
  });
});
