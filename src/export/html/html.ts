import { excerptOf } from '../excerpt.ts';
import type { Exporter } from '../exporter.ts';
import { newsArticle } from '../news-article.ts';
import type { DatedLine, Letterhead, PrintDocument } from '../print-document.ts';
import { escapeMarkup } from '../printable.ts';
import { HtmlBlocks, imageHtml, inlinesHtml, notesHtml } from './html-blocks.ts';
import { factsHtml, lineHtml, sectionHtml, signatureHtml } from './html-parts.ts';
import { styleSheet } from './html-style.ts';

/** Nothing may be loaded or run: the page holds all it needs. */
const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Writes one web page that needs no other file. */
export const html: Exporter = {
  format: 'html',
  extension: '.html',
  write: async (document) => new TextEncoder().encode(page(document)),
};

function page(document: PrintDocument): string {
  const { title, orientation, density } = document;
  const blocks = new HtmlBlocks();
  const body = blocks.write(document.body);
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
${metadata(document)}${articleData(document)}<title>${escapeMarkup(title)}</title>
<style>${styleSheet(document)}</style>
</head>
<body class="${orientation} ${density}">
${header(document)}<main>
${titles(document)}${factsHtml(document.facts)}${body}${notesHtml(document.notes)}${closing(document, blocks)}${signatureHtml(document.signature)}</main>
${footer(document)}</body>
</html>
`;
}

function articleData(document: PrintDocument): string {
  const data = newsArticle(document);
  return data === undefined ? '' : `<script type="application/ld+json">${data}</script>\n`;
}

function metadata(document: PrintDocument): string {
  const { title, creator, date, isNews, keywords } = document;
  const excerpt = excerptOf(document);
  const meta = (attribute: 'name' | 'property', name: string, value: string | undefined): string =>
    value === undefined || value === ''
      ? ''
      : `<meta ${attribute}="${name}" content="${escapeMarkup(value)}">\n`;
  return [
    meta('name', 'author', creator),
    meta('name', 'description', excerpt),
    meta('name', 'keywords', keywords.join(', ')),
    meta('property', 'og:description', excerpt),
    meta('property', 'og:title', title),
    meta('property', 'og:type', isNews ? 'article' : 'website'),
    meta('property', 'og:locale', 'id_ID'),
    meta('property', 'og:site_name', creator),
    meta('property', 'article:published_time', isNews ? date : undefined),
  ].join('');
}

function header(document: PrintDocument): string {
  const { letterhead, label, number, dateline, status, draftMark } = document;
  const lines = [
    lineHtml('label', label),
    lineHtml('number', number),
    dated('dateline', dateline),
    dated(document.embargoed ? 'status embargo' : 'status', status),
  ].join('');
  const mark = draftMark ? lineHtml('draft', 'DRAF') : '';
  const kop = letterhead ? letterheadHtml(letterhead) : '';
  const opening = lines === '' ? '' : `<div class="opening">\n${lines}</div>\n`;
  return `<header>\n${mark}${kop}${opening}</header>\n`;
}

function letterheadHtml(letterhead: Letterhead): string {
  const { logo, logoAlt, government, agency, address, reach } = letterhead;
  const lines = [
    agency === undefined ? '' : lineHtml('government', government),
    lineHtml('agency', agency ?? government),
    lineHtml('address', address),
    ...reach.map((inlines) => `<p class="address">${inlinesHtml(inlines)}</p>\n`),
  ].join('');
  return `<div class="kop">${logo ? imageHtml(logo, logoAlt) : ''}<div>\n${lines}</div></div>\n`;
}

function titles({ title, untitled, subtitle }: PrintDocument): string {
  const heading = `<h1${untitled ? ' class="unseen"' : ''}>${escapeMarkup(title)}</h1>\n`;
  return heading + lineHtml('subtitle', subtitle);
}

function closing(document: PrintDocument, blocks: HtmlBlocks): string {
  return document.closing
    .map((section) => {
      const content = sectionHtml(section, blocks);
      return `<section class="closing ${section.id}">\n${content}</section>\n`;
    })
    .join('');
}

function footer({ byline, letterhead }: PrintDocument): string {
  const lines = lineHtml('byline', byline) + lineHtml('agency', letterhead?.agencyName);
  return lines === '' ? '' : `<footer>\n${lines}</footer>\n`;
}

function dated(kind: string, date: DatedLine | undefined): string {
  if (date?.datetime === undefined) return lineHtml(kind, date?.text);
  const { text, datetime } = date;
  return `<p class="${kind}"><time datetime="${datetime}">${escapeMarkup(text)}</time></p>\n`;
}
