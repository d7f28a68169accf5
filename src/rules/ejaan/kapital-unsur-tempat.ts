import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report, Severity } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { isAllCapitals } from '../../draft/capitals.ts';
import { isNameBehind, isOneOfMany } from '../../draft/name-behind.ts';
import type { Passage } from '../../draft/passage.ts';
import { findDistrictHomes } from '../../knowledge/regions.ts';
import { capitalise } from '../../text/case.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Word } from '../../text/words.ts';

/** Kinds of places that become part of the name behind them. */
const PLACE = wordSet(`
  kabupaten kecamatan kelurahan provinsi desa dusun dukuh distrik nagari gampong pulau sungai
  gunung bukit lembah danau teluk selat candi universitas politeknik puskesmas stadion jembatan
`);

/** Kinds that careful papers leave small now and then. */
const DISPUTED =
  /^(?:kota|jalan|ruang|kampung|pantai|taman|lapangan|perumahan|stasiun|pelabuhan|bandara|terminal|bendungan|waduk|masjid|museum|gang|hotel)$/u;

/** What is itself of a kind and no name: `jalan Kabupaten`, `lapangan Desa`. */
const REGION =
  /^(?:Kabupaten|Kota|Provinsi|Kecamatan|Kelurahan|Desa|Dusun|Daerah|Negara|Kantor|Bandara)$/u;

/** What a place of this kind is rather than called. */
const QUALITY = wordSet(`
  Induk Pagi Malam Hewan Desa Murah Rakyat Modern Tradisional Internasional Dunia Gantung Beton
  Darurat Penghubung Alternatif Protokol Arteri Kaki Poros Usaha Sepak Migran KB HAM Asri
`);

/** Before these words `lapangan` is work on the spot, `pantai` any coast and `pasar` trade. */
const OTHER_SENSE: ReadonlySet<string> = wordSet(`
  petugas tim pos kerja praktik uji koordinator penyuluh tenaga rumput tengah lepas garis penjaga
  pengaman pesisir sub ruas akses analis analisa analisis indeks pelaku pangsa harga riset
  tunjangan kapitalisasi nilai segmen target potensi permintaan kondisi
`);

export const kapitalUnsurTempat: Rule = draftRule({
  id: 'ejaan/kapital-unsur-tempat',
  severity: 'warning',
  summary:
    'Jenis tempat yang menjadi bagian nama berhuruf kapital: Kecamatan Contoh, Sungai Musi, Pasar Kertek.',
  why: 'Nama tempat yang setengah berkapital dibetulkan redaksi, dan warganya menanyakannya.',
  exceptions:
    'Tempat sebagai sebutan umum (ibu kota, dua desa, pasar induk, jalan provinsi) dan ruas di antara dua tempat dibiarkan.',
  source: 'EYD V I.F (huruf kapital), butir 16 dan 20',
  checklist: 'Jenis tempat yang diikuti namanya berhuruf kapital',
  examples: {
    wrong: [
      { text: 'Camat meninjau «kecamatan» Gantung dan «dusun» Misal.' },
      { text: 'Warga «pulau» Misal dan «sungai» Contoh dievakuasi lewat «jembatan» Misal.' },
      { text: 'Tim menyusuri «lembah» Misal, dan kantor itu pindah ke «gang» Contoh.' },
      { text: 'Ia lulus dari «universitas» Contoh dan berlayar dari «pelabuhan» Misal.' },
      { text: 'Gubernur «prov». Contoh dan pedagang «pasar» Induk hadir.' },
      {
        text: 'Warga «KELURAHAN» Contoh menabung di «BANK» Misal.',
      },
      { text: 'Pedagang di «pasar» Gandus berkumpul di «lapangan» Misal.' },
    ],
    right: [
      'Ilmuwan di stasiun Rusia dan kapal di pelabuhan Jepang selamat; pasar Crude Palm Oil lesu.',
      'Warga Kecamatan Contoh, Pasar Gandus, dan Jembatan Misal terbantu.',
      'Ibu kota Indonesia pindah; pusat kota Contoh ramai; kota ini bersih.',
      'Warga berlayar ke pulau, mandi di sungai, dan menyusuri jalan desa.',
      'Perekonomian kota Asri ini naik, dan badan publik desa Informatif dinilai.',
      'Kota itu menjadi kota Layak Anak dan desa Wisata; mobil melaju di jalan Tol.',
      'Peningkatan jalan Contoh-Misal dan ruas jalan Contoh – Misal dimulai.',
      'Hadir bidan desa Wigunarti, A.Md.Keb., dan bidan desa Lestarini Mayang, S.Keb.',
      'Sementara itu, warga desa Siti mengatakan bantuan sudah tiba.',
      'Sejumlah universitas Indonesia dan politeknik di Contoh ikut serta.',
      'Rapat di ruang Bupati; produk itu masuk pasar Eropa dan pasar Indonesia lewat pasar induk dan pasar desa.',
      'Kapitalisasi pasar Bitcoin naik; empat pulau Misal dan 4 pulau Contoh diperebutkan.',
      'Petugas lapangan Dinas Sosial dan tim lapangan Misal tiba di lapangan Desa Contoh.',
      'Dana desa Rp48,7 miliar cair. Bantuan kelurahan Rp 20 juta dan kas desa Rp5.000.000 dicatat.',
      'Kapal karam di lepas pantai Alaska; jalan Provinsi dan jembatan Gantung diperbaiki.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (isAllCapitals(passage)) continue;
      for (const [index, word] of passage.words.entries()) {
        const severity = isShouted(passage, index) ? 'warning' : judge(passage, index, context);
        if (severity && !isSpellingExempt({ passage, ...word }, context))
          yield report(passage, word, severity);
      }
    }
  },
});

/** `Gubernur prov. Kalsel`: the kind of region in its short form. */
const SHORT = /^(?:prov|kab|kec|kel)$/u;

/** Whether a name follows the short form, behind its stop. */
function isShortRegion({ words, text }: Passage, index: number): boolean {
  const { end = 0 } = words[index] ?? {};
  return /^\. ?[A-Z][a-z]{2}/u.test(text.slice(end, end + 5));
}

/** `KELURAHAN Contoh`: a kind of place in capitals before a name that is not, amid text that is not. */
function isShouted({ words, text }: Passage, index: number): boolean {
  const word = words[index];
  if (!word || !/^[A-Z]{4,}$/u.test(word.text)) return false;
  const [before, next] = [words[index - 1], words[index + 1]];
  if (!before || !next) return false;
  if (!(PLACE.has(word.lower) || /^(?:kota|bank)$/u.test(word.lower))) return false;
  if (/^[A-Z]{4}/u.test(before.text) || !/^,? $/u.test(text.slice(before.end, word.start)))
    return false;
  const behind = text.slice(word.end, word.end + 6);
  return word.text === 'BANK'
    ? /^ [A-Z]{3,4}(?![A-Za-z])| [A-Z][a-z]/u.test(behind)
    : /^ [A-Z][a-z]{2}/u.test(behind);
}

/** `pasar Induk`: what half is written as a name. */
function isHalfNamed({ words, text }: Passage, index: number): boolean {
  const [word, next, last] = words.slice(index, index + 3);
  if (!word || !next || word.text !== 'pasar' || !/^(?:Induk|Pagi|Malam|Hewan)$/u.test(next.text))
    return false;
  return text.slice(word.end, next.start) === ' ' && last !== undefined;
}

/** How sure it is that the word at `index` belongs to the name behind it; not at all: `undefined`. */
function judge(passage: Passage, index: number, context: RuleContext): Severity | undefined {
  const word = passage.words[index];
  if (!word || !/^[bcdgjklmnprstuw][a-z]{2,}$/u.test(word.text)) return undefined;
  if (SHORT.test(word.text)) return isShortRegion(passage, index) ? 'warning' : undefined;
  if (isHalfNamed(passage, index)) return 'info';
  const severity = kindOf(word.text);
  if (!severity || isOneOfMany(passage, index)) return undefined;
  if (!isNameBehind(passage, index + 1, word.end)) return undefined;
  const next = passage.words[index + 1]?.text ?? '';
  if (OTHER_SENSE.has(passage.words[index - 1]?.lower ?? '')) return undefined;
  if (isStretch(passage, word) || isVillager(passage, index)) return undefined;
  return isOwnName(word.text, next, context) ? severity : undefined;
}

function kindOf(word: string): Severity | undefined {
  if (word === 'pasar' || PLACE.has(word)) return 'warning';
  return DISPUTED.test(word) ? 'info' : undefined;
}

/** Countries, parts of the world and wares, in which a `pasar` is where something sells. */
const MARKETED: ReadonlySet<string> = wordSet(`
  Asia Eropa Amerika Afrika Australia Cina China Tiongkok Jepang India Thailand Korea Malaysia
  Singapura Vietnam Filipina Hongkong Hong New Tanah Timur Arab Rusia Inggris Prancis Jerman
  Belanda Brasil Turki Uni Kripto Crude Brent Forex
`);

/** Whether what follows a kind of place is what one of them is called, and not what it is or is for. */
function isOwnName(kind: string, name: string, { lexicon }: RuleContext): boolean {
  if (REGION.test(name)) return false;
  // `Kecamatan Gantung` is one; a `jembatan Gantung` is not.
  if (/^(?:kabupaten|kecamatan|kelurahan|provinsi|distrik)$/u.test(kind)) return true;
  if (QUALITY.has(name)) return false;
  // `stasiun Rusia`: one of a country, not one that is called so.
  if (/^(?:pelabuhan|stasiun|bandara)$/u.test(kind) && MARKETED.has(name)) return false;
  if (/^(?:lapangan|kampung|stasiun|perumahan)$/u.test(kind)) return /^[A-Z][a-z]+$/u.test(name);
  if (kind !== 'pasar' && kind !== 'ruang') return true;
  if (!/^[A-Z][a-z]{3,}$/u.test(name) || MARKETED.has(name)) return false;
  // A `pasar` is called after its district, and both after a word that is none.
  if (kind === 'pasar' && findDistrictHomes(name).length > 0) return true;
  const lower = name.toLowerCase();
  if (!lexicon || lexicon.isForeign(lower)) return false;
  return lexicon.frequency(lower) === 0 && lexicon.judge(lower).kind === 'unknown';
}

/** `jalan Sekayu–Batas Kota`: a road between two places is no name of a street. */
function isStretch({ text }: Passage, { lower, end }: Word): boolean {
  return (
    /^(?:jalan|jembatan)$/u.test(lower) &&
    /^[^,.;]{0,30}[A-Za-zÀ-ɏ] ?[-–—/] ?[A-Z]/u.test(text.slice(end, end + 40))
  );
}

/** `warga desa Lastri mengatakan`: a person who lives there, and not the name of the place. */
function isVillager({ words, text }: Passage, index: number): boolean {
  if (
    !/^(?:warga|petani|pemuda|tokoh|pedagang|bidan|perawat|kader|pendamping|penyuluh)$/u.test(
      words[index - 1]?.lower ?? '',
    )
  )
    return false;
  const behind = text.slice(words[index]?.end, (words[index]?.end ?? 0) + 60);
  return /^ [A-Z][a-z]+(?: [A-Z][a-z]+)?(?: \(|, | (?:hadir|mengatakan|mengaku|menuturkan|menyebut|menjelaskan|berharap|bersyukur)(?![a-z]))/u.test(
    behind,
  );
}

function report(passage: Passage, { text: found, start, end }: Word, severity: Severity): Report {
  const text = capitalise(found.toLowerCase());
  return {
    ...replacement(passage, start, end, text, { safe: false }),
    severity,
    message: `“${found}” bagian dari nama tempat; tulis “${text}”.`,
  };
}
