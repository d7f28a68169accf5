import { draftRule, type Rule } from '../../check/rule.ts';
import { readName } from '../../event/names.ts';

/** Tasks that go on at the same time, each with the names in use. */
const TASKS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'inspektur upacara', pattern: /\b(?:inspektur|pembina)\b(?! pembantu)/iu },
  { name: 'komandan upacara', pattern: /\b(?:komandan|pemimpin) upacara\b/iu },
  { name: 'perwira upacara', pattern: /\bperwira upacara\b/iu },
  { name: 'pengibar bendera', pattern: /\b(?:pengibar|pengerek)\b/iu },
  { name: 'pembawa acara', pattern: /\bpembawa acara\b|\bmc\b/iu },
  { name: 'saksi', pattern: /\bsaksi\b/iu },
  { name: 'rohaniwan', pattern: /\brohaniw(?:an|ati)\b/iu },
];

const event = (...helpers: readonly string[]): string =>
  `nama: Upacara Bendera\nmulai: 2026-08-17 08:00\npetugas:\n${helpers.map((one) => `  - { ${one} }\n`).join('')}`;

export const petugasGanda: Rule = draftRule({
  id: 'protokol/petugas-ganda',
  severity: 'error',
  summary: 'Tugas yang berlangsung bersamaan dipegang orang yang berbeda.',
  why: 'Komandan yang juga perwira upacara tidak dapat berada di dua tempat; satu nama untuk dua saksi berarti sumpahnya bersaksi satu.',
  exceptions:
    'Tugas yang bergiliran (membaca UUD, membaca doa) dan regu boleh dirangkap; cadangan boleh bertugas lain.',
  source: 'Perbandingan isian `petugas`; tugas petugas upacara menurut kelaziman',
  kinds: ['acara'],
  checklist: 'Satu orang tidak memegang dua tugas sekaligus',
  examples: {
    wrong: [
      {
        text: event(
          'tugas: Komandan upacara, nama: Kapten Inf. Surya Dharma',
          'tugas: Perwira upacara, nama: «Surya Dharma»',
        ),
      },
      {
        text: event(
          'tugas: Saksi pertama, nama: "Bagas Prawira, M.T."',
          'tugas: Saksi kedua, nama: «Bagas Prawira»',
        ),
      },
      { text: event('tugas: Dirigen, nama: Rina Marlina, cadangan: «Rina Marlina»') },
    ],
    right: [
      event(
        'tugas: Komandan upacara, nama: Surya Dharma',
        'tugas: Perwira upacara, nama: Gunawan Tata',
      ),
      event(
        'tugas: Pembaca UUD 1945, nama: Rina Marlina',
        'tugas: Pembaca doa, nama: Rina Marlina',
      ),
      event(
        'tugas: Komandan upacara, nama: Surya Dharma',
        'tugas: Perwira upacara, nama: Gunawan Tata, cadangan: Surya Dharma',
      ),
      event('tugas: Saksi pertama, nama: Budi Santoso', 'tugas: Saksi kedua, nama: Budi Prakoso'),
      event('tugas: Pengibar bendera, nama: Paskibraka', 'tugas: Korps musik, nama: Paskibraka'),
      event('tugas: Dirigen, nama: Rina, cadangan: Tono'),
    ],
  },
  *check({ record }) {
    if (!record?.event) return;
    const holders = new Map<string, string>();
    for (const [index, { tugas, nama, cadangan }] of record.event.petugas.entries()) {
      const person = personOf(nama);
      if (person === '') continue;
      const at = (key: string) => ['petugas', index, key];
      if (cadangan !== undefined && personOf(cadangan) === person) {
        const message = `Cadangan ${tugas} sama dengan petugasnya, ${nama}; tunjuk orang lain.`;
        yield { span: record.yaml.locate(at('cadangan')), message };
      }
      if (!TASKS.some(({ pattern }) => pattern.test(tugas))) continue;
      const other = holders.get(person);
      if (other !== undefined) {
        const message = `${nama} sudah bertugas sebagai ${other}, yang berlangsung bersamaan dengan ${tugas}; tunjuk orang lain.`;
        yield { span: record.yaml.locate(at('nama')), message };
      } else holders.set(person, tugas);
    }
  },
});

/** A name without degrees, in lower case; empty for one word, which may be a team. */
function personOf(name: string): string {
  const { core } = readName(name);
  return core.length < 2 ? '' : core.join(' ').toLowerCase();
}
