import type { AnsweringKind, CopiedWords } from '../../../scaffold/received/origin-answers.ts';

/** What each answer that a text gives is called. */
const NAMES: Readonly<Record<string, string>> = {
  nomor_asal: 'nomor',
  tanggal_asal: 'tanggal',
  judul_asal: 'judul',
  terbit: 'tanggal',
  berita: 'judul',
};

/** What was taken from the text that a document answers, and what of it is not there. */
export function answeringRemarks(
  kind: AnsweringKind,
  shown: string,
  taken: Readonly<Record<string, string>>,
  copied: CopiedWords | undefined,
): readonly string[] {
  const names = Object.keys(taken).map((key) => NAMES[key] ?? key);
  const text = kind === 'ralat' ? 'siaran pers' : 'pemberitaan';
  return [
    names.length > 0
      ? `Diambil dari ${shown}: ${names.join(', ')} ${text}.`
      : `Nomor, tanggal, dan judul ${text} tidak ditemukan di ${shown}.`,
    ...(copied && !copied.isFound
      ? [`“${copied.words}” tidak ditemukan di ${shown}; salin persis dari sana.`]
      : []),
  ];
}
