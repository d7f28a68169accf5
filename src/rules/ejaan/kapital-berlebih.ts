import { isSpellingExempt } from '../../check/exemptions.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { isAllCapitals, isTitleCased, opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isCapitalised } from '../../text/case.ts';
import type { Word } from '../../text/words.ts';

/** Words of grammar: inside a sentence never capital, not even in a name. */
const GRAMMAR =
  /^(?:Dan|Untuk|Dengan|Pada|Serta|Juga|Akan|Telah|Agar|Oleh|Karena|Adalah|Para|Kepada|Terhadap|Sebagai|Antara|Tentang|Atau|Dari|Ke|Di|Bahwa|Seluruh|Setiap|Semua)$/u;

/** Common nouns that officialese raises; spared beside another capital, where a name may be. */
const COMMON =
  /^(?:Masyarakat|Warga|Peserta|Kegiatan|Acara|Rapat|Pelayanan|Pembangunan|Bantuan|Undangan|Tokoh|Pemuda|Anak|Orang|Kader|Pegawai|Pejabat|Petugas|Narasumber|Sambutan|Laporan|Anggaran|Wilayah|Daerah|Lingkungan|Kesempatan|Pelatihan|Penyerahan|Penghargaan|Pihak|Jajaran|Tim|Siswa|Guru|Petani|Nelayan|Pedagang|Korban|Banjir|Bencana|Kesehatan|Pendidikan|Kebersihan|Keamanan|Ketertiban|Harapan|Semangat|Kerja|Sama|Sinergi|Sosialisasi|Pembinaan|Kunjungan|Persiapan|Pelaksanaan|Perlombaan|Lomba|Hadiah|Juara)$/u;

/** Behind these `kapital-kata-umum` reports each word by itself. */
const COUNTING = /^(?:para|seorang|setiap|seluruh|semua|beberapa|sejumlah)$/u;

/** Fewer different words than this may each have a reason. */
const ENOUGH = 3;
const SHOWN = 5;

export const kapitalBerlebih: Rule = draftRule({
  id: 'ejaan/kapital-berlebih',
  severity: 'info',
  summary: 'Kata umum di tengah kalimat berhuruf kecil: masyarakat, kegiatan, dan, untuk.',
  why: 'Huruf kapital pada setiap kata yang dianggap penting melelahkan pembaca dan dihapus redaksi satu per satu.',
  exceptions:
    'Dilaporkan sekali untuk satu naskah, dan hanya bila ada tiga kata atau lebih; kata di samping kata berkapital lain dianggap nama.',
  source: 'EYD V I.F (huruf kapital), butir 1–23',
  examples: {
    wrong: [
      {
        text: 'Camat mengajak «Masyarakat» menjaga Lingkungan, lalu rombongan Peserta pulang.',
      },
      {
        text: 'Bantuan beras «Dan» gula Untuk korban dan Para camat tiba.',
      },
    ],
    right: [
      'Camat mengajak masyarakat menjaga lingkungan, lalu peserta pulang.',
      'Dinas Lingkungan Hidup, Kementerian Kesehatan, dan Tim Penggerak PKK hadir bersama Tokoh Pemuda Contoh.',
      'Pemerintah dan Masyarakat bertemu; sisanya huruf kecil.',
      '# Masyarakat Dan Peserta Untuk Lingkungan Contoh\n\nIsi.\n',
      'KEGIATAN MASYARAKAT DAN PESERTA DI LINGKUNGAN – Warga hadir.',
      'Masyarakat hadir. Peserta pulang. Kegiatan selesai. Dan hujan turun.',
      'Tema itu “Untuk Masyarakat Dan Lingkungan Contoh”.',
    ],
  },
  *check(context) {
    const raised = context.passages.flatMap((passage) =>
      readRaised(passage)
        .filter((word) => !isSpellingExempt({ passage, ...word }, context))
        .map((word) => ({ passage, word })),
    );
    const [first] = raised;
    const words = [...new Set(raised.map(({ word }) => word.text))];
    if (!first || words.length < ENOUGH) return;
    const shown = words.slice(0, SHOWN).map((word) => `“${word}”`);
    const rest = words.length > SHOWN ? ', dan lain-lain' : '';
    yield {
      span: first.passage.span(first.word.start, first.word.end),
      message: `Naskah ini memberi huruf kapital pada kata umum (${shown.join(', ')}${rest}); tulis dengan huruf kecil.`,
    };
  },
});

function readRaised(passage: Passage): readonly Word[] {
  if (passage.role !== 'paragraph' || passage.inBlockQuote) return [];
  if (isTitleCased(passage) || isAllCapitals(passage)) return [];
  return passage.words.filter((word, index) => isRaised(passage, word, index));
}

function isRaised(passage: Passage, word: Word, index: number): boolean {
  if (!isCapitalised(word.text)) return false;
  const before = passage.words[index - 1];
  if (!isCommon(word.text, before?.lower ?? '')) return false;
  const next = passage.words[index + 1];
  // Behind a figure or a mark a new item may begin.
  if (!before || !/^,? $/u.test(passage.text.slice(before.end, word.start))) return false;
  if (isCapitalised(before.text) || /\d/u.test(before.text)) return false;
  // `Ketenteraman dan Ketertiban`: the name goes on behind the small word.
  if (/^(?:dan|atau|serta|di|ke|dari|untuk)$/u.test(before.text)) {
    const farther = passage.words[index - 2];
    if (farther && isCapitalised(farther.text)) return false;
  }
  if (next && isCapitalised(next.text) && passage.text.slice(word.end, next.start) === ' ')
    return false;
  return !opensSentence(passage, word.start) && !passage.isQuoted(word.start, word.end);
}

function isCommon(word: string, before: string): boolean {
  return GRAMMAR.test(word) || (COMMON.test(word) && !COUNTING.test(before));
}
