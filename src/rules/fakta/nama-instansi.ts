import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { type AgencyName, findAgencyNames } from '../../facts/agencies/agency-names.ts';
import { readAcronyms } from '../../knowledge/acronyms.ts';
import { isField } from '../../knowledge/government-fields.ts';
import { editDistance } from '../../text/nearest.ts';
import { findWords, lowerWords, type Word } from '../../text/words.ts';

/** Of different names; a text with more is a list, and each is held against all others. */
const MOST_NAMES = 300;

export const namaInstansi: Rule = draftRule({
  id: 'fakta/nama-instansi',
  severity: 'warning',
  summary: 'Satu instansi ditulis dengan satu ejaan di seluruh naskah.',
  why: 'Dua ejaan untuk satu dinas membuat pembaca mengira ada dua dinas, dan salah satunya pasti salah.',
  exceptions:
    'Hanya dua nama yang sama kecuali satu kata, dan kata itu berbeda satu atau dua huruf, yang dilaporkan; salah satunya harus kata yang biasa dalam nama instansi.',
  source:
    'Nama instansi di bagian lain naskah; nama instansi di humas.yaml; daftar singkatan humas',
  examples: {
    wrong: [
      {
        text: 'Dinas Komunikasi dan Informatika membuka pelatihan. Kepala Dinas «Komunikas» dan Informatika hadir.',
      },
      {
        text: 'Dinas «Kesehtan» membuka posko.\n\nPetugas Dinas Kesehatan berjaga.',
      },
      {
        text: 'Kepala Dinas Komunikasi dan «Infomatika» hadir.',
        settings: 'instansi: Dinas Komunikasi dan Informatika Kota Contoh\n',
      },
    ],
    right: [
      'Kementerian Pertahanan dan Kementerian Pertanahan hadir; Kementerian Pertahanan menjelaskan pengadaan.',
      'Dinas Pertanian dan Dinas Pertanahan berbagi kantor.',
      'Dinas Kesehatan membuka posko. Petugas Dinas Kesehatan berjaga.',
      'Badan Pusat Statistik dan Badan Pusat Sensus berbeda.',
      'Dinas Sosial membantu. Dinas Sosial Kota Contoh hadir.',
      'Dinas Perhubungan dan Dinas Perindustrian hadir.',
      'Dinas Budi membantu Dinas Budy.',
    ],
  },
  *check({ passages, settings }) {
    const names = passages.flatMap((passage) =>
      findAgencyNames(passage).map((name) => ({ passage, name })),
    );
    const spellings = new Map(names.map(({ name: { words } }) => [plainName(words), words]));
    if (spellings.size > MOST_NAMES) return;
    const known = [...spellings.values()];
    if (settings.instansi !== undefined) known.push(findWords(settings.instansi));
    for (const { passage, name } of names) {
      const report = reportName(passage, name, known);
      if (report) yield report;
    }
  },
});

function plainName(words: readonly Word[]): string {
  return words.map(({ lower }) => lower).join(' ');
}

function reportName(
  passage: Passage,
  { words }: AgencyName,
  known: readonly (readonly Word[])[],
): Report | undefined {
  for (const other of known) {
    const slip = findSlip(words, other);
    if (!slip) continue;
    const { start, end, text } = slip.word;
    return {
      ...replacement(passage, start, end, slip.right, { safe: false }),
      message: `“${text}” mungkin salah tulis; di tempat lain nama instansi ini ditulis “${slip.right}”.`,
    };
  }
  return undefined;
}

/** The only word by which the beginnings of two names differ, if it is a slip of the hand. */
function findSlip(
  words: readonly Word[],
  other: readonly Word[],
): { readonly word: Word; readonly right: string } | undefined {
  const count = Math.min(words.length, other.length);
  const differing = words.slice(0, count).flatMap((word, index) => {
    const right = other[index]?.text ?? '';
    return word.lower === right.toLowerCase() ? [] : [{ word, right }];
  });
  const [slip] = differing;
  if (!slip || differing.length > 1 || count < 2) return undefined;
  const isNear =
    slip.word.text.length >= 6 && editDistance(slip.word.lower, slip.right.toLowerCase()) <= 2;
  const isSlip =
    isNear && isUsual(slip.right) && !isUsual(slip.word.text) && !isField(slip.word.lower);
  return isSlip ? slip : undefined;
}

let usual: ReadonlySet<string> | undefined;

/** Whether a word stands in the name of an agency on record. */
function isUsual(word: string): boolean {
  usual ??= new Set(
    Array.from(readAcronyms().values()).flatMap(({ long }) =>
      long.flatMap((name) => lowerWords(name)),
    ),
  );
  return usual.has(word.toLowerCase());
}
