import { isNumber } from '../../knowledge/counting-words.ts';
import { isOfficeWord } from '../../knowledge/offices.ts';
import { wordSet } from '../../text/patterns.ts';
import { isSpeechVerb } from '../../text/speech-verbs.ts';
import type { PartWord } from './sentence-parts.ts';

/**
 * Where, behind an opening without a comma, somebody begins to act or speak: the index of the office,
 * name or pronoun in `Dalam kesempatan itu Bupati juga mengingatkan …`.
 *
 * @param words those of the part that opens the sentence
 * @param isClause whether the opening is a clause, whose own verb must come before
 */
export function findActingPerson(
  words: readonly PartWord[],
  isClause: boolean,
): number | undefined {
  const at = words.findIndex((_, index) => opensActor(words, index, isClause));
  return at === -1 ? undefined : at;
}

function opensActor(words: readonly PartWord[], at: number, isClause: boolean): boolean {
  const [last, word] = [words[at - 1], words[at]];
  if (!last || !word || last.kind === 'name' || hasOffice(last.lower)) return false;
  // `Saat ini` is too short to need a comma.
  if (at < (last.lower.endsWith('nya') ? 2 : 3) || isInside(words, at - 1)) return false;
  if (isClause && !words.slice(1, at - 1).some(isVerbOrState)) return false;
  const end = actorEnd(words, at);
  return end !== undefined && (speaks(words, at, end) || actsBehind(words, at, end));
}

/** An office that speaks, be it behind `Dalam sambutannya` and followed by the name. */
function speaks(words: readonly PartWord[], at: number, end: number): boolean {
  const isNamedNext = end === words.length && SPEECH.test(words[at - 1]?.lower ?? '');
  return isOffice(words, at) && (isNamedNext || says(words, end));
}

/** What somebody speaks in. */
const SPEECH = /^(?:sambutan|arahan|laporan|paparan|pidato|keterangan|amanat|pesan)nya$/u;

/** Whether somebody acts behind a word with which an opening ends. */
function actsBehind(words: readonly PartWord[], at: number, end: number): boolean {
  const [last, word] = [words[at - 1], words[at]];
  if (!last || !word) return false;
  if (isCountedTime(words, at - 1)) return acts(words, end);
  if (!POINTS.test(last.lower) || NAMES_EVENT.test(last.lower)) return false;
  return word.kind === 'pronoun' || (!NO_PERSON.test(word.text) && acts(words, end));
}

/** `dalam waktu tiga bulan`: a time that is counted. */
function isCountedTime(words: readonly PartWord[], at: number): boolean {
  const [count, unit] = [words[at - 1]?.lower ?? '', words[at]?.lower ?? ''];
  return (
    (isNumber(count) || count === 'beberapa') &&
    /^(?:tahun|bulan|pekan|minggu|hari|jam|menit)$/u.test(unit)
  );
}

/** Behind the last word of an office, a name or a pronoun that stands at `at`. */
function actorEnd(words: readonly PartWord[], at: number): number | undefined {
  // `Dengan layanan ini kita harapkan …`: what stands before it is what is hoped for.
  if (words[at]?.kind === 'pronoun') return words[at].lower === 'kita' ? undefined : at + 1;
  if (words[at]?.kind !== 'name') return undefined;
  let end = at + 1;
  while (isNameWord(words[end]) || (words[end]?.lower === 'dan' && isNameWord(words[end + 1])))
    end++;
  return end - at > LONGEST ? undefined : end;
}

/** An office and a name with its title have no more words. */
const LONGEST = 12;

function isNameWord(word: PartWord | undefined): boolean {
  return word?.kind === 'name' || /^(?:dr|drg|drh|drs|dra|ir|bin|binti)$/u.test(word?.lower ?? '');
}

function isOffice(words: readonly PartWord[], at: number): boolean {
  const first = /^(?:bapak|ibu|pak|bu)$/u.test(words[at]?.lower ?? '') ? at + 1 : at;
  return words[first]?.kind === 'name' && isOfficeWord(words[first]?.lower ?? '');
}

/** Whether a verb of speaking follows, be it behind a helper. */
function says(words: readonly PartWord[], at: number): boolean {
  const verb = words[at]?.kind === 'helper' ? at + 1 : at;
  return isSpeechVerb(words[verb]?.lower ?? '');
}

/** Whether what follows is an active predicate or opens one. */
function acts(words: readonly PartWord[], at: number): boolean {
  const first = words[at]?.lower ?? '';
  if (OPENS_PREDICATE.test(first)) return true;
  const behind = words.slice(ACCOMPANIED.test(first) ? behindNames(words, at + 1) : at);
  const verb = behind.slice(first === 'secara' ? 2 : 0).find(({ kind }) => kind !== 'helper');
  return verb?.kind === 'verb' && /^(?:me|ber)/u.test(verb.lower);
}

/** What names those who act with somebody, or through whom, before the predicate. */
const ACCOMPANIED = /^(?:melalui|bersama|beserta|didampingi|diwakili)$/u;

/** Behind the names and the plain nouns that stand at `at`. */
function behindNames(words: readonly PartWord[], at: number): number {
  const end = words.findIndex(
    ({ kind }, index) => index >= at && !['name', 'other', 'joint'].includes(kind),
  );
  return end === -1 ? words.length : end;
}

const OPENS_PREDICATE = /^(?:juga|turut|sangat|harus|dapat|akan|telah|sudah|ingin)$/u;

/** What ends an opening: a pointing word, a possessive, a time, a year. */
const POINTS =
  /^(?:(?:19|20)\d\d|itu|ini|tersebut|sama|lalu|kemarin|mendatang|terakhir|[a-zß-ÿ]{3,}nya)$/u;

/** What came about, of which the name behind is the owner: `Dengan adanya Koperasi Contoh …`. */
const NAMES_EVENT = /^(?:ada|datang|hadir|tiba|lahir|masuk|keluar|(?:me|di|ter|ber)[a-z]{4,})nya$/u;

/** Names that belong to what was pointed at, or lead a place in. */
const NO_PERSON = /^(?:Ke|Tahun|Kabupaten|Kota|Desa|Kecamatan)$/u;

/** What opens a further clause, whose subject the person then is; and `saat ini`. */
const OPENS_INSIDE =
  /^(?:saat|selama|hal|kalau|jika|bahwa|karena|ketika|sehingga|agar|supaya|apabila|meski)$/u;

function isInside(words: readonly PartWord[], last: number): boolean {
  return [words[last - 1], words[last - 2]].some(
    (word, index) =>
      OPENS_INSIDE.test(word?.lower ?? '') && (index === 0 || words[last - 1]?.kind !== 'name'),
  );
}

/** A verb, or one of the states that clauses of cause and condition tell most often. */
function isVerbOrState({ kind, lower }: PartWord): boolean {
  return (
    kind === 'verb' ||
    kind === 'bare verb' ||
    /^(?:putus|rusak|sakit|penuh|roboh|padam|macet|surut|mogok|hujan|banjir|longsor|tutup)$/u.test(
      lower,
    )
  );
}

/** Whether the office behind a word is its object, agent or owner, or the subject of a later clause. */
function hasOffice(word: string): boolean {
  return HAS_OFFICE.has(word) || GOVERNS_OFFICE.test(word);
}

/** Words before an office that it belongs to, or that belong to it. */
const HAS_OFFICE = wordSet(
  // Small words that lead it in: `oleh Bupati`, `ketika Bupati`.
  `dan atau serta yang oleh untuk bagi dari dengan pada kepada dalam tentang antara bahwa bersama
  mewakili melalui sebagai selaku didampingi ketika saat jika apabila setelah sebelum usai karena
  namun agar menurut di ke atas terhadap terkait maka hanya`,
  // Other offices, and who is counted or addressed by one: `para`, `mantan`, `Pak`.
  `para seluruh semua beberapa kedua mantan calon bapak ibu pak ketua kepala wakil anggota sekretaris
  staf tim unsur`,
  // What somebody in office has, does or says: `kantor`, `jabatan`, `arahan`.
  `istri suami nama rumah kantor pendopo ruang jabatan kursi sambutan arahan pernyataan kata tanya
  punya hasil jawaban instruksi perintah permintaan imbauan`,
  // Adverbs with `-nya`, behind which the office is the subject of the whole sentence.
  `sebelumnya seandainya depannya biasanya seharusnya sebenarnya misalnya nantinya awalnya sekiranya
  umumnya karenanya akhirnya tentunya khususnya hendaknya setidaknya kiranya sesungguhnya harusnya
  rasanya selamanya selanjutnya artinya kalinya dasarnya intinya prinsipnya`,
);

/** Verbs of which the office is the object or the agent. */
const GOVERNS_OFFICE = /^(?:me|di)[a-z]{4,}$/u;
