import type { PageLayout } from '../page-layout.ts';
import type { PrintDocument } from '../print-document.ts';

/** The style sheet of an exported page: narrow and wide screens, light and dark, A4 paper. */
const SCREEN = `
:root {
  color-scheme: light dark;
  --ink: #1a1a1a; --soft: #4a4a4a; --paper: #fff; --desk: #eef0f2; --line: #8a8f98;
  --shade: #e7ecf2; --link: #0b4f8a; --alert: #a40000;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e9e9e7; --soft: #b9bcc0; --paper: #1d1f22; --desk: #121315; --line: #6d727a;
    --shade: #2b3037; --link: #8dc2f5; --alert: #ff8f87;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: clamp(1rem, 5vw, 3.5rem); max-width: 52rem; min-height: 100vh;
  background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 Arial, "Liberation Sans", Helvetica, sans-serif; overflow-wrap: break-word;
}
body.landscape { max-width: 72rem; }
html { background: var(--desk); }
p, ul, ol, blockquote, pre, figure, dl { margin: 0 0 1em; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, .table:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.kop {
  display: flex; align-items: center; gap: 1rem; text-align: center;
  border-bottom: 5px double var(--ink); padding-bottom: .75rem; margin-bottom: 1.75rem;
}
.kop img { flex: none; width: auto; height: auto; max-width: 5.25rem; max-height: 6rem; background: #fff; border-radius: 2px; }
.kop > div { flex: 1; min-width: 0; }
.kop p { margin: 0; line-height: 1.35; text-wrap: balance; }
.kop .government { font-size: 1.05rem; }
.kop .agency { font-size: 1.3rem; font-weight: bold; margin-bottom: .25rem; }
.kop .address { font-size: .875rem; color: var(--soft); }
.kop a { color: inherit; }
.opening { text-align: center; }
.opening p { margin: 0; }
.opening .label { font-size: 1.2rem; font-weight: bold; letter-spacing: .04em; }
.opening .status { margin-top: .75rem; font-weight: bold; }
.opening .embargo { display: inline-block; padding: .35rem 1rem; border: 2px solid var(--alert); color: var(--alert); }
.draft { text-align: center; font-weight: bold; color: var(--alert); }
h1, .subtitle { text-align: center; text-wrap: balance; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 1.75rem 0 1.25rem; }
h1:has(+ .subtitle) { margin-bottom: .5rem; }
.subtitle { font-size: 1.125rem; color: var(--soft); margin-bottom: 1.5rem; }
h2, h3, h4, h5, h6 { line-height: 1.3; margin: 1.75em 0 .5em; }
h2 { font-size: 1.2rem; } h3 { font-size: 1.0625rem; } h4 { font-size: 1.0625rem; font-style: italic; }
h5, h6 { font-size: 1rem; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin-bottom: 1.75rem; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; }
ul, ol { padding-left: 1.75rem; }
li > ul, li > ol { margin-bottom: 0; }
li { margin-bottom: .3em; }
li ol { list-style-type: lower-alpha; } li li ol { list-style-type: lower-roman; }
li li li ol { list-style-type: decimal; }
blockquote { margin-left: 0; padding-left: 1.25rem; border-left: 4px solid var(--line); font-style: italic; }
.large { font-size: 1.3rem; }
.large blockquote {
  margin: 0 0 1rem; padding: .5rem .9rem; border: 2px solid var(--ink); background: var(--shade);
  font-size: 1rem; font-style: normal; line-height: 1.45; break-inside: avoid;
}
.large blockquote p { margin: 0; }
.large .facts { font-size: 1rem; }
pre { padding: .75rem 1rem; background: var(--shade); white-space: pre-wrap; }
code { font-family: "Courier New", "Liberation Mono", monospace; font-size: .95em; }
hr { border: 0; border-top: 1px solid var(--line); margin: 1.75rem 0; }
.table { overflow-x: auto; margin: 0 0 1.25rem; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; line-height: 1.45; }
th, td { border: 1px solid var(--line); padding: .4rem .55rem; text-align: left; vertical-align: top; min-width: 3ch; overflow-wrap: normal; }
th { background: var(--shade); vertical-align: middle; text-align: center; }
.short { white-space: nowrap; }
.center { text-align: center; } .right { text-align: right; }
figure { text-align: center; }
.seating { display: block; width: 100%; min-width: 38rem; height: auto; }
figure img { width: auto; height: auto; max-width: 100%; }
figcaption { font-size: .9rem; color: var(--soft); margin-top: .4rem; }
.signature { margin: 2.5rem 0 0 50%; break-inside: avoid; }
.signature p { margin: 0; }
.signature .signer { margin-top: 4.5em; font-weight: bold; }
footer { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--line); }
sup { line-height: 0; }
.notes { font-size: .9rem; }
footer p { margin: 0 0 .25rem; font-size: .9rem; color: var(--soft); }
.unseen {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap;
}
@media (max-width: 34rem) {
  body { font-size: 1rem; }
  .kop { flex-direction: column; gap: .5rem; }
  .kop .agency { font-size: 1.1rem; }
  h1 { font-size: 1.3rem; }
  .signature { margin-left: 0; }
  .facts { grid-template-columns: 1fr; gap: 0; }
  .facts dd { margin-bottom: .5rem; }
}
@media print {
  :root {
    color-scheme: light;
    --ink: #000; --soft: #000; --paper: #fff; --desk: #fff; --line: #666; --shade: #e7ecf2;
    --link: #000; --alert: #000;
  }
  html, body { background: none; }
  body, body.landscape { max-width: none; min-height: 0; padding: 0; font-size: 11pt; line-height: 1.4; }
  .kop { flex-direction: row; margin-bottom: 14pt; padding-bottom: 6pt; }
  .kop .agency { font-size: 15pt; } .kop .address { font-size: 9pt; }
  h1 { font-size: 14pt; margin: 14pt 0 12pt; } h2 { font-size: 12pt; } h3, h4 { font-size: 11pt; }
  .subtitle { font-size: 12pt; }
  .table { overflow: visible; padding-right: 1px; }
  table { font-size: 10pt; line-height: 1.25; }
  th, td { padding: 2.5pt 4pt; }
  .signature { margin-left: 50%; }
  footer { margin-top: 18pt; }
  thead { display: table-header-group; }
  tr, figure, pre { break-inside: avoid; }
  .seating { min-width: 0; max-height: 17cm; break-inside: avoid; }
  h1, h2, h3, h4, h5, h6, .opening { break-after: avoid; }
  p, li { orphans: 2; widows: 2; }
  figure img { max-height: 9cm; }
  th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .narahubung { break-inside: avoid; }
  body.dense { font-size: 10pt; line-height: 1.12; }
  .dense h1 { font-size: 11pt; margin: 4pt 0; } .dense h2 { font-size: 11pt; margin: 4pt 0 1pt; }
  .dense .facts { margin-bottom: 4pt; gap: 0 1rem; } .dense .kop { margin-bottom: 4pt; }
  .dense :is(p, ul, ol, li, .table) { margin-bottom: 0; } .dense .opening .label { font-size: 12pt; } .dense :is(th, td) { padding: 1pt 4pt; }
  .dense footer { margin-top: 4pt; padding-top: 2pt; } .dense footer p { display: inline; margin: 0 1em 0 0; font-size: 9pt; }
  .dense .kop p { line-height: 1.2; }
  body.large { font-size: 16pt; line-height: 1.6; }
  .large h1 { font-size: 17pt; } .large :is(h2, h3) { font-size: 14pt; }
  .large .facts { font-size: 11pt; line-height: 1.4; } .large blockquote { font-size: 12pt; line-height: 1.35; }
  a { text-decoration: none; }
  a[href^="http"]:not(.bare)::after { content: " (" attr(href) ")"; }
}
`;

/**
 * The first page bears the mark above the letterhead; the others in their margin (CSS Paged Media).
 */
const MARK_ON_PAGES = `@page { @top-center { content: "DRAF"; font: bold 11pt Arial, sans-serif; } }
@page :first { @top-center { content: none; } }
`;

/**
 * The style sheet for a page whose paper stands or lies, in the font and on the paper of its
 * layout.
 */
export function styleSheet({
  orientation,
  layout,
  draftMark,
}: Pick<PrintDocument, 'orientation' | 'layout' | 'draftMark'>): string {
  const [width, height] =
    orientation === 'landscape' ? [layout.height, layout.width] : [layout.width, layout.height];
  const { top, right, bottom, left } = layout.margins;
  const margin = `${top}mm ${right}mm ${bottom}mm ${left}mm`;
  return `${SCREEN}${ownType(layout)}@page { size: ${width}mm ${height}mm; margin: ${margin}; }\n${draftMark ? MARK_ON_PAGES : ''}`;
}

/** What an agency sets otherwise: its font, and size and spacing on paper. */
function ownType({ font, size, spacing }: PageLayout): string {
  const family =
    font === 'Arial' ? '' : `body { font-family: ${cssText(font)}, Arial, sans-serif; }\n`;
  const paper = [
    size === undefined ? '' : `font-size: ${size}pt;`,
    spacing === undefined ? '' : `line-height: ${Number((spacing * SINGLE).toFixed(2))};`,
  ].join(' ');
  return `${family}${paper.trim() === '' ? '' : `@media print { body, body.landscape { ${paper.trim()} } }\n`}`;
}

/** Height of a line at single spacing, as a multiple of the size of the letters. */
const SINGLE = 1.2;

/** A text as a string of CSS; nothing in it can end the string or the style element. */
function cssText(text: string): string {
  return `"${text.replace(/[^A-Za-z0-9 _-]/gu, '')}"`;
}
