/** Offices that nobody holds two of, each with the words that mean it, in lower case. */
const CLASSES: readonly (readonly [string, RegExp])[] = [
  ['wakil wali kota', /^(?:wakil wali ?kota|wawali)(?![a-z])/u],
  ['wakil bupati', /^(?:wakil bupati|wabup)(?![a-z])/u],
  ['wakil gubernur', /^(?:wakil gubernur|wagub)(?![a-z])/u],
  ['wali kota', /^wali ?kota(?![a-z])/u],
  ['bupati', /^bupati(?![a-z])/u],
  ['gubernur', /^gubernur(?![a-z])/u],
  [
    'sekretaris daerah',
    /^(?:sekretaris (?:daerah|kota|kabupaten|provinsi)|sekda|sekkot|sekkab|sekprov)(?![a-z])/u,
  ],
  ['wakil ketua dprd', /^wakil ketua dprd(?![a-z])/u],
  ['ketua dprd', /^ketua dprd(?![a-z])/u],
  ['sekretaris dprd', /^(?:sekretaris dprd|sekwan)(?![a-z])/u],
  ['sekretaris camat', /^(?:sekretaris (?:camat|kecamatan)|sekcam)(?![a-z])/u],
  ['sekretaris dinas', /^(?:sekretaris (?:dinas|badan)|sekdis)(?![a-z])/u],
  ['kepala dinas', /^(?:kepala dinas|kadis)(?![a-z])/u],
  // The head of a BPBD is its `kepala pelaksana`, whom many call `kepala`.
  ['kepala badan', /^(?:kepala (?:pelaksana )?badan|kalaksa(?: badan)?|kaban)(?![a-z])/u],
  ['kepala bagian', /^(?:kepala bagian|kabag)(?![a-z])/u],
  ['kepala bidang', /^(?:kepala bidang|kabid)(?![a-z])/u],
  ['kepala biro', /^kepala biro(?![a-z])/u],
  ['kepala kantor', /^kepala kantor(?![a-z])/u],
  ['kepala satuan', /^kepala satuan(?![a-z])/u],
  ['kepala kejaksaan', /^(?:kepala kejaksaan (?:negeri|tinggi)|kajari|kajati)(?![a-z])/u],
  ['kepala desa', /^(?:kepala desa|kades)(?![a-z])/u],
  ['asisten', /^asisten(?![a-z])/u],
  ['staf ahli', /^staf ahli(?![a-z])/u],
  ['inspektur', /^inspektur(?![a-z])/u],
  ['camat', /^camat(?![a-z])/u],
  ['lurah', /^lurah(?![a-z])/u],
  ['kapolres', /^kapolres(?:ta)?(?![a-z])/u],
  ['kapolsek', /^kapolsek(?:ta)?(?![a-z])/u],
  ['dandim', /^dandim(?![a-z])/u],
  ['danramil', /^danramil(?![a-z])/u],
  ['rektor', /^rektor(?![a-z])/u],
];

/** What somebody is in a body, and the body. */
const IN_BODY =
  /^(?<role>(?:wakil )?(?:ketua|sekretaris|bendahara|kepala|direktur)) (?<body>[a-z]+ [a-z ]+)$/u;

/** Offices of which a place or body has one; only with what they are over. */
const ONE_HOLDER =
  /^(?:wakil )?(?:wali kota|bupati|gubernur)\s\S|^(?:ketua (?:dprd|tp pkk|badan permusyawaratan desa|bpd)|camat|lurah)\s\S|^(?:kepala (?:dinas|badan|bagian|kantor|biro|pelaksana|satuan|desa|kejaksaan)|sekretaris (?:daerah|kota|dprd)|kapolres(?:ta)?|kapolsek|dandim|danramil|rektor)\s\S/u;

/** Whether an office is one that only one person holds at a time, said with its place. */
export function hasOneHolder(office: string): boolean {
  return ONE_HOLDER.test(office.toLowerCase());
}

/** Words that say where an office is rather than what it is over. */
const PLACE = /(?<![a-z])(?:kota|kabupaten|provinsi|daerah|republik indonesia|ri)(?![a-z]).*$/u;

/** `kota contoh` at the end of an office. */
const REGION = /(?<![a-z])(?:kota|kabupaten)\s[a-z]{3,}(?:\s[a-z]{3,}){0,2}$/u;

/** An acronym of so many letters stands for words that may begin with others: `dukcapil`. */
const LONG_ACRONYM = 6;

/**
 * Whether two offices, written without acting status, cannot both be one person's: of different
 * kinds (`Bupati`, `Sekretaris Daerah`), over different things (`Kepala Dinas Sosial`,
 * `Kepala Dinas Kesehatan`), in different cities, or different ones of one body (`Ketua BPD Contoh`,
 * `Sekretaris BPD Contoh`). Other offices of bodies and committees, and short forms, say nothing.
 */
export function areOtherOffices(a: string, b: string): boolean {
  const [one, other] = [readOffice(a), readOffice(b)];
  if (!one || !other) return areOtherInBody(a, b);
  if (one.kind !== other.kind) return true;
  if (one.region !== '' && other.region !== '' && !mayBeSame(one.region, other.region)) return true;
  return one.over !== '' && other.over !== '' && !mayBeSame(one.over, other.over);
}

function areOtherInBody(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => IN_BODY.exec(plain(text))?.groups);
  return one !== undefined && one['body'] === other?.['body'] && one['role'] !== other?.['role'];
}

/** In lower case, without acronyms in brackets. */
function plain(text: string): string {
  const office = text.toLowerCase().replace(/\s+/gu, ' ').trim();
  return office
    .replace(/\s\([^()]*\)/gu, '')
    .replace(/(?<![a-z])bpbd(?![a-z])/u, 'badan penanggulangan bencana daerah');
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
  const office = plain(text);
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
  const letters = short.replace(/[^a-z]/gu, '');
  const mayOpenSo = short[0] === long[0] || (letters.length >= LONG_ACRONYM && letters === short);
  return mayOpenSo && isSubsequence(letters, long);
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
