import type { PrintDocument } from './print-document.ts';

/** Longest title in the header of later pages, in characters. */
const LONGEST = 95;

/**
 * Sender and title for the pages after the first, in one line; an embargo comes first. Where both
 * are too long, the title is what tells the page from others.
 */
export function runningTitle({ letterhead, label, title, embargoed }: PrintDocument): string {
  const sender = letterhead?.agencyName ?? label;
  const embargo = embargoed ? 'EMBARGO' : undefined;
  const join = (parts: readonly (string | undefined)[]): string =>
    parts.filter((part) => part !== undefined).join(' – ');
  const full = join([embargo, sender, title]);
  const text = full.length <= LONGEST ? full : join([embargo, title]);
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
