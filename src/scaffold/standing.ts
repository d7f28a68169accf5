import type { ItemKind } from '../run-sheet/item-kind.ts';
import type { ScriptSetting, ScriptWriter } from './script.ts';
import type { SpokenItem } from './spoken-item.ts';

/** Items during which all present stand. */
const STANDING: readonly ItemKind[] = ['lagu-kebangsaan', 'mars', 'hening-cipta'];

/** All stand while officials are sworn in and appointed (SE BKN 10/SE/IV/2020). */
const OATH = /\b(?:sumpah|naskah pelantikan|kata-kata pelantikan)\b/iu;

/** Whether officials take their oath, or are appointed, in an item. */
export function isOath({ kind, item }: SpokenItem): boolean {
  return kind === 'acara-pokok' && OATH.test(item.entry.kegiatan);
}

function isStood(spoken: SpokenItem | undefined): boolean {
  return spoken !== undefined && (STANDING.includes(spoken.kind) || isOath(spoken));
}

/** Asks to stand, unless people stand already, and to sit, unless the next item wants them up. */
export const standing =
  (words: (spoken: SpokenItem, setting: ScriptSetting) => readonly string[]): ScriptWriter =>
  (spoken, setting, { before, after }) => {
    const areUp = isStood(before);
    const stayUp = isStood(after);
    return {
      // The run-sheet may have a cue of its own.
      opening: /berdiri/iu.test(spoken.item.entry.isyarat ?? '')
        ? []
        : [areUp ? 'Hadirin tetap berdiri.' : 'Hadirin berdiri.'],
      words: [
        areUp ? 'Hadirin dimohon tetap berdiri.' : 'Hadirin dimohon berdiri.',
        ...words(spoken, setting),
      ],
      closing: stayUp
        ? []
        : [
            { kind: 'cue', text: 'Tunggu sampai selesai; hadirin duduk.' },
            { kind: 'speech', text: 'Hadirin dipersilakan duduk kembali.' },
          ],
    };
  };
