import { readCeremony } from '../../check/ceremony.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { readSeatingTable, type SeatEntry } from '../../draft/seating-table.ts';
import { opensWithTitle, readGreeted } from '../../protocol/greeted.ts';
import type { Guest } from '../../protocol/guests.ts';
import { sortByPrecedence } from '../../protocol/precedence.ts';
import { isSpouseSeat } from '../../protocol/spouse-seat.ts';

/** Between the host and the highest guest may sit the wife or husband of one of them. */
const HOST_REACH = 2;

const EVENT =
  'nama: Rakor\nmulai: 2026-08-19 08:30\ntuan_rumah: Andi Saputra\ntamu:\n  - { nama: Budi Hermawan, jabatan: Bupati Contoh, pasangan: Siti Aminah }\n  - { nama: Andi Saputra, jabatan: Kepala Dinas Sosial Kabupaten Contoh }\n  - { nama: Rina Marlina, jabatan: Camat Contoh }\n';
const plan = (...rows: readonly string[]): string =>
  `---\njenis: tata-tempat\n---\nDenah dilihat dari hadirin.\n\n| Kursi | Nama | Jabatan |\n|---|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`;

export const kursiPendamping: Rule = draftRule({
  id: 'protokol/kursi-pendamping',
  severity: 'warning',
  summary: 'Tuan rumah duduk di samping tamu tertinggi, dan pendamping di samping pejabatnya.',
  why: 'Tamu tertinggi tanpa tuan rumah di sampingnya tidak punya teman bicara; pasangan yang terpisah mencari kursi sendiri.',
  exceptions:
    'Undang-undang memberi istri atau suami urutan pejabatnya; di sebelahnya adalah kelaziman. Acara dengan `urutan_manual` dan baris tanpa kursi dibiarkan.',
  source: 'UU 9/2010 Pasal 13 (tuan rumah) dan Pasal 14 (istri atau suami)',
  kinds: ['tata-tempat'],
  checklist: 'Tuan rumah dan pendamping duduk di tempatnya',
  examples: {
    wrong: [
      {
        text: plan(
          'A3 | Budi Hermawan | Bupati Contoh',
          'A2 | Siti Aminah | Pendamping',
          'B1 | «Andi Saputra» | Kepala Dinas Sosial Kabupaten Contoh',
        ),
        event: EVENT,
      },
      {
        text: plan(
          'A3 | Budi Hermawan | Bupati Contoh',
          'A4 | Andi Saputra | Kepala Dinas Sosial',
          'A7 | «Siti Aminah» | Pendamping',
        ),
        event: EVENT,
      },
      {
        text: plan(
          'A3 | Budi Hermawan | Bupati Contoh',
          'A4 | «Siti Aminah» | Pendamping Camat Contoh',
          'A2 | Andi Saputra | Kepala Dinas Sosial',
        ),
        event: EVENT,
      },
    ],
    right: [
      {
        text: plan(
          'A3 | Budi Hermawan | Bupati Contoh',
          'A4 | Siti Aminah | Pendamping Bupati Contoh',
          'A2 | Andi Saputra | Kepala Dinas Sosial',
        ),
        event: EVENT,
      },
      {
        text: plan(
          'A3 | Budi Hermawan | Bupati Contoh',
          'A2 | Siti Aminah | Pendamping',
          'A4 | Andi Saputra | Kepala Dinas Sosial',
        ),
        event: EVENT,
      },
      {
        text: plan(
          'A3 | Budi Hermawan | Bupati Contoh',
          'A4 | Siti Aminah | Pendamping',
          'A5 | Andi Saputra | Kepala Dinas Sosial',
        ),
        event: EVENT,
      },
      {
        text: plan('A3 | Budi Hermawan | Bupati Contoh', 'B1 | Rina Marlina | Camat Contoh'),
        event: EVENT,
      },
      {
        text: plan('A3 | Budi Hermawan | Bupati Contoh', 'B1 | Andi Saputra | Kepala Dinas Sosial'),
        event: EVENT.replace('tuan_rumah: Andi Saputra', 'tuan_rumah: Budi Hermawan'),
      },
      plan('A3 | Budi Hermawan | Bupati Contoh', 'B1 | Andi Saputra | Kepala Dinas Sosial'),
      {
        text: plan('A3 | Budi Hermawan | Bupati Contoh', 'B1 | Andi Saputra | Kepala Dinas Sosial'),
        event: `${EVENT}urutan_manual: { urutan: [Budi Hermawan], alasan: panitia }\n`,
      },
    ],
  },
  applies: (context) => {
    const { event } = readCeremony(context);
    return event !== undefined && event.urutan_manual === undefined;
  },
  *check(context) {
    const { guests, ranking } = readCeremony(context);
    const entries = readSeatingTable(context.draft)?.entries ?? [];
    const seats = new Map<Guest, SeatEntry>();
    for (const entry of entries) {
      const { guest } = readGreeted(`${entry.office}, ${entry.name}`, guests, ranking);
      if (guest && !seats.has(guest) && !isSpouseSeat(entry, guests)) seats.set(guest, entry);
    }
    const [highest] = sortByPrecedence(guests.filter(({ precedence }) => precedence));
    const host = guests.find(({ isHost }) => isHost);
    if (highest && host && host !== highest) {
      const [first, own] = [seats.get(highest), seats.get(host)];
      if (first && own && !isBeside(first, own, HOST_REACH)) {
        yield {
          span: own.nameSpan,
          message: `${host.name} adalah tuan rumah, tetapi tidak di samping ${highest.name} (${first.row}${first.number}); dudukkan di sebelahnya (UU 9/2010 Pasal 13).`,
        };
      }
    }
    yield* wrongCompany(entries, guests);
    for (const [guest, seat] of seats) {
      const own = entries.find(({ name }) => name === guest.spouse);
      if (!own || isBeside(seat, own, 1)) continue;
      yield {
        span: own.nameSpan,
        message: `${own.name} mendampingi ${guest.name} (${seat.row}${seat.number}), tetapi duduk di ${own.row}${own.number}; lazimnya di sebelahnya (UU 9/2010 Pasal 14: menurut tempat suami atau istrinya).`,
      };
    }
  },
});

/** Rows that name a husband or wife beside somebody else's office. */
function* wrongCompany(entries: readonly SeatEntry[], guests: readonly Guest[]): Generator<Report> {
  for (const { name, office, nameSpan } of entries) {
    const guest = guests.find(({ spouse }) => spouse === name);
    const accompanied = /^(?:pendamping|istri|suami)\s+(\S.*)$/iu.exec(office)?.[1];
    if (!guest || accompanied === undefined || opensWithTitle(accompanied, guest.title)) continue;
    if (!guests.some(({ title }) => opensWithTitle(accompanied, title))) continue;
    yield {
      span: nameSpan,
      message: `Menurut berkas acara, ${name} mendampingi ${guest.title}, ${guest.name}, bukan ${accompanied}.`,
    };
  }
}

function isBeside(a: SeatEntry, b: SeatEntry, reach: number): boolean {
  return a.row === b.row && Math.abs(a.number - b.number) <= reach;
}
