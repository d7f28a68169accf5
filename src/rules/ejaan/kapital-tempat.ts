import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { isAllCapitals, isTitleCased } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isNaturalPlace } from '../../knowledge/natural-places.ts';
import { findDistrictHomes, findRegencies } from '../../knowledge/regions.ts';
import type { Lexicon } from '../../morphology/lexicon.ts';
import { readSlip } from '../../morphology/slip.ts';
import { capitalise } from '../../text/case.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Word } from '../../text/words.ts';

/** Kinds of places, and those who govern them, before the name. */
const OF_PLACE: ReadonlySet<string> = wordSet(`
  kabupaten kota walikota kecamatan kelurahan desa dusun lingkungan kampung nagari pulau sungai
  pantai gunung provinsi bupati camat lurah pemkab pemkot polres polsek
`);

/** Kinds of places, realms, events and houses that, with their capital, have a name behind them. */
const NAMED_KINDS: ReadonlySet<string> = wordSet(`
  Kabupaten Kota Kecamatan Kelurahan Desa Dusun Dukuh Lingkungan Kampung Nagari Pulau Kepulauan
  Sungai Pantai Gunung Bukit Danau Teluk Selat Tanjung Waduk Bendungan Candi Museum Masjid Gereja
  Stadion Stasiun Terminal Bandara Pelabuhan Jembatan Jalan Perumahan Universitas Politeknik
  Kerajaan Kesultanan Perang Benteng Keraton Wangsa Dinasti Puskesmas Polsek Polres Koramil Kodim
  RSUD RSU RSIA SMAN SMPN SDN
`);

/** Other words that the name of a place stands behind. */
const TO_PLACE = /^(?:di|ke|dari|letak|warga|wilayah|masyarakat|jalan|pasar)$/u;

export const kapitalTempat: Rule = draftRule({
  id: 'ejaan/kapital-tempat',
  severity: 'warning',
  summary: 'Nama tempat berhuruf kapital di semua bagian naskah: di Magetan, Kecamatan Gandus.',
  why: 'Nama daerah yang sekali berhuruf kapital dan sekali tidak membuat warganya bertanya-tanya.',
  exceptions:
    'Hanya nama yang tidak mungkin kata lain: kabupaten, kota, dan kecamatan yang terdaftar di belakang kata tempat; kata tak dikenal di belakang jenis tempat yang berkapital. Begitu pula nama tempat yang di bagian lain naskah ini berhuruf kapital.',
  source: 'EYD V I.F (huruf kapital), butir 16; kode wilayah Kementerian Dalam Negeri',
  checklist: 'Nama tempat berhuruf kapital',
  examples: {
    wrong: [
      {
        text: 'Peserta berkumpul di «magetan» sebelum berangkat.',
        fixed: 'Peserta berkumpul di Magetan sebelum berangkat.',
      },
      {
        text: 'Kapal menuju Pulau «sapudi», dan arkeolog meneliti Kerajaan «majapahit».',
        fixed: 'Kapal menuju Pulau Sapudi, dan arkeolog meneliti Kerajaan Majapahit.',
      },
      {
        text: 'Lurah meninjau Lingkungan Wadungsari. Di Lingkungan «wadungsari» itu jalan rusak.',
        fixed: 'Lurah meninjau Lingkungan Wadungsari. Di Lingkungan Wadungsari itu jalan rusak.',
      },
      {
        text: 'Warga membersihkan «sungai progo», pendaki turun dari «Gunung merapi».',
        fixed: 'Warga membersihkan Sungai Progo, pendaki turun dari Gunung Merapi.',
      },
    ],
    right: [
      'Warga menyusuri Sungai Progo, sungai besar di barat; pendaki naik gunung agung dan gunung tinggi, lalu ke danau biru.',
      'Warga membersihkan sungai, gunung sampah, pulau terluar, dan teluk kecil; selat sempit itu ramai.',
      'Peserta berkumpul di Magetan; Camat Gandus hadir.',
      'Warga di malang, di medan berat, dan di serang hama.',
      'Lurah meninjau *wadungsari* di Lingkungan Wadungsari.',
      'Warga Desa membangun jalan; Pulau terpencil itu sepi, dan Kampung terpncil ramai.',
      'Laman magetan.contoh.go.id dan akun @magetan dibuka.',
      'Peserta ikut workshop; ia datang dari Workshop Nasional.',
      { text: 'Produk magetan dijual di magetan.', settings: 'istilah: [magetan]\n' },
    ],
  },
  applies: ({ lexicon }) => lexicon !== undefined,
  *check(context) {
    for (const passage of context.passages) {
      if (!['paragraph', 'item'].includes(passage.role)) continue;
      yield* natural(passage, context);
      for (const [index, word] of passage.words.entries()) {
        if (!isPlace(passage, index, context)) continue;
        if (isSpellingExempt({ passage, ...word }, context)) continue;
        const text = capitalise(word.text);
        yield {
          ...replacement(passage, word.start, word.end, text),
          message: `“${word.text}” nama tempat; tulis “${text}”.`,
        };
      }
    }
  },
});

/** A kind of river, mountain, lake, island, bay or strait and what may be its name. */
const NATURAL =
  /(?<![A-Za-zÀ-ɏ-])(?<kind>[Ss]ungai|[Gg]unung|[Dd]anau|[Pp]ulau|[Tt]eluk|[Ss]elat) (?<name>[a-z]{3,12})(?![A-Za-zÀ-ɏ-])/gu;

/** `sungai progo`: the kind is part of the name, too. */
function* natural(passage: Passage, context: RuleContext): Generator<Report> {
  for (const { 0: found, index: start, groups } of passage.text.matchAll(NATURAL)) {
    const { kind = '', name = '' } = groups ?? {};
    const end = start + found.length;
    if (!isNaturalPlace(kind.toLowerCase(), name)) continue;
    if (isSpellingExempt({ passage, start, end }, context)) continue;
    const text = `${capitalise(kind)} ${capitalise(name)}`;
    yield {
      ...replacement(passage, start, end, text),
      message: `“${found}” nama tempat; tulis “${text}”.`,
    };
  }
}

type Draft = Pick<RuleContext, 'passages' | 'lexicon'>;

/** Whether a word that is none, behind a word of place, is the name of a place in small letters. */
function isPlace(passage: Passage, index: number, { passages, lexicon }: Draft): boolean {
  const word = passage.words[index];
  if (!lexicon || !word || !isBehindHead(passage, index)) return false;
  if (isBehindItsKind(passage, index)) return true;
  if (!isPlainUnknown(word, lexicon)) return false;
  if (NAMED_KINDS.has(passage.words[index - 1]?.text ?? '') && !readSlip(word.lower, lexicon))
    return true;
  return placesNamed(passages).has(word.lower) || isListedPlace(word.lower, lexicon);
}

/** `Kecamatan garung`, `Kota malang`: a name on the list of its kind, though it is a word as well. */
function isBehindItsKind({ words }: Passage, index: number): boolean {
  const [head, word] = [words[index - 1], words[index]];
  if (!head || !word || !/^[a-z]{4,}$/u.test(word.text) || OF_KIND.test(word.text)) return false;
  if (head.text === 'Kecamatan') return findDistrictHomes(word.lower).length > 0;
  return findRegencies(word.lower).some(({ type }) => type === head.text);
}

/** Districts are called so, and told apart by it: `Kecamatan baru`. */
const OF_KIND = /^(?:kota|baru|lama|utara|selatan|timur|barat|tengah|pulau|lain|bernama)$/u;

function isPlainUnknown({ text, lower }: Word, lexicon: Lexicon): boolean {
  // What is longer is two words that lack their space.
  if (!/^[a-z]{4,12}$/u.test(text) || lexicon.frequency(lower) > 0) return false;
  return lexicon.judge(lower).kind === 'unknown' && !lexicon.isForeign(lower);
}

/** A regency, or a district whose name is no slip for a word: `warga bagun` may be `warga bangun`. */
function isListedPlace(name: string, lexicon: Lexicon): boolean {
  if (findRegencies(name).length > 0) return true;
  return findDistrictHomes(name).length > 0 && !readSlip(name, lexicon);
}

function isBehindHead(passage: Passage, index: number): boolean {
  const head = wordRightBefore(passage, index);
  return (
    head !== undefined &&
    (OF_PLACE.has(head) || TO_PLACE.test(head) || NAMED_KINDS.has(capitalise(head)))
  );
}

/** The word before the one at `index`, in lower case, if nothing but a space parts them. */
function wordRightBefore({ words, text }: Passage, index: number): string | undefined {
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word || text.slice(before.end, word.start) !== ' ') return undefined;
  return before.lower;
}

const namedInDraft = new WeakMap<readonly Passage[], ReadonlySet<string>>();

/** The words that the draft writes with a capital right behind a kind of place, in lower case. */
function placesNamed(passages: readonly Passage[]): ReadonlySet<string> {
  const known = namedInDraft.get(passages);
  if (known) return known;
  const named = new Set(
    passages
      .filter((passage) => !isAllCapitals(passage) && !isTitleCased(passage))
      .flatMap((passage) =>
        passage.words.filter((_, index) => isNamedPlace(passage, index)).map(({ lower }) => lower),
      ),
  );
  namedInDraft.set(passages, named);
  return named;
}

/** `Kecamatan Gandus`, but not `Kota Workshop Nasional`, which is the name of something else. */
function isNamedPlace(passage: Passage, index: number): boolean {
  const [word, next] = passage.words.slice(index, index + 2);
  if (!word || !/^[A-Z][a-z]{4,}$/u.test(word.text)) return false;
  if (!OF_PLACE.has(wordRightBefore(passage, index) ?? '')) return false;
  return !next || !/^ [A-Z]/u.test(passage.text.slice(word.end, next.start + 1));
}
