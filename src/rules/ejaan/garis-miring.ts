import { isAddress } from '../../check/exemptions.ts';
import type { Report, Severity } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { anyOf, oneOf } from '../../text/patterns.ts';

/** A space on one side of a slash between words, or on both between small words or abbreviations. */
const SPACED = anyOf(
  // `warga/ petugas`
  /(?<=[A-Za-zÀ-ɏ]{2})(?:\/ | \/)(?=[A-Za-zÀ-ɏ]{2})/gu,
  // `warga / petugas`
  /(?<=[a-zß-ÿ]{3}) \/ (?=[a-zß-ÿ]{3})/gu,
  // `RT / RW`
  /(?<=(?<![A-Za-zÀ-ɏ])[A-Z]{2,5}) \/ (?=[A-Z]{2,5}(?![A-Za-zÀ-ɏ]))/gu,
  // `2025 / 2026`
  /(?<=(?<!\d)(?:19|20)\d\d)(?: \/ ?|\/ )(?=(?:19|20)\d\d(?!\d))/gu,
  // `Kabupaten / Kota`
  /(?<=(?:Kabupaten|Pemkab|Kecamatan|Desa|Bupati|Dinas|Gubernur)) \/ (?=(?:Kota|Pemkot|Kelurahan|Wali|Badan|Bupati|Instansi)(?![a-z]))/gu,
);

/** Two slashes, or one that leans the other way, between words: `kabupaten//kota`. */
const TWICE = /(?<=[a-zß-ÿ]{3})(?:\/\/|\\{1,2})(?=[a-zß-ÿ]{3})/gu;

/** `kabupaten kota` for both kinds of regions, which no name follows. */
const BOTH_REGIONS = new RegExp(
  '(?<=(?<!ibu kota |[Ii]bukota )(?<![A-Za-zÀ-ɏ])[Kk]abupaten) ' +
    // A word of grammar follows, or the phrase ends.
    `(?=[Kk]ota(?: ${oneOf(`
      di se yang lain lainnya tersebut itu ini dan untuk dengan masing juga harus dapat akan
      se-[A-ZÀ-Þ][a-z]+
    `)}(?![A-Za-zÀ-ɏ])|[.,;)]|$))`,
  'gu',
);

/** Two conjunctions, of which the reader may take either: `denda dan atau kurungan`. */
const AND_OR = /(?<=[A-Za-zÀ-ɏ,] dan)(?: | ?- ?)(?=atau [A-Za-zÀ-ɏ])/gu;

/** The number of a letter or a case, with hyphens for slashes: `Nomor 12-SK-2026`. */
const NUMBER =
  /(?<=(?<![A-Za-zÀ-ɏ])[Nn](?:omor|o\.?):? )\d{1,4}(?:[.-](?:[A-Z]{1,8}|[IVX]{1,4}|[A-Z][a-z]{2,6})){1,4}-(?:19|20)\d\d(?![\d/-])/gu;

export const garisMiring: Rule = draftRule({
  id: 'ejaan/garis-miring',
  severity: 'info',
  summary: 'Garis miring ditulis tanpa spasi: kabupaten/kota, dan/atau, RT/RW.',
  why: 'Spasi di sekitar garis miring memisahkan dua kata yang hendak disebut bersama.',
  exceptions: 'Nama diri, rute, alamat laman, dan “kabupaten” di depan nama kota dibiarkan.',
  source: 'EYD V III.N (tanda garis miring)',
  examples: {
    wrong: [
      {
        text: 'Semua kabupaten« / »kota dan« /»atau desa.',
        fixed: 'Semua kabupaten/kota dan/atau desa.',
      },
      { text: 'Semua kabupaten«//»kota hadir.', fixed: 'Semua kabupaten/kota hadir.' },
      { text: 'Semua Kabupaten«/ »Kota hadir.', fixed: 'Semua Kabupaten/Kota hadir.' },
      {
        text: 'Warga RT« / »RW, siswa SMA«/ »MA, dan 35 kabupaten« »kota di provinsi itu hadir.',
        fixed: 'Warga RT/RW, siswa SMA/MA, dan 35 kabupaten/kota di provinsi itu hadir.',
      },
      {
        text: 'Pelanggar dikenai kurungan dan« »atau denda.',
        fixed: 'Pelanggar dikenai kurungan dan/atau denda.',
      },
      { text: 'Surat Nomor «12-SK-2026» dan perkara nomor «7-PID-2026» dibacakan.' },
      {
        text: 'Tahun pelajaran 2025« / »2026 dan tahun anggaran 2026«/ »2027 dibahas.',
        fixed: 'Tahun pelajaran 2025/2026 dan tahun anggaran 2026/2027 dibahas.',
      },
    ],
    right: [
      'Surat Nomor 12/SK/2026, pos-el, nomor 0717-421000, dan nomor rangka 12-AB-20 dicatat.',
      'Semua kabupaten/kota dan/atau desa hadir.',
      'Rute Contoh / Misal dan laman contoh.go.id/berita/kota.',
      'Ibu kota kabupaten Kota Contoh dan pemerintah kabupaten Kotabaru disebut.',
      'Warga membawa KTP dan, atau bila tidak ada, surat keterangan.',
      'Skor 3 / 4 dan tanggal 19/8/2026 dicatat.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (passage.role === 'cell' || passage.role === 'header-cell') continue;
      const { text } = passage;
      if (text.includes('/')) {
        yield* slashes(passage, SPACED, 'Di sekitar garis miring tidak ada spasi.');
      }
      if (/[a-z](?:\/\/|\\)[a-z]/u.test(text)) {
        yield* slashes(passage, TWICE, 'Di antara dua kata cukup satu garis miring.', 'warning');
      }
      if (/\d-[A-Z]/u.test(text)) yield* numbers(passage);
      if (/kabupaten kota/iu.test(text)) {
        yield* slashes(passage, BOTH_REGIONS, 'Untuk kedua jenis daerah, tulis “kabupaten/kota”.');
      }
      if (/ dan(?: | ?- ?)atau /u.test(text)) {
        yield* slashes(
          passage,
          AND_OR,
          'Untuk salah satu atau keduanya, tulis “dan/atau”.',
          'warning',
        );
      }
    }
  },
});

function* numbers(passage: Passage): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(NUMBER)) {
    const right = found.replaceAll('-', '/');
    yield {
      ...replacement(passage, index, index + found.length, right, { safe: false }),
      message: `Bagian nomor surat atau perkara dipisahkan garis miring: “${right}”.`,
    };
  }
}

function* slashes(
  passage: Passage,
  pattern: RegExp,
  message: string,
  severity: Severity = 'info',
): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(pattern)) {
    const end = index + found.length;
    if (!passage.isVerbatim(index, end) || isAddress({ passage, start: index, end })) continue;
    yield { ...replacement(passage, index, end, '/'), severity, message };
  }
}
