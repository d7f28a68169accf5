import { originXml } from '../../word/word-origin.ts';
import { WordPackage } from '../../word/word-package.ts';
import type { PrintDocument } from '../print-document.ts';
import { escapeMarkup } from '../printable.ts';
import { applyTemplate } from './apply-template.ts';
import { withoutUnused } from './merge-styles.ts';
import type { ParagraphStyleId } from './paragraph-styles.ts';
import { usedStyles } from './style-use.ts';
import { markHeaders, watermarkXml } from './watermark.ts';
import type { PageKind, WordTemplate } from './word-template.ts';

/**
 * Does to a packed document what the library cannot: the agency's template, the mark of a draft,
 * lines above footnotes as Word has them, properties that say something; and gives equal bytes for
 * equal content.
 */
export function finish(
  packed: Uint8Array,
  document: PrintDocument,
  template: WordTemplate | undefined,
): Uint8Array {
  const file = new WordPackage(packed);
  const origin = originXml(document.origin);
  if (origin === undefined) file.remove('docProps/custom.xml');
  else file.setText('docProps/custom.xml', origin);
  file.setText('docProps/app.xml', appPropertiesXml(document));
  for (const part of ['footnotes', 'endnotes']) {
    file.setText(`word/${part}.xml`, withPlainSeparators(file.text(`word/${part}.xml`)));
  }
  if (template) {
    finishInTemplate(file, document, template);
  } else {
    const styles = file.text('word/styles.xml');
    file.setText('word/styles.xml', withoutUnused(styles, usedStyles(file)));
    if (document.draftMark) markHeaders(file, (page) => draftMark(page, 'DraftMark'));
  }
  return file.toBytes();
}

function finishInTemplate(
  file: WordPackage,
  document: PrintDocument,
  template: WordTemplate,
): void {
  const { draftMark: isDraft, embargoed, status, orientation } = document;
  // Our own headers name the embargo themselves, and the first page has its status line.
  const embargo = embargoed && template.headers.size > 0 ? status?.text : undefined;
  const alsoUsed: readonly ParagraphStyleId[] = [
    ...(isDraft ? (['DraftMark'] as const) : []),
    ...(embargo === undefined ? [] : (['EmbargoStatus'] as const)),
  ];
  const ids = applyTemplate(file, template, { orientation, alsoUsed });
  const style = (id: ParagraphStyleId): string => ids.get(id) ?? id;
  markHeaders(file, (page) => {
    const mark = isDraft ? draftMark(page, style('DraftMark')) : '';
    const isShown = embargo !== undefined && page !== 'first';
    return mark + (isShown ? lineXml(embargo, style('EmbargoStatus')) : '');
  });
}

function draftMark(page: PageKind, style: string): string {
  return watermarkXml('DRAF', style, ['default', 'first', 'even'].indexOf(page) + 1);
}

function lineXml(text: string, style: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${escapeMarkup(text)}</w:t></w:r></w:p>`;
}

/** Properties of the program and the house (ECMA-376 part 1, 22.2). */
function appPropertiesXml({ creator }: PrintDocument): string {
  const company = creator === '' ? '' : `<Company>${escapeMarkup(creator)}</Company>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>humas</Application><DocSecurity>0</DocSecurity>${company}</Properties>`;
}

/**
 * The library puts the number of a note, and spacing of its own, before the line above the notes.
 */
function withPlainSeparators(notes: string): string {
  return notes.replace(
    /<w:(footnote|endnote) w:type="(separator|continuationSeparator)" w:id="(-?\d+)">.*?<\/w:\1>/gsu,
    '<w:$1 w:type="$2" w:id="$3"><w:p><w:r><w:$2/></w:r></w:p></w:$1>',
  );
}
