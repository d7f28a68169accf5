import { findProvince, findRegencies } from '../../knowledge/regions.ts';
import { editDistance } from '../../text/nearest.ts';
import { anyOf } from '../../text/patterns.ts';
import { readOfficeKind } from './office-kinds.ts';

/** What somebody is in a body, and the body. */
const IN_BODY =
  /^(?<role>(?:wakil )?(?:ketua|sekretaris|bendahara|kepala|direktur)) (?<body>[a-z]+ [a-z ]+)$/u;

/** Offices of which a place or body has one; only with what they are over. */
const ONE_HOLDER = anyOf(
  /^(?:wakil )?(?:wali kota|bupati|gubernur|menteri)\s\S/u,
  /^ketua (?:dprd|tp pkk|badan permusyawaratan desa|bpd|baznas|kpu|bawaslu|mui|pmi|fkub|koni|dekranasda|pengadilan|komisi [ivx]{1,4} dprd|komisi pemilihan umum)\s\S/u,
  /^wakil ketua [ivx]{1,3} dprd\s\S/u,
  /^kepala (?:dinas|badan|bagian|kantor|biro|pelaksana|satuan|desa|kejaksaan|kepolisian|balai|puskesmas|bps|bnn)\s\S/u,
  /^sekretaris (?:daerah|kota|dprd|desa|dinas|badan)\s\S/u,
  // Heads of anything else, with what they head and where: `Kepala Stasiun Meteorologi Contoh`.
  /^(?:kepala(?! (?:seksi|subbagian|subbidang|sub|sekolah|bidang)\s)|ketua(?: umum)?|pimpinan|pemimpin|dekan|uskup|direktur(?: jenderal)?|komandan|asisten|sekretaris (?:jenderal|umum))(?:\s\S+){2}/u,
  /^kepala bidang\s.{4,60}\s(?:dinas|badan)\s\S/u,
  /^(?:camat|panewu|lurah|direktur utama|direktur rsud|inspektur|kapolda|kapolres|kapolresta|kapolsek|danrem|dandim|danramil|danlanal|komandan (?:kodim|korem|koramil|lanal)|rektor)\s\S/u,
);

/** Whether an office is one that only one person holds at a time, said with its place. */
export function hasOneHolder(office: string): boolean {
  return ONE_HOLDER.test(office.toLowerCase());
}

/** An acronym of so many letters stands for words that may begin with others: `dukcapil`. */
const LONG_ACRONYM = 6;

/** Fewer letters open too many words. */
const SHORTEST_OPENING = 3;

/** Offices over a district, a village or a command: the names of places are no short forms. */
const OVER_PLACE = new Set(
  'camat,lurah,kepala desa,sekretaris desa,sekretaris camat,kapolsek,danramil,kapolres,dandim'.split(
    ',',
  ),
);

/** Offices of companies and branches, which go by many names: `PDAM`, `Perumda Tirta Contoh`. */
const OF_COMPANY = /^(?:direktur|kepala cabang)/u;

/**
 * Whether two offices, written without acting status, cannot both be one person's: of different
 * kinds (`Bupati`, `Sekretaris Daerah`), over different things (`Kepala Dinas Sosial`,
 * `Kepala Dinas Kesehatan`), in different regions, with different numbers (`Komisi III`), or
 * different ones of one body (`Ketua BPD Contoh`, `Sekretaris BPD Contoh`). Other offices of bodies
 * and committees, and short forms, say nothing.
 */
export function areOtherOffices(a: string, b: string): boolean {
  const [one, other] = [readOffice(a), readOffice(b)];
  if (!one || !other) return areOtherInBody(a, b);
  if (one.kind !== other.kind) return true;
  if (one.number !== '' && other.number !== '' && one.number !== other.number) return true;
  if (one.region && other.region && areOtherRegions(one.region, other.region)) return true;
  if (one.over === '' || other.over === '' || OF_COMPANY.test(one.kind)) return false;
  return OVER_PLACE.has(one.kind)
    ? !mayBeSamePlace(one.over, other.over)
    : !mayBeSame(one.over, other.over);
}

function areOtherInBody(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => IN_BODY.exec(plain(text))?.groups);
  return one !== undefined && one['body'] === other?.['body'] && one['role'] !== other?.['role'];
}

/**
 * Agencies by acronyms that everybody reads alike, though the names behind them go on differently:
 * `Kepala Bappeda`, `Kepala Dinkes`.
 */
const AGENCIES_BY_ACRONYM: readonly (readonly [acronym: RegExp, agency: string])[] = [
  [/(?<=^kepala )bapp[a-z]{3,}/u, 'badan perencanaan'],
  [/(?<=^kepala )bapenda(?![a-z])/u, 'badan pendapatan'],
  [/(?<=^kepala )b(?=(?:kpsdm|kpp|pkad|kad|kd)(?![a-z]))/u, 'badan '],
  [/(?<=^kepala )di[ns]kes(?![a-z])/u, 'dinas kesehatan'],
  [/(?<=^kepala )di[ns]sos(?![a-z])/u, 'dinas sosial'],
  [/(?<=^kepala )di[ns]dik(?:bud|pora)?(?![a-z])/u, 'dinas pendidikan'],
  [/(?<=^kepala )dishub(?![a-z])/u, 'dinas perhubungan'],
  [/(?<=^kepala )diskominfo(?![a-z])/u, 'dinas komunikasi dan informatika'],
  [/(?<=^kepala )di[ns]dukcapil(?![a-z])/u, 'dinas kependudukan dan pencatatan sipil'],
];

/** In lower case, without acronyms in brackets. */
function plain(text: string): string {
  const office = text.toLowerCase().replace(/\s+/gu, ' ').trim();
  const spelled = office
    .replace(/\s\([^()]*\)/gu, '')
    .replace(/(?<![a-z])bpbd(?![a-z])/u, 'badan penanggulangan bencana daerah')
    .replace(/(?<![a-z])(?:atr\/)?bpn(?![a-z])/u, 'pertanahan');
  return AGENCIES_BY_ACRONYM.reduce(
    (text, [acronym, agency]) => text.replace(acronym, agency),
    spelled,
  );
}

/** Whether a text opens with an office of a kind that nobody holds two of. */
export function opensWithOffice(text: string): boolean {
  return readOfficeKind(wordsOf(plain(text))) !== undefined;
}

function wordsOf(office: string): readonly string[] {
  return office.split(/[\s,]+/u);
}

/** A region that an office names. */
interface Region {
  /** `kota`, `kabupaten`, `provinsi`; empty when that is not said. */
  readonly kind: string;
  readonly name: string;
}

interface Office {
  readonly kind: string;
  /** That of a command, a school, a committee; empty when there is none. */
  readonly number: string;
  /** What it is over, in lower case, without its place; empty when that is not said. */
  readonly over: string;
  readonly region: Region | undefined;
}

/** Words that say where an office is rather than what it is over. */
const PLACE =
  /(?<![a-z])(?:kota|kabupaten|provinsi|daerah|sekretariat|sekda|setda|republik indonesia|ri)(?![a-z]).*$/u;
const NUMBER = /(?<![a-z\d])(?:\d+|[ivx]{1,5})(?![a-z\d])\/?/u;

function readOffice(text: string): Office | undefined {
  const words = wordsOf(plain(text));
  const found = readOfficeKind(words);
  if (!found) return undefined;
  const { kind, count } = found;
  const number = NUMBER.exec(words.slice(1).join(' '))?.[0].replace('/', '') ?? '';
  const rest = words.slice(count);
  const region = OVER_PLACE.has(kind) ? undefined : readRegion(rest);
  const before = region ? rest.slice(0, region.from) : rest;
  const over = before.join(' ').replace(PLACE, '').replace(NUMBER, '').trim();
  return { kind, number, over, region };
}

const REGION_KINDS = new Set(['kota', 'kabupaten', 'provinsi']);
const LONGEST_REGION = 3;

/** The region at the end of an office: with its kind, or one that is known by its name. */
function readRegion(words: readonly string[]): (Region & { readonly from: number }) | undefined {
  const at = words.findLastIndex((word) => REGION_KINDS.has(word));
  const named = at === -1 ? [] : words.slice(at + 1);
  if (named.length > 0 && named.length <= LONGEST_REGION) {
    return { kind: words[at] ?? '', name: named.join(' '), from: at };
  }
  for (let from = Math.max(0, words.length - LONGEST_REGION); from < words.length; from++) {
    const name = words.slice(from).join(' ');
    if (codesOf(name).length > 0) return { kind: '', name, from };
  }
  return undefined;
}

function areOtherRegions(a: Region, b: Region): boolean {
  const isOtherKind = a.kind !== '' && b.kind !== '' && a.kind !== b.kind;
  if (a.name === b.name) return isOtherKind;
  const [codes, others] = [codesOf(a.name), codesOf(b.name)];
  if (codes.length > 0 && others.length > 0) return !codes.some((code) => others.includes(code));
  return isOtherKind || !mayBeSamePlace(a.name, b.name);
}

/** The codes of the regions of a name. */
function codesOf(name: string): readonly string[] {
  const province = findProvince(name);
  return [...findRegencies(name).map(({ code }) => code), ...(province ? [province.code] : [])];
}

/** Names that are shorter may be two though only a letter parts them. */
const SHORTEST_SLIPPED = 7;

/** A name, a part of it, or an acronym of it: `sidrap` and `sidenreng rappang`. */
function mayBeSamePlace(a: string, b: string): boolean {
  const [one, other] = [plainPlace(a), plainPlace(b)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  // A slip of the fingers: `wonosono`.
  if (short.length >= SHORTEST_SLIPPED && editDistance(short, long) === 1) return true;
  if (long.includes(short) || long.replaceAll(' ', '') === short.replaceAll(' ', '')) return true;
  return !short.includes(' ') && short[0] === long[0] && isSubsequence(short, long);
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
  if (long.includes(short) || haveSameOpening(short, long)) return true;
  const letters = short.replace(/[^a-z]/gu, '');
  const mayOpenSo = short[0] === long[0] || (letters.length >= LONG_ACRONYM && letters === short);
  return mayOpenSo && isSubsequence(letters, long);
}

/** `pertanian dan pangan`, `pertanian`: the same first word, or a longer start of it. */
function haveSameOpening(a: string, b: string): boolean {
  const [one = '', other = ''] = [a, b].map((text) => text.split(' ', 1)[0] ?? '');
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length >= SHORTEST_OPENING && long.startsWith(short);
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
