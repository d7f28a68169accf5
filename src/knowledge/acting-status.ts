/**
 * How an office is held by who acts in it, before its name, short and as read out. Source: UU
 * 30/2014, Pasal 14; UU 10/2016, Pasal 201.
 */
const STATUSES = [
  ['Pjs.', 'Penjabat Sementara'],
  ['Pj.', 'Penjabat'],
  ['Plt.', 'Pelaksana Tugas'],
  ['Plh.', 'Pelaksana Harian'],
] as const;

/** A status with which a title opens, short or in full; its stop or its space lacks now and then. */
const OPENS_TITLE =
  /^(?:(?:pj|plt|plh|pjs)(?:\.\s*|\s+)|(?:penjabat(?:\ssementara)?|pelaksana\s(?:tugas|harian))\s+)(?=\S)/iu;

/** Whether a title opens with an acting status: `Plt. Camat Contoh`, `Penjabat Bupati`. */
export function hasStatus(title: string): boolean {
  return OPENS_TITLE.test(title);
}

/** A title without its acting status: `Wali Kota Contoh` of `Pj. Wali Kota Contoh`. */
export function withoutStatus(title: string): string {
  return title.replace(OPENS_TITLE, '');
}

/** An office as it is read out: `Plt. Camat Contoh` is `Pelaksana Tugas Camat Contoh`. */
export function spokenTitle(title: string): string {
  const [short, full] = STATUSES.find(([form]) => title.startsWith(`${form} `)) ?? ['', ''];
  return full + title.slice(short.length);
}

/** Whether a word in lower case is the short form of an acting status: `plt`, `plt.`. */
export function isShortStatus(word: string): boolean {
  return /^(?:pj|plt|plh|pjs)\.?$/u.test(word);
}
