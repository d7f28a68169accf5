/**
 * `lalu` that is no time: the title of Sasak names (`Lalu Wiramaja`) and a part of `lalu lintas`.
 * Behind a word of time in a headline it is one after all (`Tahun Lalu`).
 */
const NAMED =
  /(?<!(?:Tahun|Bulan|Pekan|Minggu|Malam|Hari|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu) )Lalu(?= [A-ZÀ-Þ])|[Ll]alu(?= lintas(?![a-zÀ-ɏ]))/gu;

/** A text in which `lalu` is left only where it may say that something is past; as long as before. */
export function withoutNamedLalu(text: string): string {
  return text.includes('alu') ? text.replace(NAMED, '····') : text;
}
