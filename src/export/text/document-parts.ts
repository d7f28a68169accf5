import type { ClosingSection, PrintDocument } from '../print-document.ts';
import { printable } from '../printable.ts';

/** Lines that open a document, above its title. */
export function openingLines(document: PrintDocument): readonly string[] {
  const { draftMark, label, number, status, dateline } = document;
  return [
    draftMark ? 'DRAF – belum untuk disiarkan' : undefined,
    label,
    number,
    status?.text,
    dateline?.text,
  ].filter((line) => line !== undefined);
}

/** The closing sections with the contact last, where a reader of a message looks for it. */
export function closingWithContactLast({ closing }: PrintDocument): readonly ClosingSection[] {
  const isContact = ({ id }: ClosingSection): boolean => id === 'narahubung';
  return [...closing.filter((section) => !isContact(section)), ...closing.filter(isContact)];
}

/** A text to be copied: without the spaces that only hold lines together on paper. */
export function plainSpaces(text: string): string {
  return printable(text).replaceAll('\u00A0', ' ');
}
