import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { ONE_TO_TEN } from '../../text/number-words.ts';
import { oneOf } from '../../text/patterns.ts';

/** Words that ask for an ordinal. */
const HEAD = oneOf(`
  HUT HAB [Uu]lang_[Tt]ahun [Hh]ari_[Jj]adi [Mm]ilad [Dd]ies_[Nn]atalis [Aa]bad [Uu]rutan
  [Pp]eringkat [Jj]uara [Aa]ngkatan [Ee]disi [Ee]pisode [Gg]enerasi [Pp]residen [Pp]erang_[Dd]unia
  [Tt]riwulan [Ss]emester [Aa]niversari
`);

/** One of a row of events, people or times, told by its number. */
const COUNTED_ONE = oneOf(`
  [Pp]ertemuan [Kk]ongres [Ss]idang [Tt]ahap [Pp]utaran [Gg]elombang [Ss]esi [Mm]inggu [Pp]ekan
  [Bb]ulan [Bb]erulang_tahun [Tt]ahun [Hh]ari [Mm]alam [Mm]enit [Bb]abak [Rr]onde [Tt]ermin
  [Ee]tape [Ll]antai [Jj]ilid [Ss]eri [Gg]ol [Kk]loter [Rr]ombongan [Pp]asien [Kk]asus [Kk]orban
  [Dd]osis WTP Adipura Kalpataru [Ww]isuda [Kk]onferensi [Mm]uktamar [Mm]usda [Mm]uswil [Rr]akernas [Aa]nak [Pp]utra [Pp]utri [Pp]engunjung [Pp]elanggan [Pp]endaftar
`);

/** A day to celebrate, by its name: `HUT Kota Contoh`. */
const NAMED_DAY = '(?:HUT|HAB|Hari Jadi|Hari Ulang Tahun)(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]*){1,4}';

/** What one goes to: behind these nouns `ke` is a preposition. */
const PLACE = oneOf(`
  lokasi daerah desa kota kabupaten kecamatan kelurahan provinsi negara tempat titik sekolah rumah
  arah sisi pihak tim klub wilayah belah posko instansi RT RW kelas kampung dusun pulau pasar
  puskesmas masjid panti ribu juta miliar persen derajat meter kilometer km besar orang keluarga
  penerima
`);

/** `ke` and what may be its number. */
const TO_NUMBER = '[Kk]e ?(?:- ?)?(?:\\d{1,4}|[IVXLC]+)';

/** `ke` with its number, apart, with a loose hyphen, or with Roman figures, which take none. */
const ORDINAL = new RegExp(
  `(?=[Kk]e)(?:${[
    // Behind what asks for an ordinal: `HUT ke 79`, `abad ke XX`.
    `(?<=(?<![A-Za-zÀ-ɏ])${HEAD} )${TO_NUMBER}(?![A-Za-zÀ-ɏ\\d.,-]*[A-Za-zÀ-ɏ\\d%])`,
    // Behind a named day, an event or one of a row, unless a place follows: `pertemuan ke 3`.
    `(?<=(?<![A-Za-zÀ-ɏ])(?:${NAMED_DAY}|${COUNTED_ONE}) )${TO_NUMBER}(?![\\d.,]*\\d| ${PLACE})`,
    // A time in a row: `opini WTP ke 8 kali`.
    '(?<![A-Za-zÀ-ɏ-])[Kk]e \\d{1,3}(?= kali(?:nya)?(?![A-Za-z]| lipat))',
    // A loose hyphen anywhere: `ke- 3`.
    '(?<![A-Za-zÀ-ɏ-])[Kk]e(?:- | -| ?–) ?\\d{1,3}(?![\\d.,]*[\\d%])',
    // Figures that it touches: `ke20`.
    '(?<![A-Za-zÀ-ɏ\\d@#_./-])[Kk]e\\d{1,3}(?![A-Za-zÀ-ɏ\\d]|[.,]\\d)',
    // A hyphen before Roman figures anywhere: `Ke-IV`.
    '(?<![A-Za-zÀ-ɏ-])[Kk]e ?- ?[IVXLC]+(?![A-Za-zÀ-ɏ\\d-])',
  ].join('|')})`,
  'gu',
);

/** `ke` and a Roman figure of two letters or more, except on the way from one class to another. */
const ROMAN = new RegExp(
  '(?<![A-Za-zÀ-ɏ-])(?<!(?:[Dd]ari|[Nn]aik|[Tt]urun|[Kk]elas|[Gg]olongan) [^.,;]{0,40})' +
    // Two to nine but five, eleven to thirty and some.
    '[Kk]e (?:I{2,3}|I[VX]|VI{1,3}|XI{0,3}|XI?V|XVI{0,3}|XI?X|XX[IVX]{0,4})' +
    '(?= (?:Tahun|[a-zß-ÿ]+)| \\(|[.,;)]|$)(?! (?:dan|atau) )',
  'gu',
);

/** A superlative whose rank follows: `terbaik ke 2 dari sepuluh kota`. */
const SUPERLATIVE = '[Tt]er(?:besar|baik|tinggi|banyak|kaya|luas|padat)';

/** `yang ke 285 digelar`, `Hari Guru Nasional ke 80`: what follows a name or `yang`, and what follows it. */
const COUNTED = new RegExp(
  '(?=[Kk]e )' +
    // Behind `yang`, a superlative, or the name of a day or feast: `Hari Guru Nasional`.
    `(?<=(?<![A-Za-zÀ-ɏ])(?:${[
      '[Yy]ang',
      SUPERLATIVE,
      '(?:HUT|[Hh]ari|Ulang Tahun|Milad|Peringatan|Anniversary)(?: (?:[A-ZÀ-Þ][A-Za-zÀ-ɏ]*|dan|ke)){1,7}',
    ].join('|')}) )` +
    '[Kk]e \\d{1,3}' +
    // Where the phrase ends or a word of grammar or a verb follows, and no thing that is counted.
    `(?:(?=[.,;)]|$| (?:di|pada|tahun|Tahun|kali|yang|ini|itu|tersebut|dan|dengan|untuk|RI|Republik|(?:di|ber|me|ter)[a-zß-ÿ]{3,})(?![A-Za-zÀ-ɏ]))|(?<=${SUPERLATIVE} [Kk]e \\d{1,3})(?= dari ))`,
  'gu',
);

/** A century told by a bare number: `abad 21`; no span of so many centuries, `2 abad`. */
const CENTURY =
  /(?<=(?<!(?:\d|satu|dua|tiga|empat|lima|beberapa) )(?:(?<![A-Za-zÀ-ɏ])abad|(?<=^|[.!?] )Abad) )(?:1\d|2[01])(?![\d.,]*\d|[A-Za-zÀ-ɏ%-])/gu;

/** A number in words, in a name with capitals. */
const WORD = `(?:${[...ONE_TO_TEN, 'sebelas', 'seratus'].map(inEitherCase).join('|')})(?: (?:[Bb]elas|[Pp]uluh))?`;

function inEitherCase(word: string): string {
  return `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;
}

/** Prepositions, behind which no other follows: `dengan ke dua desa`. */
const BEFORE_PAIR =
  '(?:[Aa]ntara|[Dd]engan|[Tt]erhadap|[Oo]leh|[Bb]agi|[Pp]ada|[Kk]epada|[Ss]elain)';

/** What further nouns are told by their number in words: `rukun Islam ke lima`. */
const TOLD_IN_WORDS = oneOf(`
  [Rr]ukun_Islam [Ss]ila [Aa]ksi [Pp]ilar [Pp]rinsip [Ll]angkah [Pp]oin [Pp]eriode [Kk]egiatan [Pp]eringatan
  [Pp]ihak
`);

/** What ends the phrase of an ordinal, or goes on with a word of grammar or a verb, and with no thing that is counted. */
const ENDS_PHRASE =
  '(?=[.,;)]|$| (?:di|pada|dari|tahun|yang|ini|itu|tersebut|dan|dengan|untuk|adalah|(?:di|ber|me|ter)[a-zß-ÿ]{3,})(?![A-Za-zÀ-ɏ]))';

/** An ordinal in words whose `ke` stands apart or with a hyphen. */
const IN_WORDS = new RegExp(
  `(?=[Kk]e)(?:(?<=(?<![A-Za-zÀ-ɏ])(?:${HEAD}|${COUNTED_ONE}|${TOLD_IN_WORDS}|${NAMED_DAY}) )[Kk]e ${WORD}${ENDS_PHRASE}|(?<![A-Za-zÀ-ɏ-])[Kk]e- ?${WORD}(?![A-Za-zÀ-ɏ-])|(?<=(?<![A-Za-zÀ-ɏ])(?:[Yy]ang|[Kk]ali|[Hh]ari|[Aa]nak|[Jj]uara|[Pp]eringkat|[Uu]rutan|[Aa]bad) )[Kk]e ${WORD}(?![A-Za-zÀ-ɏ-]| ${PLACE})|(?<=(?<![A-Za-zÀ-ɏ])${BEFORE_PAIR} )[Kk]e (?:dua|tiga|empat)(?= [a-zß-ÿ]{3})|(?<![A-Za-zÀ-ɏ-])[Kk]e ${WORD}(?= kali(?:nya)?(?![A-Za-zÀ-ɏ])))`,
  'gu',
);

/** `ke` before what may be a number; most passages have none. */
const NUMBERED =
  /(?<![A-Za-zÀ-ɏ])[Kk]e ?[-–]? ?(?:\d|[IVXLC]|[Ss][ae]|[Dd][ue]|[Tt][iu]|[Ee][mn]|[Ll]i)/u;

export const bilanganTingkat: Rule = draftRule({
  id: 'ejaan/bilangan-tingkat',
  severity: 'error',
  summary:
    'Bilangan tingkat ditulis “ke-79”, “LXXIX”, atau “kedua”, bukan “ke 79”, “ke-LXXIX”, “ke dua”.',
  why: 'Nama peringatan ada di judul, spanduk, dan caption; salah tulisnya terbaca semua orang.',
  exceptions:
    '“Ke” yang terpisah dari angkanya hanya dilaporkan sesudah HUT, hari jadi, abad, peringkat, dan kata lain yang diikuti bilangan tingkat; “ke dua desa” dibiarkan.',
  source: 'EYD V II.G butir 9 (angka dan bilangan) dan III.E butir 5 (tanda hubung)',
  checklist: 'Bilangan tingkat ditulis dengan tanda hubung: ke-79',
  examples: {
    wrong: [
      {
        text: 'Pihak «ke tiga» dilibatkan. Ia putra «ke dua» dari tiga bersaudara.',
        fixed: 'Pihak ketiga dilibatkan. Ia putra kedua dari tiga bersaudara.',
      },
      {
        text: 'Kota itu meraih opini WTP «ke 8» dan Adipura «ke 3» serta menang untuk «ke 5» kalinya.',
        fixed: 'Kota itu meraih opini WTP ke-8 dan Adipura ke-3 serta menang untuk ke-5 kalinya.',
      },
      { text: 'Lomba memeriahkan HUT «ke 79» RI.', fixed: 'Lomba memeriahkan HUT ke-79 RI.' },
      {
        text: 'Hari Jadi «Ke 16» kabupaten itu meriah.',
        fixed: 'Hari Jadi Ke-16 kabupaten itu meriah.',
      },
      { text: 'Jembatan dibangun pada abad «ke XX».', fixed: 'Jembatan dibangun pada abad XX.' },
      {
        text: 'Kota itu terbaik «ke 2» dari sepuluh kota.',
        fixed: 'Kota itu terbaik ke-2 dari sepuluh kota.',
      },
      { text: 'Tantangan abad «21» dibahas.', fixed: 'Tantangan abad ke-21 dibahas.' },
      { text: 'Pesta Olahraga «Ke-IV» dibuka.', fixed: 'Pesta Olahraga IV dibuka.' },
      {
        text: 'Itu rapat «ke-dua» dan juara «ke tiga» untuk «ke lima» kalinya.',
        fixed: 'Itu rapat kedua dan juara ketiga untuk kelima kalinya.',
      },
      {
        text: 'Upacara HUT RI «ke 81» dan hari «ke tiga» pameran.',
        fixed: 'Upacara HUT RI ke-81 dan hari ketiga pameran.',
      },
      {
        text: 'Hari Jadi Kota «Ke 267» dan pertemuan «ke 3».',
        fixed: 'Hari Jadi Kota Ke-267 dan pertemuan ke-3.',
      },
      {
        text: 'Hari jadi kota yang «ke 285» dan Hari Guru Nasional «ke 80» di lapangan.',
        fixed: 'Hari jadi kota yang ke-285 dan Hari Guru Nasional ke-80 di lapangan.',
      },
      { text: 'Kejuaraan nasional «ke III» digelar.', fixed: 'Kejuaraan nasional III digelar.' },
      {
        text: 'Pada minggu «ke 3» dan bulan «ke 8» kasusnya turun.',
        fixed: 'Pada minggu ke-3 dan bulan ke-8 kasusnya turun.',
      },
      {
        text: 'Pasien «ke 12» sembuh pada hari «ke 3»; ini tahun «ke 2» penyelenggaraan lomba.',
        fixed: 'Pasien ke-12 sembuh pada hari ke-3; ini tahun ke-2 penyelenggaraan lomba.',
      },
      {
        text: 'Ketua dewan «ke20» bertemu dengan «ke dua» lurah.',
        fixed: 'Ketua dewan ke-20 bertemu dengan kedua lurah.',
      },
      {
        text: 'Rukun Islam «ke lima» ditunaikan; aksi «ke tiga» dan Peringatan «Ke Tujuh» digelar.',
        fixed: 'Rukun Islam kelima ditunaikan; aksi ketiga dan Peringatan Ketujuh digelar.',
      },
      {
        text: 'Dosis «ke 3» dan Wisuda «ke 45» digelar.',
        fixed: 'Dosis ke-3 dan Wisuda ke-45 digelar.',
      },
      { text: 'Pengunjung «ke -5» diberi hadiah.', fixed: 'Pengunjung ke-5 diberi hadiah.' },
      { text: 'Lomba HUT «ke – 81» RI dimulai.', fixed: 'Lomba HUT ke-81 RI dimulai.' },
      { text: 'Kota itu di peringkat «ke- 5».', fixed: 'Kota itu di peringkat ke-5.' },
    ],
    right: [
      'Produksi naik ke 8 kali lipat. Camat dua kali ke 5 desa itu. Piala Adipura ke 12 kecamatan diarak.',
      'Lomba memeriahkan HUT ke-79 RI dan Hari Jadi Ke-16.',
      'Harga naik ke 15.000 rupiah; suku bunga turun ke 5 persen.',
      'Peringkat kota itu naik ke 5 besar.',
      'Setiap hari ke 3 desa, setiap tahun ke 15 kelurahan; harga naik setiap bulan ke 12 ribu.',
      'Sehari ke 4 pasar; rombongan itu ke 2 masjid, lalu anak-anak ke 3 panti.',
      'Siswa naik dari kelas II ke III; rombongan yang ke 12 kelurahan pulang.',
      'Festival Abad 21 digelar. Bantuan yang ke 2 dari tiga desa itu menyusul; warga tersebar ke 2 dari 5 dusun. Abad ke-21, abad XXI, 2 abad, dan abad 1.500 tahun; bioskop Abad 2 dan dua abad 15 tahun.',
      'Pesan dikirim ke 112 pada abad XXI; bantuan tiba pada Minggu ke 12 kelurahan.',
      'Bantuan dikirim tiga kali ke 12 kelurahan. Tanggul dibangun dari kilometer 2 ke – menurut rencana – 12 desa; suhu naik ke -2,5 derajat.',
      'Setelah HUT, rombongan menuju ke 3 desa.',
      'Bantuan HUT RI ke 3 desa dan dua kali ke tiga posko.',
      'Bantuan dikirim ke dua desa, yang ke tiga desa lain menyusul.',
      'Rapat dengan warga ke dua desa itu ditunda; tagar #ke20 dan contoh.go.id/ke20 dibuka.',
      'Rapat kedua, Perang Dunia II, dan Perang Dunia Ke-2 dibahas.',
      'Vaksin dua dosis ke 12 desa dan wisuda ke tiga kota itu ditunda.',
      'Langkah ke satu desa, peringatan ke tiga posko, kegiatan ke lima titik, dan aksi ke dua masjid ditunda.',
      'Kendaraan dari nol ke 100 km per jam; menjadi kelas ke-IPA.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.lower.includes('abad ')) yield* centuries(passage, context);
      if (!NUMBERED.test(passage.text)) continue;
      const known = Array.from(passage.text.matchAll(ORDINAL));
      const fresh = [...passage.text.matchAll(ROMAN), ...passage.text.matchAll(COUNTED)].filter(
        ({ index }) => !known.some((one) => one.index === index),
      );
      for (const { 0: found, index } of [...known, ...fresh, ...passage.text.matchAll(IN_WORDS)]) {
        const end = index + found.length;
        const text = write(found);
        if (text === found || isSpellingExempt({ passage, start: index, end }, context)) continue;
        yield {
          ...replacement(passage, index, end, text),
          // Wrong by the book, yet common in the names of events.
          severity: /[IVXLC]$/u.test(found) ? 'warning' : 'error',
          message: `“${found}” ditulis “${text}”.`,
        };
      }
    }
  },
});

function* centuries(passage: Passage, context: RuleContext): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(CENTURY)) {
    const end = index + found.length;
    if (isSpellingExempt({ passage, start: index, end }, context)) continue;
    yield {
      ...replacement(passage, index, end, `ke-${found}`),
      severity: 'warning',
      message: `Abad disebut dengan bilangan tingkat: “abad ke-${found}”.`,
    };
  }
}

/** `ke 79` → `ke-79`, `ke-IV` → `IV`, `ke dua` → `kedua`. */
function write(found: string): string {
  const ke = found.slice(0, 2);
  const number = found.slice(2).replace(/^[ –-]+/u, '');
  if (/^\d/u.test(number)) return `${ke}-${number}`;
  return /^[IVXLC]+$/u.test(number) ? number : `${ke}${number.toLowerCase()}`;
}
