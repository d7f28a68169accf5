import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { aboveClosing } from '../../draft/above-closing.ts';
import { isAllCapitals, opensSentence, wordBefore } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { readOwnAcronyms } from '../../facts/agencies/own-acronyms.ts';
import { readAcronyms } from '../../knowledge/acronyms.ts';
import { capitalise, isCapitalised } from '../../text/case.ts';
import { textBefore } from '../../text/text-before.ts';
import { findWords, type Word } from '../../text/words.ts';

/**
 * Letters that also name parties, degrees or documents that no release needs to explain, or that
 * stand for one thing here and for another there: `KPA` is an official and a commission.
 */
const AMBIGUOUS = new Set(
  'BPD KIA KPA LHP LKPP LPM PAN PDP PIP PKB PKS PPP SDA SIM SKM SKP SPT STP'.split(' '),
);

const release = (text: string): string => `---\njenis: rilis\n---\n${text}\n`;

export const akronimTanpaKepanjangan: Rule = draftRule({
  id: 'gaya/akronim-tanpa-kepanjangan',
  severity: 'info',
  summary: 'Singkatan yang tidak dikenal umum dijelaskan pada penyebutan pertama.',
  why: 'Pembaca di luar kantor tidak mengenal “OPD” atau “TPID”; redaksi harus mencari kepanjangannya.',
  exceptions:
    'Singkatan yang dikenal umum (ASN, DPRD, RT), yang kepanjangannya ada di naskah, di dalam nama atau kutipan, judul, akronim suku kata (Diskominfo), dan yang tidak ada dalam daftar singkatan humas dibiarkan. Singkatan di `istilah` tanpa kepanjangan dianggap dikenal.',
  source:
    'Sepuluh Pedoman Pemakaian Bahasa dalam Pers (PWI, 1978), pokok singkatan: dijelaskan pada penyebutan pertama',
  kinds: ['rilis'],
  examples: {
    wrong: [
      {
        text: release('«TPID» meninjau pasar. Harga beras turun.\n\nAnggota TPID mencatat harga.'),
      },
      {
        text: release('Petugas «Bakuda» membuka loket.'),
        settings: 'istilah:\n  - Badan Keuangan dan Aset Daerah (Bakuda)\n',
      },
    ],
    right: [
      release('Tim Pengendalian Inflasi Daerah (TPID) meninjau pasar. TPID menjaga harga.'),
      release('TPID (Tim Pengendalian Inflasi Daerah) meninjau pasar.'),
      release('ASN, DPRD, dan RT hadir bersama KPK.'),
      release('“TPID sudah turun,” kata camat.'),
      '---\njenis: rilis\njudul: TPID Tinjau Pasar\n---\n\nHarga beras turun.\n',
      { text: release('TPID meninjau pasar.'), settings: 'istilah: [TPID]\n' },
      release('Tim pengendalian inflasi daerah rapat. TPID lalu meninjau pasar.'),
      release('XYZQ dan UU ITE dibahas; akun @tpid dibuka; kode TPID-7 dipakai.'),
      release('Menteri PPPA dan Sekretaris KPA Contoh hadir; jumlah PDP turun.'),
      release('Diskominfo dan Forkopimda hadir; Fraksi PKB menerima.'),
      'TPID meninjau pasar.',
    ],
  },
  *check({ passages, settings }) {
    const own = readOwnAcronyms(settings);
    const prose = aboveClosing(passages).filter(isRunning);
    const seen = new Set<string>(settings.istilah);
    for (const { passage, word, longs } of prose.flatMap((one) => findBare(one, own))) {
      const { text: short, start, end } = word;
      if (seen.has(short)) continue;
      seen.add(short);
      if (isExplained(passages, short, longs)) continue;
      yield {
        ...propose(passage, start, end, short, longs),
        message: `Singkatan ${short} tidak dijelaskan di naskah ini; tulis kepanjangannya di sini.`,
      };
    }
  },
});

/** An acronym in the narrator's words that not every reader knows. */
interface BareAcronym {
  readonly passage: Passage;
  readonly word: Word;
  /** What it stands for. */
  readonly longs: readonly string[];
}

function findBare(passage: Passage, own: ReadonlyMap<string, string>): readonly BareAcronym[] {
  if (isAllCapitals(passage)) return [];
  return passage.words.flatMap((word): readonly BareAcronym[] => {
    const longs = isCapitalised(word.text) ? findLong(word.text, own) : undefined;
    if (longs === undefined || !standsAlone(passage, word.start, word.end)) return [];
    return [{ passage, word, longs }];
  });
}

function isRunning({ role, inBlockQuote }: Passage): boolean {
  return !inBlockQuote && (role === 'paragraph' || role === 'item');
}

/** What an acronym stands for, unless everybody knows it or nothing is on record. */
function findLong(short: string, own: ReadonlyMap<string, string>): readonly string[] | undefined {
  const ownLong = own.get(short);
  if (ownLong !== undefined) return [ownLong];
  // Acronyms of syllables (`Diskominfo`) half explain themselves, and the press uses them bare.
  if (!/^[A-Z]{3,}$/u.test(short) || AMBIGUOUS.has(short)) return undefined;
  const known = readAcronyms().get(short);
  return known && !known.isCommon && known.long.length === 1 ? known.long : undefined;
}

/** Not quoted, no part of a name, code or address, and not inside brackets of its own. */
function standsAlone(passage: Passage, start: number, end: number): boolean {
  const { text } = passage;
  if (passage.isQuoted(start, end) || passage.hasMark(start, end, 'address', 'emphasis'))
    return false;
  if (!/(?:^|[\s“"])$/u.test(textBefore(text, start, 1))) return false;
  if (!/^(?:[\s.,;:!?]|$)/u.test(text.slice(end, end + 1))) return false;
  // `UU ITE`, `Dinas PPPA`, `Menteri PPPA`, `PT ABC`: the letters are part of a name.
  return !/^(?:[A-Z]{2,}|Dinas|Menteri|Kementerian|Biro|Bidang|Seksi|Kabid|Kasi|Partai|Fraksi|Undang-Undang)$/u.test(
    wordBefore(passage, start) ?? '',
  );
}

/** Whether the draft spells the acronym out somewhere, with brackets or without. */
function isExplained(
  passages: readonly Passage[],
  short: string,
  longs: readonly string[],
): boolean {
  return passages.some(
    ({ text, lower }) =>
      text.includes(`(${short})`) ||
      text.includes(`${short} (`) ||
      longs.some((long) => lower.includes(long.toLowerCase())),
  );
}

/** The long form with the acronym in brackets, where only one is on record. */
function propose(
  passage: Passage,
  start: number,
  end: number,
  short: string,
  [long, ...others]: readonly string[],
): ReturnType<typeof replacement> {
  if (long === undefined || others.length > 0 || findWords(long).length < 2) {
    return { span: passage.span(start, end) };
  }
  const written = opensSentence(passage, start) ? capitalise(long) : long;
  return replacement(passage, start, end, `${written} (${short})`, { safe: false });
}
