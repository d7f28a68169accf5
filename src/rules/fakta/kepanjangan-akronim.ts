import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { readOwnAcronyms } from '../../facts/agencies/own-acronyms.ts';
import {
  compareSpelling,
  findSpelledAcronyms,
  type SpelledAcronym,
} from '../../facts/agencies/spelled-acronyms.ts';
import { readAcronyms } from '../../knowledge/acronyms.ts';
import { isCapitalised, titleCase } from '../../text/case.ts';
import { editDistance } from '../../text/nearest.ts';

const OWN = 'istilah:\n  - Badan Keuangan dan Aset Daerah (Bakuda)\n';

export const kepanjanganAkronim: Rule = draftRule({
  id: 'fakta/kepanjangan-akronim',
  severity: 'warning',
  summary: 'Kepanjangan di depan akronim sama dengan nama resminya.',
  why: 'Nama lembaga yang kurang atau salah satu kata adalah nama lembaga lain, dan wartawan menyalinnya.',
  exceptions:
    'Hanya akronim yang kepanjangannya sama di seluruh Indonesia, dan yang ditulis di `istilah` dalam bentuk “Nama Panjang (Akronim)”, yang diperiksa. Kepanjangan yang berbeda lebih dari satu kata dibiarkan karena mungkin akronim lain.',
  source:
    'Daftar singkatan humas (KBBI VI, peraturan pembentukan lembaga); `istilah` di humas.yaml',
  examples: {
    wrong: [
      { text: '«Badan Perencanaan Daerah» (Bappeda) memaparkan rencana kerja.' },
      { text: 'Hadir «Forum Komunikasi Pimpinan Daerah» (Forkopimda) setempat.' },
      { text: 'Sebanyak 50 «aparat sipil negara» (ASN) dilatih.' },
      { text: 'Data aparatur sipil negara («ASM») diperbarui.' },
      { text: '«Badan Keuangan Aset Daerah» (Bakuda) membuka loket.', settings: OWN },
      { text: 'Wabah Penyakit Mulut dan Kuku («PKM») mereda. Vaksin PMK tiba.' },
      { text: 'Unit itu meraih predikat «Wilayah Bebas Korupsi» (WBK).' },
    ],
    right: [
      'Perusahaan PT Contoh Sumber Daya Indonesia (DSI) dibentuk.',
      'Badan Perencanaan Pembangunan Daerah (Bappeda) memaparkan rencana kerja.',
      'Badan Pusat Statistik Provinsi Jambi (BPS) merilis data.',
      'Sebanyak 50 aparatur sipil negara (ASN) dilatih.',
      'Badan Perencanaan Pembangunan, Penelitian, dan Pengembangan Daerah (Bappeda) memaparkan rencana.',
      'Dinas Pariwisata, Kebudayaan, dan Olahraga (Disparpora) membuka lomba.',
      'Dinas Sumber Daya Air (SDA) membersihkan saluran.',
      'Rumah Tahanan (Rutan) Contoh, Kabupaten Contoh Layak Anak (KLA), dan rumah tak layak huni (RTLH).',
      'Sistem Bahasa Isyarat Indonesia (SIBI) dipakai di sekolah.',
      'Defisit ditutup dengan sisa lebih perhitungan anggaran (Silpa) tahun lalu.',
      'Defisit ditutup dengan sisa lebih pembiayaan anggaran (Silpa) tahun lalu.',
      'Pemkot menetapkan Peraturan Wali (Perwali) Kota Contoh tentang Pemilihan RT.',
      'Pemerintah membentuk Koperasi Desa/Kelurahan Merah Putih (KDMP).',
      'Petani muda dari Kelompok Wanita Tani (KWT) menanam cabai.',
      'Pertemuan digelar di Pangkalpinang (ASN hadir semua).',
      { text: 'Badan Keuangan dan Aset Daerah (Bakuda) membuka loket.', settings: OWN },
    ],
  },
  *check({ passages, settings }) {
    const own = readOwnAcronyms(settings);
    for (const passage of passages) {
      for (const spelled of findSpelledAcronyms(passage)) {
        const report =
          reportSpelling(passage, spelled, own) ??
          reportSwapped(passage, spelled, passages) ??
          reportLetters(passage, spelled);
        if (report) yield report;
      }
    }
  },
});

function reportSpelling(
  passage: Passage,
  spelled: SpelledAcronym,
  own: ReadonlyMap<string, string>,
): Report | undefined {
  const { short, before, end } = spelled;
  const ownLong = own.get(short);
  const known = readAcronyms().get(short);
  const right = ownLong === undefined ? (known?.isFixed ? known.long : []) : [ownLong];
  const likenesses = right.map((long) => ({ long, likeness: compareSpelling(spelled, long) }));
  if (likenesses.some(({ likeness }) => likeness.kind === 'same')) return undefined;
  for (const { long, likeness } of likenesses) {
    if (likeness.kind !== 'near') continue;
    const [first, last] = [before[likeness.from], before.at(-1)];
    if (!first || !last || goesOn(long, last.lower, passage.text.slice(end))) continue;
    const text = fitCapital(long, first.text, last.text);
    const origin = ownLong === undefined ? 'daftar singkatan humas' : 'humas.yaml';
    return {
      ...replacement(passage, first.start, last.end, text, { safe: false }),
      message: `Menurut ${origin}, ${short} kepanjangan dari “${text}”.`,
    };
  }
  return undefined;
}

/** Whether the rest of the long form stands behind the brackets: *Peraturan Wali (Perwali) Kota …*. */
function goesOn(long: string, last: string, behind: string): boolean {
  const [, rest = ''] = long.toLowerCase().split(`${last} `);
  return rest !== '' && behind.trimStart().toLowerCase().startsWith(rest);
}

/** An acronym on no record, a letter off that of the words before it. */
function reportLetters(
  passage: Passage,
  { short, before, start, end }: SpelledAcronym,
): Report | undefined {
  if (readAcronyms().has(short)) return undefined;
  const given = before.map(({ lower }) => lower).join(' ');
  const [right, ...more] = Array.from(readAcronyms().values()).filter(
    (one) =>
      one.isFixed &&
      one.short.length === short.length &&
      editDistance(one.short, short) === 1 &&
      one.long.some((long) => given.endsWith(long.toLowerCase())),
  );
  if (!right || more.length > 0) return undefined;
  return {
    ...replacement(passage, start + 1, end - 1, right.short, { safe: false }),
    message: `Menurut daftar singkatan humas, singkatannya ${right.short}.`,
  };
}

/** Fewer letters are in any order of something. */
const SHORTEST_SWAPPED = 3;
const LINKS = new Set(['dan', 'di', 'ke', 'dari', 'untuk', 'yang', 'serta']);

/**
 * The initials of the words before a bracket where the letters in it are the same but for two
 * neighbours that changed places: `Penyakit Mulut dan Kuku (PKM)`.
 */
function initialsOf(before: SpelledAcronym['before'], short: string): string | undefined {
  if (short.length < SHORTEST_SWAPPED || !/^[A-Z]+$/u.test(short)) return undefined;
  const words = before.filter(({ lower }) => !LINKS.has(lower)).slice(-short.length);
  const initials = words.map(({ text }) => text.charAt(0)).join('');
  const isRun = words.every(({ text }) => isCapitalised(text)) && initials.length === short.length;
  if (!isRun || initials === short || editDistance(initials, short) !== 1) return undefined;
  return Array.from(initials).sort().join('') === Array.from(short).sort().join('')
    ? initials
    : undefined;
}

/** Letters that changed places, where the draft or the list has them in the right order, too. */
function reportSwapped(
  passage: Passage,
  { short, before, start, end }: SpelledAcronym,
  passages: readonly Passage[],
): Report | undefined {
  const isParted = before.some((word) => passage.text[word.end] === '/');
  const right = isParted ? undefined : initialsOf(before, short);
  if (right === undefined) return undefined;
  const given = before.map(({ lower }) => lower).join(' ');
  const isUsed = passages.some(({ words }) => words.some(({ text }) => text === right));
  const isListed = readAcronyms()
    .get(right)
    ?.long.some((long) => given.endsWith(long.toLowerCase()));
  if (!isUsed && !isListed) return undefined;
  return {
    ...replacement(passage, start + 1, end - 1, right, { safe: false }),
    message: `Menurut kata-kata di depannya, singkatannya ${right}.`,
  };
}

/** Words that stay small inside a name (EYD V I.F). */
const SMALL = / (?:Dan|Di|Ke|Dari|Yang|Untuk|Pada|Dalam|Dengan)(?= )/gu;

/** Capitals as the draft has them: a name in the middle of a sentence, or plain words. */
function fitCapital(long: string, first: string, last: string): string {
  if (isCapitalised(long)) return long;
  if (isCapitalised(last)) return titleCase(long).replace(SMALL, (word) => word.toLowerCase());
  return isCapitalised(first) ? long[0]?.toUpperCase() + long.slice(1) : long;
}
