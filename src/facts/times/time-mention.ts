import type { TimeZone } from '../../calendar/clock.ts';
import type { Span } from '../../text/span.ts';

/** A time of the day as a text writes it, which may be none: `25.10`. */
export interface WrittenClock extends Span {
  readonly hours: number;
  readonly minutes: number;
  readonly zone: TimeZone | undefined;
}

/**
 * A time or a range of times: `pukul 08.30 WIB`, `08.00–12.00 WIB`, `pukul 09.00 sampai selesai`.
 */
export interface TimeMention extends Span {
  readonly from: WrittenClock;
  readonly to: WrittenClock | undefined;
  /** `pagi`, `siang`, …, said of the first time. */
  readonly daypart: (Span & { readonly name: string }) | undefined;
}
