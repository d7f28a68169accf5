/** Offices that nobody holds two of, each with the words that mean it, in lower case. */
const CLASSES: readonly (readonly [string, RegExp])[] = [
  ['wakil wali kota', /^wakil wali ?kota(?![a-z])/u],
  ['wakil bupati', /^wakil bupati(?![a-z])/u],
  ['wakil gubernur', /^wakil gubernur(?![a-z])/u],
  ['wali kota', /^wali ?kota(?![a-z])/u],
  ['bupati', /^bupati(?![a-z])/u],
  ['gubernur', /^gubernur(?![a-z])/u],
  ['sekretaris daerah', /^(?:sekretaris daerah|sekda)(?![a-z])/u],
  ['wakil ketua dprd', /^wakil ketua dprd(?![a-z])/u],
  ['ketua dprd', /^ketua dprd(?![a-z])/u],
  ['sekretaris dinas', /^(?:sekretaris (?:dinas|badan)|sekdis)(?![a-z])/u],
  ['kepala dinas', /^(?:kepala dinas|kadis)(?![a-z])/u],
  ['kepala badan', /^(?:kepala badan|kaban)(?![a-z])/u],
  ['kepala bagian', /^(?:kepala bagian|kabag)(?![a-z])/u],
  ['kepala bidang', /^(?:kepala bidang|kabid)(?![a-z])/u],
  ['asisten', /^asisten(?![a-z])/u],
  ['staf ahli', /^staf ahli(?![a-z])/u],
  ['inspektur', /^inspektur(?![a-z])/u],
  ['camat', /^camat(?![a-z])/u],
  ['lurah', /^lurah(?![a-z])/u],
  ['kapolres', /^kapolres(?:ta)?(?![a-z])/u],
  ['dandim', /^dandim(?![a-z])/u],
];

/** Offices of which a place or body has one; only with what they are over. */
const ONE_HOLDER =
  /^(?:wakil )?(?:wali kota|bupati|gubernur)\s\S|^(?:ketua (?:dprd|tp pkk)|camat|lurah)\s\S|^(?:kepala (?:dinas|badan|bagian|kantor|biro)|sekretaris daerah|kapolres(?:ta)?|dandim|rektor)\s\S/u;
/** Whether an office is one that only one person holds at a time, said with its place. */
export function hasOneHolder(office: string): boolean {
  return ONE_HOLDER.test(office.toLowerCase());
}

/** Words that say where an office is rather than what it is over. */
const PLACE = /(?<![a-z])(?:kota|kabupaten|provinsi|daerah|republik indonesia|ri)(?![a-z]).*$/u;

/** `kota contoh` at the end of an office. */
const REGION = /(?<![a-z])(?:kota|kabupaten)\s[a-z]{3,}(?:\s[a-z]{3,}){0,2}$/u;

/**
 * Whether two offices, written without acting status, cannot both be one person's: of different
 * kinds (`Bupati`, `Sekretaris Daerah`), over different things (`Kepala Dinas Sosial`,
 * `Kepala Dinas Kesehatan`), or in different cities. Offices of bodies and committees, and short
 * forms, say nothing.
 */
export function areOtherOffices(a: string, b: string): boolean {
  const [one, other] = [readOffice(a), readOffice(b)];
  if (!one || !other) return false;
  if (one.kind !== other.kind) return true;
  if (one.region !== '' && other.region !== '' && !mayBeSame(one.region, other.region)) return true;
  return one.over !== '' && other.over !== '' && !mayBeSame(one.over, other.over);
}

/** Whether a text opens with an office of a kind that nobody holds two of. */
export function opensWithOffice(text: string): boolean {
  return readOffice(text) !== undefined;
}

interface Office {
  readonly kind: string;
  /** What it is over, in lower case, without its place; empty when that is not said. */
  readonly over: string;
  /** The city or regency that is named, in lower case, with its kind; empty when none is. */
  readonly region: string;
}

function readOffice(text: string): Office | undefined {
  const office = text.toLowerCase().replace(/\s+/gu, ' ').trim();
  for (const [kind, pattern] of CLASSES) {
    const match = pattern.exec(office);
    if (!match) continue;
    const rest = office.slice(match[0].length);
    const [region = ''] = REGION.exec(rest) ?? [];
    return { kind, over: rest.replace(PLACE, '').trim(), region };
  }
  return undefined;
}

/**
 * `kominfo` and `komunikasi dan informatika` may be the same; so may a name and the start of it.
 */
function mayBeSame(a: string, b: string): boolean {
  const [one, other] = [plainPlace(a), plainPlace(b)];
  return one === other || isShortFor(a, b) || isShortFor(one, other);
}

/** A region without `Kepulauan`, under the name by which the law calls it. */
function plainPlace(text: string): string {
  const place = text.replace(/^kepulauan /u, '');
  if (place === 'solo') return 'surakarta';
  return place === 'jogja' || place === 'yogya' ? 'yogyakarta' : place;
}

function isShortFor(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.includes(short) || short.slice(0, 3) === long.slice(0, 3)) return true;
  return isSubsequence(short.replace(/[^a-z]/gu, ''), long) && short[0] === long[0];
}

/** Whether the letters of `short` stand in `long` in their order, as those of an acronym do. */
export function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
