import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';

const WORDS = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

/** A digit that stands alone before a noun that it counts. */
const DIGIT =
  /(?<=[a-zß-ÿ,] )[1-9](?= (?:kali|orang|warga|peserta|siswa|pelajar|kelompok|tim|lokasi|desa|kecamatan|kelurahan|kabupaten|kota|provinsi|rumah|unit|buah|kegiatan|program|hal|poin|anak|guru|petugas|negara|sekolah|kapal|mobil|bus|truk|tenda|posko|gedung|jembatan|ruang kelas|ekor|paket|stan|atlet|medali|narasumber|pelaku|jalan|ruas|titik|cabang|kursi|partai|saksi|tersangka|korban|jenis|lomba|kategori|penghargaan|lembaga|perusahaan|dinas|persil|pasar|puskesmas|pulau|dusun|kader|pegawai|santri|mahasiswa|dosen|dokter|perawat|bayi|lansia|keluarga|mesin|pohon|sumur|peti|karung|kotak)(?![A-Za-zÀ-ɏ-]))/gu;

export const angkaSatuKata: Rule = draftRule({
  id: 'ejaan/angka-satu-kata',
  severity: 'info',
  summary: 'Bilangan satu kata ditulis dengan huruf: tiga kali, lima orang.',
  why: 'Bilangan kecil yang ditulis dengan huruf lebih mudah dibacakan dan tidak mudah salah ketik.',
  exceptions:
    'Ukuran, uang, persen, waktu, dan kalimat yang memuat angka lain (perincian) dibiarkan; judul juga.',
  source: 'EYD V II.G butir 2 (angka dan bilangan)',
  examples: {
    wrong: [
      { text: 'Camat berkunjung «3» kali ke posko.' },
      { text: 'Petugas menyelamatkan «5» orang dari banjir.' },
      { text: '“Ada «9» jalan yang rusak,” kata Siti.' },
    ],
    right: [
      'Camat berkunjung tiga kali ke posko.',
      'Hadir 15 warga dan 5 orang petugas.',
      'Beras 5 kilogram, Rp5 juta, 5 persen, dan 5 tahun.',
      '“Kami datang tiga kali pada tahun 2026,” kata Siti.',
      '# Camat Datang 3 kali\n\nIsi.\n',
      'Rombongan tiba di SMP Negeri 3 kota itu pada Rabu (19/8/2026).',
      'RT 5 desa itu kebanjiran.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' || passage.inBlockQuote || !/\d/u.test(passage.text))
        continue;
      for (const { 0: digit, index } of passage.text.matchAll(DIGIT)) {
        const end = index + 1;
        const exempt = isSpellingExempt({ passage, start: index, end }, context);
        if (exempt || !isOnlyNumber(passage, index)) continue;
        const right = WORDS[Number(digit) - 1] ?? digit;
        yield {
          ...replacement(passage, index, end, right, { safe: false }),
          message: `Bilangan satu kata ditulis dengan huruf: “${right}”.`,
        };
      }
    }
  },
});

/** Whether the sentence has no other number, so that the digit belongs to no series. */
function isOnlyNumber(passage: Passage, index: number): boolean {
  const { start, end } = sentenceAt(passage, index);
  const { text } = passage;
  return !/\d/u.test(text.slice(start, index)) && !/\d/u.test(text.slice(index + 1, end));
}
