import { type CalendarDate, formatIsoDate } from '../../../calendar/date.ts';
import { DOCUMENT_KINDS } from '../../../draft/document-kinds.ts';
import type { ListedDocument } from '../../../draft/listed-document.ts';
import { SPECIAL_VARIANTS } from '../../../draft/release-variants.ts';
import { findNearest } from '../../../text/nearest.ts';
import { UserError } from '../../errors.ts';
import { readTypedDay } from '../../typed-day.ts';
import type { ListCommandOptions } from './options.ts';

/** Documents of the house; what is left are releases and their variants. */
const NEVER_PUBLISHED: readonly string[] = DOCUMENT_KINDS.filter((kind) => kind !== 'rilis');

/**
 * Which documents are wanted; with days, those without a date are not.
 *
 * @throws UserError for a day that is none, or a kind that nobody knows
 */
export function readFilter(
  { from, to, kinds, unpublished }: ListCommandOptions,
  today: CalendarDate,
): (document: ListedDocument) => boolean {
  const first = readDay(from, '--sejak', today);
  const last = readDay(to, '--sampai', today);
  if (first !== undefined && last !== undefined && first > last) {
    throw new UserError('--sejak lebih lambat daripada --sampai; tidak ada naskah di antaranya.');
  }
  const wanted = kinds?.split(',').map(readKind);
  const isLimited = first !== undefined || last !== undefined;
  return ({ date, kind, published }) =>
    (!isLimited || date !== '') &&
    (first === undefined || date >= first) &&
    (last === undefined || date <= last) &&
    (wanted === undefined || wanted.includes(kind)) &&
    (!unpublished || (published === '' && !NEVER_PUBLISHED.includes(kind)));
}

function readDay(
  typed: string | undefined,
  option: string,
  today: CalendarDate,
): string | undefined {
  return typed === undefined ? undefined : formatIsoDate(readTypedDay(typed, option, today));
}

function readKind(typed: string): string {
  const all: readonly string[] = [...DOCUMENT_KINDS, ...SPECIAL_VARIANTS];
  const kind = typed.trim().toLowerCase();
  if (all.includes(kind)) return kind;
  const nearest = findNearest(kind, all);
  const meant = nearest === undefined ? '' : ` Mungkin maksudnya ${nearest}?`;
  throw new UserError(`Jenis naskah “${typed.trim()}” tidak dikenal.${meant}`, {
    hint: `Jenis yang ada: ${all.join(', ')}.`,
  });
}
