import { anyOf, oneOf, wordSet } from '../text/patterns.ts';

/** First words of the offices that speak in releases, as written there; patterns are made of them. */
export const OFFICES: readonly string[] =
  `Bupati Wakil Wali Walikota Gubernur Camat Lurah Kepala Sekretaris Sekda Ketua Direktur Menteri Kapolres
  Kapolda Kapolrestabes Kapolsek Dandim Danrem Danramil Asisten Kabid Kabag Kadis Kasi Kasat Kasubag
  Kades Sekdes Sekcam Wabup Wawali Wagub Koordinator Manajer Juru Admin Rektor Dirjen Sekjen Penjabat
  Pelaksana Plt. Plt Plh. Plh Pj. Pj
  Komandan Pimpinan Anggota Deputi Kanit Kakanwil Kakankemenag Waka Presiden`
    .split(/\s+/u)
    .filter(Boolean);

const KNOWN = new Set(OFFICES);

/** The same and rarer ones in lower case and without a stop. */
const OFFICE_WORDS = wordSet(
  OFFICES.join(' ').toLowerCase().replaceAll('.', ''),
  // Ministers and heads of national bodies.
  `menko wamen mentan menag menhub kapolri panglima kasad kasal kasau kabareskrim kapuspen
  kapuspenkum kadiv dirut`,
  // Heads of regional bodies, and those below them.
  `kakan kakanwil kaban kadishub kabiro karo kabalai kasatpol sekwan sekban sekdis kasubbag inspektur
  kapus kapuskesmas kalapas karutan dekan staf`,
  // Heads of schools and branches.
  'kepsek kasek kacab kadus',
  // The law, the police and the forces.
  `kajari kajati kapolresta wakapolres wakapolda pangdam danlanal babinsa bhabinkamtibmas`,
  // Heads of villages, by what regions call them.
  'geuchik keuchik perbekel pambakal kuwu',
);

/** Of these, those that say how an office is held, that many hold at once, or that people are called. */
const NO_HEAD = wordSet(
  'pj plt plh penjabat pelaksana',
  'pimpinan juru admin staf babinsa bhabinkamtibmas',
  'karo',
);

/**
 * Whether a word in lower case, without a stop, is the first of an office: `bupati`, `plt`, `menko`, or
 * the head of any `dinas` in one word, `kadisdik`.
 */
export function isOfficeWord(word: string): boolean {
  return OFFICE_WORDS.has(word) || /^kadi[sn][a-z]{2,}$/u.test(word);
}

/** Whether a word in lower case opens an office that one person holds: `wali`, `kepala`, not `plt`. */
export function opensOffice(word: string): boolean {
  // A `perdana menteri`; alone it is no office.
  return word === 'perdana' || (isOfficeWord(word) && !NO_HEAD.has(word));
}

/** Longer introductions say more than that one sentence follows another. */
const LONGEST_INTRODUCTION = 44;

/** Words that open an introduction which has no subject, so that the office behind it must be one. */
const INTRODUCES = anyOf(
  // An active verb: `Menanggapi hal itu`, `Membuka rapat`, `Bertempat di aula`.
  /^(?:Meng[a-z]|Mem|Men|Men[yg]|Ber)[a-z]{3,}(?![A-Za-zÀ-ɏ])/u,
  // A time, place, aim, source or addition: `Dalam rapat itu`, `Sebagai upaya`, `Di sela kunjungan`.
  new RegExp(
    `^${oneOf(`
      Tidak_hanya_itu Tak_hanya_itu Lewat Seiring Sehubungan Berdasarkan Sesuai Di_akhir Mewakili
      Terpisah Senada Hal_senada Selaras Sejalan Selain Selanjutnya Kemudian Sebelumnya Menanggapi
      Menyambut Melengkapi Mengenai Melalui Terkait Perihal Sebagai_(?:bentuk|langkah|upaya|wujud|tindak)
      Untuk Guna Demi Dalam Pada Di_(?:sela|hadapan|tempat|lokasi|sisi|tengah) Usai Seusai Setelah
      Saat Ketika
    `)}(?![A-Za-zÀ-ɏ])`,
    'u',
  ),
);

/** Introductions that often lack their comma. */
const UNPARTED = anyOf(
  // Words that join sentences: `Sementara itu Bupati …`.
  /^(?:Sementara(?: itu)?|Selanjutnya|Sebelumnya|Kemudian|Terpisah|Senada|Namun|Selain itu|Lebih lanjut|Untuk itu|Oleh karena itu|Karena itu) (?=[A-Z])/u,
  // A time, place or act that ends with a pointer: `Dalam kesempatan yang sama Bupati …`.
  /^(?:Dalam|Pada|Di|Melalui|Saat|Usai|Setelah|Terkait|Menanggapi|Menutup|Mengawali|Mengakhiri) (?:[a-zß-ÿ]+ ){0,4}(?:itu|ini|tersebut|sama|[a-zß-ÿ]{3,}nya)(?: pula)? (?=[A-Z])/u,
);

/** No introduction is longer; what stands farther behind is a clause of its own. */
const FARTHEST = 220;

/**
 * Where the office begins with which a sentence opens, as an offset in it: at its start, or after
 * `Sementara itu, `, `Di tempat yang sama, `, `Dalam rapat di aula, Rabu (19/8), ` and the like;
 * `undefined` when it opens otherwise.
 */
export function findOpeningOffice(sentence: string): number | undefined {
  const unparted = UNPARTED.exec(sentence)?.[0].length ?? 0;
  if (startsWithOffice(sentence, unparted)) return unparted;
  const first = sentence.indexOf(', ');
  if (first === -1) return undefined;
  const introduction = sentence.slice(0, first);
  const follows = first < LONGEST_INTRODUCTION && /(?:itu|sama|lanjutnya)$/u.test(introduction);
  if (!follows && !INTRODUCES.test(introduction)) return undefined;
  for (let comma = first; comma !== -1 && comma < FARTHEST; ) {
    const start = comma + 2;
    if (startsWithOffice(sentence, start)) return start;
    // Only a place or a day may come in between; anything longer may be a list or a clause.
    comma = sentence.indexOf(', ', start);
    if (!/^(?:[A-ZÀ-Þ(\d][A-Za-zÀ-ɏ()/\d-]*(?: |$)){1,5}$/u.test(sentence.slice(start, comma)))
      break;
  }
  return undefined;
}

function startsWithOffice(sentence: string, at: number): boolean {
  const [word = ''] = sentence.slice(at, at + 20).split(/[\s,]/u, 1);
  return KNOWN.has(word);
}
