import type { ClosingSection, PrintDocument } from '../print-document.ts';

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
