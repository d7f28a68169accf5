import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findWords } from '../../text/words.ts';

/** Shorter paragraphs may be captions, signatures, greetings and lines of contact. */
const FEWEST_WORDS = 10;

/** What opens a paragraph that is no sentence: labels, sources, bylines, addresses. */
const LABEL =
  /^(?:[^.!?]{0,40}:\s|(?:Foto|Sumber|Penulis|Editor|Reporter|Narahubung|Kontak|Alamat|Tembusan|Catatan|Tag|Baca|Simak|Lihat|Kepada|Yth|Hormat|Ikuti)(?![A-Za-zÀ-ɏ]))/iu;

export const titikAkhir: Rule = draftRule({
  id: 'ejaan/titik-akhir',
  severity: 'warning',
  summary: 'Paragraf berita diakhiri titik.',
  why: 'Tanpa titik, redaksi tidak tahu apakah kalimatnya selesai atau terpotong.',
  exceptions:
    'Paragraf pendek, baris berlabel, pengantar daftar, dan paragraf tanpa kalimat yang bertitik sebelumnya dibiarkan.',
  source: 'EYD V III.A butir 1 (tanda titik)',
  examples: {
    wrong: [
      {
        text: 'Rapat dimulai pagi hari. Camat membuka rapat itu di aula kecamatan bersama para «lurah»\n',
      },
      {
        text: 'Rapat dimulai pagi hari. Camat berkata, “Kami siap melayani semua warga kecamatan kapan saja«”»\n',
      },
    ],
    right: [
      'Rapat dimulai pagi hari. Camat membuka rapat itu di aula kecamatan bersama para lurah.',
      'Rapat dimulai pagi hari. Camat membuka rapat itu di aula kecamatan bersama lurah. (Siti/Humas)',
      'Rapat dimulai pagi hari. Yang diundang dalam rapat di aula kecamatan itu ialah\n\n- camat\n- lurah\n',
      'Camat membuka rapat itu di aula kecamatan bersama para lurah dan kader',
      'Sumber: Bagian Humas. Foto diambil petugas di aula kecamatan pada hari Rabu siang',
      'Terima kasih. Salam hormat',
      'Rapat dimulai pagi. Ia bertanya, “Siapa yang siap melayani semua warga kecamatan kapan saja?”',
      'Rapat dimulai pagi. Camat membuka rapat di aula kecamatan bersama Budi Santoso, S.H.\n',
    ],
  },
  *check({ passages }) {
    for (const [index, passage] of passages.entries()) {
      if (passage.role !== 'paragraph' || passage.inBlockQuote) continue;
      if (!lacksStop(passage) || passages[index + 1]?.role === 'item') continue;
      const end = passage.text.length;
      const last = passage.words.at(-1);
      const start = last?.end === end ? last.start : end - 1;
      yield {
        span: passage.span(start, end),
        message: 'Paragraf ini belum diakhiri titik; tambahkan titik, atau lengkapi kalimatnya.',
      };
    }
  },
});

/** Prose of several sentences of which the last, long enough, ends with a word or a quotation. */
function lacksStop({ text, sentences }: Passage): boolean {
  if (!/(?:[A-Za-zÀ-ɏ\d%]|[A-Za-zÀ-ɏ\d%]["”])$/u.test(text) || LABEL.test(text)) return false;
  const last = sentences.at(-1);
  if (!last || sentences.length < 2) return false;
  const words = findWords(text.slice(last.start, last.end));
  const small = words.filter((word) => /^[a-zß-ÿ]{2,}/u.test(word.text));
  return words.length >= FEWEST_WORDS && small.length > words.length / 2;
}
