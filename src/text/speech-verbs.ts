/** Roots that stand between a quotation and its speaker, `” kata Camat`, as alternatives of a pattern. */
export const SAID =
  'kata|ujar|ungkap|jelas|tutur|ucap|sebut|tegas|papar|terang|imbuh|tambah|harap|pesan|pungkas|tukas|lanjut|tandas|beber|urai|rinci|tutup|singkat|pinta|sambung|cetus';

/** Active verbs of speaking whose subject is the speaker, as alternatives of a pattern. */
export const SAYS =
  'mengatakan|menyatakan|menjelaskan|menegaskan|menyampaikan|menuturkan|mengungkapkan|menyebut(?:kan)?|menambahkan|mengucapkan|memaparkan|menerangkan|berharap|berpesan|berkata|mengajak|mengimbau|mengingatkan|meminta';
