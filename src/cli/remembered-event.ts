import type { Draft } from '../draft/draft.ts';
import type { EventFile } from '../event/event.ts';
import { isAboutEvent } from '../event/is-about-event.ts';

/**
 * Whether a Word file is to be held against the event that it was made for, and what to say of it.
 * Last week's file is often written over for the next event; nothing in it would agree with the
 * old.
 *
 * @param event `undefined` when its file is not there any more
 * @param shown the path of that file, as the officer knows it
 */
export function judgeRememberedEvent(
  { source }: Draft,
  event: EventFile | undefined,
  shown: string,
): { readonly isUsed: boolean; readonly note: string } {
  const isUsed = event !== undefined && isAboutEvent(source.text, event);
  return { isUsed, note: `${source.path}: ${verdict()}` };

  function verdict(): string {
    if (!event) {
      return `${shown}, acaranya saat diekspor, tidak ditemukan; sebut dengan --acara.`;
    }
    return isUsed
      ? `dicocokkan dengan ${shown}, acaranya saat diekspor; bila kini lain, sebut dengan --acara.`
      : `tidak dicocokkan dengan ${shown}, acaranya saat diekspor, sebab nama dan tanggalnya tidak disebut; sebut acaranya dengan --acara.`;
  }
}
