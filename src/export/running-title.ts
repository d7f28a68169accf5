import type { PrintDocument } from './print-document.ts';

/** Longest title in the header of later pages, in characters. */
const LONGEST = 95;

/** Sender and title for the pages after the first, in one line; an embargo comes first. */
export function runningTitle({ letterhead, label, title, embargoed }: PrintDocument): string {
  const sender = letterhead?.agencyName ?? label;
  const parts = [embargoed ? 'EMBARGO' : undefined, sender, title];
  const text = parts.filter((part) => part !== undefined).join(' – ');
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
