import { parseClock } from '../calendar/clock.ts';
import type { RunSheetEntry } from '../run-sheet/item.ts';
import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { type Block, plainText } from './nodes.ts';

/** A section of a script for the master of ceremonies: one item, what is said, and the cues. */
export interface ScriptSection {
  readonly entry: RunSheetEntry;
  readonly headingSpan: Span;
}

/** `09.04–09.07 Menyanyikan lagu Indonesia Raya (3 menit)`, `2. Doa`. */
const HEADING =
  /^(?:\d{1,2}[.)]\s+)?(?:(?<from>\d{1,2}[.:]\d{2})(?:\s?[-–—]\s?(?<to>\d{1,2}[.:]\d{2}))?(?:\s(?:WIB|WITA|WIT))?[\s:,–-]+)?(?<activity>.*?)(?:\s\((?<minutes>\d{1,3})\smenit\))?$/u;

/**
 * Reads a script whose headings are its items. What stands in Markdown quotes (`> …`) is not read
 * out but a cue; everything else below a heading is said.
 */
export function readMcScript({ blocks }: Pick<Draft, 'blocks'>): readonly ScriptSection[] {
  const sections: ScriptSection[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading') continue;
    const next = blocks.findIndex((other, at) => at > index && other.kind === 'heading');
    const below = blocks.slice(index + 1, next === -1 ? undefined : next);
    const groups = HEADING.exec(plainText(block.children).replace(/\s+/gu, ' ').trim())?.groups;
    const activity = groups?.['activity'] ?? '';
    if (activity === '') continue;
    sections.push({
      headingSpan: block.span,
      entry: {
        kegiatan: activity,
        ...clock('mulai', groups?.['from']),
        ...clock('selesai', groups?.['to']),
        ...duration(groups),
        narasi: textOf(below.filter(({ kind }) => kind !== 'quote')),
        isyarat: textOf(below.filter(({ kind }) => kind === 'quote')),
      },
    });
  }
  return sections;
}

function clock(key: 'mulai' | 'selesai', text = ''): Pick<RunSheetEntry, 'mulai' | 'selesai'> {
  const time = parseClock(text);
  return time === undefined ? {} : { [key]: time };
}

function duration(
  groups: Readonly<Record<string, string | undefined>> | undefined,
): Pick<RunSheetEntry, 'durasi'> {
  const minutes = groups?.['minutes'];
  return minutes === undefined ? {} : { durasi: Number(minutes) };
}

function textOf(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).join(' ');
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [plainText(block.children)];
    case 'quote':
      return block.blocks.flatMap(linesOf);
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(linesOf));
    default:
      return [];
  }
}
