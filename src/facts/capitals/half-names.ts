import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isPartOfField } from '../../knowledge/government-fields.ts';
import { findProvince, findRegencies } from '../../knowledge/regions.ts';
import { isCapitalised } from '../../text/case.ts';
import { oneOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import { readHalfInitialled } from './half-initialled.ts';
import { readHalfPair } from './half-pairs.ts';
import { readNameGap } from './name-gaps.ts';

/** Bodies that a name follows, wherever in a sentence. */
const BODY =
  /^(?:Dinas|Badan|Kementerian|Kadis|Balai|Direktorat|Inspektorat|Deputi|Gugus|Satuan|Komisi|Dewan|Ikatan)$/u;

/** Parts of a body, which are also common nouns: `di Bidang kesehatan`. */
const UNIT = /^(?:Bidang|Bagian|Seksi|Subbagian|Subbidang)$/u;

/** Those who lead a unit, whose office its name is part of. */
const HEADED = /^(?:Kepala|Sekretaris|Kasi|Kabid|Kabag|Staf|Plt|Plh)$/u;

/** What a unit belongs to. */
const OWNER = /^(?:Dinas|Badan|Setda|Setwan|Sekretariat|Kantor)$/u;

/** Regions end the name of a body: what stands before them is another rule's. */
const REGION = /^(?:Kabupaten|Kota|Provinsi|Kecamatan|Kelurahan|Desa|Daerah)$/u;

/** Points of the compass that stand second in the name of a region. */
const DIRECTION = /^(?:utara|selatan|timur|barat|tengah|tenggara|laut)$/u;

/** Sports, which stand in the names of contests. */
const SPORT = new RegExp(
  `^ ${oneOf(`
    sepak_bola sepak_takraw bola_voli bola_basket bulu_tangkis tenis_meja tenis_lapangan
    pencak_silat panjat_tebing balap_sepeda catur futsal karate renang atletik panahan voli tinju
    dayung
  `)}(?: (?:antar[a-z]{3,12}|putra|putri|pelajar|remaja|usia dini))?(?= [A-Z])`,
  'u',
);

/** What goes on with a name that a word opens, and what must stand behind it. */
const GOING_ON: ReadonlyMap<string, RegExp> = new Map([
  ['Kejuaraan', SPORT],
  ['Turnamen', SPORT],
  ['Bakti', /^ sosial(?= [A-Z])/u],
  ['Karang', /^ taruna(?![a-z])/u],
  ['Keluarga', /^ berencana(?=[,.)]| [A-Z])/u],
  ['Pramuka', /^ (?:siaga|penggalang|penegak|pandega)(?![A-Za-z-])/u],
  ['Lapangan', /^ (?:merdeka|pancasila|pahlawan)(?=[,.)]| [A-Z])/u],
  ['Jalan', /^ (?:merdeka|pemuda|pahlawan|proklamasi)(?=[,.)]| [A-Z])/u],
]);

/** The name that the word at `index` opens, or goes on with, and of which some words are small. */
export function readHalfName(passage: Passage, index: number): Span | undefined {
  return (
    readProvenName(passage, index) ??
    readHalfInitialled(passage, index) ??
    readHalfPair(passage, index) ??
    readNameGap(passage, index)
  );
}

/** The name that the word at `index` opens, up to what proves that its small letters belong to it. */
function readProvenName(passage: Passage, index: number): Span | undefined {
  const { text = '' } = passage.words[index] ?? {};
  if (text === 'bidang') return readOfficeField(passage, index);
  if (!/^[A-Z][a-z]{3,}(?:-[a-z]{4,5})?$/u.test(text)) return undefined;
  if (text.includes('-')) return readDoubled(passage, index);
  if (BODY.test(text) || UNIT.test(text)) return readBody(passage, index);
  if (text === 'Pemerintah') return readGovernment(passage, index);
  return readContest(passage, index) ?? readRegion(passage, index);
}

/** `Dinas Komunikasi dan informatika`, `Bidang pengendalian dan pencegahan Penyakit`. */
function readBody(passage: Passage, index: number): Span | undefined {
  const head = passage.words[index];
  if (!head) return undefined;
  let end = head.end;
  let open = false;
  for (const word of readRun(passage, index)) {
    const proves = isCapitalised(word.text);
    if (word.text !== 'dan' && !proves) open = true;
    if (!open || !(proves || isLastField(passage, head, word))) continue;
    end = word.end;
    open = false;
  }
  return end > head.end ? { start: head.start, end } : undefined;
}

/** The words behind the head at `index` that may belong to its name. */
function readRun(passage: Passage, index: number): readonly Word[] {
  const { words, text } = passage;
  const run: Word[] = [];
  let { end = 0 } = words[index] ?? {};
  for (const word of words.slice(index + 1, index + 10)) {
    const belongs =
      word.text === 'dan' || mayGoOn(passage, index, word.text) || isPartOfField(word.text);
    if (!belongs || text.slice(end, word.start) !== ' ') break;
    run.push(word);
    // Initials end a name, or are one.
    if (/^[A-ZÀ-Þ]{2}/u.test(word.text)) break;
    end = word.end;
  }
  return run;
}

/** `Taman Kanak-kanak Pertiwi`, `Alun-alun Kajen`: both halves of a doubled word in a name. */
function readDoubled({ words, text }: Passage, index: number): Span | undefined {
  const [before, word] = [words[index - 1], words[index]];
  if (!word || !/^(?:Kanak-kanak|Alun-alun)$/u.test(word.text)) return undefined;
  const named = before?.text === 'Taman' || /^ [A-Z]/u.test(text.slice(word.end, word.end + 2));
  return named ? { start: word.start, end: word.end } : undefined;
}

/** Whether a word with a capital goes on with the name of the head, so that what stands before belongs to it. */
function mayGoOn({ words }: Passage, index: number, word: string): boolean {
  if (!isCapitalised(word) || REGION.test(word)) return false;
  if (!UNIT.test(words[index]?.text ?? '')) return true;
  return HEADED.test(words[index - 1]?.text ?? '') || OWNER.test(word);
}

/** `… dan informatika (Diskominfo)`: the last of several fields, behind which the name ends. */
function isLastField({ text }: Passage, head: Word, { start, end }: Span): boolean {
  if (!/^(?:Dinas|Badan|Kementerian|Kadis)$/u.test(head.text)) return false;
  if (!/^(?:$|[,.;]| [(A-Z])/u.test(text.slice(end, end + 2))) return false;
  return /^(?: [A-ZÀ-Þ][a-zß-ÿ]+){1,5} dan $/u.test(text.slice(head.end, start));
}

/** `Pemerintah kabupaten (Pemkab) Contoh`: half of a name that its short form proves one. */
function readGovernment({ words, text }: Passage, index: number): Span | undefined {
  const [head, word] = words.slice(index, index + 2);
  if (!head || !word || !/^(?:kabupaten|kota|provinsi|desa)$/u.test(word.text)) return undefined;
  if (text.slice(head.end, word.start) !== ' ') return undefined;
  if (!/^ \(Pem[a-z]+\)/u.test(text.slice(word.end, word.end + 12))) return undefined;
  return { start: head.start, end: word.end };
}

/** `Kejuaraan sepak bola Piala Bupati`, `Bakti sosial PMI`, where no sentence opens. */
function readContest(passage: Passage, index: number): Span | undefined {
  const head = passage.words[index];
  const pattern = head && GOING_ON.get(head.text);
  if (!pattern || opensSentence(passage, head.start)) return undefined;
  const name = pattern.exec(passage.text.slice(head.end, head.end + 60))?.[0];
  return name === undefined ? undefined : { start: head.start, end: head.end + name.length };
}

/** `Asisten Sekda bidang Pemerintahan`: what an office is for belongs to its name. */
function readOfficeField({ words, text }: Passage, index: number): Span | undefined {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (word?.text !== 'bidang' || !before || !next || !/^[A-Z][a-z]/u.test(next.text))
    return undefined;
  if (text.slice(before.end, next.start) !== ' bidang ') return undefined;
  const office =
    /(?:Asisten|Deputi|Staf (?:Ahli|Khusus)|Menteri|Kepala|Sekretaris|Wakil (?:Ketua|Rektor|Direktur|Dekan|Kepala)|Agung Muda)(?: [A-Z][A-Za-z]*){0,3}$/u;
  if (!office.test(text.slice(Math.max(0, before.end - 60), before.end))) return undefined;
  return { start: word.start, end: next.end };
}

/** `Aceh barat`: the name of a region, its second word in small letters. */
function readRegion({ words, text }: Passage, index: number): Span | undefined {
  const [first, second] = words.slice(index, index + 2);
  if (!first || !second || !DIRECTION.test(second.text)) return undefined;
  // `Jawa barat` and the other two are among the names that are always raised.
  if (first.text === 'Jawa' || text.slice(first.end, second.start) !== ' ') return undefined;
  const name = `${first.text} ${second.text}`;
  if (isPartOfRegion({ words, text }, index)) return { start: first.start, end: second.end };
  const known = findProvince(name) !== undefined || findRegencies(name).length > 0;
  return known ? { start: first.start, end: second.end } : undefined;
}

/** `Kelurahan Contoh barat`: of a region that is told, and behind which the name ends. */
function isPartOfRegion({ words, text }: Pick<Passage, 'words' | 'text'>, index: number): boolean {
  const [kind, name, part] = [-1, 0, 1].map((step) => words[index + step]);
  if (!kind || !name || !part || text.slice(kind.end, name.start) !== ' ') return false;
  if (!/^(?:Kelurahan|Kecamatan|Desa|Kota|Kabupaten|Dusun)$/u.test(kind.text)) return false;
  return /^(?:[,.;)]| [A-Z(])/u.test(text.slice(part.end, part.end + 2));
}
