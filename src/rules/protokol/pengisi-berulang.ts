import { draftRule, type Rule } from '../../check/rule.ts';
import { anyOf } from '../../text/patterns.ts';

/** What scripts fall back on between two items. */
const FILLER = anyOf(
  // `untuk mempersingkat waktu`, `tanpa memperpanjang kata`
  /\buntuk (?:mempersingkat|menghemat|mengefisienkan|tidak (?:membuang|memperpanjang)) waktu\b/giu,
  /\btanpa (?:memperpanjang|mengulur|berlama-lama membuang) (?:waktu|kata)\b/giu,
  // `acara selanjutnya yang kita tunggu-tunggu`, `beranjak ke acara berikutnya`
  /\bacara (?:yang )?selanjutnya yang kita tunggu-tunggu\b/giu,
  /\bberanjak ke acara (?:yang )?(?:selanjutnya|berikutnya)\b/giu,
  /\bmenginjak acara (?:yang )?(?:selanjutnya|berikutnya|kedua|ketiga)\b/giu,
);

export const pengisiBerulang: Rule = draftRule({
  id: 'protokol/pengisi-berulang',
  severity: 'info',
  summary: 'Kalimat pengisi seperti “untuk mempersingkat waktu” dipakai paling banyak sekali.',
  why: 'Pengisi yang berulang justru memanjangkan acara, dan hadirin mulai menghitungnya.',
  exceptions: 'Satu kali dibiarkan.',
  source: 'Kelaziman pembawa acara',
  kinds: ['mc', 'rundown', 'sambutan', 'teks'],
  examples: {
    wrong: [
      {
        text: 'Untuk mempersingkat waktu, kita mulai.\n\n«Untuk mempersingkat waktu», kita lanjutkan.\n',
      },
      {
        text: 'Beranjak ke acara selanjutnya, doa.\n\n«Beranjak ke acara selanjutnya», laporan.\n',
      },
    ],
    right: [
      'Untuk mempersingkat waktu, kita mulai.\n',
      'Untuk mempersingkat waktu, kita mulai.\n\nBeranjak ke acara berikutnya, doa.\n',
      'Rapat itu mempersingkat waktu tunggu. Layanan baru mempersingkat waktu pengurusan.\n',
      'Acara berikutnya, doa.\n\nAcara berikutnya, laporan.\n',
      'Panitia menghemat waktu dan biaya.\n\nPeserta menghemat waktu.\n',
    ],
  },
  *check({ passages }) {
    const seen = new Set<string>();
    for (const passage of passages) {
      for (const match of passage.text.matchAll(FILLER)) {
        const words = match[0].toLowerCase();
        if (seen.has(words)) {
          yield {
            span: passage.span(match.index, match.index + match[0].length),
            message: `“${match[0]}” sudah dipakai; langsung sebut acara berikutnya.`,
          };
        }
        seen.add(words);
      }
    }
  },
});
