import { isAddress } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { SAID } from '../../text/speech-verbs.ts';

/** A space before a mark; `.` only when it stands alone, `:` only before a space or at the end. */
const BEFORE_MARK = /(?<=[A-Za-zÀ-ɏ\d)”’%"]) +(?:[,;!?](?=[\s”’")]|$)|\.(?=\s|$)|:(?= |$))/gu;

/** A comma or full stop with its space on the wrong side. */
const SHIFTED = /(?<=[A-Za-zÀ-ɏ]) +(?:[,;](?=[A-Za-zÀ-ɏ]{2})|[.:](?=[A-ZÀ-Þ][a-zß-ÿ]{2}))/gu;

/** A straight mark of speech with a space on its inner side, so that it seems to stand alone. */
const LOOSE_QUOTE = new RegExp(
  `^" +(?=[A-ZÀ-Þ])|(?<=[A-Za-zÀ-ɏ,.!?]) +"(?= ?(?:${SAID})(?:nya)?(?![A-Za-zÀ-ɏ]))`,
  'gu',
);

/** A comma, semicolon, full stop, bracket or closing quote that the next word touches. */
const AFTER_MARK = new RegExp(
  String.raw`(?<=[A-Za-zÀ-ɏ]{2}|[A-Za-zÀ-ɏ\d][.)”’])[,;](?=[A-Za-zÀ-ɏ]{2})|(?<=[a-zß-ÿ]{3}),(?=\d)|(?<=\d),(?=[a-zß-ÿ]{3})|(?<=[a-zß-ÿ]{3}|[^A-Za-zÀ-ɏ]WI(?:B|T|TA))(?<!Subsp)\.(?=[A-ZÀ-Þ][a-zß-ÿ]{2})|(?<=(?:[^A-Za-zÀ-ɏ\d.,/-](?:19|20)\d\d|\d\)|[Cc](?:ovid|OVID)-19))\.(?=[A-ZÀ-Þ][a-zß-ÿ]{2})|(?<=[a-zß-ÿ]{3}[”"]?|\d\))\.(?=\((?:[A-Za-z]{2,20}(?: : |[ /,])?){1,4}\)\.?$)|(?<=[.,!?])(?:”|[’']{2})(?=[A-Za-zÀ-ɏ])|(?<=(?<![A-Za-zÀ-ɏ.])(?:Jln?|Hj?|Drs?|Dra|Ir|Prof|Plt|Plh|Pjs?|Kab|Kec|Ust|KH))\.(?=[A-ZÀ-Þ][a-zß-ÿ]{2})|(?<=[a-zß-ÿ]{3})[!?](?=[A-ZÀ-Þ][a-zß-ÿ]{2})|(?<=[a-zß-ÿ]{4}):(?=[A-ZÀ-Þ][a-zß-ÿ]{3})|\)(?<=\s\((?:[^()]{0,40}[A-ZÀ-Þ\d][^()]{0,40}|[a-zß-ÿ]{4,20}(?: [a-zß-ÿ]{2,20}){0,3})\))(?=[a-zß-ÿ]{2})|(?<=[a-zß-ÿ][.,!?])"(?=(?:${SAID})(?:nya)?(?![A-Za-zÀ-ɏ]))`,
  'gu',
);

/** An opening bracket that the word before touches. */
const BEFORE_BRACKET =
  /(?<=[a-zß-ÿ]{3})\((?=(?:[A-ZÀ-Þ\d]|[a-zß-ÿ]{3,20} )[A-Za-zÀ-ɏ\d/., -]{1,60}\))/gu;

/** A dateline whose dash touches the town or what follows: `MUARASABAK- Usai`, `Contoh-Pemerintah`. */
const AT_DATELINE =
  /(?<=^(?:[A-ZÀ-Þ(][A-Za-zÀ-ɏ.()/]{1,20}(?: |, ?)){0,4}(?<town>[A-ZÀ-Þ][A-Za-zÀ-ɏ.]{1,20})\)?)(?:[-–](?= (?!\k<town>)[A-ZÀ-Þ])|(?<=[A-ZÀ-Þ]{5})(?<!NAS|MDA|LOG|SLU)[-–](?=[A-ZÀ-Þ][a-zß-ÿ]{2,20} )|(?<=[a-zß-ÿ]{4})[-–](?=(?:Pemerintah|Pemkab|Pemkot|Pemprov|Kabupaten|Bupati|Wakil|Wali|Gubernur|Dinas|Sekretaris|Kepala|Dalam|Menjelang|Sebanyak|Setelah|Usai|Ratusan|Ribuan) ))/gu;

/** A space on one side of a slash between words, or on both between small words or abbreviations. */
const BY_SLASH =
  /(?<=[A-Za-zÀ-ɏ]{2})(?:\/ | \/)(?=[A-Za-zÀ-ɏ]{2})|(?=[ /])(?:(?<=[a-zß-ÿ]{3}) \/ (?=[a-zß-ÿ]{3})|(?<=(?<![A-Za-zÀ-ɏ])[A-Z]{2,5}) \/ (?=[A-Z]{2,5}(?![A-Za-zÀ-ɏ]))|(?<=(?:Kabupaten|Pemkab|Kecamatan|Desa|Bupati|Dinas|Gubernur)) \/ (?=(?:Kota|Pemkot|Kelurahan|Wali|Badan|Bupati|Instansi)(?![a-z])))/gu;

/** `kabupaten kota` for both kinds of regions, which no name follows. */
const BOTH_REGIONS =
  /(?<=(?<!ibu kota |[Ii]bukota )(?<![A-Za-zÀ-ɏ])[Kk]abupaten) (?=[Kk]ota(?: (?:di|se|yang|lain|lainnya|tersebut|itu|ini|dan|untuk|dengan|masing|juga|harus|dapat|akan|se-[A-ZÀ-Þ][a-z]+)(?![A-Za-zÀ-ɏ])|[.,;)]|$))/gu;

/** A space right inside a bracket. */
const IN_BRACKET = /(?<=(?:^|\s)\() +(?=[A-Za-zÀ-ɏ\d])|(?<=[A-Za-zÀ-ɏ\d]) +(?=\)(?:[\s,.;]|$))/gu;

/** Two or three spaces between words; more are layout. */
const WIDE_GAP = /(?<=[^\s:]) {2,3}(?=[^\s:])/gu;

/** A word and a number, or a year and a word, typed in one: `tahun1998`, `2016Kabupaten`. */
const GLUED =
  /(?<![A-Za-zÀ-ɏ\d-])(?:[Tt]ahun|[Tt]anggal|[Pp]ukul|[Nn]omor|[Pp]asal|[Ss]ebanyak|[Ss]ekitar|[Ss]ebesar|mencapai|hingga|sampai|usia|ayat)(?=\d{1,4}(?![A-Za-zÀ-ɏ\d]))|(?<![A-Za-zÀ-ɏ\d.,/-])(?:19|20)\d\d(?=[A-ZÀ-Þ][a-zß-ÿ]{3})/gu;

/** Credits and sources under a text, which are no columns of labels. */
const CREDIT = /^(?:Sumber|Foto|Penulis|Editor|Reporter|Pewarta|Teks|Laporan|Narahubung)\b/u;

/** A label and its value, as in the head of a letter (`Hari : Senin`), has at most so many words. */
const LABEL_WORDS = 3;

export const spasiTandaBaca: Rule = draftRule({
  id: 'ejaan/spasi-tanda-baca',
  severity: 'warning',
  summary: 'Tanda baca merapat ke kata sebelumnya dan diikuti satu spasi.',
  why: 'Spasi yang keliru tampak mencolok di laman dan di Word, dan merusak pemenggalan baris.',
  exceptions:
    'Angka, jam, alamat laman dan surel, singkatan, elipsis, sel tabel, serta label seperti “Hari : Senin” dibiarkan.',
  source: 'EYD V III (penggunaan tanda baca)',
  checklist: 'Spasi di sekitar tanda baca sudah benar',
  examples: {
    wrong: [
      {
        text: 'Sejak «tahun»1998 sampai «2016»Kabupaten Contoh berkembang.',
        fixed: 'Sejak tahun 1998 sampai 2016 Kabupaten Contoh berkembang.',
      },
      {
        text: 'Rapat itu digelar pada 2021«.»Peserta datang.',
        fixed: 'Rapat itu digelar pada 2021. Peserta datang.',
      },
      { text: 'Camat« ,» lurah, dan warga hadir.', fixed: 'Camat, lurah, dan warga hadir.' },
      { text: 'Acara itu dihadiri 75 peserta« .»', fixed: 'Acara itu dihadiri 75 peserta.' },
      {
        text: 'Bantuan sosial«,»dan pangan dibagikan.',
        fixed: 'Bantuan sosial, dan pangan dibagikan.',
      },
      {
        text: 'Rapat selesai pukul 10.00 hari Rabu«.»Peserta pulang.',
        fixed: 'Rapat selesai pukul 10.00 hari Rabu. Peserta pulang.',
      },
      { text: 'Lurah«  »dan camat hadir.', fixed: 'Lurah dan camat hadir.' },
      { text: '"Kami siap,«"»kata camat.', fixed: '"Kami siap," kata camat.' },
      { text: 'Camat« ,»lurah, dan warga hadir.', fixed: 'Camat, lurah, dan warga hadir.' },
      { text: '“Kami siap,«”»kata camat.', fixed: '“Kami siap,” kata camat.' },
      { text: '‘’Kami siap,«’’»kata camat.', fixed: '‘’Kami siap,’’ kata camat.' },
      {
        text: 'Pembicaranya Budi Santoso, S.H.«,»Rina, dan Tono.',
        fixed: 'Pembicaranya Budi Santoso, S.H., Rina, dan Tono.',
      },
      {
        text: 'Laporan dibacakan H«.»Budi Santoso di hadapan Plt«.»Camat Contoh.',
        fixed: 'Laporan dibacakan H. Budi Santoso di hadapan Plt. Camat Contoh.',
      },
      {
        text: 'Rapat digelar Rabu (« »12/2) di aula (lantai dua« »).',
        fixed: 'Rapat digelar Rabu (12/2) di aula (lantai dua).',
      },
      { text: 'Siapa yang hadir« ?» Semua lurah.', fixed: 'Siapa yang hadir? Semua lurah.' },
      { text: 'Siapa yang hadir«?»Semua lurah.', fixed: 'Siapa yang hadir? Semua lurah.' },
      { text: 'Camat berkata«,»“Kami siap.”', fixed: 'Camat berkata, “Kami siap.”' },
      {
        text: 'Badan daerah«(»BPBD) itu bergerak.',
        fixed: 'Badan daerah (BPBD) itu bergerak.',
      },
      {
        text: 'Badan daerah (BPBD«)»itu bergerak.',
        fixed: 'Badan daerah (BPBD) itu bergerak.',
      },
      {
        text: 'CONTOH«-»Dalam rapat itu warga hadir.',
        fixed: 'CONTOH – Dalam rapat itu warga hadir.',
      },
      {
        text: 'Misal, Kabar Contoh«-» Rapat selesai«.»"Kami siap melayani warga," kata Budi.',
        fixed: 'Misal, Kabar Contoh – Rapat selesai. "Kami siap melayani warga," kata Budi.',
      },
      {
        text: 'Semua kabupaten« / »kota dan« /»atau desa.',
        fixed: 'Semua kabupaten/kota dan/atau desa.',
      },
      {
        text: '«" »Kami siap melayani warga,« "» kata Camat.',
        fixed: '"Kami siap melayani warga," kata Camat.',
      },
      {
        text: 'Biayanya Rp50.000«,»sudah termasuk makan; rapat ditutup pukul 16.00 WIB«.»Warga pulang.',
        fixed:
          'Biayanya Rp50.000, sudah termasuk makan; rapat ditutup pukul 16.00 WIB. Warga pulang.',
      },
      { text: 'Warga pulang«.»(siti/humas)', fixed: 'Warga pulang. (siti/humas)' },
      { text: 'Rapat digelar Rabu (12/2)«.»(siti)', fixed: 'Rapat digelar Rabu (12/2). (siti)' },
      { text: 'CONTOH«-» Camat hadir.', fixed: 'CONTOH – Camat hadir.' },
      { text: 'Semua Kabupaten«/ »Kota hadir.', fixed: 'Semua Kabupaten/Kota hadir.' },
      {
        text: 'Warga RT« / »RW, siswa SMA«/ »MA, dan 35 kabupaten« »kota di provinsi itu hadir.',
        fixed: 'Warga RT/RW, siswa SMA/MA, dan 35 kabupaten/kota di provinsi itu hadir.',
      },
      {
        text: 'Rapat digelar pada Oktober 2026«.»Peserta pulang.',
        fixed: 'Rapat digelar pada Oktober 2026. Peserta pulang.',
      },
      { text: 'Sumber« :» Bagian Humas', fixed: 'Sumber: Bagian Humas' },
      {
        text: 'Kantor itu mempunyai tugas sebagai berikut« :»\n\n- Menjaga\n- Merawat\n',
        fixed: 'Kantor itu mempunyai tugas sebagai berikut:\n\n- Menjaga\n- Merawat\n',
      },
      {
        text: 'Bantuan tiba di posko« .»Warga menyambutnya; tugasnya«:»Menjaga posko.',
        fixed: 'Bantuan tiba di posko. Warga menyambutnya; tugasnya: Menjaga posko.',
      },
      { text: 'Contoh«,»19 Agustus 2026.', fixed: 'Contoh, 19 Agustus 2026.' },
      { text: '“« »Kami siap melayani,« »” kata Camat.' },
    ],
    right: [
      'Harga naik 2,5 persen menjadi Rp12.500,00 pada pukul 08.30 WIB.',
      'Skor akhirnya 3,2 dan koordinatnya -2,13;106,11.',
      'Lihat https://contoh.go.id/berita,daftar atau surel info@contoh.go.id.',
      'Laman Kompas.com dan Detik.Com memuatnya; berkas Laporan.Docx dilampirkan.',
      'Surat No.12 ditujukan kepada Dr.H. Budi dan RSUD Dr.M. Djamil.',
      'Dokter Siti, Sp.P.D., Subsp.End.(K), dan Dr. Tono, Sp.A.(K), hadir.',
      'Dokter Budi, Sp.End.(K), hadir; siswa(i) dan (mem)bantu ditulis (Rabu).',
      '# Anggota DPR-Kepala Daerah Hadir\n\nDPR-Pemerintah sepakat.\n',
      'Jalur utama Contoh- Misal di OPD se-Kabupaten Contoh dibuka.',
      'Ibu kota kabupaten Kota Contoh dan pemerintah kabupaten Kotabaru disebut; butir 10.Diskon.',
      'Rute Contoh / Misal dan laman contoh.go.id/berita/kota.',
      'Layar 32" dan “Kami siap,” “bukan” kata.',
      'Contoh-Misal adalah nama jalan. Tanjung Api-Api ramai; Harley-Davidson mahal.',
      'Daftar centang ( ) diisi peserta; jawabannya a) atau b).',
      'Ketua panitia a.n. Budi Santoso, S.H., M.Si., hadir.',
      'Ia berkata ... lalu diam.',
      'Hari : Senin',
      '| Nama ,  | Jabatan |\n| --- | --- |\n| Budi ; | Camat |\n',
      'Baris pertama  \nbaris kedua setelah pindah baris.',
      'Tandai dengan `a ,b` di kolom kode.',
      'Kalimat pertama. Kalimat kedua!',
      'Surat itu (lihat lampiran), kata camat, sudah dikirim.',
      'Warga membawa KTP-el <!-- catatan --> asli, bukan fotokopi.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (passage.role === 'cell' || passage.role === 'header-cell') continue;
      yield* matches(passage, BEFORE_MARK, (found) => found.trim(), 'tanpa spasi sebelumnya');
      yield* matches(
        passage,
        SHIFTED,
        (found) => `${found.trim()} `,
        'sesudah kata, lalu diikuti spasi',
      );
      yield* matches(passage, AFTER_MARK, (found) => `${found} `, 'dengan spasi sesudahnya');
      yield* matches(passage, BEFORE_BRACKET, (found) => ` ${found}`, 'dengan spasi sebelumnya');
      if (passage.role === 'paragraph') {
        yield* matches(
          passage,
          AT_DATELINE,
          (_, after) => (after === ' ' ? ' –' : ' – '),
          'dengan spasi di kedua sisinya',
        );
      }
      if (passage.text.includes('/')) {
        yield* gaps(passage, BY_SLASH, '/', 'Di sekitar garis miring tidak ada spasi.');
      }
      if (/kabupaten kota/iu.test(passage.text)) {
        yield* gaps(
          passage,
          BOTH_REGIONS,
          '/',
          'Untuk kedua jenis daerah, tulis “kabupaten/kota”.',
        );
      }
      if (passage.text.includes('" ') || passage.text.includes(' "')) {
        yield* gaps(passage, LOOSE_QUOTE, '"', 'Di sebelah dalam tanda petik tidak ada spasi.');
      }
      if (/[a-z]\d|\d[A-Z]/u.test(passage.text)) yield* glued(passage);
      yield* inQuotes(passage);
      yield* beforeQuotes(passage);
      yield* gaps(passage, IN_BRACKET, '', 'Di sebelah dalam tanda kurung tidak ada spasi.');
      yield* gaps(passage, WIDE_GAP, ' ', 'Di antara dua kata cukup satu spasi.');
    }
  },
});

function* matches(
  passage: Passage,
  pattern: RegExp,
  mend: (found: string, after: string) => string,
  manner: string,
): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(pattern)) {
    const end = index + found.length;
    if (!passage.isVerbatim(index, end) || isAddress({ passage, start: index, end })) continue;
    // A quotation that begins here lacks the space before it.
    if (passage.quotes.some((quote) => quote.start === index && index > 0)) continue;
    const label = found.endsWith(':') && isLabel(passage, index);
    if (label && !CREDIT.test(passage.text)) continue;
    yield {
      ...replacement(passage, index, end, mend(found, passage.text.charAt(end))),
      ...(label && { severity: 'info' as const }),
      message: `${name(found.trim())} ditulis ${manner}.`,
    };
  }
}

function* glued(passage: Passage): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(GLUED)) {
    const end = index + found.length;
    if (!passage.isVerbatim(index, end) || isAddress({ passage, start: index, end })) continue;
    yield {
      ...replacement(passage, index, end, `${found} `),
      message: `Sesudah “${found}” ada spasi.`,
    };
  }
}

function* gaps(
  passage: Passage,
  pattern: RegExp,
  right: string,
  message: string,
): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(pattern)) {
    const end = index + found.length;
    if (!passage.isVerbatim(index, end)) continue;
    if (right === '/' && isAddress({ passage, start: index, end })) continue;
    yield {
      ...replacement(passage, index, end, right),
      severity: 'info',
      message,
    };
  }
}

function name(mark: string): string {
  return /["”’']/u.test(mark) ? 'Tanda petik penutup' : `Tanda “${mark}”`;
}

/** Spaces right inside the marks of a quotation. */
function* inQuotes(passage: Passage): Generator<Report> {
  const { text, quotes } = passage;
  for (const { start, end } of quotes) {
    // A mark that faces the wrong way tells nothing of what is inside.
    if (!/["“]/u.test(text[start] ?? '') || /[A-Za-zÀ-ɏ]/u.test(text[end] ?? '')) continue;
    const inner = text.slice(start + 1, end - 1);
    if (!/["”]/u.test(text[end - 1] ?? '') || inner.trim() === '') continue;
    const before = inner.length - inner.trimStart().length;
    const after = inner.length - inner.trimEnd().length;
    if (before > 0) yield gap(passage, start + 1, start + 1 + before);
    if (after > 0) yield gap(passage, end - 1 - after, end - 1);
  }
}

/** `Rapat selesai.“Kami siap,”`: the space before a quotation. */
function* beforeQuotes(passage: Passage): Generator<Report> {
  for (const { start } of passage.quotes) {
    const mark = passage.text[start] ?? '';
    if (
      !/[.,:!?]/u.test(passage.text[start - 1] ?? '') ||
      !passage.isVerbatim(start - 1, start + 1)
    )
      continue;
    if (!/["“”]/u.test(mark) || !/[A-ZÀ-Þ]/u.test(passage.text[start + 1] ?? '')) continue;
    yield {
      ...replacement(passage, start - 1, start, `${passage.text[start - 1]} `),
      message: 'Sebelum tanda petik pembuka ada spasi.',
    };
  }
}

function gap(passage: Passage, start: number, end: number): Report {
  return {
    ...replacement(passage, start, end, ''),
    severity: 'info',
    message: 'Di sebelah dalam tanda petik tidak ada spasi.',
  };
}

function isLabel({ words }: Passage, index: number): boolean {
  return words.filter((word) => word.end <= index).length <= LABEL_WORDS;
}
