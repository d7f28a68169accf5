import type { Draft } from '../../draft/draft.ts';
import { readSeatingTable, readSeatingView, type SeatEntry } from '../../draft/seating-table.ts';
import type { EventSeating } from '../../event/seating.ts';
import type { PrintBlock, PrintSeat, PrintSeating } from '../print-document.ts';

/**
 * The plan of the seats that the table of a draft lists, so that both agree however the table was
 * edited. `undefined` where there is no such table. Chairs that stay free are known from the event
 * file only.
 */
export function seatingPlan(
  draft: Draft,
  { baris, lorong = false }: EventSeating = {},
): PrintSeating | undefined {
  const entries = readSeatingTable(draft)?.entries ?? [];
  if (entries.length === 0) return undefined;
  const view = readSeatingView(draft) ?? 'hadirin';
  const shorten = regionShortener(entries);
  const labels = [...new Set(entries.map(({ row }) => row))].sort(
    (a, b) => a.length - b.length || (a < b ? -1 : 1),
  );
  const rows = labels.map((label, index) => {
    const own = entries.filter(({ row }) => row === label);
    const chairs = baris?.[index] ?? baris?.at(-1) ?? 0;
    const count = Math.max(chairs, ...own.map(({ number }) => number));
    const seats = Array.from({ length: count }, (_, at): PrintSeat => {
      const entry = own.find(({ number }) => number === at + 1);
      return {
        label: `${label}${at + 1}`,
        sitter: entry && { name: entry.name, office: shorten(entry.office) },
      };
    });
    return { label, seats, aisleAfter: lorong && count > 1 ? Math.floor(count / 2) : undefined };
  });
  if (view === 'hadirin') return { kind: 'seating', view, rows };
  // From the stage, everything is seen the other way round.
  const turned = rows.toReversed().map(({ label, seats, aisleAfter }) => ({
    label,
    seats: seats.toReversed(),
    aisleAfter: aisleAfter === undefined ? undefined : seats.length - aisleAfter,
  }));
  return { kind: 'seating', view, rows: turned };
}

/** Puts a plan before the table of seats and the heading of that table. */
export function withSeatingPlan(
  body: readonly PrintBlock[],
  plan: PrintSeating | undefined,
): readonly PrintBlock[] {
  if (!plan) return body;
  const table = body.findIndex((block) => block.kind === 'table' && block.rows.length > 0);
  if (table === -1) return [...body, plan];
  const at = body[table - 1]?.kind === 'heading' ? table - 1 : table;
  return [...body.slice(0, at), plan, ...body.slice(at)];
}

const REGION = /(?<!\bWali)\s(?:Kota|Kabupaten|Provinsi)\s\p{Lu}.*$/u;

/** Takes the name of the region from the ends of offices, where all that have one share it. */
function regionShortener(entries: readonly SeatEntry[]): (office: string) => string {
  const regions = new Set(entries.flatMap(({ office }) => REGION.exec(office)?.[0] ?? []));
  return (office) => (regions.size === 1 ? office.replace(REGION, '') : office);
}
