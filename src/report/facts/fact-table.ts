import type { Verification } from '../../approval/draft-record.ts';
import type { JudgedStatement, StatementState } from '../../approval/judge-statements.ts';
import { displayWidth, pad } from '../../text/display-width.ts';
import { flow, paragraph } from '../flow.ts';
import type { Paint, Style } from '../style.ts';
import { quoteArgument } from '../summary.ts';
import { visible } from '../visible.ts';
import { wrapWords } from '../wrap-words.ts';
import {
  countStatements,
  type FactReport,
  type FactSheet,
  placesOf,
  shownStatements,
  stateText,
  whoAndWhen,
} from './fact-report.ts';

/** Columns before the sign of a row. */
const MARGIN = 2;

/** Places of one statement that are named; the rest is counted. */
const MOST_PLACES = 4;

/** A quotation is shown up to so many characters. */
const LONGEST_TEXT = 120;

/** With less room for text and state together, the state stands under the text. */
const LEAST_ROOM = 48;

/** Of the room for text and state, the most that the text gets. */
const TEXT_SHARE = 0.45;

/** The statements of drafts as aligned tables, with the counts and the command to type next. */
export function factTable(report: FactReport, style: Style): string {
  const tables = report.sheets.map((sheet) => sheetText(sheet, report, style));
  return `${[...tables, ...nextText(report, style)].join('\n\n')}\n`;
}

function sheetText(sheet: FactSheet, { states }: FactReport, style: Style): string {
  const rows = shownStatements(sheet, states).map((judged) => ({
    judged,
    places: shortPlaces(placesOf(judged, sheet.source)),
  }));
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(displayWidth));
  const columns: Columns = {
    places: widest(rows.flatMap(({ places }) => places)),
    kind: widest(rows.map(({ judged }) => judged.statement.kind)),
    text: widest(rows.map(({ judged }) => shortText(judged, style))),
  };
  const orphans = states.length === 0 || states.includes('belum') ? sheet.orphans : [];
  return [
    style.strong(style.path(sheet.path)),
    ...rows.map(({ judged, places }) => rowText(judged, places, columns, style)),
    ...looseText(sheet, states, style),
    ...orphans.map((orphan) => orphanText(orphan, style)),
    ...wrapWords(countStatements(sheet.statements), style.width).map((line) => style.faint(line)),
  ].join('\n');
}

function shortPlaces(places: readonly string[]): readonly string[] {
  if (places.length <= MOST_PLACES) return places;
  const shown = places.slice(0, MOST_PLACES - 1);
  return [...shown, `+${places.length - shown.length} lagi`];
}

/** Widths of the columns. */
interface Columns {
  readonly places: number;
  readonly kind: number;
  /** The widest text there is; it may get less. */
  readonly text: number;
}

function rowText(
  judged: JudgedStatement,
  places: readonly string[],
  columns: Columns,
  style: Style,
): string {
  const paint = paintOf(judged.state, style);
  const sign = signOf(judged.state, style);
  const lead = MARGIN + sign.length + 1 + columns.places + 2 + columns.kind + 2;
  const room = style.width - lead;
  const text = shortText(judged, style);
  const state = visible(stateText(judged), style);
  const isNarrow = room < LEAST_ROOM;
  const textWidth = isNarrow ? room : Math.min(columns.text, Math.floor(room * TEXT_SHARE));
  const texts = wrapWords(text, textWidth);
  const states = wrapWords(state, isNarrow ? room : room - textWidth - 2);
  const height = isNarrow
    ? Math.max(places.length, texts.length + states.length)
    : Math.max(places.length, texts.length, states.length);
  return Array.from({ length: height }, (_, line) => {
    const first = line === 0;
    const start = `${' '.repeat(MARGIN)}${first ? paint(sign) : ' '.repeat(sign.length)} `;
    const place = style.faint(pad(places[line] ?? '', columns.places));
    const kind = pad(first ? judged.statement.kind : '', columns.kind);
    const stateLine = isNarrow ? states[line - texts.length] : states[line];
    const painted = stateLine === undefined ? '' : paint(stateLine);
    const said = texts[line] ?? '';
    const rest = isNarrow ? said || painted : `${pad(said, textWidth)}  ${painted}`;
    return `${start}${place}  ${kind}  ${rest}`.trimEnd();
  }).join('\n');
}

function shortText({ statement }: JudgedStatement, style: Style): string {
  return shorten(visible(statement.text, style), style);
}

/** Cuts a long quotation between two words. */
function shorten(text: string, { glyphs }: Style): string {
  if (text.length <= LONGEST_TEXT) return text;
  const cut = text.slice(0, LONGEST_TEXT);
  return `${cut.slice(0, Math.max(1, cut.lastIndexOf(' ')))} ${glyphs.ellipsis}`;
}

/** What rules object to beside the statements, place by place. */
function looseText(
  { loose, source }: FactSheet,
  states: readonly StatementState[],
  style: Style,
): readonly string[] {
  if (loose.length === 0) return [];
  if (states.length > 0 && !states.includes('bertentangan')) return [];
  const lines = loose.map(({ span, message, severity }) => {
    const { line, column } = source.position(span.start);
    const place = { text: `${line}:${column}`, paint: style.faint, whole: true };
    const text = { text: visible(message, style), paint: style[severity] };
    const margin = ' '.repeat(MARGIN);
    return `${margin}${style.error(style.glyphs.fail)} ${flow([place, text], style.width - MARGIN - 2, 4)}`;
  });
  return ['Temuan lain tentang fakta:', ...lines];
}

function orphanText(verification: Verification, style: Style): string {
  const text = shorten(visible(verification.teks[0] ?? verification.nilai, style), style);
  const who = visible(whoAndWhen(verification), style);
  const note = `Verifikasi “${text}” (${who}) tidak berlaku lagi: pernyataannya sudah diubah atau dihapus.`;
  return style.faint(paragraph(note, style.width, 2));
}

/** The sign before a row; each of its characters is one column wide. */
function signOf(state: StatementState, { glyphs }: Style): string {
  switch (state) {
    case 'cocok':
    case 'diverifikasi':
      return glyphs.pass;
    case 'bertentangan':
      return glyphs.fail;
    case 'belum':
      return glyphs.manual;
    default:
      return state satisfies never;
  }
}

function paintOf(state: StatementState, style: Style): Paint {
  switch (state) {
    case 'cocok':
    case 'diverifikasi':
      return style.good;
    case 'bertentangan':
      return style.error;
    case 'belum':
      return style.warning;
    default:
      return state satisfies never;
  }
}

function nextText({ sheets, inputs }: FactReport, style: Style): readonly string[] {
  // Standard input cannot be read a second time.
  if (inputs.includes('-')) return [];
  const wrong = sheets
    .filter(({ statements, loose }) => loose.length > 0 || statements.some(contradictsRule))
    .map(({ path }) => quoteArgument(path));
  const open = sheets.find(({ statements }) => statements.some((one) => one.state === 'belum'));
  const steps = [
    wrong.length === 0
      ? undefined
      : `Yang bertentangan: ${style.strong(`humas check ${wrong.join(' ')}`)}`,
    open === undefined
      ? undefined
      : `Yang belum diperiksa: ${style.strong(`humas verify ${quoteArgument(open.path)}`)}`,
  ].filter((step) => step !== undefined);
  return steps.length === 0 ? [] : [steps.join('\n')];
}

/** Whether a check says more of it; of what a person said, all is said here. */
function contradictsRule(judged: JudgedStatement): boolean {
  return judged.state === 'bertentangan' && judged.reasons.some(({ kind }) => kind === 'finding');
}
