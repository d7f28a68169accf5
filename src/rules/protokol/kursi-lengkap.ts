import { draftRule, type Rule } from '../../check/rule.ts';
import { eventOf } from '../../check/run-sheet.ts';
import { readSeatingTable, type SeatEntry } from '../../draft/seating-table.ts';
import { withoutStatus } from '../../knowledge/acting-status.ts';
import { type Guest, orderGuests } from '../../protocol/guests.ts';
import { guestsNamedIn } from '../../protocol/speakers.ts';

const EVENT =
  'nama: Rakor\nmulai: 2026-08-19 08:30\ntamu:\n  - { nama: H. Budi Hermawan, jabatan: Bupati Contoh }\n  - { nama: Rina Marlina, jabatan: Ketua DPRD Kabupaten Contoh }\n  - { nama: Bagas Prawira, jabatan: Kepala Dinas Sosial Kabupaten Contoh }\n';
const plan = (...rows: readonly string[]): string =>
  `---\njenis: tata-tempat\n---\nDenah dilihat dari hadirin.\n\n| Kursi | Nama | Jabatan |\n|---|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`;

export const kursiLengkap: Rule = draftRule({
  id: 'protokol/kursi-lengkap',
  severity: 'warning',
  summary: 'Setiap pejabat yang hadir menurut berkas acara mendapat kursi.',
  why: 'Tamu yang kursinya terlupa berdiri di pintu sementara yang lebih rendah sudah duduk.',
  exceptions:
    'Diperiksa hanya pejabat yang kedudukannya diatur UU 9/2010, dan hanya bila yang lebih rendah daripadanya sudah mendapat kursi; denah untuk baris depan saja dibiarkan.',
  source: 'Berkas acara: `pejabat` dan `tamu`; urutan menurut UU 9/2010 Pasal 9–11',
  kinds: ['tata-tempat'],
  checklist: 'Semua pejabat yang hadir mendapat kursi',
  examples: {
    wrong: [
      {
        text: plan(
          '«A1» | H. Budi Hermawan | Bupati Contoh',
          'A2 | Bagas Prawira | Kepala Dinas Sosial',
        ),
        event: EVENT,
      },
    ],
    right: [
      {
        text: plan(
          'A1 | H. Budi Hermawan | Bupati Contoh',
          'A2 | Rina Marlina | Ketua DPRD',
          'A3 | Bagas Prawira | Kepala Dinas Sosial',
        ),
        event: EVENT,
      },
      // Only the front row is planned.
      {
        text: plan('A1 | H. Budi Hermawan | Bupati Contoh', 'A2 | Rina Marlina | Ketua DPRD'),
        event: EVENT,
      },
      {
        text: plan(
          'A1 | Bupati Contoh | Bupati Contoh',
          'A2 | Ketua DPRD | Ketua DPRD Kabupaten Contoh',
          'A3 | Bagas Prawira | Kepala Dinas Sosial',
        ),
        event: EVENT,
      },
      plan('A1 | H. Budi Hermawan | Bupati Contoh', 'A2 | Bagas Prawira | Kepala Dinas Sosial'),
      {
        text: plan('A1 | H. Budi Hermawan | Bupati Contoh', 'A2 | Bagas Prawira | Kepala Dinas'),
        event: EVENT.replace('Ketua DPRD Kabupaten Contoh', 'Ketua Bank Contoh'),
      },
      {
        text: plan('A1 | H. Budi Hermawan | Bupati Contoh', 'A2 | Bagas Prawira | Kepala Dinas'),
        event: EVENT.replace(
          'Kabupaten Contoh }\n  - { nama: Bagas',
          'Kabupaten Contoh, hadir: tidak }\n  - { nama: Bagas',
        ),
      },
    ],
  },
  applies: (context) => eventOf(context) !== undefined,
  *check(context) {
    const event = eventOf(context);
    const entries = readSeatingTable(context.draft)?.entries ?? [];
    const [first] = entries;
    if (!event || !first) return;
    const guests = orderGuests(event, context.roster).filter(({ office }) => office !== undefined);
    const seated = findSeated(guests, entries);
    const last = guests.findLastIndex((guest) => seated.has(guest));
    const missing = guests.slice(0, last + 1).filter((guest) => !seated.has(guest));
    if (missing.length === 0) return;
    const names = missing.map(({ title, name }) => `${title} (${name})`).join('; ');
    yield {
      span: first.seatSpan,
      message: `Tabel kursi ini belum memuat ${names}, yang menurut berkas acara hadir.`,
    };
  },
});

/** The guests who have a seat, by their names or by their offices. */
function findSeated(guests: readonly Guest[], entries: readonly SeatEntry[]): ReadonlySet<Guest> {
  const named = new Set(entries.flatMap(({ name }) => guestsNamedIn(name, guests)));
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  const offices = new Set(entries.map(({ office }) => withoutStatus(office).toLowerCase()));
  return new Set(
    guests.filter(
      (guest) =>
        named.has(guest) ||
        names.has(guest.name.toLowerCase()) ||
        offices.has(withoutStatus(guest.title).toLowerCase()),
    ),
  );
}
