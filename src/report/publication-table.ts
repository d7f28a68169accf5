import type { Publication } from '../approval/draft-record.ts';
import { formatLongDate } from '../calendar/date.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';

/** Where and when a document went out, for people: a line each, its address below. */
export function publicationTable(
  path: string,
  publications: readonly Publication[],
  style: Style,
): string {
  const lines = publications.flatMap(({ di, tanggal, tautan }) => [
    `  ${style.good(style.glyphs.pass)} ${formatLongDate(tanggal)}: ${visible(di, style)}`,
    ...(tautan === undefined ? [] : [`    ${style.path(visible(tautan, style))}`]),
  ]);
  const rows = lines.length === 0 ? ['  belum ada catatan'] : lines;
  return `${[`${style.strong('Terbit')} ${style.path(path)}`, ...rows].join('\n')}\n`;
}
