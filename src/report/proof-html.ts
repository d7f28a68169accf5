import type { Finding, RelatedPlace } from '../check/finding.ts';
import type { Rule } from '../check/rule.ts';
import type { Draft } from '../draft/draft.ts';
import { escapeHtml } from '../text/escape-html.ts';
import type { Source } from '../text/source.ts';
import { UNIT_NAMES } from '../text/source-unit.ts';
import type { Span } from '../text/span.ts';
import { namePlace } from './place-names.ts';
import { type NumberedFinding, type ProofRow, proofRows } from './proof.ts';
import { SEVERITY_WORDS } from './severity-words.ts';

/** More marks than this over one letter are not told apart; the innermost are shown. */
const DEEPEST = 4;

/** Longer texts are not repeated beside what to write in their place (UTF-16 code units). */
const LONGEST_REPEATED = 60;

/** What the parts of one proof share. */
interface ProofContext {
  readonly source: Source;
  /** Anchor of the draft; the anchors inside it begin with it. */
  readonly id: string;
  readonly rules: ReadonlyMap<string, Rule>;
  /** The first finding of each rule, the one whose note gives the reason. */
  readonly firsts: ReadonlyMap<string, number>;
}

/**
 * A draft as an editor's proof in HTML: its text with the findings marked, and notes on them beside
 * it. Numbers in the text and numbers of notes link to each other.
 *
 * @param id anchor of the draft, unlike all others of the page
 */
export function proofHtml(
  draft: Draft,
  findings: readonly Finding[],
  { id, rules }: Pick<ProofContext, 'id' | 'rules'>,
): string {
  const numbered = findings.map((finding, index) => ({ number: index + 1, finding }));
  const firsts = new Map(
    numbered.toReversed().map(({ number, finding }) => [finding.rule, number]),
  );
  const context: ProofContext = { source: draft.source, id, rules, firsts };
  const rows = proofRows(draft, numbered).map((row) => rowHtml(row, context));
  return `<div class="proof">${rows.join('\n')}</div>`;
}

function rowHtml(row: ProofRow, context: ProofContext): string {
  const { source, id } = context;
  const { line } = source.position(row.span.start);
  const text = markedText(source.text, row, ({ number, finding }) => {
    const label = `Temuan ${number}: ${SEVERITY_WORDS[finding.severity]}`;
    return `<a class="ref ${findingClasses(finding)}" id="${markId(id, number)}" href="#${noteId(id, number)}" aria-label="${label}">${number}</a>`;
  });
  const notes = row.notes.map((note) => noteHtml(note, context)).join('\n');
  const margin = notes === '' ? '' : `<div class="notes">${notes}</div>`;
  return `<div class="row ${row.style}"><div class="text" data-line="${line}">${text}</div>${margin}</div>`;
}

/**
 * The text of a row as HTML with its findings marked. Findings may overlap: every stretch is
 * wrapped in a mark for each finding over it. The number of a finding follows its end.
 *
 * @param reference HTML of the number of a finding
 */
export function markedText(
  text: string,
  row: ProofRow,
  reference: (finding: NumberedFinding) => string,
): string {
  const clip = (at: number): number => Math.max(row.span.start, Math.min(at, row.shownEnd));
  const pieces = row.marks.map((mark) => {
    const { span } = mark.finding;
    // A finding that goes on in the next row has its number there.
    const endsHere = span.end <= row.span.end;
    return { mark, start: clip(span.start), end: clip(span.end), endsHere };
  });
  const ends = pieces.flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([row.span.start, ...ends, row.shownEnd])].sort((a, b) => a - b);
  let html = '';
  for (const [index, at] of cuts.entries()) {
    const ending = pieces.filter(({ end, endsHere }) => end === at && endsHere);
    for (const { mark, start, end } of ending) {
      if (start === end) html += wrapInMark(mark, '');
      html += reference(mark);
    }
    const next = cuts[index + 1];
    if (next === undefined) break;
    const over = pieces.filter(({ start, end }) => start <= at && end >= next);
    html += over
      .sort((a, b) => sizeOf(a) - sizeOf(b))
      .slice(0, DEEPEST)
      .reduce((inner, { mark }) => wrapInMark(mark, inner), escapeHtml(text.slice(at, next)));
  }
  return html;
}

function sizeOf({ start, end }: Span): number {
  return end - start;
}

function wrapInMark({ finding }: NumberedFinding, inner: string): string {
  const isBlank = /^[\s\p{C}\p{Z}]*$/u.test(finding.text);
  return `<mark class="${findingClasses(finding)}${isBlank ? ' blank' : ''}">${inner}</mark>`;
}

/** Classes by which a mark, its number and its note are coloured and filtered. */
function findingClasses({ severity, rule }: Finding): string {
  return `${severity} ${rule.slice(0, rule.indexOf('/'))}`;
}

function noteHtml({ number, finding }: NumberedFinding, context: ProofContext): string {
  const { severity, start, fixable } = finding;
  const back = `<a class="ref" href="#${markId(context.id, number)}" aria-label="Temuan ${number}, kembali ke naskah">${number}</a>`;
  const place = `${UNIT_NAMES[context.source.unit]} ${start.line}${fixable ? ' · otomatis' : ''}`;
  const parts = [
    `<p class="kind">${back} <b>${SEVERITY_WORDS[severity]}</b> <span>${place}</span></p>`,
    `<p class="message">${sentence(finding.message)}</p>`,
    adviceHtml(finding),
    ...finding.related.map((related) => relatedHtml(related, context)),
    reasonHtml(finding, number, context),
  ];
  return `<article class="note ${findingClasses(finding)}" id="${noteId(context.id, number)}" tabindex="-1">${parts.join('')}</article>`;
}

/** What to write, unless the message has said so or it cannot be seen. */
function adviceHtml({ text, message, suggestions }: Finding): string {
  const unsaid = suggestions.filter(
    (one) => one === '' || (/\S/u.test(one) && !message.includes(one)),
  );
  if (unsaid.length === 0) return '';
  const written = unsaid.map((one) => (one === '' ? 'hapus' : `<ins>${escapeHtml(one)}</ins>`));
  const isShort = /\S/u.test(text) && text.length <= LONGEST_REPEATED && !/[\r\n]/u.test(text);
  const old = isShort ? `<del>${escapeHtml(text)}</del> ` : '';
  return `<p class="advice">${old}${written.join(' atau ')}</p>`;
}

function relatedHtml(related: RelatedPlace, { source }: ProofContext): string {
  const place = namePlace(related, source);
  const where = place === '' ? '' : ` <span>(${escapeHtml(place)})</span>`;
  return `<p class="related">${sentence(related.message)}${where}</p>`;
}

/** Why it matters and where that is written: in full once a draft, then by reference. */
function reasonHtml({ rule, source }: Finding, number: number, context: ProofContext): string {
  const id = `<code>${escapeHtml(rule)}</code>`;
  const first = context.firsts.get(rule) ?? number;
  if (first !== number) {
    const link = `<a href="#${noteId(context.id, first)}">catatan ${first}</a>`;
    return `<p class="source">${id} · alasan di ${link}</p>`;
  }
  const why = context.rules.get(rule)?.why;
  const reason = why === undefined ? '' : `<p class="why">${sentence(why)}</p>`;
  return `${reason}<p class="source">${id} · ${sentence(source)}</p>`;
}

/** A sentence of ours as HTML, with what stands between backticks set as code. */
export function sentence(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/gu, '<code>$1</code>');
}

/** Anchor of the number of a finding in the text. */
function markId(id: string, number: number): string {
  return `${id}-tanda-${number}`;
}

/** Anchor of the note on a finding. */
export function noteId(id: string, number: number): string {
  return `${id}-catatan-${number}`;
}
