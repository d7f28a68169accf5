import type { JudgedStatement } from '../approval/judge-statements.ts';
import type { ChainLink } from '../approval/sign-off-chain.ts';
import type { Finding } from '../check/finding.ts';
import type { Source } from '../text/source.ts';
import { placesOf, stateText } from './facts/fact-report.ts';
import { flow } from './flow.ts';
import type { Style } from './style.ts';
import { quoteArgument } from './summary.ts';
import { visible } from './visible.ts';

/** What a draft lacks before it may be a final document. */
export interface Readiness {
  /** As given, with `/`. */
  readonly path: string;
  readonly source: Source;
  readonly errors: readonly Finding[];
  /** Statements that are contradicted, though by no error, or that nobody has looked up. */
  readonly unsettled: readonly JudgedStatement[];
  /** Whether `unsettled` keeps the document back, or is only said. */
  readonly insistsOnFacts: boolean;
  /** Places in the chain without valid initials. */
  readonly unsigned: readonly ChainLink[];
}

/** Lines of each kind that are shown; the rest is counted. */
const MOST_LINES = 8;

/** Whether the draft may be written without the mark of a draft. */
export function isReady({ errors, unsettled, insistsOnFacts, unsigned }: Readiness): boolean {
  const isHeldBack = (one: JudgedStatement): boolean =>
    insistsOnFacts || (one.state === 'bertentangan' && one.isGrave);
  return errors.length === 0 && unsigned.length === 0 && !unsettled.some(isHeldBack);
}

/**
 * What a draft lacks, item by item, with the commands that mend it; empty when it lacks nothing.
 */
export function readinessText(readiness: Readiness, style: Style): string {
  const { path, source, errors, unsettled, unsigned } = readiness;
  const name = quoteArgument(path);
  const blocks = [
    block(
      `${errors.length} salah menurut pemeriksaan: humas check ${name}`,
      errors.map(({ start, message, rule }) => ({
        place: `${start.line}:${start.column}`,
        text: message,
        rule,
      })),
      style,
    ),
    block(
      `${unsettled.length} pernyataan belum pasti: humas verify ${name}`,
      unsettled.map((judged) => ({
        place: placesOf(judged, source)[0] ?? '',
        text: `${judged.statement.kind} “${judged.statement.text}”, ${stateText(judged)}`,
      })),
      style,
    ),
    block(
      `${unsigned.length} paraf belum ada atau gugur: humas paraf ${name}`,
      unsigned.map(({ role, state }) => ({
        place: role,
        text: state === 'gugur' ? 'gugur, karena naskah berubah sesudahnya' : 'belum diparaf',
      })),
      style,
    ),
  ].filter((lines) => lines !== '');
  if (blocks.length === 0) return '';
  const heading = isReady(readiness)
    ? `${style.path(path)} ditulis sebagai dokumen final, dengan catatan:`
    : `${style.path(path)} belum dapat menjadi dokumen final:`;
  return [style.strong(heading), ...blocks].join('\n');
}

interface Item {
  readonly place: string;
  readonly text: string;
  readonly rule?: string;
}

function block(heading: string, items: readonly Item[], style: Style): string {
  if (items.length === 0) return '';
  const rest = items.length - MOST_LINES;
  const lines = items.slice(0, MOST_LINES).map(({ place, text, rule }) => {
    const parts = [
      { text: `    ${place}`, paint: style.faint, whole: true },
      { text: visible(text, style) },
    ];
    const source = rule === undefined ? [] : [{ text: rule, paint: style.faint, whole: true }];
    return flow([...parts, ...source], style.width, 6);
  });
  const more = rest > 0 ? [`    dan ${rest} lagi`] : [];
  return [`  ${heading}`, ...lines, ...more].join('\n');
}
