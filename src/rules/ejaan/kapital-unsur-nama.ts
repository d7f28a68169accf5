import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { isAllCapitals } from '../../draft/capitals.ts';
import { isNameBehind, isOneOfMany } from '../../draft/name-behind.ts';
import type { Passage } from '../../draft/passage.ts';
import { readSmallBody, type SmallName } from '../../facts/capitals/small-bodies.ts';
import { readSmallLeader } from '../../facts/capitals/small-leaders.ts';
import { readSmallNationalBody } from '../../facts/capitals/small-national-bodies.ts';
import { findLongNames } from '../../knowledge/long-names.ts';
import { isCapitalised, titleCase } from '../../text/case.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Word } from '../../text/words.ts';

/** Offices of one word that a lower-case letter makes a mistake before a name. */
const OFFICES: ReadonlySet<string> = wordSet(`
  bupati gubernur camat lurah presiden kapolres kapolresta kapolda kapolsek dandim danrem kajari
  kajati sekda menteri kadis kabid kasat kanit dirjen sekjen wabup wagub kapolri mendagri menkes
  mensos inspektur panglima pangdam
`);

/** Bodies whose name opens with what they are. */
const NAMED = /^(?:yayasan|korps|fakultas|kejaksaan|fraksi)$/u;

export const kapitalUnsurNama: Rule = draftRule({
  id: 'ejaan/kapital-unsur-nama',
  severity: 'warning',
  summary:
    'Jabatan dan lembaga yang diikuti namanya berhuruf kapital pada setiap unsurnya: Wali Kota Contoh, Ketua PMI, Dinas Kesehatan.',
  why: 'Huruf kapital yang setengah-setengah pada nama jabatan dan lembaga dikeluhkan pemiliknya dan dibetulkan redaksi.',
  exceptions:
    'Jabatan sebagai sebutan umum (para bupati, calon wali kota, wali kota itu) dibiarkan.',
  source: 'EYD V I.F (huruf kapital), butir 10, 11, 17, dan 20',
  checklist: 'Nama jabatan dan lembaga berhuruf kapital pada setiap unsurnya',
  examples: {
    wrong: [
      {
        text: 'Data itu dari «dinas kesehatan» kota Pangkalpinang dan «pemerintah» kabupaten Bangka. Bantuan datang dari Dinas Sosial dan «dinas pendidikan».',
      },
      {
        text: '«Wali kota» Contoh dan «Wakil bupati» Misal hadir.',
        fixed: 'Wali Kota Contoh dan Wakil Bupati Misal hadir.',
      },
      { text: 'Bantuan untuk «sanggar kegiatan belajar» (SKB) diserahkan.' },
      { text: 'Jajaran «forum koordinasi pimpinan daerah» (Forkopimda) Contoh hadir.' },
      {
        text: 'Laporan dibacakan «Kepala dinas» Kesehatan dan «Sekretaris daerah» Kota Contoh.',
        fixed: 'Laporan dibacakan Kepala Dinas Kesehatan dan Sekretaris Daerah Kota Contoh.',
      },
      {
        text: 'Bantuan diserahkan «bupati» Budi Santoso bersama «ketua» PMI Contoh dan «yayasan» Misal.',
      },
      {
        text: 'Upacara «hari Koperasi» dihadiri petugas «dinas» KB dan «pemerintah» Kecamatan Contoh.',
      },
      {
        text: 'Petugas «dinas pendidikan dan kebudayaan» Kota Contoh dan «dinas» Pendidikan turun.',
      },
      { text: 'Hadir «kadis» Budi, «kepala» BPBD Kota Contoh, dan pegawai «bank» Jateng.' },
      {
        text: 'Sidang di «Pengadilan negeri» Contoh dihadiri «rektor» Universitas Misal.',
        fixed: 'Sidang di Pengadilan Negeri Contoh dihadiri rektor Universitas Misal.',
      },
      { text: 'Pasien «rumah sakit umum daerah» Contoh diantar siswa «sekolah dasar negeri» 1.' },
      { text: 'Acara digelar «pemerintah» Kabupaten Contoh menjelang «pemilu» 2024.' },
      {
        text: 'Media itu terdaftar di «dewan pers» dan dinilai «komisi informasi pusat»; «Badan pusat statistik» hadir.',
        fixed:
          'Media itu terdaftar di dewan pers dan dinilai komisi informasi pusat; Badan Pusat Statistik hadir.',
      },
      { text: 'Rapat dengan «komisi» II DPRD Contoh dan «komisi» A dan B DPRD Misal selesai.' },
      { text: 'Warga antre di «kantor» Urusan Agama dan «kantor» Imigrasi Contoh.' },
    ],
    right: [
      'Naskah itu dikembalikan kepada pemerintah kota. Hal ini wajar. Bantuan Dinas Sosial dan dinas kesehatan setempat tiba. Setiap dinas kesehatan di kota Pangkalpinang sibuk. Ia bekerja di dinas kesehatan kota tetangga.',
      'Pasien dirujuk ke Rumah Sakit Ibu dan Anak Contoh.',
      'Warga antre di Kantor Urusan Agama, kantor imigrasi, kantor Kementerian Contoh, dan kantor wilayah.',
      'Wali Kota Contoh dan Wakil Bupati Misal hadir di Kabupaten Contoh.',
      'Wali kota membuka rapat; para bupati dan wali kota hadir, begitu pula kepala dinas.',
      'Ia calon bupati Contoh, mantan gubernur Misal, dan seorang camat.',
      'Rapat dengan bupati Senin lalu dilanjutkan Selasa.',
      'Wakil ketua dan kepala dinas itu, Budi Santoso, hadir.',
      'Dinas kesehatan setempat membagikan masker; perjalanan dinas Polri diaudit.',
      'KEPALA DINAS KESEHATAN HADIR',
      'Pemerintah menyerahkan bantuan kepada pemerintah kabupaten.',
      'Rapat digelar hari Senin, pada hari Natal dan hari Lebaran, menjelang hari H dan hari Anda.',
      'Yang hadir ketua TP PKK, bupati, dan ketua DPRD; mantan ketua PMI Contoh, pemilihan ketua RT, dan perjalanan dinas PNS dibahas.',
      'Sumber daya manusia (SDM), pendapatan asli daerah (PAD), dan majelis guru (MGMP) dibahas.',
      'Sebuah pengadilan negeri di Contoh dan para ketua Komisi hadir; kejaksaan negeri itu penuh.',
      'Siswa sekolah menengah atas 26.410 orang.',
      'Buku dibagikan kepada para pengasuh dan kepala Sekolah Rakyat.',
      'Mantan perdana menteri Portugal hadir; ia nasabah bank Sampah dan kepala UPTD.',
      'Dewan Pers, Badan Pengawas Obat dan Makanan, dan mahkamah agung negara itu hadir.',
      'Sebuah dewan pers kampus dibentuk; insan pers, komisi informasi, dan otoritas pelabuhan hadir.',
      'Putusan mahkamah agung AS dibahas dewan perwakilan rakyat setempat.',
      'Sidang dibagi dalam komisi A dan B; Komisi II DPRD hadir, begitu pula semua komisi DPRD.',
      'Pemilu 2024 selesai; pemilu serentak dan pemilu tahun 2024 dibahas.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (isAllCapitals(passage)) continue;
      for (const index of passage.words.keys()) {
        const found = readHead(passage, index);
        if (found && !isSpellingExempt({ passage, ...found }, context))
          yield report(passage, found);
      }
    }
  },
});

/** A name without its capitals, and how sure that is where it is another than that of the rule. */
interface Found extends SmallName {
  readonly severity?: 'info';
}

/** `kata ketua DPRD Contoh`; where nobody speaks or acts, edited news is not of one mind. */
function readLeader(passage: Passage, index: number): Found | undefined {
  const found = readSmallLeader(passage, index);
  return found && { ...found, mixed: false, ...(!found.isPlain && { severity: 'info' as const }) };
}

/** The office, place or agency at `index` that lacks capitals before its name. */
function readHead(passage: Passage, index: number): Found | undefined {
  const word = passage.words[index];
  if (!word || !/^[bcdfghijklmoprstwy]/u.test(word.lower)) return undefined;
  return (
    readSmallNationalBody(passage, index) ??
    readSmallBody(passage, index) ??
    readOffice(passage, index) ??
    readSingle(passage, index) ??
    readLeader(passage, index)
  );
}

function readOffice(passage: Passage, index: number): SmallName | undefined {
  const first = passage.words[index];
  if (!first) return undefined;
  for (const words of findLongNames(first.lower)) {
    const run = readRun(passage, index, words);
    const last = run?.at(-1);
    if (!run || !last) continue;
    // `Rumah Sakit Ibu dan Anak` has all its capitals.
    const capitals = run.filter(({ text }) => isCapitalised(text) || text === 'dan').length;
    if (capitals === run.length) return undefined;
    if (!isNameBehind(passage, index + run.length, last.end) && !isNumbered(passage, first, last))
      continue;
    const mixed = capitals > 0;
    if (mixed ? isInRowOfMany(passage, index) : isOneOfMany(passage, index)) return undefined;
    return { start: first.start, end: last.end, mixed };
  }
  return undefined;
}

/** `para guru dan kepala Sekolah Rakyat`: heads of many, and the capital is of the school. */
function isInRowOfMany({ words }: Passage, index: number): boolean {
  const [farthest, farther, joint] = words.slice(Math.max(0, index - 3), index);
  return (
    /^(?:dan|serta|atau|maupun)$/u.test(joint?.text ?? '') &&
    /^[a-z]+$/u.test(farther?.text ?? '') &&
    /^(?:para|semua|seluruh|setiap|sejumlah|beberapa)$/u.test(farthest?.lower ?? '')
  );
}

/** `sekolah dasar negeri 2`: a school with its number. */
function isNumbered({ text }: Passage, first: Word, last: Word): boolean {
  if (!/^(?:sekolah|madrasah)$/u.test(first.lower)) return false;
  return /^ \d{1,3}(?: [A-Z]|[.,](?!\d))/u.test(text.slice(last.end, last.end + 6));
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

/** Banks of a region, and others of one word. */
const BANK =
  /^(?:Indonesia|Mandiri|Jateng|Jatim|BJB|DKI|Sumsel|Sumut|Nagari|Aceh|Riau|Jambi|Bengkulu|Lampung|Kalbar|Kalsel|Kalteng|Kaltimtara|Sulsel|SulutGo|Papua|NTT|NTB|BRI|BNI|BCA|BTN|BSI|BPD|Muamalat)$/u;

function isBank(word: string, next: string): boolean {
  return word === 'bank' && BANK.test(next);
}

/** `bupati Budi Santoso`, `yayasan Misal`. */
function readSingle(passage: Passage, index: number): SmallName | undefined {
  const word = passage.words[index];
  if (!word || isCapitalised(word.text)) return undefined;
  const next = passage.words[index + 1]?.text ?? '';
  const opens = OFFICES.has(word.lower) || NAMED.test(word.lower);
  if (!opens && !isBank(word.lower, next)) return undefined;
  // `perdana menteri`, `kepala menteri`: an office of another name.
  if (/^(?:perdana|kepala)$/u.test(passage.words[index - 1]?.lower ?? '')) return undefined;
  if (isOneOfMany(passage, index) || !isNameBehind(passage, index + 1, word.end)) return undefined;
  return { start: word.start, end: word.end, mixed: false };
}

function report(passage: Passage, { start, end, mixed, severity }: Found): Report {
  const found = passage.text.slice(start, end);
  const text = titleCase(found).replace(/ Dan /gu, ' dan ');
  return {
    ...replacement(passage, start, end, text, { safe: mixed }),
    ...(severity && { severity }),
    message: `“${found}” sebagai unsur nama ditulis dengan huruf kapital: “${text}”.`,
  };
}
