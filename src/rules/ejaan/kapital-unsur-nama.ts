import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { isAllCapitals, isTitleCased } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import {
  findLowUnits,
  type LowName,
  REGION,
  readLowAgency,
  readLowField,
} from '../../facts/agencies/low-agency.ts';
import { findDistrictHomes, findRegencies } from '../../knowledge/regions.ts';
import { isCapitalised, titleCase } from '../../text/case.ts';
import type { Word } from '../../text/words.ts';

/** Offices of several words; each word has its capital when a name follows. Longest first. */
const OFFICES: readonly (readonly string[])[] =
  `wakil wali kota, wali kota, wakil bupati, wakil gubernur,
  wakil presiden, wakil ketua, wakil menteri, sekretaris daerah, sekretaris jenderal,
  sekretaris dinas, sekretaris kecamatan, kepala dinas, kepala badan, kepala bagian, kepala bidang,
  kepala seksi, kepala kantor, kepala sekolah, kepala desa, kepala kepolisian, kepala kejaksaan,
  ketua umum, direktur utama, direktur jenderal, staf ahli, asisten pemerintahan, perdana menteri`
    .split(/,\s+/u)
    .map((office) => office.split(' '));

/** The words that open one of them. */
const FIRST_WORDS = new Set(OFFICES.map(([first]) => first));

/** Offices of one word that a lower-case letter makes a mistake before a name. */
const OFFICE =
  /^(?:bupati|gubernur|camat|lurah|presiden|kapolres|kapolresta|kapolda|kapolsek|dandim|danrem|kajari|kajati|sekda|menteri)$/u;

/** Kinds of places whose name opens with them. */
const PLACE =
  /^(?:kabupaten|kecamatan|kelurahan|provinsi|kota|desa|pulau|sungai|gunung|danau|teluk|selat|jalan|universitas|politeknik|stadion|pelabuhan|bandara|terminal|bendungan|waduk|masjid|museum)$/u;

/** Before these words an office or place is one of many, or one to be won. */
const ONE_OF_MANY =
  /^(?:para|seorang|setiap|tiap|seluruh|semua|sejumlah|beberapa|calon|bakal|mantan|eks|bekas|menjadi|jadi|sebagai|jabatan|kursi|pemilihan|pemilu|kandidat|pasangan|antar|kedua|dua|tiga|empat|lima|ibu|wali|pusat|tengah|balai|dalam|luar|pinggir|wakil|masa|era|suatu|sebuah|satu)$/u;

/** Capitals that open no name of a person or place. */
const NO_NAME =
  /^(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Tol|Raya|Trans|Lingkar|Nasional|Layak|Wisata|Sehat|Pusaka|Kreatif|Cerdas|Pintar|Siaga|Mandiri|Tangguh|Anti|Sadar|Digital|Binaan|Indonesia|Kami|Kita|Ini|Itu|Tersebut|Se|Adipura|Terbaik|Definitif|Terpilih|Inklusif|Hijau|Bersih|Antikorupsi|Kabinet|Jadi|Allah|RT|RW|SP|BUMDes|CFD)$/u;

export const kapitalUnsurNama: Rule = draftRule({
  id: 'ejaan/kapital-unsur-nama',
  severity: 'warning',
  summary:
    'Jabatan, wilayah, dan lembaga yang diikuti namanya berhuruf kapital pada setiap unsurnya: Wali Kota Contoh, Kabupaten Contoh, Dinas Kesehatan.',
  why: 'Huruf kapital yang setengah-setengah pada nama jabatan dan lembaga dikeluhkan pemiliknya dan dibetulkan redaksi.',
  exceptions:
    'Jabatan dan wilayah sebagai sebutan umum (para bupati, calon wali kota, ibu kota, wali kota itu) dibiarkan.',
  source: 'EYD V I.F (huruf kapital), butir 10, 16, 17, dan 20',
  checklist: 'Nama jabatan, wilayah, dan lembaga berhuruf kapital pada setiap unsurnya',
  examples: {
    wrong: [
      {
        text: '«Wali kota» Contoh dan «Wakil bupati» Misal hadir.',
        fixed: 'Wali Kota Contoh dan Wakil Bupati Misal hadir.',
      },
      {
        text: 'Laporan dibacakan «Kepala dinas» Kesehatan dan «Sekretaris daerah» Kota Contoh.',
        fixed: 'Laporan dibacakan Kepala Dinas Kesehatan dan Sekretaris Daerah Kota Contoh.',
      },
      { text: 'Bantuan diserahkan «bupati» Budi Santoso di «kecamatan» Contoh.' },
      { text: 'Warga «pulau» Misal dan «sungai» Contoh dievakuasi.' },
      {
        text: 'Petugas «dinas pendidikan dan kebudayaan» Kota Contoh dan «dinas» Pendidikan turun.',
      },
      { text: 'Acara digelar «pemerintah» Kabupaten Contoh menjelang «pemilu» 2024.' },
      {
        text: 'Kepala Bidang «pengendalian dan pencegahan» Penyakit serta Dinas Sosial, «dinas» KB, dan Dinas Pendidikan hadir.',
        fixed:
          'Kepala Bidang Pengendalian dan Pencegahan Penyakit serta Dinas Sosial, dinas KB, dan Dinas Pendidikan hadir.',
      },
      { text: 'Warga pulang dari «pasar» Wonosobo.' },
      { text: 'Ia lulus dari «universitas» Contoh dan berlayar dari «pelabuhan» Misal.' },
      {
        text: 'Dinas Komunikasi dan «informatika» (Diskominfo) dan Pemerintah «kabupaten» (Pemkab) Contoh hadir.',
        fixed:
          'Dinas Komunikasi dan Informatika (Diskominfo) dan Pemerintah Kabupaten (Pemkab) Contoh hadir.',
      },
    ],
    right: [
      'Wali Kota Contoh dan Wakil Bupati Misal hadir di Kabupaten Contoh.',
      'Wali kota membuka rapat; para bupati dan wali kota hadir, begitu pula kepala dinas.',
      'Ia calon bupati Contoh, mantan gubernur Misal, dan seorang camat.',
      'Ibu kota Indonesia pindah; pusat kota Contoh ramai; kota ini bersih.',
      'Rapat dengan bupati Senin lalu dilanjutkan Selasa.',
      'Wakil ketua dan kepala dinas itu, Budi Santoso, hadir.',
      'Warga berlayar ke pulau, mandi di sungai, dan menyusuri jalan desa.',
      'Dinas kesehatan setempat membagikan masker; perjalanan dinas Polri diaudit.',
      'Kota itu menjadi kota Layak Anak dan desa Wisata; mobil melaju di jalan Tol.',
      'KEPALA DINAS KESEHATAN HADIR',
      'Peningkatan jalan Contoh-Misal dan ruas jalan Contoh – Misal dimulai.',
      'Pemerintah menyerahkan bantuan kepada pemerintah kabupaten.',
      'Kegiatan Dinas Sosial dan kesehatan warga dibahas; pemerintah kabupaten (pemkab) hadir.',
      'Kepala Bidang pelayanan publik pulang; produk itu dijual ke pasar Asia, pasar Indonesia, dan pasar modal.',
      'Kepala Dinas mengatakan Kabupaten Contoh siap; Kepala Badan pertanahan setempat hadir.',
      'Sementara itu, warga desa Siti mengatakan bantuan sudah tiba.',
      'Pemilu 2024 selesai; pemilu serentak dan pemilu tahun 2024 dibahas.',
      'Sejumlah universitas Indonesia dan politeknik di Contoh ikut serta.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (isAllCapitals(passage)) continue;
      for (const unit of findLowUnits(passage)) {
        if (!isSpellingExempt({ passage, ...unit }, context)) yield report(passage, unit);
      }
      for (const index of passage.words.keys()) {
        const found = readHead(passage, index);
        if (found && !isSpellingExempt({ passage, ...found }, context))
          yield report(passage, found);
      }
    }
  },
});

/** The office, place or agency at `index` that lacks capitals before its name. */
function readHead(passage: Passage, index: number): LowName | undefined {
  const word = passage.words[index];
  if (!word || !/^[bcdgijklmprstuw]/u.test(word.lower)) return undefined;
  return (
    readLowField(passage, index) ??
    readHalfGovernment(passage, index) ??
    readElection(passage, index) ??
    readOffice(passage, index) ??
    readGovernment(passage, index) ??
    readLowAgency(passage, index) ??
    readMarket(passage, index) ??
    readSingle(passage, index)
  );
}

function readOffice(passage: Passage, index: number): LowName | undefined {
  const first = passage.words[index];
  if (!first || !FIRST_WORDS.has(first.lower)) return undefined;
  for (const words of OFFICES) {
    if (words[0] !== first.lower) continue;
    const run = readRun(passage, index, words);
    const last = run?.at(-1);
    if (!run || !last) continue;
    const capitals = run.filter((word) => isCapitalised(word.text)).length;
    if (capitals === run.length) return undefined;
    if (!isName(passage, index + run.length, last.end)) return undefined;
    const mixed = capitals > 0;
    if (!mixed && isOneOfMany(passage, index)) return undefined;
    return { start: first.start, end: last.end, mixed };
  }
  return undefined;
}

/** The words at `index` if they are `words`, with single spaces in between. */
function readRun(
  { words, text }: Passage,
  index: number,
  wanted: readonly string[],
): readonly Word[] | undefined {
  const run = words.slice(index, index + wanted.length);
  const same = run.length === wanted.length && run.every((word, at) => word.lower === wanted[at]);
  const first = run[0];
  const last = run.at(-1);
  if (!same || !first || !last) return undefined;
  return text.slice(first.start, last.end).length === wanted.join(' ').length ? run : undefined;
}

/** `Pemerintah kabupaten (Pemkab) Contoh`: half of a name that its short form proves one. */
function readHalfGovernment({ words, text }: Passage, index: number): LowName | undefined {
  const [before, word] = [words[index - 1], words[index]];
  if (
    before?.text !== 'Pemerintah' ||
    !/^(?:kabupaten|kota|provinsi|desa)$/u.test(word?.text ?? '')
  ) {
    return undefined;
  }
  if (!word || text.slice(before.end, word.start) !== ' ') return undefined;
  if (!/^ \(Pem[a-z]+\)/u.test(text.slice(word.end, word.end + 12))) return undefined;
  return { start: word.start, end: word.end, mixed: true };
}

/** `pemerintah Kabupaten Contoh`. */
function readGovernment({ words, text }: Passage, index: number): LowName | undefined {
  const [word, region, name] = words.slice(index, index + 3);
  if (word?.text !== 'pemerintah' || !region || !name) return undefined;
  if (text.slice(word.end, region.start) !== ' ' || !REGION.test(region.text)) return undefined;
  return isCapitalised(name.text) ? { start: word.start, end: word.end, mixed: false } : undefined;
}

/** `pemilu 2024`: with its year an election is an event with a name. */
function readElection({ words, text }: Passage, index: number): LowName | undefined {
  const [word, year] = words.slice(index, index + 2);
  if (!word || !/^(?:pemilu|pilkada|pilpres|pileg|pilgub|pilkades)$/u.test(word.text))
    return undefined;
  if (!year || !/^20\d\d$/u.test(year.text) || text.slice(word.end, year.start) !== ' ')
    return undefined;
  return { start: word.start, end: word.end, mixed: false };
}

/** `pasar Kertek`, called after its district; `pasar Asia` is where goods are sold. */
function readMarket({ words, text }: Passage, index: number): LowName | undefined {
  const [word, next] = words.slice(index, index + 2);
  if (word?.text !== 'pasar' || !next || text.slice(word.end, next.start) !== ' ') return undefined;
  if (!isCapitalised(next.text)) return undefined;
  const isPlace = findRegencies(next.lower).length > 0 || findDistrictHomes(next.lower).length > 0;
  return isPlace ? { start: word.start, end: word.end, mixed: false } : undefined;
}

function readSingle(passage: Passage, index: number): LowName | undefined {
  const word = passage.words[index];
  if (!word || isCapitalised(word.text)) return undefined;
  if (!OFFICE.test(word.lower) && !PLACE.test(word.lower)) return undefined;
  if (isOneOfMany(passage, index) || !isName(passage, index + 1, word.end)) return undefined;
  const next = passage.words[index + 1]?.text ?? '';
  if (PLACE.test(word.lower) && (REGION.test(next) || isStretch(passage, word))) return undefined;
  if (isVillager(passage, index)) return undefined;
  return { start: word.start, end: word.end, mixed: false };
}

/** `jalan Sekayu–Batas Kota`: a road between two places is no name of a street. */
function isStretch({ text }: Passage, { lower, end }: Word): boolean {
  return (
    lower === 'jalan' && /^[^,.;]{0,30}[A-Za-zÀ-ɏ] ?[-–—/] ?[A-Z]/u.test(text.slice(end, end + 40))
  );
}

/** `warga desa Lastri mengatakan`: a person who lives there, and not the name of the place. */
function isVillager({ words, text }: Passage, index: number): boolean {
  if (!/^(?:warga|petani|pemuda|tokoh|pedagang)$/u.test(words[index - 1]?.lower ?? ''))
    return false;
  const behind = text.slice(words[index]?.end, (words[index]?.end ?? 0) + 60);
  return /^ [A-Z][a-z]+(?: [A-Z][a-z]+)?(?: \(|, | (?:mengatakan|mengaku|menuturkan|menyebut|menjelaskan|berharap|bersyukur)(?![a-z]))/u.test(
    behind,
  );
}

function isOneOfMany({ words }: Passage, index: number): boolean {
  return ONE_OF_MANY.test(words[index - 1]?.lower ?? '');
}

/** Whether a name follows right behind a space. */
function isName(passage: Passage, index: number, end: number): boolean {
  const next = passage.words[index];
  if (!next || passage.text.slice(end, next.start) !== ' ' || isTitleCased(passage)) return false;
  return /^[A-ZÀ-Þ][A-Za-zÀ-ɏ]/u.test(next.text) && !NO_NAME.test(next.text);
}

function report(passage: Passage, { start, end, mixed }: LowName): Report {
  const found = passage.text.slice(start, end);
  const text = titleCase(found).replace(/ Dan /gu, ' dan ');
  return {
    ...replacement(passage, start, end, text, { safe: mixed }),
    ...(/^(?:kota|jalan|pasar|pelabuhan|bandara|terminal|bendungan|waduk|masjid|museum)$/u.test(
      found,
    ) && { severity: 'info' }),
    message: `“${found}” sebagai unsur nama ditulis dengan huruf kapital: “${text}”.`,
  };
}
