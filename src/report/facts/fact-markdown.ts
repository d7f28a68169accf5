import type { JudgedStatement } from '../../approval/judge-statements.ts';
import { capitalise } from '../../text/case.ts';
import { UNIT_NAMES } from '../../text/source-unit.ts';
import { BLANK } from '../checklist.ts';
import { markdownLine, markdownTable } from '../markdown-table.ts';
import {
  countStatements,
  type FactReport,
  type FactSheet,
  placesOf,
  shownStatements,
  stateText,
} from './fact-report.ts';

/**
 * The statements of drafts as Markdown, to print and tick: boxes stand open until something on
 * record or a person has spoken for a statement.
 */
export function factMarkdown(report: FactReport): string {
  return `${report.sheets.map((sheet) => page(sheet, report)).join('\n\n---\n\n')}\n`;
}

function page(sheet: FactSheet, { states, version }: FactReport): string {
  const shown = shownStatements(sheet, states);
  const rows = shown.map((judged) => [
    boxOf(judged),
    placesOf(judged, sheet.source).join(', '),
    judged.statement.kind,
    markdownLine(judged.statement.text),
    markdownLine(stateText(judged)),
    judged.state === 'belum' ? BLANK : '',
  ]);
  const title = sheet.title === undefined ? [] : [`- Judul: ${markdownLine(sheet.title)}`];
  return [
    '# Daftar Fakta',
    [`- Berkas: ${markdownLine(sheet.path)}`, ...title].join('\n'),
    rows.length === 0
      ? 'Tidak ada pernyataan untuk diperiksa.'
      : markdownTable(
          [
            '',
            capitalise(UNIT_NAMES[sheet.source.unit]),
            'Jenis',
            'Pernyataan',
            'Keadaan',
            'Sumber, paraf',
          ],
          rows,
        ),
    ...looseList(sheet),
    countStatements(sheet.statements),
    `Diperiksa dengan humas ${version}. Kotak yang masih kosong diisi oleh orang.`,
  ].join('\n\n');
}

/** What rules object to beside the statements. */
function looseList({ loose, source }: FactSheet): readonly string[] {
  if (loose.length === 0) return [];
  const items = loose.map(({ span, message }) => {
    const { line, column } = source.position(span.start);
    return `- ☒ ${line}:${column}: ${markdownLine(message)}`;
  });
  return ['Temuan lain tentang fakta:', items.join('\n')];
}

function boxOf({ state }: JudgedStatement): string {
  switch (state) {
    case 'cocok':
    case 'diverifikasi':
      return '☑';
    case 'bertentangan':
      return '☒';
    case 'belum':
      return '☐';
    default:
      return state satisfies never;
  }
}
