import type { CalendarDate } from '../../calendar/date.ts';
import { isWordFile } from '../../draft/draft.ts';
import type { FactContext } from '../fact-context.ts';

/** The day that dates without a year are read near to, and where it was found, for messages. */
export interface ReferenceDate {
  readonly date: CalendarDate;
  readonly origin: string;
}

/** The date of the draft, else the first day of its event; `undefined` when neither is known. */
export function findReferenceDate({ draft, event }: FactContext): ReferenceDate | undefined {
  const { tanggal } = draft.meta;
  if (tanggal) {
    const origin = isWordFile(draft) ? 'tanggal di atas naskah' : 'bagian depan naskah';
    return { date: tanggal, origin };
  }
  if (event) return { date: event.file.mulai.date, origin: 'berkas acara' };
  return undefined;
}
