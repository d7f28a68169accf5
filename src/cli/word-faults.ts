import type { WordFault } from '../word/open-word-file.ts';

/** What to say of a Word file that cannot be read, and what to do about it. */
interface FaultWords {
  readonly message: string;
  readonly hint: string;
}

/** The words for each reason why a Word file cannot be read. */
export const wordFaults: Readonly<Record<WordFault, FaultWords>> = {
  empty: {
    message: 'Berkas ini kosong sama sekali.',
    hint: 'Mungkin belum selesai diunduh atau disalin; ambil sekali lagi dari pengirimnya.',
  },
  'not-word': {
    message: 'Berkas ini bukan dokumen Word, walaupun namanya berakhiran .docx.',
    hint: 'Buka di Word atau LibreOffice, lalu simpan sebagai Dokumen Word (.docx).',
  },
  pdf: {
    message: 'Berkas ini PDF, walaupun namanya berakhiran .docx.',
    hint: 'Minta berkas Word-nya; atau buka PDF itu di Word, lalu simpan sebagai Dokumen Word (.docx).',
  },
  old: {
    message: 'Berkas ini disimpan dalam bentuk Word lama (.doc).',
    hint: 'Buka di Word atau LibreOffice, lalu simpan sebagai Dokumen Word (.docx).',
  },
  locked: {
    message: 'Berkas Word ini berkata sandi.',
    hint: 'Buka di Word dengan kata sandinya, hapus kata sandi itu di File, Info, Proteksi Dokumen, lalu simpan.',
  },
  template: {
    message: 'Berkas ini templat Word, bukan naskah.',
    hint: 'Buka di Word, isi, lalu simpan sebagai Dokumen Word (.docx).',
  },
  broken: {
    message: 'Berkas Word ini rusak atau tidak lengkap.',
    hint: 'Buka di Word, perbaiki, lalu simpan ulang; atau minta salinan yang baru.',
  },
  'too-large': {
    message: 'Isi berkas Word ini terlalu besar atau terlalu rumit untuk dibaca.',
    hint: 'Salin naskahnya saja ke dokumen Word yang baru, lalu periksa dokumen itu.',
  },
  'lock-file': {
    message: 'Berkas ini hanya penanda bahwa naskahnya sedang dibuka di Word.',
    hint: 'Periksa naskahnya sendiri, yang namanya tidak diawali ~$.',
  },
};
