import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { isAllCapitals } from '../../draft/capitals.ts';
import { isNameBehind, isOneOfMany } from '../../draft/name-behind.ts';
import type { Passage } from '../../draft/passage.ts';
import { isOfficeBefore, readTitle, type TitleRun } from '../../draft/titles.ts';
import { SHORT_RANKS } from '../../knowledge/ranks.ts';
import { findDistrictHomes, findProvince, findRegencies } from '../../knowledge/regions.ts';
import type { Lexicon } from '../../morphology/lexicon.ts';
import { isCapitalised, titleCase } from '../../text/case.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';

/** Where a `kapten` leads a side. */
const SPORT =
  /(?:^|[^A-Za-z])(?:tim|timnas|klub|gol|laga|liga|pemain|pelatih|bola|skuad|turnamen|final|basket|voli|juara)(?![a-z])/iu;

/** What everything of the pilgrimage is called: `kloter haji Aceh`. */
const PILGRIMAGE: ReadonlySet<string> = wordSet(`
  kloter embarkasi debarkasi ibadah biaya kuota musim ongkos visa penyelenggaraan petugas dana
  asrama urusan layanan pelayanan manasik bimbingan pembimbing tabungan porsi daftar calon jemaah
  jamaah naik berangkat pergi awak kabin tamu menunaikan dipulangkan travel agen biro fikih rukun
`);

/** Words that no name of a person opens with. */
const NO_PERSON =
  /^(?:Kota|Pertiwi|Arab|Rumah|Negara|Reguler|Khusus|Plus|Furoda|Tahun|Masjid|Jawa|Kecil|Universitas|Institut|Dinasti|Piala|Liga|Thomas|Uber|Dunia|Agung|Pol(?:da|res|resta|sek|tabes)|Kemen[a-z]+|Kanwil|Pem(?:kab|kot|prov|da))$/u;

export const kapitalGelar: Rule = draftRule({
  id: 'ejaan/kapital-gelar',
  severity: 'warning',
  summary:
    'Gelar dan pangkat yang diikuti nama orang berhuruf kapital: Letnan Kolonel Budi, Kiai Ahmad, Sultan Hasanuddin.',
  why: 'Gelar berhuruf kecil di depan nama terbaca sebagai kelalaian terhadap orang yang disebut.',
  exceptions:
    'Gelar tanpa nama (seorang kiai, para jenderal), haji sebagai ibadah, dan kapten tim olahraga dibiarkan.',
  source: 'EYD V I.F (huruf kapital), butir 8 dan 10',
  checklist: 'Gelar dan pangkat yang diikuti nama orang berhuruf kapital',
  examples: {
    wrong: [
      {
        text: 'Latihan dipimpin «letnan kolonel» Budi Santoso dan «sersan» Ali.',
        fixed: 'Latihan dipimpin Letnan Kolonel Budi Santoso dan Sersan Ali.',
      },
      {
        text: 'Doa dipimpin «kiai» Ahmad dan «ustaz» Budi.',
        fixed: 'Doa dipimpin Kiai Ahmad dan Ustaz Budi.',
      },
      {
        text: 'Murid «habib» Umar mengunjungi makam «pangeran» Diponegoro dan «sunan» Giri.',
        fixed: 'Murid Habib Umar mengunjungi makam Pangeran Diponegoro dan Sunan Giri.',
      },
      {
        text: 'Warga mendengar ceramah «haji» Mahmud Arsyad tentang «sultan» Hasanuddin.',
        fixed: 'Warga mendengar ceramah Haji Mahmud Arsyad tentang Sultan Hasanuddin.',
      },
      {
        text: 'Kasus itu ditangani «ajun komisaris» Rahman dan «Brigadir jenderal» Agus.',
        fixed: 'Kasus itu ditangani Ajun Komisaris Rahman dan Brigadir Jenderal Agus.',
      },
      {
        text: 'Kapolres Contoh «akbp» Budi Santoso menemui «drs». Ahmad Yani.',
        fixed: 'Kapolres Contoh AKBP Budi Santoso menemui Drs. Ahmad Yani.',
      },
    ],
    right: [
      'AKBP Budi Santoso dan Drs. Ahmad Yani hadir; setiap iptu dan kompol itu pulang.',
      'Latihan dipimpin Letnan Kolonel Budi Santoso, Kiai Ahmad, dan Haji Mahmud.',
      'Seorang kiai dan para jenderal hadir; mantan jenderal Budi menulis buku.',
      'Jemaah haji Indonesia berangkat; kuota haji Reguler ditambah.',
      'Kloter haji Aceh, embarkasi haji Contoh, dan ibadah haji Arab Saudi; dipulangkan haji Indonesia.',
      'Direktur jenderal Bea dan Cukai, imam Masjid Agung, dan program doktor Ilmu Hukum dibahas.',
      'Laga itu dimenangkan tim kapten Idzes; raja Jawa dan komisaris Bank Contoh datang.',
      'Kiai itu berdoa. Ustaz pulang; jenderal bintang dua hadir.',
      'Purnawirawan jenderal Kopassus, asisten profesor Universitas Contoh, dan jubah ala raja Dinasti Joseon.',
      'Gelar raja Thomas Cup itu milik Indonesia; di perempat final, kapten Mahaka Hazliansyah lega.',
      'Sultan Aceh dan Raja Charles dibahas; sejumlah kolonel TNI hadir.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (isAllCapitals(passage)) continue;
      for (const index of passage.words.keys()) {
        const short = readShortForm(passage, index);
        const found = short ?? readSmallTitle(passage, index, context.lexicon);
        if (!found || isSpellingExempt({ passage, ...found }, context)) continue;
        const title = passage.text.slice(found.start, found.end);
        const text = short?.right ?? titleCase(title);
        yield {
          ...replacement(passage, found.start, found.end, text),
          message: `Gelar “${title}” di depan nama ditulis “${text}”.`,
        };
      }
    }
  },
});

/** Ranks, degrees and titles in their short form, as they are written before a name. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Array.from(wordSet(SHORT_RANKS, 'Prof Drs Dra Hj KH'), (form) => [form.toLowerCase(), form]),
);

/** `akbp Budi`, `drs. Budi`: a short form before a name, and how it is written. */
function readShortForm(
  { words, text }: Passage,
  index: number,
): (Span & { readonly right: string }) | undefined {
  const [word, name] = words.slice(index, index + 2);
  const right = SHORT_FORMS.get(word?.text ?? '');
  if (!word || !name || !right || !/^[A-Z][a-z]{2,}/u.test(name.text)) return undefined;
  if (!/^\.? $/u.test(text.slice(word.end, name.start))) return undefined;
  return { start: word.start, end: word.end, right };
}

/** The title at `index` that stands before a name and lacks a capital. */
function readSmallTitle(
  passage: Passage,
  index: number,
  lexicon: Lexicon | undefined,
): Span | undefined {
  const run = readTitle(passage, index);
  const [before, first] = [passage.words[index - 1], passage.words[index]];
  const last = run && passage.words[run.next - 1];
  if (!run || !first || !last) return undefined;
  // The words of a longer title are read with its first.
  if (before && (readTitle(passage, index - 1)?.next ?? 0) > index) return undefined;
  const small = passage.words.slice(index, run.next).filter(({ text }) => !isCapitalised(text));
  if (small.length === 0 || (before && isOfficeBefore(before))) return undefined;
  if (isOneOfMany(passage, index) || !isNameBehind(passage, run.next, last.end)) return undefined;
  if (!isPerson(passage, run, lexicon)) return undefined;
  return { start: first.start, end: last.end };
}

/** Whether what follows is somebody, and not what the title is of. */
function isPerson(passage: Passage, run: TitleRun, lexicon: Lexicon | undefined): boolean {
  const [before, title, name] = [run.index - 1, run.index, run.next].map((at) => passage.words[at]);
  if (!title || !name || NO_PERSON.test(name.text) || !/^[A-Z][a-z]{2,}/u.test(name.text))
    return false;
  if (!run.isLoose) return true;
  // Glued to the word before it by a slip, too: `318jemaah haji`.
  if (title.lower === 'haji' && /(?:ma'?ah|ibadah)$/u.test(before?.lower ?? '')) return false;
  if (title.lower === 'haji' && PILGRIMAGE.has(before?.lower ?? '')) return false;
  if (title.lower === 'kapten' && SPORT.test(passage.text)) return false;
  const second = passage.words[run.next + 1];
  return [name, second].some((word) => word && isOwnName(word, lexicon)) && isPlaceless(name.lower);
}

/** Whether a word with a capital is none of the language. */
function isOwnName({ text, lower }: Word, lexicon: Lexicon | undefined): boolean {
  if (!lexicon || !/^[A-Z][a-z]{2,}$/u.test(text)) return false;
  return !lexicon.isKnown(lower) && !lexicon.isForeign(lower);
}

function isPlaceless(name: string): boolean {
  if (findRegencies(name).length > 0 || findDistrictHomes(name).length > 0) return false;
  return findProvince(name) === undefined;
}
