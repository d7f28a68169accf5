import { MONTHS } from '../../calendar/date.ts';
import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import { isSurelyCounted, kindOfNoun } from '../../knowledge/counted-nouns.ts';
import { isCapitalised } from '../../text/case.ts';
import { textBefore } from '../../text/text-before.ts';

const WORDS = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

/** A digit that stands alone between two words. */
const DIGIT = /(?<=[a-zß-ÿ],? )[1-9](?= [A-Za-zÀ-ɏ][A-Za-zß-ÿ])/gu;

/** A number before a word, wherever it stands. */
const NUMBER = /(?<![\d.,:/A-Za-zÀ-ɏ-])(\d{1,3}(?:\.\d{3})*) ([A-Za-zÀ-ɏ]{2,})/gu;

/** So close to each other counts of different things are a list. */
const NEAR = 60;

/** A number that another joins to a range, a choice or a share: `2 atau 3 orang`. */
const JOINED = /\d (?:dan|atau|sampai|hingga|s\.d\.|dari) $/u;

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

/** Words behind a number that it does not count, or that measure, tell a time or stand for a sum. */
const UNCOUNTED = words(`
  adalah agar akan akhir antara atau atas ayat bahkan bahwa banding besar bukan dalam dan dari dengan
  derajat detik di dolar dollar gram hari hektar hektare hingga huruf ini inci inchi itu jam juga juni
  juli juta jutaan ke kemudian ketika kg khususnya kilogram kilometer km lagi lainnya lainya lalu lawan
  lebih liter malam masih maupun melalui menit meter miliar milyar minggu oleh pada pagi paling pekan
  persen pukul pun ramah ribu ribuan rupiah saat saja sampai sang satuan se sebagai sebanyak secara
  sehingga sejak sejumlah sekitar selalu selama semester senti sentimeter serta sesuai setelah siang
  sore sudah tahun tahunan tak tapi telah tentang terbaik tersebut tetapi tidak ton triliun triwulan
  untuk usai via volt watt wajib yaitu yakni yang bulan bulanan abad dekade dasawarsa cm mm ha kwintal
  kuintal knot karat mbps mil september agustus oktober april maret mei`);

/** What stands behind a number that counts the same things again: `8 unit, 3 untuk kota`. */
const AGAIN = words('di untuk lainnya lagi sisanya');

/** What a match is counted in: its figures stay figures. */
const SCORES = words('poin gol assist set');

/** A verb or a participle, which no number counts. */
const VERB =
  /^(?:me[mnlrwy]|di(?!nas|rektur|rut|mensi|visi|git|stri)|ber(?!kas|ita)|ter(?!sangka|duga|dakwa|minal|naknya))/u;

/** Words before a number that it names, as `kelas 3`, `roda 4`, or measures. */
const LABELS = words(`
  angka angkatan ayat babak bab blok bus butir dosis edisi episode fase formulir gang gedung gelombang gol
  golongan grup halaman harapan huruf jalan jalur jam jilid juara kali kamar kelas kelompok kloter
  klaster km komisi koridor lampiran lantai lapis level menit nilai no nomor opsi paket pasal peringkat
  periode pilihan pos posisi posko pukul putaran ring roda ruang sejak seksi semester seri sesi shift
  skala skor soal tabel tahap tahun tanggal tim tingkat tipe tower triwulan umur unit urutan usia
  berusia versi zona pokja ke bulan tenor lima satu dua tiga`);

/** Words before a number that it counts what follows: prepositions, quantifiers, verbs of having. */
const COUNTING = words(`
  ada adalah antaranya atas bagi bahkan bakal baru berisi bersama dalam dan dari dengan di ditambah
  diikuti hampir hanya hingga ialah jadi juga kepada kurang lebih lewat maksimal masih melalui memiliki
  membawa mempunyai menambah mencapai menerima menjadi meliputi menyiapkan minimal oleh pada para
  rencananya satunya sebanyak sejumlah sekitar setiap setidaknya sudah tambahan telah tercatat terdapat
  terdiri tersisa tiap untuk yaitu yakni serta`);

export const angkaSatuKata: Rule = draftRule({
  id: 'ejaan/angka-satu-kata',
  severity: 'info',
  summary: 'Bilangan satu kata ditulis dengan huruf: tiga kali, lima orang.',
  why: 'Bilangan kecil yang ditulis dengan huruf lebih mudah dibacakan dan tidak mudah salah ketik.',
  exceptions:
    'Ukuran, uang, persen, waktu, usia, dan perincian (kalimat dengan bilangan lain yang besar atau banyak) dibiarkan; judul juga.',
  source: 'EYD V II.G butir 2 (angka dan bilangan)',
  examples: {
    wrong: [
      { text: 'Camat berkunjung «3» kali ke posko.' },
      { text: 'Petugas menyelamatkan «5» orang dari banjir.' },
      { text: '“Ada «9» jalan yang rusak,” kata Siti.' },
      { text: 'Keterbukaan itu memiliki «5» asas, menurut UU 14 Tahun 2008.' },
      { text: 'Rapat pada Rabu (19/8/2026) membahas «2» peluang dan dihadiri «4» Pejabat.' },
      { text: 'Rapat selesai. Adapun «5» lokasi lain menyusul.' },
      { text: 'Vaksin untuk 322 warga dibagikan dalam «2» kali pelayanan.' },
    ],
    right: [
      'Camat berkunjung tiga kali ke posko.',
      'Hadir 15 warga dan 5 orang petugas.',
      'Beras 5 kilogram, Rp5 juta, 5 persen, dan 5 tahun.',
      '“Kami datang tiga kali pada tahun 2026,” kata Siti.',
      '# Camat Datang 3 kali\n\nIsi.\n',
      'Rombongan tiba di SMP Negeri 3 kota itu pada Rabu (19/8/2026).',
      'RT 5 desa itu kebanjiran; roda 4 yang lewat dan kelas 3 sekolah itu diperiksa.',
      'Yang hadir 3 guru, 2 kader, dan 4 lurah; datang 8 orang dari kota dan 1 orang dari desa.',
      'Sebanyak 2 atau 3 orang berjaga; dari 9 hanya 4 dinyatakan lulus.',
      'Desa itu memiliki 8 unit mobil, 3 untuk kota, dan tim itu menang dengan 3 poin pada episode 5 acara itu.',
      'Ia berusia 7 tahun, tiba pukul 9 malam, dan tinggal di jalur 2 desa itu.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' || passage.inBlockQuote || !/\d/u.test(passage.text))
        continue;
      for (const { 0: digit, index } of passage.text.matchAll(DIGIT)) {
        const end = index + 1;
        const exempt = isSpellingExempt({ passage, start: index, end }, context);
        if (exempt || !isCount(passage, index) || isInSeries(passage, index)) continue;
        const right = WORDS[Number(digit) - 1] ?? digit;
        yield {
          ...replacement(passage, index, end, right, { safe: false }),
          message: `Bilangan satu kata ditulis dengan huruf: “${right}”.`,
        };
      }
    }
  },
});

/** Whether the digit tells how many there are of what follows, and is no name, measure or time. */
function isCount(passage: Passage, index: number): boolean {
  const { text } = passage;
  const before = textBefore(text, index);
  const noun =
    /^[A-Za-zÀ-ɏ]+(?:-[A-Za-zÀ-ɏ]+)?/u.exec(text.slice(index + 2, index + 40))?.[0] ?? '';
  const [, last = '', comma = ''] =
    /(?<![A-Za-zÀ-ɏ-])([A-Za-zÀ-ɏ-]{1,30})(,?) $/u.exec(before) ?? [];
  if (LABELS.has(last.toLowerCase()) || JOINED.test(before)) return false;
  const counting =
    COUNTING.has(last.toLowerCase()) || /^(?:me|di|ber|ter)[a-zß-ÿ]{4,}$/u.test(last);
  // `SMP Negeri 3 kota itu`: the number of a name.
  const inName = isCapitalised(last) && !opensSentence(passage, index - 1 - last.length);
  if (inName && !counting && comma === '') return false;
  if (SCORES.has(noun)) return false;
  if (isSurelyCounted(noun.toLowerCase())) return true;
  if (noun !== noun.toLowerCase() || noun.length < 3) return false;
  if (UNCOUNTED.has(noun) || VERB.test(noun) || noun.endsWith('nya')) return false;
  return comma === '' && counting;
}

/** So far away from a number others are looked at. */
const LONGEST_SERIES = 1000;

/** Whether the sentence counts other things, too: close by, the same again, or more than nine alike. */
function isInSeries(passage: Passage, index: number): boolean {
  const { text } = passage;
  const sentence = sentenceAt(passage, index);
  const start = Math.max(sentence.start, index - LONGEST_SERIES);
  const end = Math.min(sentence.end, index + LONGEST_SERIES);
  const counts = Array.from(
    text.slice(start, end).matchAll(NUMBER),
    ({ 1: number = '', 2: noun = '', index: at }) => ({
      at: start + at,
      value: Number(number.replaceAll('.', '')),
      noun: noun.toLowerCase(),
    }),
  ).filter(({ noun }) => AGAIN.has(noun) || !isMeasure(noun));
  const own = counts.find(({ at }) => at === index)?.noun;
  if (counts.filter(({ at }) => at !== index && Math.abs(at - index) < NEAR).length > 1)
    return true;
  const others = counts.filter(({ at, noun }) => {
    // How often something is done is no series with what else is counted.
    if (at === index || (own === 'kali') !== (noun === 'kali')) return false;
    return Math.abs(at - index) < NEAR || kindOfNoun(noun) === kindOfNoun(own ?? '');
  });
  return (
    others.length > 1 ||
    others.some(({ value, noun }) => value > 9 || noun === own || AGAIN.has(noun))
  );
}

function isMeasure(noun: string): boolean {
  return UNCOUNTED.has(noun) || MONTHS.some((month) => month.toLowerCase() === noun);
}
