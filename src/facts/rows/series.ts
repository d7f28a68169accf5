import { PLAIN_DEGREE } from '../../knowledge/degrees.ts';
import { isNounLikeVerb } from '../../knowledge/no-verbs.ts';
import { PUBLIC_BODIES } from '../../knowledge/public-bodies.ts';
import { isCapitalised } from '../../text/case.ts';
import { anyOf, oneOf } from '../../text/patterns.ts';
import { opensDependent } from '../sentences/dependent-openings.ts';
import { mayBeOneName, mayHoldJoint } from './one-name.ts';
import { opensOwnClause } from './own-clause.ts';

/** Words that no item holds: prepositions, pronouns, adverbs, and what opens a clause. */
const OUTSIDE_ITEMS = new Set(
  `dan atau serta yang yg di ke dari pada kepada oleh untuk bagi dengan dalam itu ini tersebut
  adalah ialah merupakan juga akan telah sudah agar karena bahwa saat ketika usai kata ujar
  jelas tutur menurut sehingga namun tetapi tapi maka seperti yaitu yakni termasuk antara dia
  ia mereka kami kita saya tidak bukan hingga sampai sejak lalu kemudian selaku sebagai
  misalnya khususnya apabila akibat maupun baik terkait bersama demi tak ada hal secara atas
  tentang mengenai melalui tanpa tadi jadi dapat bisa harus lebih masih pun jika bila kalau
  pertama kedua ketiga satu lain sambung lanjut ungkap mampu siap sekarang kini segera
  langsung sangat`.split(/\s+/u),
);

/** What looks like a verb: `membuka`, `berjalan`. */
const VERB = /^(?:me[mnlrwy]|ber|di|ter)[a-zß-ÿ]{3,}/u;

const ITEM_WORD = /^[A-Za-zÀ-ɏ\d(][A-Za-zÀ-ɏ\d()/&.’'-]*$/u;

/** The longest item, in words. */
const LONGEST = 5;

/** Words that open a list and nothing else. */
const LEAD =
  /(?:^| )(?:antara lain|berupa|seperti|meliputi|mencakup|yaitu|yakni|terdiri (?:atas|dari)|unsur|dihadiri|diikuti)$/u;

/** Words that may take a list. */
const TAKES_LIST = new RegExp(
  `(?:^| )(?:me(?:m|n|ng|ny)?[a-z]{3,}kan|${oneOf(`
    mengunjungi memiliki menjadi berisi memuat mengundang menyediakan antara bersama para oleh dari
    kepada bagi tingkat sektor bidang wilayah kategori
  `)})$`,
  'u',
);

/** Whether a text opens with what ends with a comma of its own. */
function hasOpening(text: string): boolean {
  return opensDependent(text) || /^["“]?(?:sedang|secara|alih-alih)(?![a-z])/iu.test(text);
}

/** A body at the end of what precedes a comma. */
const BODY = oneOf(`
  ${PUBLIC_BODIES} dinas Bagian Bank RSU PKK Politeknik Universitas SMK SMA SMP SD PT Jumlah Nomor
`);
const LAST_BODY = new RegExp(`(?:^| )(${BODY}(?: [A-Z\\d][A-Za-z\\d]*| dan){0,7})$`, 'u');
const IS_BODY = new RegExp(`^${BODY}(?![a-z])`, 'u');

/** What stands between commas without being an item: a day, a larger place, an aside. */
const ASIDE = anyOf(
  // A degree: `SH`, `M.Si`
  new RegExp(`^(?:${PLAIN_DEGREE}|SIK|AP|[SM]\\.[A-Z][a-z.]*)$`, 'u'),
  /^(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum|Sabtu|Minggu)(?![a-z])/u,
  // A region, or the beginning of an address
  /^(?:Kecamatan|Kabupaten|Kota|Provinsi|Distrik|Jalan|Desa|Kelurahan|RT|RW)(?![a-z])/u,
  /^(?:Jawa|Sumatera|Kalimantan|Sulawesi|Papua|Nusa|Bali|Jakarta|Indonesia)(?![a-z])/u,
  // `tepatnya`, `(19/8`
  /^[a-zß-ÿ]+nya$/u,
  /^\(?\d/u,
);

/** Qualities that look like verbs. */
const QUALITY = anyOf(
  /^ber(?:daya|martabat|manfaat|kualitas|kelanjutan|keadilan|budaya|akhlak|integritas|karakter)$/u,
  /^ber(?:prestasi|wawasan|iman|takwa|sih)$/u,
  /^ter(?:percaya|jangkau|integrasi|ukur|padu|buka|tib|arah)$/u,
);

/** A clause that has its verb, so that the words behind its comma are no subject of another. */
const HAS_VERB =
  /(?:^| )(?:(?:me[mnlrwy]|ber|di|ter)[a-zß-ÿ]{3,}|ada|punya|jadi|hadir|adalah|ialah|merupakan) /u;

/** The last word before the first comma: neither a pronoun, nor a time, nor what opens a clause. */
const NO_FIRST = anyOf(
  // What points: `ini`, `situ`, `demikian`
  /^(?:itu|ini|tersebut|sini|sana|situ|begitu|demikian|lain|lainnya)$/u,
  // A time: `kemarin`, `sore`
  /^(?:lalu|depan|kemarin|besok|nanti|tadi|pagi|siang|sore|malam|hari|dulu|sekarang|kini)$/u,
  // A particle or adverb
  /^(?:juga|pula|pun|lagi|saja|sekalian|baik)$/u,
  /^(?:mereka|kita|kami|saya|ia|dia|beliau)$/u,
  // A number
  /^(?:satu|dua|tiga|persen|ribu|juta|miliar|triliun)$/u,
  // A word that opens a clause, or its verb
  /^(?:adalah|yang|bahwa|agar|karena)$/u,
  /nya$|^(?:me|ber|di|ter)[a-zß-ÿ]{3,}|[^a-zß-ÿ-]/u,
);

/** What a noun stands behind, to which nothing is added by the words behind the comma. */
const LEADS_NOUN =
  /^(?:di|ke|dari|pada|dalam|oleh|untuk|dengan|bagi|kepada|sebagai|antara|sejak|hingga|sampai)$/u;

/** Words with which a further clause goes on rather than a list. */
const STRESSES = new RegExp(
  `^${oneOf(`
    hanya cukup biasanya kadang kecuali selain sebelum sesudah setelah melainkan termasuk utamanya
    terutama ketimbang daripada malah apalagi bahkan punya terus lantas lewat hemat bukan begitu
    sangat suhu lagi masing sama makin semakin
  `)} `,
  'u',
);

/** What follows the last item of a list that ends a clause. */
const CLOSES = new RegExp(
  '^[a-zß-ÿ-]{3,}' +
    // Further words of the item, no verb among them.
    '(?: (?!me[mnlrwy]|ber[a-z]{3}|di[a-z]{4}|ter[a-z]{3})[a-zß-ÿ-]{3,}){0,4}' +
    // A mark, the end, or a word of grammar.
    `(?:[.,;)”"]|$| ${oneOf(`
      di ke dari pada kepada untuk bagi dalam dengan yang milik oleh agar guna sehingga secara serta
      melalui sebagai tersebut ini itu saat ketika terkait
    `)}(?![a-z]))`,
  'u',
);

/** Pairs that make one item. */
const PAIR = new RegExp(
  oneOf(`
    makanan_dan_minuman sarana_dan_prasarana seni_dan_budaya adat_dan_budaya penelitian_dan_pengembangan
    tahan_debu_dan ibu_dan_anak perempuan_dan_anak informasi_dan_komunikasi riset_dan_inovasi
    [Pp]emuda_dan_[Oo]lahraga [Kk]omunikasi_dan_[Ii]nformatika [Pp]ariwisata_dan_[Kk]ebudayaan
    [Tt]eknologi_dan [Pp]asal siang_dan pagi_dan laki_dan suami_dan kurang_dan lahir_dan jasmani_dan
  `),
  'u',
);

/**
 * Whether a joint (`dan`, `atau`, `serta`) without a comma before it stands between the last two of
 * three short items or more. Clauses, asides and names that hold a joint of their own are none.
 *
 * @param parts what stands before the joint in its sentence, cut at the commas
 * @param after what follows the joint and its space, up to the end of the sentence
 */
export function endsSeries(parts: readonly string[], joint: string, after: string): boolean {
  const [last = '', item = ''] = [...parts].reverse();
  const next = after.split(' ', 1)[0]?.replace(/[.,;:”"?!]{1,4}$/u, '') ?? '';
  if (parts.length < 2 || !isShortItem(last) || !(isItem(next) || QUALITY.test(next))) return false;
  if (isOneItem(last, joint, after) || goesOn(after)) return false;
  if (parts.length > 2 && isItem(item)) {
    return !ASIDE.test(item) && isAlike(item, last) && !isOneName(parts);
  }
  const body = LAST_BODY.exec(item)?.[1];
  if (body !== undefined && IS_BODY.test(last) && IS_BODY.test(after)) return !hasOpening(item);
  return isPlainTriple(item, last, after) || isLedTriple(item, last, after);
}

/** Two items behind a word that takes a list, the first before the only comma. */
function isLedTriple(item: string, last: string, after: string): boolean {
  const first = findFirstItem(item);
  if (first === undefined || last.split(' ').length > 3) return false;
  if (mayBeOneName(first, last)) return false;
  return isAlike(first, last) && isAlike(last, after) && !opensOwnClause(item, after);
}

/**
 * `Acara berlangsung aman, tertib dan lancar`: behind a clause with its verb, two short items in
 * small letters go on with its last word.
 */
function isPlainTriple(item: string, last: string, after: string): boolean {
  if (hasOpening(item) || !HAS_VERB.test(item) || /["“”:;]/u.test(item)) return false;
  const [before = '', first = ''] = item.split(' ').slice(-2);
  if (
    // `Rapat digelar di aula, tertib dan lancar`: a place is none of the qualities.
    LEADS_NOUN.test(before) ||
    NO_FIRST.test(first) ||
    STRESSES.test(`${last} `) ||
    !/^[a-zß-ÿ-]{3,}(?: [a-zß-ÿ-]{3,}){0,2}$/u.test(last)
  )
    return false;
  return (
    CLOSES.test(after) && !/^[a-zß-ÿ-]+ (?:hadir|ikut|turut|pulang|tidak|belum|sudah)/u.test(after)
  );
}

/** The item at the end of what precedes the first comma, behind a word that takes a list. */
function findFirstItem(text: string): string | undefined {
  const led = itemBehind(text, LEAD, 4);
  return led !== undefined || hasOpening(text) ? led : itemBehind(text, TAKES_LIST, 3);
}

/** The item at the end of a text, of at most so many words, that stands right behind `opener`. */
function itemBehind(text: string, opener: RegExp, most: number): string | undefined {
  const words = text.split(' ');
  for (let cut = Math.max(1, words.length - most); cut < words.length; cut++) {
    const item = words.slice(cut);
    if (item.every(isItemWord) && opener.test(words.slice(0, cut).join(' '))) return item.join(' ');
  }
  return undefined;
}

function isItem(text: string): boolean {
  const words = text.split(' ');
  return words.length <= LONGEST && words.every(isItemWord);
}

/** Whether a word may stand in an item: no verb, and nothing that opens a clause. */
export function isItemWord(word: string): boolean {
  const [bare = ''] = /^[A-Za-zÀ-ɏ-]*/u.exec(word) ?? [];
  if (!ITEM_WORD.test(word) || OUTSIDE_ITEMS.has(bare)) return false;
  return !VERB.test(word) || isNounLikeVerb(bare);
}

function isShortItem(text: string): boolean {
  if (QUALITY.test(text)) return true;
  return isItem(text) && !ASIDE.test(text) && /^[^()]*(?:\([^()]*\)[^()]*)?$/u.test(text);
}

/** `Dinas Perumahan, Permukiman, Cipta Karya dan Tata Ruang`: the name of one body. */
function isOneName(parts: readonly string[]): boolean {
  const opening = parts.findLastIndex((part) => !isItem(part));
  const [first = '', ...others] = parts.slice(Math.max(0, opening));
  const head = /(?:^| )((?:[A-Z][A-Za-z-]+ ){1,6}[A-Z][A-Za-z-]+)$/u.exec(first)?.[1] ?? '';
  return mayHoldJoint(head) && others.every((one) => isCapitalised(one) && !mayHoldJoint(one));
}

/** Whether both open with a capital, or neither; an initialism goes with everything. */
function isAlike(one: string, other: string): boolean {
  if (/^[A-Z]{2}/u.test(one) || /^[A-Z]{2}/u.test(other)) return true;
  if (mayHoldJoint(one) && mayHoldJoint(other)) return true;
  return isCapitalised(one) === isCapitalised(other);
}

/** `Anopheles, nyamuk penyebab demam dan …`: what the noun before does. */
const TELLS_WHAT =
  /^[a-z]+ (?:penyebab|penghasil|pembawa|penular|penyebar|pemicu|perusak|pemakan|penyubur|pembangkit) /u;

/** Whether the joint is inside the last item: `Dinas Koperasi dan UKM`, `makanan dan minuman`. */
export function isOneItem(last: string, joint: string, after: string): boolean {
  if (PAIR.test(`${last} ${joint} ${after}`.slice(0, last.length + 40))) return true;
  return TELLS_WHAT.test(last) || (mayHoldJoint(last) && !mayHoldJoint(after));
}

/** The rest of the item behind the joint, up to its comma; nothing that goes on with the clause. */
const REST_OF_ITEM =
  '^(?:(?! (?:di|dari|pada|kepada|untuk|dalam|dengan|yang(?! [a-z]+,)|agar|oleh) )[^.,;:()]){1,60}(?:\\([^)]*\\))?, ';

/** What opens no further item: a verb behind a joint, a word of grammar, a weekday, a figure. */
const OPENS_NO_ITEM = [
  '(?:dan|serta) (?:me[mnlrwy]|di[a-z]{4})',
  `${oneOf(`
    di ke dari pada yang untuk dalam saat ketika dengan agar sehingga tengah akan telah sudah
    Senin Selasa Rabu Kamis Jumat Sabtu Minggu
  `)}(?![a-z])`,
  'me[mnlrwy]|ber[a-z]{4}|di[a-z]{4}|\\d|\\(',
].join('|');

/** The last item with its joint, or another one with a comma or a joint behind it. */
const NEXT_ITEM =
  '(?:(?:dan|serta|atau|hingga|maupun) (?!me[mnlrwy]|ber[a-z]{3}|di[a-z]{4})|[^.,;:()]{1,50}(?:\\([^)]*\\))?(?:,| (?:dan|serta|atau|hingga) ))';

const GOES_ON = new RegExp(`${REST_OF_ITEM}(?!${OPENS_NO_ITEM})${NEXT_ITEM}`, 'u');

/** Whether a further item follows, so that the joint makes a pair of two in the middle. */
export function goesOn(after: string): boolean {
  return GOES_ON.test(after);
}
