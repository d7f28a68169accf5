import { wordSet } from '../../text/patterns.ts';
import { isPredicative, type PartWord } from './sentence-parts.ts';

/** A predicate of a part: its helpers and verbs. */
export interface Group {
  readonly start: number;
  /** Behind its last word. */
  readonly end: number;
}

/** States without a prefix, and qualities, that are what a clause tells. */
const STATE = wordSet(`
  jebol putus rusak roboh surut padam macet mogok longsor sakit penuh tutup kering dimulai
  runtuh ambruk terbakar meninggal banjir hujan musim selesai usai habis reda
`);

/** The predicates of a part: runs of helpers and verbs that stand behind no preposition. */
export function findGroups(words: readonly PartWord[]): readonly Group[] {
  const groups: Group[] = [];
  for (let start = 1; start < words.length; start++) {
    if (!isTelling(words, start, groups.length === 0)) continue;
    let end = start + 1;
    while (isPredicative(words[end]?.kind)) end++;
    // `warga terdampak banjir`: a quality of the noun before.
    const isQuality = groups.length > 0 && ATTRIBUTES.has(words[start]?.lower ?? '');
    if (!isQuality) groups.push({ start, end });
    start = end;
  }
  return groups;
}

function isTelling(words: readonly PartWord[], at: number, isFirst: boolean): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word) return false;
  if (at > 1 && ['preposition', 'joint', 'yang'].includes(before.kind)) return false;
  if (isPredicative(word.kind) || (!isFirst && LEADS.test(word.lower))) return true;
  return isFirst && at > 1 && STATE.has(word.lower);
}

/** Whether a group is sure to be a predicate. */
export function isMainVerb(words: readonly PartWord[], { start }: Group): boolean {
  const first = words[start];
  if (!first) return false;
  if (first.kind === 'helper') return HELPS.has(first.lower);
  return first.kind === 'verb' || LEADS.test(first.lower);
}

/** Prepositions that are the verb behind a subject: `petugas menuju lokasi`. */
const LEADS = /^(?:menuju|mewakili|menanggapi)$/u;

const HELPS = wordSet(`
  akan sudah telah sedang dapat bisa harus wajib tetap tidak belum langsung segera masih
  terpaksa kembali mulai juga mampu perlu berhak ikut turut sempat terus siap bakal resmi
  kemudian berhasil
`);

/** Verbs that tell of a noun more often than they are its predicate. */
const ATTRIBUTES = wordSet(`
  menjadi dikenal meninggal mengenai dibandingkan melalui mendatang dipimpin diikuti dihadiri
  digelar diadakan didampingi dilaksanakan dilakukan
  terdampak terkena tersangkut terkait terpilih terpasang tersebut tertinggi terbaru
  berjalan berkelanjutan berusia berasal bersama berharga berjumlah berada berisi bertema berupa
  bernilai berbentuk berstatus berprestasi berrisiko berpotensi berbahaya bersangkutan berwarna
`);

/** `menekan laju`: a transitive verb has its object right behind. */
export function takesObject(word: PartWord | undefined): boolean {
  return word?.kind === 'verb' && word.lower.startsWith('me') && !INTRANSITIVE.has(word.lower);
}

/** Verbs with the same prefix that tell of their subject alone. */
const INTRANSITIVE = wordSet(`
  mengguyur mengalir meluap meninggal mengering memburuk membaik meningkat menurun melonjak
  melemah menguat mereda merebak mengungsi menipis membengkak menginap melimpah meletus memanas
  mendarat menyala menyerah mencukupi memadai
`);
