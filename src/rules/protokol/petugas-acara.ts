import { type CeremonyItem, readCeremony } from '../../check/ceremony.ts';
import { findPerformings } from '../../check/performings.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { EventHelper } from '../../event/event.ts';
import { readName } from '../../event/names.ts';
import { leadingName } from '../../protocol/person-in-text.ts';
import { findWords } from '../../text/words.ts';

/** Tasks of an event file, and the items in which they are done. */
const TASKS: readonly {
  readonly task: RegExp;
  readonly isDoneIn: (item: CeremonyItem) => boolean;
}[] = [
  { task: /\bdo['’]?a\b/iu, isDoneIn: ({ kind }) => kind === 'doa' },
  {
    task: /\b(?:dirigen|konduktor)\b/iu,
    isDoneIn: ({ kind, entry }) =>
      (kind === 'lagu-kebangsaan' && /\b(?:menyanyikan|lagu)\b/iu.test(entry.kegiatan)) ||
      kind === 'mars',
  },
  { task: /\bproklamasi\b/iu, isDoneIn: named(/\bteks proklamasi\b|\bnaskah proklamasi\b/iu) },
  {
    task: /\buud\b|\bundang-undang dasar\b/iu,
    isDoneIn: named(/\buud\b|\bundang-undang dasar\b/iu),
  },
  {
    task: /\bringkasan\b|\bnaskah kerja ?sama\b/iu,
    isDoneIn: named(/\bpembacaan\b.*\b(?:ringkasan|naskah kerja ?sama)\b/iu),
  },
  {
    task: /\bkeputusan\b|\bsk\b/iu,
    isDoneIn: named(/\bpembacaan\b.*\b(?:keputusan|sk|petikan)\b/iu),
  },
  {
    task: /\b(?:ayat suci|tilawah|qori\w*|qari\w*|al-?qur['’]?an)\b/iu,
    isDoneIn: named(/\b(?:ayat suci|tilawah|al-?qur['’]?an)\b/iu),
  },
  {
    task: /\b(?:komandan|pemimpin) upacara\b/iu,
    isDoneIn: named(/^(?:laporan (?:komandan|pemimpin) upacara|(?:komandan|pemimpin) upacara)\b/iu),
  },
  {
    task: /\bpembawa acara\b|\bmc\b/iu,
    isDoneIn: named(/\bpembukaan oleh (?:pembawa acara|mc)\b/iu),
  },
];

function named(pattern: RegExp): (item: CeremonyItem) => boolean {
  return ({ entry }) => pattern.test(entry.kegiatan);
}

const EVENT =
  'nama: Rakor\nmulai: 2026-08-19 08:30\npetugas:\n  - { tugas: Pembaca doa, nama: Ustaz Hamdani Arsyad, cadangan: Zaki Mubarak }\n  - { tugas: Dirigen, nama: Putri Ayuningrum }\n';
const table = (...rows: readonly string[]): string =>
  `---\njenis: rundown\n---\n| Waktu | Kegiatan | Pelaksana |\n|---|---|---|\n${rows.map((row) => `| | ${row} |\n`).join('')}`;

export const petugasAcara: Rule = draftRule({
  id: 'protokol/petugas-acara',
  severity: 'warning',
  summary:
    'Pembaca doa, dirigen, dan petugas lain di naskah sama dengan yang ditunjuk di berkas acara.',
  why: 'Dua orang yang sama-sama mengira dirinya bertugas, atau tidak seorang pun, baru ketahuan ketika namanya dipanggil.',
  exceptions:
    'Cadangan, tugas tanpa nama, regu (“Paduan suara”), dan tugas yang tidak ada di `petugas` dibiarkan.',
  source: 'Berkas acara: `petugas`',
  kinds: ['rundown', 'mc'],
  checklist: 'Petugas di naskah sama dengan di berkas acara',
  examples: {
    wrong: [
      { text: table('«Doa» | Ustaz Zainal Abidin'), event: EVENT },
      { text: table('«Menyanyikan lagu Indonesia Raya» | Putri Ayu'), event: EVENT },
      { text: table('«Doa» | TGH. Hamdani Arsyadi'), event: EVENT },
      { text: table('«Menyanyikan lagu Indonesia Raya» | Putri Ayuningrumsari'), event: EVENT },
      {
        text: table('«Pembacaan ringkasan naskah kerja sama» | Wahyu Kartika, S.H.'),
        event: `${EVENT}  - { tugas: Pembaca ringkasan naskah, nama: Emilia Kartika }\n`,
      },
      {
        text: '---\njenis: mc\n---\n## Doa\n\nMarilah kita berdoa, dipimpin oleh «Ustaz Zainal Abidin, S.Ag».\n',
        event: EVENT,
      },
    ],
    right: [
      { text: table('Doa | Ustaz Hamdani Arsyad'), event: EVENT },
      { text: table('Doa | TGH. Hamdani Arsyad'), event: EVENT },
      { text: table('Doa | KH. Hamdani Arsyad, Lc.'), event: EVENT },
      { text: table('Doa | H. Hamdani Arsyad, S.Ag.'), event: EVENT },
      { text: table('Doa | Zaki Mubarak'), event: EVENT },
      { text: table('Doa | Ustaz Hamdani'), event: EVENT },
      { text: table('Doa bersama | Panitia'), event: EVENT },
      { text: table('Menyanyikan lagu Indonesia Raya | Paduan Suara Gema Kota'), event: EVENT },
      { text: table('Sambutan | Zainal Abidin'), event: EVENT },
      {
        text: table('Menyanyikan lagu Indonesia Raya | Hadirin, dipimpin Putri Ayuningrum'),
        event: EVENT,
      },
      table('Doa | Ustaz Zainal Abidin'),
    ],
  },
  applies: (context) => (readCeremony(context).event?.petugas ?? []).length > 0,
  *check(context) {
    const helpers = readCeremony(context).event?.petugas ?? [];
    for (const { item, text, span, related } of findPerformings(context)) {
      const own = TASKS.filter(({ isDoneIn }) => isDoneIn(item)).flatMap(({ task }) =>
        helpers.filter(({ tugas }) => task.test(tugas)),
      );
      const [first] = own;
      const name = leadingName(text);
      if (!first || name.length === 0 || own.some((helper) => isMeant(helper, text, name)))
        continue;
      const right = own.map(({ tugas, nama }) => `${tugas}: ${nama}`).join('; ');
      yield {
        span,
        related,
        message: `Di berkas acara tertulis “${right}”, di sini ${name.join(' ')}. Samakan keduanya.`,
      };
    }
  },
});

/** Whether a helper, or who stands in for them, is named, be it by a part of the name. */
function isMeant({ nama, cadangan }: EventHelper, text: string, typed: readonly string[]): boolean {
  const written = new Set(findWords(text).map(({ lower }) => lower));
  return [nama, cadangan ?? ''].some((name) => {
    const core = readName(name).core.map((word) => word.toLowerCase());
    if (core.length === 0 || core[0] === '') return false;
    return (
      core.every((word) => findWords(word).every(({ lower }) => written.has(lower))) ||
      typed.every((word) => core.includes(word.toLowerCase()))
    );
  });
}
