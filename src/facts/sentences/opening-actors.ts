import { isOfficeWord } from '../../knowledge/offices.ts';
import { isPublicBody } from '../../knowledge/public-bodies.ts';
import { wordSet } from '../../text/patterns.ts';
import { isNounPhrase, type PartWord } from './sentence-parts.ts';
import { ACTORS, COUNTED, GOVERNS, SENTENCE_ADVERB } from './subject-borders.ts';

/**
 * Where the last of those begins who may act, and whose name or kind goes up to an active verb.
 *
 * @param words those of the part that opens the sentence
 * @param main where the verb, or the helper before it, stands
 */
export function findActor(words: readonly PartWord[], main: number): number | undefined {
  if (!isActive(words, main) || words.slice(0, main).some(({ lower }) => GOVERNS.has(lower)))
    return undefined;
  for (let at = main - 1; at >= 2; at--) {
    const word = words[at];
    if (!word || !/^(?:name|other|pronoun|joint)$/u.test(word.kind)) return undefined;
    if (opensActor(words, at) && isNounPhrase(words.slice(at, main))) return at;
  }
  return undefined;
}

/** Whether an active predicate stands at a place, which somebody must carry out. */
function isActive(words: readonly PartWord[], at: number): boolean {
  const verb = words.slice(at).find(({ kind }) => kind !== 'helper');
  return (
    verb?.kind === 'verb' && /^(?:me[mnlrwy]|ber)/u.test(verb.lower) && !NO_DEED.has(verb.lower)
  );
}

/** Verbs that tell of a thing, or of the noun before them. */
const NO_DEED = wordSet(`
  mengalami mencapai meningkat menurun membaik memburuk meliputi mencakup menunjukkan menjadi
  berjalan berlangsung bertema bertajuk berupa berasal berjumlah bersama berada berisi berusia
  berharga bernilai berbentuk berstatus berpotensi berlaku bertujuan bermanfaat berkembang berdampak
`);

function opensActor(words: readonly PartWord[], at: number): boolean {
  const [last, word] = [words[at - 1], words[at]];
  if (!last || !word || !mayEndOpening(last)) return false;
  if (word.kind === 'name') return opensName(words, at);
  // Shorter phrases, `Di desa itu warga …`, may go without their comma.
  const isLong = at > (words[0]?.kind === 'preposition' && !opensWithDeed(words) ? 3 : 2);
  if (word.kind === 'pronoun') return isLong && last.kind !== 'pointer';
  // `Pada semester I 2026 warga …`: a time may go without its comma.
  return isLong && !/^\d/u.test(last.lower) && opensGroup(word, last);
}

/** Whether an office, or the name of a body, opens at a word. */
function opensName(words: readonly PartWord[], at: number): boolean {
  const isLong = at > 2 || /^(?:usai|seusai|setelah)$/u.test(words[0]?.lower ?? '');
  return isLong && (isOfficeAt(words, at) || isBodyAt(words, at));
}

/** Whether a plain noun opens those who act: `warga`, `ratusan siswa`. */
function opensGroup({ lower }: PartWord, last: PartWord): boolean {
  // `Hari Kemerdekaan masyarakat …`: no name goes on with a plain noun.
  if (last.kind === 'name' && lower === 'masyarakat') return true;
  // `setiap tahunnya`: a time rather than those who act.
  if (/^(?:setiap|tiap)$/u.test(lower)) return false;
  return COUNTED.test(lower) || (ACTORS.has(lower) && !COUNTED.test(last.lower));
}

function mayEndOpening({ kind, lower }: PartWord): boolean {
  return /^(?:name|other|pointer)$/u.test(kind) && !OWNS.has(lower) && !SENTENCE_ADVERB.test(lower);
}

/** `Menanggapi laporan`: whether a verb leads the opening. */
function opensWithDeed([lead]: readonly PartWord[]): boolean {
  return lead?.lower.startsWith('men') ?? false;
}

function isOfficeAt(words: readonly PartWord[], at: number): boolean {
  const last = words[at - 1];
  return isOfficeWord(words[at]?.lower ?? '') && last !== undefined && !takesOffice(last);
}

/** Whether the name of a body opens at a word: no part of an office or of another body. */
function isBodyAt(words: readonly PartWord[], at: number): boolean {
  const first = words[at];
  if (!first || !opensBody(first) || ownsPlace(words, at)) return false;
  const from = words.findLastIndex(({ kind }, index) => index < at && kind !== 'name') + 1;
  const last = words[from - 1];
  const names = words.slice(from, at);
  return (
    last !== undefined &&
    ![last, ...names].some(({ lower }) => isOfficeWord(lower) || HOLDS.has(lower)) &&
    !names.some(opensBody)
  );
}

/** `Kepala Dinas`, `Kantor Bupati`: whether an office or body goes on with a word. */
function takesOffice({ kind, lower }: PartWord): boolean {
  return (isOfficeWord(lower) && kind === 'name' && !COMPLETE.test(lower)) || HOLDS.has(lower);
}

/** Offices that no further office completes: `Camat`, behind which `Bupati` is another. */
const COMPLETE =
  /^(?:bupati|gubernur|camat|lurah|sekda|menteri|kapolres|kapolda|kapolsek|dandim|presiden)$/u;

/** What somebody in office or a body has, leads or lives in. */
const HOLDS = wordSet(`
  kantor rumah pendopo aula gedung ruang halaman lapangan dinas badan istri suami pimpinan jajaran
  tim pengurus keluarga
`);

/** Words of which those behind them are the owners, the givers or the cause, so that no phrase ends there. */
const OWNS = wordSet(`
  upaya langkah cara rencana niat keinginan tekad keberhasilan kemampuan kebiasaan kesiapan komitmen
  harapan permintaan keputusan tugas hak kewajiban peran arahan perintah instruksi imbauan ajakan
  kehadiran kedatangan keterlibatan jumlah antara sejumlah para seluruh kata menurut
`);

function opensBody({ lower }: PartWord): boolean {
  return (isPublicBody(lower) && !BUILDING.test(lower)) || PRIVATE_BODY.has(lower);
}

/** What is a house as often as a body: `gedung baru Kantor Camat Contoh`. */
const BUILDING = /^(?:kantor|balai)$/u;

/** `Di lapangan apel Polres Contoh berkumpul …`: what stands before a body may be its place. */
function ownsPlace(words: readonly PartWord[], at: number): boolean {
  return /^(?:di|pada|dari|ke)$/u.test(words[0]?.lower ?? '') && words[at - 1]?.kind === 'other';
}

/** First words of teams, firms and societies that act. */
const PRIVATE_BODY = wordSet(`
  satgas tim forum pt perum perumda pdam pln bank pmi pkk lembaga yayasan universitas
`);
