/** First words of the offices that speak in releases, as alternatives of a pattern. */
export const OFFICES =
  'Bupati|Wakil|Wali|Gubernur|Camat|Lurah|Kepala|Sekretaris|Sekda|Ketua|Direktur|Menteri|Kapolres|Kapolda|Kapolrestabes|Dandim|Asisten|Kabid|Kabag|Kadis|Kasi|Plt\\.|Pj\\.';
