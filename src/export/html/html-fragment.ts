import { slugWords } from '../../text/slug.ts';
import { excerptOf } from '../excerpt.ts';
import type { Exporter } from '../exporter.ts';
import type { PrintDocument } from '../print-document.ts';
import { commentText, HtmlBlocks, notesHtml } from './html-blocks.ts';
import { sectionHtml } from './html-parts.ts';

/** Longest address of a page, in code units; cut at a word. */
const LONGEST_SLUG = 80;

/**
 * Writes the body of a document to paste into a content management system, WordPress for one, which
 * has places of its own for title, address, excerpt and tags: those stand in a comment on top. No
 * styles, no letterhead; pictures are uploaded there, so only their captions stand here.
 */
export const fragment: Exporter = {
  format: 'fragment',
  extension: '.fragmen.html',
  write: async (document) => new TextEncoder().encode(fragmentOf(document)),
};

function fragmentOf(document: PrintDocument): string {
  const blocks = new HtmlBlocks({ picturesApart: true });
  const sections = document.closing.map((section) => sectionHtml(section, blocks));
  const body = blocks.write(document.body);
  return `<!--\n${notes(document)}-->\n${body}${notesHtml(document.notes)}${sections.join('')}`;
}

function notes(document: PrintDocument): string {
  const { title, untitled, date, status, keywords, draftMark } = document;
  const lines = [
    ['DRAF', draftMark ? 'belum untuk disiarkan' : undefined],
    ['Judul', untitled ? undefined : title],
    ['Slug', untitled ? undefined : slug(title)],
    ['Cuplikan', excerptOf(document)],
    ['Tag', keywords.length === 0 ? undefined : keywords.join(', ')],
    ['Tanggal', date],
    ['Status', status?.text],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${commentText(value)}\n`]));
  return lines.join('');
}

function slug(title: string): string {
  let address = '';
  for (const word of slugWords(title)) {
    const longer = address === '' ? word : `${address}-${word}`;
    if (longer.length > LONGEST_SLUG) break;
    address = longer;
  }
  return address;
}
