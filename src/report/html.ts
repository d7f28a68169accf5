import type { ChecklistItem } from '../check/checklist.ts';
import { type Finding, type RelatedPlace, SEVERITIES } from '../check/finding.ts';
import { RULE_GROUPS, type Rule } from '../check/rule.ts';
import type { CheckResult } from '../check/run.ts';
import { escapeHtml } from '../text/escape-html.ts';
import type { Source } from '../text/source.ts';
import { STATUS_SIGNS, STATUS_WORDS } from './checklist.ts';
import { HTML_STYLE } from './html-style.ts';
import {
  findingClasses,
  markedText,
  type NumberedFinding,
  type ProofRow,
  proofRows,
} from './proof.ts';
import type { ReportInput } from './report-input.ts';
import { SEVERITY_WORDS } from './severity-words.ts';

/** Longer texts are not repeated beside what to write in their place (UTF-16 code units). */
const LONGEST_REPEATED = 60;

/**
 * The report as a page to read, to print and to send: each draft as an editor's proof, with its
 * findings marked in the text and explained in the margin. One file, no script, nothing fetched.
 */
export function reportHtml({ results, rules, version }: ReportInput): string {
  const findings = results.flatMap((result) => result.findings);
  const whys = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
  const first = results.findIndex((result) => result.findings.length > 0);
  const [only] = results;
  const title = results.length === 1 && only ? only.draft.source.path : `${results.length} naskah`;
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>Koreksi naskah: ${escapeHtml(title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
${first === -1 ? '' : `<a class="skip" href="#${noteId(first, 1)}">Langsung ke temuan pertama</a>`}
<header class="page">
<h1>Koreksi naskah</h1>
<p class="summary">${summaryText(findings, results.length)}</p>
${results.length > 1 ? contents(results) : ''}
${filters(findings)}
</header>
<main>
${results.map((result, index) => proof(result, index, whys)).join('\n')}
</main>
<footer>Dibuat dengan humas ${escapeHtml(version)}. Nomor di naskah dan di catatan saling bertaut.</footer>
</body>
</html>
`;
}

function summaryText(findings: readonly Finding[], drafts: number): string {
  if (drafts === 0) return 'Tidak ada naskah yang diperiksa.';
  const counts = countsHtml(findings);
  const where = drafts === 1 ? '' : ` dalam ${drafts} naskah`;
  return counts === '' ? `Tidak ada temuan${where}.` : `${counts}${where}`;
}

/** How many findings there are of each severity; empty when there are none. */
function countsHtml(findings: readonly Finding[]): string {
  return SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }))
    .filter(({ count }) => count > 0)
    .map(
      ({ severity, count }) =>
        `<span class="count ${severity}">${count} ${SEVERITY_WORDS[severity]}</span>`,
    )
    .join(' ');
}

function contents(results: readonly CheckResult[]): string {
  const items = results.map(
    ({ draft, findings }, index) =>
      `<li><a href="#${draftId(index)}">${escapeHtml(draft.source.path)}</a> ${
        countsHtml(findings) || '<span class="count">tidak ada temuan</span>'
      }</li>`,
  );
  return `<nav class="contents" aria-label="Daftar naskah"><ol>${items.join('')}</ol></nav>`;
}

/** Boxes that hide findings by severity and group; the stylesheet alone makes them work. */
function filters(findings: readonly Finding[]): string {
  const box = (name: string, label: string): string => {
    const count = findings.filter((one) => findingClasses(one).split(' ').includes(name)).length;
    if (count === 0) return '';
    return `<label class="${name}"><input type="checkbox" id="show-${name}" checked autocomplete="off"> ${label} <span>${count}</span></label>`;
  };
  const severities = SEVERITIES.map((name) => box(name, SEVERITY_WORDS[name])).filter(Boolean);
  const groups = RULE_GROUPS.map((name) => box(name, name)).filter(Boolean);
  const set = (legend: string, boxes: readonly string[]): string =>
    boxes.length < 2 ? '' : `<fieldset><legend>${legend}</legend>${boxes.join('')}</fieldset>`;
  const sets = set('Tingkat', severities) + set('Kelompok', groups);
  return sets === '' ? '' : `<div class="filters" role="group" aria-label="Saring">${sets}</div>`;
}

function proof(result: CheckResult, index: number, rules: ReadonlyMap<string, Rule>): string {
  const { draft, findings, checklist, failures } = result;
  const numbered = findings.map((finding, order) => ({ number: order + 1, finding }));
  const context: ProofContext = { draft: index, source: draft.source, rules };
  const rows = proofRows(draft, numbered).map((row) => rowHtml(row, context));
  const text = `<div class="proof">${rows.join('\n')}</div>`;
  const broken = failures.map(
    ({ rule }) =>
      `<p class="failure">Aturan <code>${escapeHtml(rule)}</code> tidak dapat dijalankan pada naskah ini.</p>`,
  );
  return `<section class="draft" id="${draftId(index)}" aria-labelledby="${draftId(index)}-title">
<h2 id="${draftId(index)}-title"><bdi>${escapeHtml(draft.source.path)}</bdi></h2>
<p class="facts">${countsHtml(findings) || 'Tidak ada temuan.'}</p>
${broken.join('\n')}
${findings.length > 0 ? text : `<details><summary>Tampilkan naskah</summary>${text}</details>`}
${checklistHtml(checklist)}
</section>`;
}

/** What the parts of one proof share. */
interface ProofContext {
  /** Index of the draft in the report. */
  readonly draft: number;
  readonly source: Source;
  readonly rules: ReadonlyMap<string, Rule>;
}

function rowHtml(row: ProofRow, context: ProofContext): string {
  const { source, draft } = context;
  const { line } = source.position(row.span.start);
  const text = markedText(source.text, row, ({ number, finding }) => {
    const label = `Temuan ${number}: ${SEVERITY_WORDS[finding.severity]}`;
    return `<a class="ref ${findingClasses(finding)}" id="${markId(draft, number)}" href="#${noteId(draft, number)}" aria-label="${label}">${number}</a>`;
  });
  const notes = row.notes.map((note) => noteHtml(note, context)).join('\n');
  return `<div class="row ${row.style}${notes === '' ? '' : ' noted'}" id="${lineId(draft, line)}"><span class="line" aria-hidden="true">${line}</span><div class="text">${text}</div>${
    notes === '' ? '' : `<div class="notes">${notes}</div>`
  }</div>`;
}

function noteHtml({ number, finding }: NumberedFinding, context: ProofContext): string {
  const { draft } = context;
  const why = context.rules.get(finding.rule)?.why;
  const parts = [
    `<p class="kind"><a class="ref" href="#${markId(draft, number)}" aria-label="Temuan ${number}, kembali ke naskah">${number}</a> <b>${SEVERITY_WORDS[finding.severity]}</b> <span>baris ${finding.start.line}</span></p>`,
    `<p class="message">${prose(finding.message)}</p>`,
    adviceHtml(finding),
    ...finding.related.map((place) => relatedHtml(place, context)),
    why === undefined ? '' : `<p class="why">${prose(why)}</p>`,
    `<p class="source">${prose(finding.source)} · <code>${escapeHtml(finding.rule)}</code></p>`,
  ];
  return `<article class="note ${findingClasses(finding)}" id="${noteId(draft, number)}" tabindex="-1">${parts.join('')}</article>`;
}

/** What to write, beside what stands there when that is short. */
function adviceHtml({ text, suggestions, fixable }: Finding): string {
  if (suggestions.length === 0) return '';
  const isShort = text !== '' && text.length <= LONGEST_REPEATED && !/[\r\n]/u.test(text);
  const old = isShort ? `<del>${escapeHtml(text)}</del> ` : '';
  const written = suggestions
    .map((one) => (one === '' ? '<i>hapus</i>' : `<ins>${escapeHtml(one)}</ins>`))
    .join(' atau ');
  const mending = fixable ? ' <span class="fixable">dapat dibetulkan otomatis</span>' : '';
  return `<p class="advice">${old}${written}${mending}</p>`;
}

function relatedHtml({ message, path, span }: RelatedPlace, context: ProofContext): string {
  const { source } = context;
  const place = path ?? (span ? `baris ${source.position(span.start).line}` : undefined);
  return `<p class="related">${prose(message)}${place === undefined ? '' : ` <span>(${escapeHtml(place)})</span>`}</p>`;
}

function checklistHtml(checklist: readonly ChecklistItem[]): string {
  if (checklist.length === 0) return '';
  const items = checklist.map(
    ({ label, status }) =>
      `<li class="${status}"><span class="sign" aria-hidden="true">${STATUS_SIGNS[status]}</span> <span>${prose(label)} <small>${STATUS_WORDS[status]}</small></span></li>`,
  );
  return `<section class="checklist"><h3>Daftar periksa</h3><ul>${items.join('')}</ul></section>`;
}

/** A sentence of ours as HTML, with what stands between backticks set as code. */
function prose(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/gu, '<code>$1</code>');
}

function draftId(index: number): string {
  return `naskah-${index + 1}`;
}

function lineId(draft: number, line: number): string {
  return `${draftId(draft)}-baris-${line}`;
}

/** Anchor of the number of a finding in the text. */
function markId(draft: number, number: number): string {
  return `${draftId(draft)}-tanda-${number}`;
}

/** Anchor of the note on a finding. */
function noteId(draft: number, number: number): string {
  return `${draftId(draft)}-catatan-${number}`;
}
