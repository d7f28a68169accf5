import { isPersonWord } from '../../knowledge/person-words.ts';
import { oneOf } from '../../text/patterns.ts';
import { mayHeadSubject, type PartWord, type SentencePart } from './sentence-parts.ts';

/**
 * Whether a part opens as a main clause though no pointer tells so of its subject: `warga diminta
 * waspada`, `acara dilanjutkan dengan lomba`, `tidak ada warga yang terluka`, or a noun of the part
 * before with its own verb: `… memilah sampah, sampah diangkut …`.
 */
export function opensBareClause({ words }: SentencePart, before: SentencePart): boolean {
  const [first, second] = words;
  if (!first || !second || words.length < 4) return false;
  if (LACKS.test(first.lower)) return EXISTS.test(second.lower) && tellsOfLack(words.slice(2));
  if (first.kind !== 'other' || !mayHeadSubject(first)) return false;
  if (isAsked(words) || isContinued(words)) return true;
  return repeatsNoun(words, before);
}

/** What a passage has that holds such a clause, as a pattern of the clause's first words. */
export const OPENS_BARE =
  /, (?:(?:tidak|tak) (?:ada|terdapat) |[a-z]{4,} (?:[a-z]+ )?(?:akan|juga|kemudian|lalu|jangan|bukan|tidak|adalah|merupakan|(?:me|di|ber|ter)[a-z]{4}))/u;

const LACKS = /^(?:tidak|tak)$/u;

const EXISTS = /^(?:ada|terdapat)$/u;

/** `pedagang yang menjual …`, `satu pun warga …`: what there is none of. */
function tellsOfLack(words: readonly PartWord[]): boolean {
  if (/^(?:satu|seorang)$/u.test(words[0]?.lower ?? '')) return words[1]?.lower === 'pun';
  const yang = words.findIndex(({ kind }) => kind === 'yang');
  return yang > 0 && yang < 4 && words.slice(0, yang).every(({ kind }) => kind === 'other');
}

/** `warga diminta …`, `pengguna jalan diimbau …`, `masyarakat tidak perlu …`. */
function isAsked(words: readonly PartWord[]): boolean {
  const [first] = words;
  if (!first || !(isPersonWord(first.lower) || first.lower === 'masyarakat')) return false;
  const asked = words.findIndex(({ lower }) => ASKED.test(lower));
  const isNot = words[asked]?.lower === 'tidak';
  if (isNot && words[asked + 1]?.lower !== 'perlu') return false;
  return asked > 0 && asked < 4 && words.slice(1, asked).every(({ kind }) => kind === 'other');
}

const ASKED = /^(?:diminta|diimbau|dihimbau|dilarang|diwajibkan|dipersilakan|jangan|tidak)$/u;

/** `acara dilanjutkan dengan …`, `pelatihan kemudian ditutup dengan …`. */
function isContinued([first, ...others]: readonly PartWord[]): boolean {
  if (!EVENT.test(first?.lower ?? '')) return false;
  const verb = others[/^(?:kemudian|lalu|juga|akan)$/u.test(others[0]?.lower ?? '') ? 1 : 0];
  return CONTINUES.test(verb?.lower ?? '');
}

const EVENT = new RegExp(
  `^${oneOf('acara kegiatan rapat pelatihan upacara apel lomba sosialisasi pertemuan kunjungan pengajian')}$`,
  'u',
);

const CONTINUES = /^(?:dilanjutkan|ditutup|diakhiri|diisi|dipimpin|dihadiri)$/u;

/** A noun of the part before with a verb of its own, and nothing else said twice, as in a figure of speech. */
function repeatsNoun([first, ...others]: readonly PartWord[], before: SentencePart): boolean {
  if (!first || first.lower.length < 5 || !tellsPlainly(others)) return false;
  const at = before.words.findLastIndex(({ lower }) => lower === first.lower);
  if (at < 1) return false;
  const said = new Set(before.words.filter(isContent).map(({ lower }) => lower));
  return !others.some((word) => isContent(word) && said.has(word.lower));
}

function isContent({ kind }: PartWord): boolean {
  return kind === 'other' || kind === 'verb' || kind === 'name';
}

/**
 * A passive at once (`dipilah`), a link, or a verb behind a helper (`tidak membakar`): other verbs may
 * tell of the noun, `bibit bernilai ekonomi`, `lomba menarik bagi anak`.
 */
function tellsPlainly([first, second]: readonly PartWord[]): boolean {
  if (first?.kind === 'helper') return second?.kind === 'verb';
  const isLink = /^(?:adalah|merupakan)$/u.test(first?.lower ?? '');
  return isLink || (first?.kind === 'verb' && first.lower.startsWith('di'));
}
