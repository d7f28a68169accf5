/**
 * Roots that stand between a quotation and its speaker, `” kata Camat`, as alternatives of a
 * pattern.
 */
export const SAID =
  'kata|ujar|ungkap|jelas|tutur|ucap|sebut|tegas|papar|terang|imbuh|tambah|harap|pesan|pungkas|tukas|lanjut|tandas|beber|urai|rinci|tutup|singkat|pinta|sambung|cetus';

/** The same where a sentence opens with them: `Kata Camat, …`. */
export const SAID_FIRST: string = SAID.replace(/(?<=^|\|)[a-z]/gu, (letter) =>
  letter.toUpperCase(),
);

/**
 * Rarer ones, which are nouns as well (`janji Bupati`) or a manner of speaking: they say that
 * somebody speaks only right behind closing marks.
 */
export const SAID_RARELY =
  'keluh|janji|timpal|kenang|seloroh|kelakar|kisah|cerita|tanya|seru|jawab|kilah|sindir|bantah|sesal|usul|saran|komentar|celetuk|kritik|protes|puji|canda|gurau|sahut|cecar|aku|ajak|imbau|tantang|klaim|curhat|doa';

/** Active verbs of speaking whose subject is the speaker, as alternatives of a pattern. */
export const SAYS =
  'mengatakan|menyatakan|menjelaskan|menegaskan|menyampaikan|menuturkan|mengungkapkan|menyebut|menyebutkan|menambahkan|mengucapkan|memaparkan|menerangkan|berharap|berpesan|berkata|mengajak|mengimbau|mengingatkan|meminta';

/**
 * Active verbs by which somebody voices what they know or think, whose subject is a person as that
 * of {@link SAYS}; what they say need not follow. Alternatives of a pattern.
 */
export const VOICES =
  'mengungkap|mengaku|mengakui|membenarkan|menilai|menekankan|mengharapkan|mengapresiasi|menyambut|bercerita|membeberkan|menguraikan|mengemukakan|melaporkan|menghimbau';

/**
 * Active verbs of knowing, thinking and feeling that take a clause, mostly with `bahwa`, as those of
 * {@link SAYS} do. Alternatives of a pattern.
 */
export const KNOWS =
  'mengetahui|memahami|menyadari|meyakini|memastikan|menilai|memandang|menyimpulkan|menduga|merasa|mengaku|mengakui|membenarkan|membantah|mengklaim|menekankan|menyayangkan|menghimbau|melaporkan|mengabarkan|menunjukkan|membuktikan|berpendapat|beranggapan';

const SPEECH_VERBS: ReadonlySet<string> = new Set(`${SAYS}|${VOICES}`.split('|'));

/** Whether a word in lower case is a verb of which somebody who speaks is the subject. */
export function isSpeechVerb(word: string): boolean {
  return SPEECH_VERBS.has(word);
}

/** Who speaks, right after the verb, when it is no name: alternatives of a pattern. */
export const SPEAKER =
  'dia|ia|mantan|seorang|salah|sang|para|pria|perempuan|warga|ketua|kepala|wakil|anggota|bupati|wali|gubernur|menteri|camat|lurah|pak|bu|bapak|ibu|juru|petugas|komandan|pemilik|pengurus|pengelola|penjaga|pedagang|petani|nelayan|siswa|siswi|guru|dosen|pemuda|tokoh|sekretaris|direktur|manajer|pelatih|dokter|perawat|bidan|kader|relawan|panitia|peserta|pengunjung|orang|kapolres|sekda|kades|kadis|beliau|kakek|nenek|politikus|politisi';
