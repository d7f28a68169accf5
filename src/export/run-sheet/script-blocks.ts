import { durationText, timeRange } from '../../run-sheet/item-times.ts';
import type { ScheduledItem } from '../../run-sheet/schedule.ts';
import type { PrintBlock, PrintInline } from '../print-document.ts';

/**
 * A part of a run-sheet for the master of ceremonies: for each item its time and name, who is to be
 * called, the cue in a box of its own, and the words to say.
 */
export function scriptBlocks(items: readonly ScheduledItem[]): readonly PrintBlock[] {
  return items.flatMap((item) => {
    const { kegiatan, pelaksana, isyarat, narasi } = item.entry;
    const title = [timeRange(item), kegiatan].filter((part) => part !== undefined).join(' ');
    const length = durationText(item);
    return [
      { kind: 'heading', level: 2, children: plain(title) },
      ...labelled('Oleh', [pelaksana, length && `(${length})`].filter(Boolean).join(' ')),
      ...(isyarat === undefined
        ? []
        : [{ kind: 'quote', blocks: labelled('Isyarat', isyarat) } as const]),
      ...(narasi === undefined ? [] : [paragraph(plain(narasi))]),
    ];
  });
}

function labelled(label: string, text: string): readonly PrintBlock[] {
  if (text === '') return [];
  return [paragraph([{ kind: 'text', value: `${label}: `, marks: ['strong'] }, ...plain(text)])];
}

function paragraph(children: readonly PrintInline[]): PrintBlock {
  return { kind: 'paragraph', children };
}

function plain(value: string): readonly PrintInline[] {
  return [{ kind: 'text', value, marks: [] }];
}
