import { type Comparison, compareStatements } from '../../facts/compare-statements.ts';
import type { Statement } from '../../facts/statement.ts';
import { displayWidth, pad } from '../../text/display-width.ts';
import type { Source } from '../../text/source.ts';
import { markdownLine, markdownTable } from '../markdown-table.ts';
import type { Style } from '../style.ts';
import { visible } from '../visible.ts';
import { wrapWords } from '../wrap-words.ts';
import type { FactSheet } from './fact-report.ts';
import type { FactFormat } from './fact-reporters.ts';

/** Two drafts about the same event, side by side. */
export interface ComparedSheets extends Comparison {
  readonly left: FactSheet;
  readonly right: FactSheet;
}

/** What the statements of two drafts have in common, and what not. */
export function compareSheets(left: FactSheet, right: FactSheet): ComparedSheets {
  const statementsOf = ({ statements }: FactSheet): readonly Statement[] =>
    statements.map(({ statement }) => statement);
  return { left, right, ...compareStatements(statementsOf(left), statementsOf(right)) };
}

/** Writes a comparison; the text ends with a line end. */
export function comparisonText(compared: ComparedSheets, format: FactFormat, style: Style): string {
  switch (format) {
    case 'terminal':
      return comparisonTable(compared, style);
    case 'json':
      return comparisonJson(compared);
    case 'markdown':
      return comparisonMarkdown(compared);
    default:
      return format satisfies never;
  }
}

/** One row: what the left and the right draft say, one of them perhaps nothing. */
interface Row {
  readonly kind: string;
  readonly left: Statement | undefined;
  readonly right: Statement | undefined;
}

function rowsOf({ different, onlyLeft, onlyRight }: Comparison): readonly Row[] {
  return [
    ...different.map(({ left, right }) => ({ kind: left.kind, left, right })),
    ...onlyLeft.map((left) => ({ kind: left.kind, left, right: undefined })),
    ...onlyRight.map((right) => ({ kind: right.kind, left: undefined, right })),
  ];
}

function cellText(statement: Statement | undefined, source: Source): string {
  if (!statement) return '–';
  const { line, column } = source.position(statement.mentions[0]?.span.start ?? 0);
  return `${statement.text} (${line}:${column})`;
}

function countsText({ same, different, onlyLeft, onlyRight }: Comparison): string {
  const only = onlyLeft.length + onlyRight.length;
  return `${same.length} pernyataan sama, ${different.length} berbeda, ${only} hanya di salah satu.`;
}

function comparisonTable(compared: ComparedSheets, style: Style): string {
  const { left, right } = compared;
  const rows = rowsOf(compared);
  const kindWidth = Math.max(0, ...rows.map(({ kind }) => displayWidth(kind)));
  const width = Math.floor((style.width - kindWidth - 8) / 2);
  const line = (sign: string, kind: string, cells: readonly [string, string]): string => {
    const [one, other] = [wrapWords(cells[0], width), wrapWords(cells[1], width)];
    return Array.from({ length: Math.max(one.length, other.length) }, (_, index) => {
      const start = index === 0 ? `  ${sign} ${pad(kind, kindWidth)}` : ' '.repeat(kindWidth + 4);
      return `${start}  ${pad(one[index] ?? '', width)}  ${other[index] ?? ''}`.trimEnd();
    }).join('\n');
  };
  const lines = rows.map(({ kind, left: one, right: other }) => {
    const sign = one && other ? style.error(style.glyphs.fail) : style.faint(style.glyphs.skipped);
    const text = (statement: Statement | undefined, { source }: FactSheet): string =>
      visible(cellText(statement, source), style);
    return line(sign, kind, [text(one, left), text(other, right)]);
  });
  const heading = line(' ', '', [style.path(left.path), style.path(right.path)]);
  return `${[style.strong(heading), ...lines, style.faint(countsText(compared))].join('\n')}\n`;
}

function comparisonMarkdown(compared: ComparedSheets): string {
  const { left, right } = compared;
  const rows = rowsOf(compared).map(({ kind, left: one, right: other }) => [
    one && other ? '☐' : '',
    kind,
    markdownLine(cellText(one, left.source)),
    markdownLine(cellText(other, right.source)),
  ]);
  const header = ['', 'Jenis', markdownLine(left.path), markdownLine(right.path)];
  const table = rows.length === 0 ? [] : [markdownTable(header, rows)];
  return `${['# Perbandingan Fakta', ...table, countsText(compared)].join('\n\n')}\n`;
}

function comparisonJson(compared: ComparedSheets): string {
  const { left, right, same, different, onlyLeft, onlyRight } = compared;
  const plain = (statement: Statement, { source }: FactSheet): object => {
    const { id, kind, text, value, mentions } = statement;
    const { line, column } = source.position(mentions[0]?.span.start ?? 0);
    return { id, kind, text, value, line, column };
  };
  const content = {
    version: 1,
    left: left.path,
    right: right.path,
    summary: { same: same.length, different: different.length },
    different: different.map((pair) => ({
      left: plain(pair.left, left),
      right: plain(pair.right, right),
    })),
    onlyLeft: onlyLeft.map((one) => plain(one, left)),
    onlyRight: onlyRight.map((one) => plain(one, right)),
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}
