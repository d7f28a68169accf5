import { oncePer } from '../text/once-per.ts';
import type { Passage } from './passage.ts';

/** Whether the passages of a draft hold more straight quotation marks than curly ones. */
export const prefersStraight: (passages: readonly Passage[]) => boolean = oncePer((passages) => {
  const count = (marks: RegExp): number =>
    passages.reduce((sum, { text }) => sum + (text.match(marks)?.length ?? 0), 0);
  return count(/"/gu) > count(/[“”]/gu);
});
