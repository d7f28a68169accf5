import { slugWords } from '../../text/slug.ts';
import type { Exporter, WriteOptions } from '../exporter.ts';
import { HtmlBlocks, notesHtml } from '../html/html-blocks.ts';
import { factsHtml, lineHtml, sectionHtml, signatureHtml } from '../html/html-parts.ts';
import type { PrintDocument } from '../print-document.ts';
import { escapeMarkup } from '../printable.ts';
import { closingWithContactLast, openingLines } from './document-parts.ts';
import {
  base64Part,
  entityText,
  FOLD,
  headerDate,
  headerText,
  type MimePart,
  multipart,
} from './mime.ts';
import { plainTextOf } from './plain-text.ts';

/**
 * Writes a message (RFC 5322, MIME) with the document as text and as a page, and the Word file
 * attached. `X-Unsent: 1` makes Outlook open it as a message still to be sent; the receiver is left
 * to the officer.
 */
export const mail: Exporter = { format: 'eml', extension: '.eml', write };

async function write(document: PrintDocument, options: WriteOptions): Promise<Uint8Array> {
  const { docx } = await import('../docx/exporter.ts');
  const name = `${slugWords(document.title).slice(0, 8).join('-') || 'naskah'}${docx.extension}`;
  const body = multipart('alternative', [
    base64Part([['Content-Type', 'text/plain; charset=utf-8']], plainTextOf(document)),
    base64Part([['Content-Type', 'text/html; charset=utf-8']], page(document)),
  ]);
  const attached = base64Part(
    [
      ['Content-Type', `${WORD};${FOLD}name="${name}"`],
      ['Content-Disposition', `attachment;${FOLD}filename="${name}"`],
    ],
    await docx.write(document, options),
  );
  const whole = multipart('mixed', [body, attached]);
  return new TextEncoder().encode(
    entityText({ ...whole, headers: [...heading(document, options), ...whole.headers] }),
  );
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function heading(document: PrintDocument, { timestamp }: WriteOptions): MimePart['headers'] {
  const { draftMark, label, title, letterhead, creator } = document;
  const marks = [draftMark ? 'DRAF' : undefined, label].filter((mark) => mark !== undefined);
  const from = sender(letterhead?.reach, creator);
  return [
    ['X-Unsent', '1'],
    ...(from === undefined ? [] : [['From', from] as const]),
    ['Date', headerDate(timestamp)],
    ['Subject', headerText([...marks.map((mark) => `[${mark}]`), title].join(' '))],
    ['Content-Language', 'id'],
    ['MIME-Version', '1.0'],
  ];
}

/** The agency and its address, when the letterhead has one that a header can hold. */
function sender(
  reach: NonNullable<PrintDocument['letterhead']>['reach'] | undefined,
  name: string,
): string | undefined {
  const address = reach
    ?.flat()
    .flatMap((inline) => (inline.kind === 'link' ? [inline.href] : []))
    .find((href) => /^mailto:[\w.+-]+@[\w.-]+$/u.test(href))
    ?.slice('mailto:'.length);
  if (address === undefined) return undefined;
  const shown = headerText(name.replace(/["\\]/gu, ''));
  return `${shown.startsWith('=?') ? shown : `"${shown}"`} <${address}>`;
}

/**
 * The document as a plain page, with all that its text says but the letterhead: mail programs drop
 * style sheets and pictures that stand in the page itself.
 */
function page(document: PrintDocument): string {
  const { title, untitled, subtitle, facts, body, notes, signature, byline } = document;
  const writer = new HtmlBlocks();
  const words = body.filter(({ kind }) => kind !== 'figure');
  const sections = closingWithContactLast(document).filter(({ id }) => id !== 'foto');
  return `<!doctype html>
<html lang="id">
<head><meta charset="utf-8"><title>${escapeMarkup(title)}</title></head>
<body>
${[
  ...openingLines(document).map((line) => lineHtml('opening', line)),
  untitled ? '' : `<h1>${escapeMarkup(title)}</h1>\n`,
  subtitle === undefined ? '' : `<p><strong>${escapeMarkup(subtitle)}</strong></p>\n`,
  factsHtml(facts),
  writer.write(words),
  notesHtml(notes),
  ...sections.map((section) => sectionHtml(section, writer)),
  signatureHtml(signature),
  lineHtml('byline', byline),
].join('')}</body>
</html>
`;
}
