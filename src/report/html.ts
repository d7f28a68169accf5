import type { ChecklistItem } from '../check/checklist.ts';
import { type Finding, SEVERITIES } from '../check/finding.ts';
import type { CheckResult } from '../check/result.ts';
import type { Rule } from '../check/rule.ts';
import { RULE_GROUPS } from '../check/rule-id.ts';
import { capitalise } from '../text/case.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { UNIT_NAMES } from '../text/source-unit.ts';
import { STATUS_SIGNS, STATUS_WORDS } from './checklist.ts';
import { HTML_STYLE } from './html-style.ts';
import { noteId, proofHtml, sentence } from './proof-html.ts';
import type { ReportInput } from './report-input.ts';
import { SEVERITY_WORDS } from './severity-words.ts';
import { filesText } from './summary.ts';

/**
 * The report as a page to read, to print and to send: each draft as an editor's proof, with its
 * findings marked in the text and explained in the margin. One file, no script, nothing fetched.
 */
export function reportHtml({ results, rules, version }: ReportInput): string {
  const findings = results.flatMap((result) => result.findings);
  const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
  const first = results.findIndex((result) => result.findings.length > 0);
  const [only] = results;
  const title = results.length === 1 && only ? only.draft.source.path : filesText(results);
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
${first === -1 ? '' : `<a class="skip" href="#${noteId(draftId(first), 1)}">Langsung ke temuan pertama</a>`}
<header class="page">
<h1>Koreksi naskah</h1>
${results.length === 1 ? '' : `<p class="summary">${summaryText(findings, results)}</p>`}
${fixableText(findings)}
${results.length > 1 ? contents(results) : ''}
${filters(findings)}
</header>
<main>
${results.map((result, index) => section(result, index, byId)).join('\n')}
</main>
<footer>Dibuat dengan humas ${escapeHtml(version)}. Nomor di naskah dan di catatan saling bertaut.</footer>
</body>
</html>
`;
}

function summaryText(findings: readonly Finding[], results: readonly CheckResult[]): string {
  if (results.length === 0) return 'Tidak ada naskah yang diperiksa.';
  return `${countsHtml(findings) || 'Tidak ada temuan'} dalam ${filesText(results)}`;
}

function fixableText(findings: readonly Finding[]): string {
  const count = findings.filter((finding) => finding.fixable).length;
  if (count === 0) return '';
  return `<p class="fixable">${count} temuan bertanda “otomatis” dapat dibetulkan dengan <code>humas check --fix</code>.</p>`;
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
  const severities = SEVERITIES.map((name) => ({
    name,
    label: SEVERITY_WORDS[name],
    count: findings.filter((finding) => finding.severity === name).length,
  }));
  const groups = RULE_GROUPS.map((name) => ({
    name,
    label: name,
    count: findings.filter((finding) => finding.rule.startsWith(`${name}/`)).length,
  }));
  const sets = filterSet('Tingkat', severities) + filterSet('Kelompok', groups);
  return sets === '' ? '' : `<div class="filters" role="group" aria-label="Saring">${sets}</div>`;
}

/** The boxes of one kind; nothing when there is no choice to make. */
function filterSet(
  legend: string,
  choices: readonly { readonly name: string; readonly label: string; readonly count: number }[],
): string {
  const boxes = choices
    .filter(({ count }) => count > 0)
    .map(
      ({ name, label, count }) =>
        `<label class="${name}"><input type="checkbox" id="show-${name}" checked autocomplete="off"> ${label} <span>${count}</span></label>`,
    );
  return boxes.length < 2 ? '' : `<fieldset><legend>${legend}</legend>${boxes.join('')}</fieldset>`;
}

function section(result: CheckResult, index: number, rules: ReadonlyMap<string, Rule>): string {
  const { draft, findings, checklist, failures } = result;
  const id = draftId(index);
  const proof = proofHtml(draft, findings, { id, rules });
  const broken = failures.map(
    ({ rule }) =>
      `<p class="failure">Aturan <code>${escapeHtml(rule)}</code> tidak dapat dijalankan pada naskah ini.</p>`,
  );
  return `<section class="draft" id="${id}" aria-labelledby="${id}-judul">
<h2 id="${id}-judul"><bdi>${escapeHtml(draft.source.path)}</bdi></h2>
<p class="facts">${countsHtml(findings) || 'Tidak ada temuan.'}</p>
${broken.join('\n')}
${findings.length > 0 ? proof : `<details><summary>Tampilkan naskah</summary>${proof}</details>`}
${suppressedHtml(result)}
${checklistHtml(checklist)}
</section>`;
}

/** What the draft asks to be left alone, for whoever edits it to judge the reasons. */
function suppressedHtml({ suppressed, draft }: CheckResult): string {
  if (suppressed.length === 0) return '';
  const items = suppressed.map(
    ({ finding, reason }) =>
      `<li>${capitalise(UNIT_NAMES[draft.source.unit])} ${finding.start.line}: ${sentence(finding.message)} <code>${escapeHtml(finding.rule)}</code> <small>Alasan: ${escapeHtml(reason)}</small></li>`,
  );
  return `<section class="suppressed"><h3>Diabaikan dengan alasan</h3><ul>${items.join('')}</ul></section>`;
}

function checklistHtml(checklist: readonly ChecklistItem[]): string {
  if (checklist.length === 0) return '';
  const items = checklist.map(
    ({ label, note, status }) =>
      `<li class="${status}"><span class="sign" aria-hidden="true">${STATUS_SIGNS[status]}</span> <span>${sentence(note === undefined ? label : `${label} (${note})`)} <small>${STATUS_WORDS[status]}</small></span></li>`,
  );
  return `<section class="checklist"><h3>Daftar periksa</h3><ul>${items.join('')}</ul></section>`;
}

function draftId(index: number): string {
  return `naskah-${index + 1}`;
}
