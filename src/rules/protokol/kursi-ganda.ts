import { draftRule, type Rule } from '../../check/rule.ts';
import { readSeatingTable, type SeatEntry } from '../../draft/seating-table.ts';
import { readName } from '../../event/names.ts';

const plan = (...rows: readonly string[]): string =>
  `---\njenis: tata-tempat\n---\nDenah dilihat dari hadirin.\n\n| Kursi | Nama | Jabatan |\n|---|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`;

export const kursiGanda: Rule = draftRule({
  id: 'protokol/kursi-ganda',
  severity: 'error',
  summary: 'Satu kursi untuk satu orang, satu orang di satu kursi.',
  why: 'Denah hanya menggambar satu nama pada satu kursi; yang lain hilang dari denah dan baru ketahuan ketika tamunya berdiri.',
  exceptions:
    'Nama yang sama dengan jabatan yang berbeda dianggap dua orang. Baris tanpa nomor kursi tidak diperiksa.',
  source: 'Hitungan tabel kursi',
  kinds: ['tata-tempat'],
  checklist: 'Tidak ada dua tamu di satu kursi',
  examples: {
    wrong: [
      { text: plan('A1 | Budi Hermawan | Bupati', '«A1» | Rina Marlina | Ketua DPRD') },
      { text: plan('A-1 | Budi Hermawan | Bupati', '«A1» | Rina Marlina | Ketua DPRD') },
      {
        text: plan('A1 | Budi Hermawan | Bupati', 'A2 | «H. Budi Hermawan, S.E.» | Bupati'),
      },
    ],
    right: [
      plan('A1 | Budi Hermawan | Bupati', 'A2 | Rina Marlina | Ketua DPRD'),
      plan('A1 | Budi Hermawan | Bupati', 'B1 | Rina Marlina | Ketua DPRD'),
      plan('A1 | Budi Santoso | Camat Rangkui', 'A2 | Budi Santoso | Camat Gabek'),
      plan('A1 | Panitia | ', 'A2 | Panitia | '),
      plan('bebas | Budi Hermawan | Bupati', 'bebas | Rina Marlina | Ketua DPRD'),
    ],
  },
  applies: ({ draft }) => readSeatingTable(draft) !== undefined,
  *check({ draft }) {
    const seats = new Map<string, SeatEntry>();
    const people = new Map<string, SeatEntry>();
    for (const entry of readSeatingTable(draft)?.entries ?? []) {
      const seat = seatOf(entry);
      const other = seats.get(seat);
      if (other) {
        yield {
          span: entry.seatSpan,
          message: `Kursi ${seat} sudah ditempati ${other.name}; pindahkan salah satunya, karena denah hanya memuat satu nama pada satu kursi.`,
        };
      } else seats.set(seat, entry);
      const person = personOf(entry);
      const first = person === undefined ? undefined : people.get(person);
      if (first) {
        yield {
          span: entry.nameSpan,
          message: `${entry.name} sudah mendapat kursi ${seatOf(first)}; hapus salah satunya.`,
        };
      } else if (person !== undefined) people.set(person, entry);
    }
  },
});

function seatOf({ row, number }: SeatEntry): string {
  return `${row}${number}`;
}

/** Name without degrees, and office; `undefined` for one word, which may be no name. */
function personOf({ name, office }: SeatEntry): string | undefined {
  const { core } = readName(name);
  return core.length < 2 ? undefined : `${core.join(' ')} ${office}`.toLowerCase();
}
