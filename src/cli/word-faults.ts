import type { WordFault } from '../word/open-word-file.ts';

/** What to say of a Word file that cannot be read, and what to do about it. */
interface FaultWords {
  readonly message: string;
  readonly hint: string;
}

/** The words for each reason why a Word file cannot be read. */
export const wordFaults: Readonly<Record<WordFault, FaultWords>> = {
  'not-word': {
    message: 'Berkas ini bukan dokumen Word, walaupun namanya berakhiran .docx.',
    hint: 'Buka di Word atau LibreOffice, lalu simpan sebagai Dokumen Word (.docx).',
  },
  'old-or-locked': {
    message: 'Berkas Word ini berkata sandi, atau disimpan dalam bentuk lama (.doc).',
    hint: 'Buka di Word, hapus kata sandinya, lalu simpan sebagai Dokumen Word (.docx).',
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
