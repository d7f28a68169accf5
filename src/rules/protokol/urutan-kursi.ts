import { readCeremony } from '../../check/ceremony.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { readSeatingTable, type SeatEntry } from '../../draft/seating-table.ts';
import type { ProtocolOffice } from '../../knowledge/protocol-offices.ts';
import { readGreeted } from '../../protocol/greeted.ts';
import { findMisplaced } from '../../protocol/misplaced.ts';
import { rankOffice } from '../../protocol/precedence.ts';
import { isHigher, type Ranking } from '../../protocol/speakers.ts';

/** Wives and husbands move the next official out by a chair or two. */
const UNREMARKABLE_CHAIRS = 2;

const EVENT = 'nama: Rakor\nmulai: 2026-08-19 08:30\n';
const plan = (...rows: readonly string[]): string =>
  `---\njenis: tata-tempat\n---\nDenah dilihat dari hadirin.\n\n| Kursi | Nama | Jabatan |\n|---|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`;

export const urutanKursi: Rule = draftRule({
  id: 'protokol/urutan-kursi',
  severity: 'warning',
  summary: 'Pejabat yang lebih tinggi duduk lebih depan dan lebih dekat ke tengah.',
  why: 'Letak kursi adalah tata tempat yang paling terlihat; ajudan memeriksanya sebelum pimpinannya datang.',
  exceptions:
    'Tuan rumah (Pasal 13), pendamping, yang setara, selisih dua kursi, dan acara dengan `urutan_manual` atau tamu negara dibiarkan.',
  source: 'UU 9/2010 Pasal 9–11; tengah lebih tinggi daripada tepi menurut kelaziman',
  kinds: ['tata-tempat'],
  checklist: 'Kursi mengikuti tata tempat',
  examples: {
    wrong: [
      {
        text: plan(
          'A3 | Rina Marlina | Camat Contoh',
          'A2 | Andi | Kepala Dinas Sosial',
          'B1 | «Budi Hermawan» | Bupati Contoh',
        ),
        event: EVENT,
      },
      {
        text: plan(
          'A1 | «Budi Hermawan» | Bupati Contoh',
          'A2 | Andi | Ketua RT 1',
          'A3 | Siti | Ketua RW 2',
          'A4 | Rina Marlina | Camat Contoh',
          'A5 | Tono | Lurah Contoh',
          'A6 | Wati | Ketua RT 2',
          'A7 | Yusuf | Ketua RT 3',
        ),
        event: EVENT,
      },
    ],
    right: [
      {
        text: plan(
          'A3 | Andi | Ketua DPRD Kabupaten Contoh',
          'A2 | Budi Hermawan | Bupati Contoh',
          'A1 | Rina | Sekretaris Daerah Kabupaten Contoh',
          'B1 | Tono | Camat Contoh',
        ),
        event: EVENT,
      },
      {
        text: plan(
          'A2 | Budi Hermawan | Bupati Contoh',
          'A3 | Andi | Camat Contoh',
          'A1 | Rina | Ketua DPRD Kabupaten Contoh',
          'B1 | Tono | Wakil Bupati Contoh',
        ).replace('B1', 'A4'),
        event: `${EVENT}tuan_rumah: Andi\ntamu: [{ nama: Andi, jabatan: Camat Contoh }]\n`,
      },
      {
        text: plan('B1 | Budi Hermawan | Bupati Contoh', 'A1 | Rina | Camat Contoh'),
        event: `${EVENT}urutan_manual: { urutan: [Rina], alasan: panitia }\n`,
      },
      {
        text: plan(
          'A1 | Kapolres | Kapolres Contoh',
          'A2 | Sekda | Sekretaris Daerah',
          'A3 | Dandim | Dandim 0413',
        ),
        event: EVENT,
      },
      {
        text: plan(
          'A1 | Ani | Ketua TP PKK',
          'A2 | Tono | Direktur Bank',
          'A3 | Budi | Camat Contoh',
        ),
        event: EVENT,
      },
      {
        text: plan('A1 | Hj. Ani | Pendamping Bupati Contoh', 'B1 | Tono | Wakil Bupati Contoh'),
        event: EVENT,
      },
    ],
  },
  applies: (context) => !readCeremony(context).isOrderOpen,
  *check(context) {
    const { guests, ranking } = readCeremony(context);
    const entries = readSeatingTable(context.draft)?.entries ?? [];
    const seated = entries.flatMap((entry): readonly Seated[] => {
      if (/^pendamping\b/iu.test(entry.office)) return [];
      const { guest, office } = readGreeted(`${entry.office}, ${entry.name}`, guests, ranking);
      if (!office || guest?.isHost) return [];
      return [{ entry, office, distance: distanceOf(entry, entries) }];
    });
    const fromMiddle = [...seated].sort(
      (a, b) => compareRows(a.entry.row, b.entry.row) || a.distance - b.distance,
    );
    const isWrong = (a: Seated, b: Seated): boolean =>
      isHigher(a.office, b.office, ranking) && isFarther(a, b);
    for (const one of findMisplaced(fromMiddle, isWrong)) {
      const lower = fromMiddle.find((other) => isWrong(one, other));
      const higher = fromMiddle.find((other) => isWrong(other, one));
      if (lower) yield explain(one, one, lower, ranking);
      else if (higher) yield explain(one, higher, one, ranking);
    }
  },
});

/**
 * What to say of `misplaced`: `higher` has a lesser chair than `lower`. One of the two is
 * misplaced.
 */
function explain(misplaced: Seated, higher: Seated, lower: Seated, ranking: Ranking): Report {
  const source = rankOffice(higher.office, ranking.level)?.source ?? '';
  const placed = ({ entry, office }: Seated): string =>
    `${entry.name} (${office.label}) di ${entry.row}${entry.number}`;
  return {
    span: misplaced.entry.nameSpan,
    message: `${placed(higher)}, padahal yang lebih rendah, ${placed(lower)}; tukar kursinya (${source}).`,
  };
}

interface Seated {
  readonly entry: SeatEntry;
  readonly office: ProtocolOffice;
  /** Chairs from the middle of the row. */
  readonly distance: number;
}

function distanceOf(entry: SeatEntry, entries: readonly SeatEntry[]): number {
  const numbers = entries.filter(({ row }) => row === entry.row).map(({ number }) => number);
  return Math.abs(entry.number - (Math.min(...numbers) + Math.max(...numbers)) / 2);
}

/** `A` before `B`, `Z` before `AA`. */
function compareRows(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}

function isFarther(a: Seated, b: Seated): boolean {
  const rows = compareRows(a.entry.row, b.entry.row);
  return rows === 0 ? a.distance > b.distance + UNREMARKABLE_CHAIRS : rows > 0;
}
