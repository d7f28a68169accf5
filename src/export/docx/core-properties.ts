import type { PrintDocument } from '../print-document.ts';
import { escapeMarkup } from '../printable.ts';

/**
 * The properties of the file (ECMA-376 part 2, 11). The library writes the clock of the moment
 * and no language, hence this part of our own.
 */
export function corePropertiesXml(document: PrintDocument, timestamp: Date): string {
  const { label, title, creator } = document;
  const time = `${timestamp.toISOString().slice(0, 19)}Z`;
  const date = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`;
  const subject = label === undefined ? '' : `<dc:subject>${escapeMarkup(label)}</dc:subject>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeMarkup(title)}</dc:title>${subject}<dc:creator>${escapeMarkup(creator)}</dc:creator><cp:lastModifiedBy>${escapeMarkup(creator)}</cp:lastModifiedBy><cp:revision>1</cp:revision>${date('created')}${date('modified')}<dc:language>id-ID</dc:language></cp:coreProperties>`;
}
