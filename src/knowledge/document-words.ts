const DOCUMENT = /^(?:surat|kartu|sertifikat|piagam|berita|nota|naskah|buku|kitab|izin|paspor)$/u;

/** Whether the name of a document opens with a word in lower case, whatever common words follow: `Surat Perintah`. */
export function opensDocument(word: string): boolean {
  return DOCUMENT.test(word);
}
