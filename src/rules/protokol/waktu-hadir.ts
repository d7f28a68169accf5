import { formatClock } from '../../calendar/clock.ts';
import { readCeremony } from '../../check/ceremony.ts';
import { findPerformings, type Performing } from '../../check/performings.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { opensWithTitle } from '../../protocol/greeted.ts';
import type { Guest } from '../../protocol/guests.ts';
import { guestsNamedIn } from '../../protocol/speakers.ts';
import type { ScheduledItem } from '../../run-sheet/scheduled-item.ts';

const EVENT =
  'nama: Rakor\nmulai: 2026-08-19 09:00\ntamu:\n  - { nama: Budi Hermawan, jabatan: Bupati Contoh, tiba: "08:55", pulang: "09:30" }\n';
const table = (...rows: readonly string[]): string =>
  `---\njenis: rundown\n---\n| Waktu | Kegiatan | Pelaksana |\n|---|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`;

export const waktuHadir: Rule = draftRule({
  id: 'protokol/waktu-hadir',
  severity: 'warning',
  summary: 'Yang bertugas sudah tiba sebelum gilirannya dan pulang sesudahnya.',
  why: 'Pejabat yang dijadwalkan pulang sebelum sambutannya dipanggil ketika mobilnya sudah berangkat.',
  exceptions: 'Pejabat tanpa `tiba` atau `pulang`, dan mata acara di hari lain, dibiarkan.',
  source: 'Perbandingan waktu rundown dengan berkas acara: `tiba`, `pulang`',
  kinds: ['rundown', 'acara'],
  checklist: 'Yang bertugas hadir pada gilirannya',
  examples: {
    wrong: [
      { text: table('09.35–09.45 | «Sambutan» | Bupati Contoh Budi Hermawan'), event: EVENT },
      { text: table('08.30–08.40 | «Sambutan» | Bupati Contoh, Budi Hermawan'), event: EVENT },
      { text: table('09.20–09.40 | «Peninjauan» | Bupati Contoh'), event: EVENT },
    ],
    right: [
      { text: table('09.00–09.10 | Sambutan | Bupati Contoh Budi Hermawan'), event: EVENT },
      { text: table('09.20–09.30 | Sambutan | Bupati Contoh Budi Hermawan'), event: EVENT },
      { text: table('09.30 | Kepulangan Bupati | Bupati Contoh'), event: EVENT },
      { text: table('09.35–09.45 | Foto bersama | Panitia'), event: EVENT },
      { text: table('08.50–08.55 | Kedatangan Bupati | Bupati Contoh'), event: EVENT },
      table('09.35–09.45 | Sambutan | Bupati Contoh Budi Hermawan'),
      {
        text: table('09.35–09.45 | Sambutan | Bupati Contoh'),
        event: EVENT.replace(', pulang: "09:30"', ''),
      },
    ],
  },
  applies: (context) =>
    readCeremony(context).guests.some(
      ({ arrives, leaves }) => arrives !== undefined || leaves !== undefined,
    ),
  *check(context) {
    const { guests } = readCeremony(context);
    const missed = new Map<Guest, Missed[]>();
    for (const performing of findPerformings(context)) {
      const { scheduled, kind } = performing.item;
      if (scheduled.day !== 1 || kind === 'kepulangan' || kind === 'kedatangan') continue;
      for (const guest of guestsIn(performing.text, guests)) {
        const absence = absenceFrom(guest, scheduled);
        if (absence === undefined) continue;
        missed.set(guest, [...(missed.get(guest) ?? []), { ...performing, absence }]);
      }
    }
    // Of several items behind one's leaving, the first says it all.
    for (const [guest, [first, ...more]] of missed) {
      if (!first) continue;
      const { span, related, absence, item } = first;
      const next = more.find((one) => one.absence === absence && one.item !== item);
      const also = next ? ` Begitu pula ${itemAt(next, guest)}.` : '';
      yield {
        span,
        related,
        message: `${itemAt(first, guest)}, padahal ${guest.title} ${absence} menurut berkas acara.${also}`,
      };
    }
  },
});

/** Something that a guest is to do while not there. */
interface Missed extends Performing {
  readonly absence: string;
}

/** `“Sambutan” pukul 09.24`, with its end where the guest leaves before that. */
function itemAt({ item: { entry, scheduled } }: Missed, { leaves }: Guest): string {
  const { start = 0, end } = scheduled;
  const until = leaves !== undefined && end !== undefined && start < leaves && end > leaves;
  return `“${entry.kegiatan}” pukul ${formatClock(start)}${until ? `–${formatClock(end)}` : ''}`;
}

function guestsIn(text: string, guests: readonly Guest[]): readonly Guest[] {
  const named = guestsNamedIn(text, guests);
  return named.length > 0 ? named : guests.filter(({ title }) => opensWithTitle(text, title));
}

/** `pulang pukul 09.20`, where that keeps a guest from an item. */
function absenceFrom(
  { arrives, leaves }: Guest,
  { start, end }: ScheduledItem,
): string | undefined {
  if (start === undefined) return undefined;
  if (leaves !== undefined && (end ?? start + 1) > leaves) {
    return `pulang pukul ${formatClock(leaves)}`;
  }
  return arrives !== undefined && start < arrives
    ? `baru tiba pukul ${formatClock(arrives)}`
    : undefined;
}
