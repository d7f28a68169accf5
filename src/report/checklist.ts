import { formatDate } from '../calendar/date.ts';
import type { ChecklistItem, ChecklistStatus } from '../check/checklist.ts';
import type { CheckResult } from '../check/result.ts';
import { isRecordKind } from '../draft/meta.ts';
import { displayWidth, pad } from '../text/display-width.ts';
import { UNIT_NAMES } from '../text/source-unit.ts';
import { markdownLine, markdownTable } from './markdown-table.ts';
import type { ReportInput } from './report-input.ts';
import type { Paint, Style } from './style.ts';
import { wrapWords } from './wrap-words.ts';

/** What each status is called, on paper and on the terminal. */
export const STATUS_WORDS: Readonly<Record<ChecklistStatus, string>> = {
  pass: 'sesuai',
  fail: 'belum sesuai',
  manual: 'perlu dikonfirmasi',
  skipped: 'dilewati',
};

/** The sign of each status on paper; a terminal may have to do with others. */
export const STATUS_SIGNS: Readonly<Record<ChecklistStatus, string>> = {
  pass: '✓',
  fail: '✗',
  manual: '☐',
  skipped: '–',
};

/** A dotted line to write on. */
export const BLANK = '…………………';

/** Lines of a draft named beside a point that failed; the rest is counted. */
const MOST_LINES = 5;

/**
 * The checklist as Markdown, to print and sign: for each draft, but not for data, a table of
 * points, each with room for initials, and lines for those who write, edit and approve.
 */
export function checklistMarkdown({ results, version }: ReportInput): string {
  const drafts = results.filter(({ draft }) => !isRecordKind(draft.kind));
  return `${drafts.map((result) => page(result, version)).join('\n\n---\n\n')}\n`;
}

function page(result: CheckResult, version: string): string {
  const { draft, checklist } = result;
  const { judul, nomor, tanggal, penulis, penyunting } = draft.meta;
  const facts = [
    ['Berkas', draft.source.path],
    ['Judul', judul],
    ['Nomor', nomor],
    ['Tanggal naskah', tanggal === undefined ? undefined : formatDate(tanggal)],
  ].flatMap(([name = '', value]) =>
    value === undefined ? [] : [`- ${name}: ${markdownLine(value)}`],
  );
  const rows = checklist.map((item, index) => [
    String(index + 1),
    markdownLine(item.note === undefined ? item.label : `${item.label} (${item.note})`),
    `${STATUS_SIGNS[item.status]} ${statusText(item, result)}`,
    BLANK,
  ]);
  const people = [
    ['Penulis', penulis],
    ['Penyunting', penyunting],
    ['Penanggung jawab', undefined],
  ].map(([role = '', name]) => [
    role,
    name === undefined ? BLANK : markdownLine(name),
    BLANK,
    BLANK,
  ]);
  return [
    '# Daftar Periksa',
    facts.join('\n'),
    rows.length === 0
      ? 'Tidak ada butir pemeriksaan untuk naskah ini.'
      : markdownTable(['No.', 'Butir', 'Hasil', 'Paraf'], rows),
    ...(rows.length === 0 ? [] : [countsText(checklist)]),
    markdownTable(['Diperiksa oleh', 'Nama', 'Tanggal', 'Paraf'], people),
    `Diperiksa dengan humas ${version}. Butir bertanda ☐ hanya dapat dipastikan oleh orang.`,
  ].join('\n\n');
}

/** The status in words, with the lines to go to when the point failed. */
function statusText({ id, status }: ChecklistItem, { findings, draft }: CheckResult): string {
  if (status !== 'fail') return STATUS_WORDS[status];
  const all = findings.filter(({ rule }) => rule === id).map(({ start }) => start.line);
  const lines = [...new Set(all)];
  if (lines.length === 0) return STATUS_WORDS.fail;
  const rest = lines.length - MOST_LINES;
  const unit = UNIT_NAMES[draft.source.unit];
  const more = rest > 0 ? ` dan ${rest} ${unit} lain` : '';
  return `${STATUS_WORDS.fail}: ${unit} ${lines.slice(0, MOST_LINES).join(', ')}${more}`;
}

function countsText(checklist: readonly ChecklistItem[]): string {
  const counts = (['pass', 'fail', 'manual', 'skipped'] as const)
    .map((status) => ({
      status,
      count: checklist.filter((item) => item.status === status).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${STATUS_WORDS[status]}`);
  return counts.length === 0 ? '' : `${counts.join(', ')}.`;
}

/** The checklist as aligned text for a terminal. */
export function checklistText({ results }: ReportInput, style: Style): string {
  return results.map((result) => `${lines(result, style).join('\n')}\n`).join('\n');
}

/** Labels narrower than this are hard to read; the status then stands under them. */
const LEAST_LABEL = 24;

function lines(result: CheckResult, style: Style): readonly string[] {
  const { draft, checklist } = result;
  const rows = checklist.map((item) => ({ item, status: statusText(item, result) }));
  const widest = Math.max(0, ...checklist.map(({ label }) => displayWidth(label)));
  const statusWidth = Math.max(0, ...rows.map(({ status }) => displayWidth(status)));
  const signWidth = Math.max(0, ...rows.map(({ item }) => displayWidth(style.glyphs[item.status])));
  const margin = ' '.repeat(signWidth + 3);
  const room = style.width - margin.length;
  const isNarrow = room - statusWidth - 2 < LEAST_LABEL;
  const labelWidth = Math.min(widest, isNarrow ? room : room - statusWidth - 2);
  const body = rows.map(({ item, status }) => {
    const paint = paintOf(item.status, style);
    const sign = paint(pad(style.glyphs[item.status], signWidth));
    const [first = '', ...rest] = wrapWords(item.label, labelWidth);
    const beside = isNarrow ? first : `${pad(first, labelWidth)}  ${paint(status)}`;
    const below = isNarrow
      ? [...rest, ...wrapWords(status, room).map((line) => paint(line))]
      : rest;
    const note =
      item.note === undefined ? [] : wrapWords(item.note, room).map((line) => style.faint(line));
    return [`  ${sign} ${beside}`, ...[...below, ...note].map((line) => margin + line)].join('\n');
  });
  const counts = countsText(checklist);
  return [
    `${style.strong('Daftar periksa')} ${style.path(draft.source.path)}`,
    ...body,
    ...wrapWords(
      counts === '' ? 'Tidak ada butir pemeriksaan untuk naskah ini.' : counts,
      style.width,
    ).map((line) => style.faint(line)),
  ];
}

function paintOf(status: ChecklistStatus, style: Style): Paint {
  switch (status) {
    case 'pass':
      return style.good;
    case 'fail':
      return style.error;
    case 'manual':
      return style.warning;
    case 'skipped':
      return style.faint;
  }
}
