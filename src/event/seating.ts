import * as v from 'valibot';
import { described, listOf, wholeNumber, yesNo } from '../yaml/schema-blocks.ts';

/** From where a seating plan is looked at: from behind the guests, or from before them. */
export const SEATING_VIEWS = ['hadirin', 'panggung'] as const;
export type SeatingView = (typeof SEATING_VIEWS)[number];

/**
 * What an event file may say of the seats for those who are placed by precedence.
 *
 * @internal
 */
export const seatingSchema = v.strictObject({
  baris: v.optional(
    described(
      v.pipe(
        listOf(wholeNumber),
        v.minLength(1, 'masih kosong.'),
        v.check((rows) => rows.every((seats) => seats > 0), 'memuat baris tanpa kursi.'),
      ),
      'Jumlah kursi setiap baris dari depan, misalnya [7, 9]; yang terakhir berlaku seterusnya',
    ),
  ),
  lorong: v.optional(described(yesNo, 'Apakah ada lorong di tengah baris')),
  pandangan: v.optional(
    described(
      v.picklist(SEATING_VIEWS, `harus salah satu dari ${SEATING_VIEWS.join(', ')}.`),
      'Denah dilihat dari hadirin (dari belakang kursi) atau dari panggung',
    ),
  ),
});

/** The seats for those who are placed by precedence. */
export interface EventSeating {
  /** How many each row has, from the front; the last number holds for all rows behind. */
  readonly baris?: readonly number[] | undefined;
  /** An aisle parts the rows in the middle. */
  readonly lorong?: boolean | undefined;
  readonly pandangan?: SeatingView | undefined;
}
