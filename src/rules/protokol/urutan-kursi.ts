import { readCeremony } from '../../check/ceremony.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { readSeatingTable, type SeatEntry } from '../../draft/seating-table.ts';
import type { ProtocolOffice } from '../../knowledge/protocol-offices.ts';
import { isForeignOffice } from '../../protocol/foreign-guest.ts';
import { readGreeted } from '../../protocol/greeted.ts';
import { findMisplaced } from '../../protocol/misplaced.ts';
import { rankOffice } from '../../protocol/precedence.ts';
import { isFartherOut, placeInRows, type SeatInRow } from '../../protocol/row-places.ts';
import { isHigher, type Ranking } from '../../protocol/speakers.ts';
import { isSpouseSeat } from '../../protocol/spouse-seat.ts';

const EVENT = 'nama: Rakor\nmulai: 2026-08-19 08:30\n';
const plan = (...rows: readonly string[]): string =>
  `---\njenis: tata-tempat\n---\nDenah dilihat dari hadirin.\n\n| Kursi | Nama | Jabatan |\n|---|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`;

export const urutanKursi: Rule = draftRule({
  id: 'protokol/urutan-kursi',
  severity: 'warning',
  summary: 'Pejabat yang lebih tinggi duduk lebih depan dan lebih dekat ke tengah.',
  why: 'Letak kursi adalah tata tempat yang paling terlihat; ajudan memeriksanya sebelum pimpinannya datang.',
  exceptions:
    'Tuan rumah yang mendampingi tamu tertinggi (Pasal 13), pendamping, yang setara, selisih satu kursi di sisi yang lain, deretan yang diurutkan dari satu ujung, dan acara dengan `urutan_manual` atau Presiden dibiarkan.',
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
      {
        text: plan(
          'A4 | Budi Hermawan | Bupati Contoh',
          'A3 | Hj. Ani | Pendamping Bupati Contoh',
          'A7 | «Rina Marlina» | Wakil Bupati Contoh',
          'A5 | Andi Saputra | Ketua DPRD Kabupaten Contoh',
          'A6 | Siti Aminah | Sekretaris Daerah Kabupaten Contoh',
          'A2 | Tono | Kajari Contoh',
          'A1 | Wati | Dandim 0413',
        ),
        event: EVENT,
      },
      {
        text: plan(
          'A1 | «Budi Hermawan» | Bupati Contoh',
          'A3 | Andi Saputra | Ketua DPRD Kabupaten Contoh',
          'A2 | Siti Aminah | Sekretaris Daerah Kabupaten Contoh',
          'A4 | Tono Wijaya | Camat Contoh',
          'A5 | Rina Marlina | Wakil Bupati Contoh',
          'A6 | Wati | Kajari Contoh',
          'A7 | Yusuf | Dandim 0413',
        ),
        event: `${EVENT}tuan_rumah: Budi Hermawan\ntamu: [{ nama: Budi Hermawan, jabatan: Bupati Contoh }, { nama: Andi Saputra, jabatan: Ketua DPRD Kabupaten Contoh }]\n`,
      },
    ],
    right: [
      // One row from its end: the first seat is the highest.
      {
        text: plan(
          'A1 | Budi Hermawan | Bupati Contoh',
          'A2 | Rina Marlina | Wakil Bupati Contoh',
          'A3 | Andi Saputra | Ketua DPRD Kabupaten Contoh',
          'A4 | Siti Aminah | Sekretaris Daerah Kabupaten Contoh',
          'A5 | Tono Wijaya | Camat Contoh',
        ),
        event: EVENT,
      },
      // The deputy sits beyond the wife, the speaker on the free side.
      {
        text: plan(
          'A4 | Budi Hermawan | Bupati Contoh',
          'A5 | Hj. Ani | Pendamping Bupati Contoh',
          'A6 | Rina Marlina | Wakil Bupati Contoh',
          'A3 | Andi Saputra | Ketua DPRD Kabupaten Contoh',
          'A2 | Siti Aminah | Sekretaris Daerah Kabupaten Contoh',
          'A1 | Tono Wijaya | Camat Contoh',
        ),
        event: EVENT,
      },
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
      // A consul has the middle; two of equal rank sit beside him with their wives.
      {
        text: plan(
          'A5 | Azman bin Ramli | Konsul Malaysia di Pontianak',
          'A6 | Budi Hermawan | Bupati Contoh',
          'A7 | Hj. Ani | Pendamping Bupati Contoh',
          'A4 | Tono Wijaya | Bupati Sintang',
          'A3 | Ny. Wati | Pendamping Bupati Sintang',
          'A8 | Rina Marlina | Wakil Bupati Contoh',
          'A2 | Yusuf | Mantan Bupati Contoh',
          'A9 | Andi | Ketua DPRD Kabupaten Contoh',
          'A1 | Siti | Sekretaris Daerah Kabupaten Contoh',
        ),
        event: EVENT,
      },
      {
        text: plan(
          'A3 | Budi Hermawan | Bupati Contoh',
          'A2 | Tono Wijaya | Bupati Sintang',
          'A4 | Rina Marlina | Wakil Bupati Contoh',
          'A1 | Andi | Ketua DPRD Kabupaten Contoh',
        ),
        event: EVENT,
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
    const people = entries.map((entry) => {
      const isSpouse = isSpouseSeat(entry, guests);
      const { office, guest } = readGreeted(`${entry.office}, ${entry.name}`, guests, ranking);
      return { entry, isSpouse, guest, office: isSpouse ? undefined : office };
    });
    const placed = placeInRows(
      people.map(({ entry, office, isSpouse }) => ({
        ...entry,
        office,
        isSpouse,
        isForeign: isForeignOffice(entry.office),
      })),
      ranking,
    );
    const seated = people.flatMap(({ entry, office, guest }): readonly Seated[] => {
      const place = placed.get(`${entry.row}${entry.number}`);
      // A host sits beside the highest guest, whatever their own rank (art. 13).
      const isBesideHigher =
        guest?.isHost === true &&
        people.some((other) => office && other.office && isHigher(other.office, office, ranking));
      return office && place && !isBesideHigher ? [{ entry, office, ...place }] : [];
    });
    const fromMiddle = [...seated].sort(
      (a, b) => compareRows(a.entry.row, b.entry.row) || a.distance - b.distance,
    );
    const isWrong = (a: Seated, b: Seated): boolean =>
      isHigher(a.office, b.office, ranking) && isFarther(a, b);
    // Two who change places may put all between them right.
    const swapped = new Set<Seated>();
    const misplaced = [...findMisplaced(fromMiddle, isWrong)].sort((a, b) =>
      isHigher(a.office, b.office, ranking) ? -1 : Number(isHigher(b.office, a.office, ranking)),
    );
    for (const one of misplaced) {
      const lower = fromMiddle.find((other) => isWrong(one, other));
      const higher = fromMiddle.find((other) => isWrong(other, one));
      const partner = lower ?? higher;
      if (!partner || swapped.has(one) || swapped.has(partner)) continue;
      swapped.add(one).add(partner);
      yield lower ? explain(one, one, lower, ranking) : explain(one, partner, one, ranking);
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

interface Seated extends SeatInRow {
  readonly entry: SeatEntry;
  readonly office: ProtocolOffice;
}

/** `A` before `B`, `Z` before `AA`. */
function compareRows(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}

function isFarther(a: Seated, b: Seated): boolean {
  const rows = compareRows(a.entry.row, b.entry.row);
  return rows === 0 ? isFartherOut(a, b) : rows > 0;
}
