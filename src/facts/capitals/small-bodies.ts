import type { Passage } from '../../draft/passage.ts';
import { isField, isPartOfField } from '../../knowledge/government-fields.ts';
import { isCapitalised } from '../../text/case.ts';
import { wordSet } from '../../text/patterns.ts';
import { textBefore } from '../../text/text-before.ts';
import type { Word } from '../../text/words.ts';

/** Regions that stand between the name of a body and that of the place. */
const REGION = /^(?:[Kk]abupaten|[Kk]ota|[Pp]rovinsi|Desa)$/u;

/** Regions that have a government. */
const GOVERNED = /^(?:[Kk]abupaten|[Kk]ota|[Pp]rovinsi|Kecamatan|Kelurahan|Desa)$/u;

/** An office, body, day or election whose name lacks capitals. */
export interface SmallName {
  readonly start: number;
  readonly end: number;
  /** Where only some of the words have their capital, nobody meant it so. */
  readonly mixed: boolean;
}

/**
 * The body, government, day or election at `index` that lacks capitals in its name: `dinas
 * Kesehatan`, `pemilu 2024`.
 */
export function readSmallBody(passage: Passage, index: number): SmallName | undefined {
  return (
    readElection(passage, index) ??
    readInitialled(passage, index) ??
    readDay(passage, index) ??
    readCommission(passage, index) ??
    readGovernment(passage, index) ??
    readBranch(passage, index) ??
    readAgency(passage, index)
  );
}

/** The number of a commission, or of several, and their parliament. */
const OF_PARLIAMENT =
  /^ (?:[IVX]{1,4}|[A-E])(?:,? (?:dan )?(?:[IVX]{1,4}|[A-E])){0,2} DPR[DAKP]?(?![A-Za-z])/u;

/** `komisi II DPRD`: a commission with its number, of a parliament. */
function readCommission({ words, text }: Passage, index: number): SmallName | undefined {
  const word = words[index];
  if (word?.text !== 'komisi') return undefined;
  return OF_PARLIAMENT.test(text.slice(word.end, word.end + 24))
    ? { start: word.start, end: word.end, mixed: false }
    : undefined;
}

/** `dinas Kesehatan`, `dinas kesehatan Kota Contoh`. */
function readAgency(passage: Passage, index: number): SmallName | undefined {
  const { words, text } = passage;
  const [word, next] = words.slice(index, index + 2);
  if (!word || !next || text.slice(word.end, next.start) !== ' ') return undefined;
  if (word.text === 'seksi' && isCapitalised(next.text) && isPartOfField(next.lower))
    return { start: word.start, end: word.end, mixed: false };
  if (!/^(?:dinas|badan|kementerian)$/u.test(word.lower)) return undefined;
  if (word.text === 'dinas' && SHORT_FIELD.test(next.text))
    return { start: word.start, end: word.end, mixed: false };
  if (!isField(next.lower)) return undefined;
  const mixed = isCapitalised(word.text);
  if (isCapitalised(next.text)) {
    return mixed ? undefined : { start: word.start, end: word.end, mixed };
  }
  return readUpToRegion(passage, index) ?? (mixed ? undefined : readSecond(text, word));
}

/** A body in small letters up to the region: `dinas pendidikan dan kebudayaan Kota …`. */
function readUpToRegion({ words, text }: Passage, index: number): SmallName | undefined {
  const [word, ...rest] = words.slice(index, index + 9);
  const name = rest.findIndex(
    (one, at) => at > 0 && isCapitalised(one.text) && !REGION.test(one.text),
  );
  const [last, region] = rest.slice(Math.max(0, name - 2), Math.max(0, name));
  if (!word || name < 2 || !last || !REGION.test(region?.text ?? '')) return undefined;
  const run = text.slice(word.start, rest[name]?.start);
  if (!/^[A-Za-z ]+$/u.test(run) || / (?:di|ke|dari|pada|untuk|oleh|se) /u.test(run))
    return undefined;
  return { start: word.start, end: last.end, mixed: isCapitalised(word.text) };
}

/** A body with its capitals and what joins another to it. */
const BESIDE_BODY =
  /(?:Dinas|Badan|Kementerian)(?: [A-Z][a-z]+(?: dan(?= [A-Z]))?){1,4},? (?:dan|serta) $/u;

/** `Dinas Sosial dan dinas kesehatan`: the second of two, with nothing behind its field. */
function readSecond(text: string, { start }: Word): SmallName | undefined {
  if (!BESIDE_BODY.test(textBefore(text, start, 70))) return undefined;
  const [found = ''] =
    /^[a-z]+ [a-z]+(?=[.,;]|$| (?:untuk|agar|di|pada|yang|akan|telah|juga) )/u.exec(
      text.slice(start, start + 60),
    ) ?? [];
  return found === '' ? undefined : { start, end: start + found.length, mixed: false };
}

/** Fields of government in their short form. */
const SHORT_FIELD =
  /^(?:Kominfo|KB|PU|PUPR|PUPKP|LH|ESDM|PMD|Dikpora|Dikbud|Arpus|Arpusda|Perkim|Perkimhub|Paperkan|Nakertrans|Naker)$/u;

/** `pemerintah Kabupaten Contoh`. */
function readGovernment({ words, text }: Passage, index: number): SmallName | undefined {
  const [word, region, name] = words.slice(index, index + 3);
  if (word?.text !== 'pemerintah' || !region || !name) return undefined;
  if (text.slice(word.end, name.start) !== ` ${region.text} ` || !GOVERNED.test(region.text))
    return undefined;
  return isCapitalised(name.text) ? { start: word.start, end: word.end, mixed: false } : undefined;
}

/** What a `kantor` is called that is a body of its own; edited news hardly ever has it small there. */
const BRANCH =
  /^ (?:Urusan Agama|Wilayah (?:Kemen|Dit|DJ|BPN|Bea)|Kementerian Agama|Imigrasi|Pelayanan Pajak|Pertanahan|Bea (?:dan )?Cukai|Kesyahbandaran|Staf Kepresidenan)/u;

/** `kantor Urusan Agama`. */
function readBranch({ words, text }: Passage, index: number): SmallName | undefined {
  const word = words[index];
  if (word?.text !== 'kantor' || !BRANCH.test(text.slice(word.end, word.end + 30)))
    return undefined;
  return { start: word.start, end: word.end, mixed: false };
}

/** What opens the name of a day of remembrance behind `hari`; the feasts of religions have none. */
const REMEMBERED = wordSet(`
  Raya Jadi Ulang Lahir Kelahiran Anak Ibu Guru Pahlawan Santri Kartini Kebangkitan Kesaktian
  Kemerdekaan Sumpah Bhayangkara Koperasi Kesehatan Pendidikan Pers Lingkungan Keluarga
  Disabilitas Agraria Olahraga Antikorupsi Pangan Tani Literasi Aksara Perempuan Buruh Perawat
  Batik Radio Statistik AIDS Juang Bela Amal Bakti
`);

/** `hari Koperasi`. */
function readDay({ words, text }: Passage, index: number): SmallName | undefined {
  const [word, name] = words.slice(index, index + 2);
  if (word?.text !== 'hari' || !name || !REMEMBERED.has(name.text)) return undefined;
  if (text.slice(word.end, name.start) !== ' ') return undefined;
  return { start: word.start, end: name.end, mixed: false };
}

/** Kinds of bodies of which every one has a name of its own. */
const BODY =
  /^(?:sanggar|ikatan|persatuan|himpunan|perhimpunan|asosiasi|federasi|persekutuan|majelis|komisi|dewan|panti)$/u;

/** `sanggar kegiatan belajar (SKB)`: the initials prove that this is what the body is called. */
function readInitialled(passage: Passage, index: number): SmallName | undefined {
  const { words, text } = passage;
  const [first, second] = words.slice(index, index + 2);
  if (!first || !second) return undefined;
  if (first.text === 'forum') return readForum(passage, first);
  if (!BODY.test(first.text)) return undefined;
  const [, name = '', initials = ''] =
    /^([a-z ]{8,80}) \(([A-Z]{2,8})\)/u.exec(text.slice(first.start, first.start + 100)) ?? [];
  const letters = name
    .split(' ')
    .filter((word) => !/^(?:dan|untuk|di)$/u.test(word))
    .map((word) => word.charAt(0).toUpperCase());
  if (letters.length < 2 || letters.join('') !== initials) return undefined;
  return { start: first.start, end: first.start + name.length, mixed: false };
}

/** `forum koordinasi pimpinan daerah (Forkopimda)`: half is written as the name that it is. */
function readForum({ text }: Passage, { start }: Word): SmallName | undefined {
  const [, name = ''] =
    /^(forum koordinasi pimpinan (?:daerah|kecamatan)) \(Forkopim/u.exec(
      text.slice(start, start + 60),
    ) ?? [];
  return name === '' ? undefined : { start, end: start + name.length, mixed: false };
}

/** `pemilu 2024`: with its year an election is an event with a name. */
function readElection({ words, text }: Passage, index: number): SmallName | undefined {
  const [word, year] = words.slice(index, index + 2);
  if (!word || !/^(?:pemilu|pilkada|pilpres|pileg|pilgub|pilkades)$/u.test(word.text))
    return undefined;
  if (!year || !/^20\d\d$/u.test(year.text) || text.slice(word.end, year.start) !== ' ')
    return undefined;
  return { start: word.start, end: word.end, mixed: false };
}
