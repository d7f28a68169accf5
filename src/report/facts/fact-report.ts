import type { Verification } from '../../approval/draft-record.ts';
import type {
  JudgedStatement,
  Judgement,
  Reason,
  StatementState,
} from '../../approval/judge-statements.ts';
import { formatDate } from '../../calendar/date.ts';
import type { Source } from '../../text/source.ts';
import type { Style } from '../style.ts';

/** The statements of one draft. */
export interface FactSheet extends Judgement {
  /** As given, with `/`. */
  readonly path: string;
  readonly source: Source;
  readonly title: string | undefined;
}

/** The statements of drafts, and which of them are to be shown. */
export interface FactReport {
  readonly sheets: readonly FactSheet[];
  /** Only statements in these states; all when empty. */
  readonly states: readonly StatementState[];
  /** The files and folders as they were typed, for the command that comes next. */
  readonly inputs: readonly string[];
  /** Version of the program. */
  readonly version: string;
}

/** Writes a list of facts in one format. */
export type FactReporter = (report: FactReport, style: Style) => string;

/** What each state is called in a count. */
export const STATE_WORDS: Readonly<Record<StatementState, string>> = {
  cocok: 'cocok',
  bertentangan: 'bertentangan',
  diverifikasi: 'diverifikasi',
  belum: 'belum diperiksa',
};

/** The statements that a report shows. */
export function shownStatements(
  { statements }: Judgement,
  states: readonly StatementState[],
): readonly JudgedStatement[] {
  return states.length === 0
    ? statements
    : statements.filter(({ state }) => states.includes(state));
}

/** `24 pernyataan: 15 cocok, 9 belum diperiksa.` */
export function countStatements(statements: readonly JudgedStatement[]): string {
  const states: readonly StatementState[] = ['cocok', 'diverifikasi', 'bertentangan', 'belum'];
  const counts = states
    .map((state) => ({ state, count: statements.filter((one) => one.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${STATE_WORDS[state]}`);
  const all = `${statements.length} pernyataan`;
  return counts.length === 0 ? `${all}.` : `${all}: ${counts.join(', ')}.`;
}

/** How a statement stands, with what it agrees or disagrees with. */
export function stateText(judged: JudgedStatement): string {
  switch (judged.state) {
    case 'cocok': {
      const { origin, text } = judged.evidence;
      const isSame = lettersIn(text) === lettersIn(judged.statement.text);
      return isSame || text === '' ? `cocok: ${origin}` : `cocok: ${origin}, ${text}`;
    }
    case 'bertentangan':
      return `bertentangan: ${judged.reasons.map(reasonText).join(' ')}`;
    case 'diverifikasi':
      return `diverifikasi ${whoAndWhen(judged.verification)}: ${judged.verification.sumber}`;
    case 'belum':
      return judged.lapsed ? lapsedText(judged.lapsed) : STATE_WORDS.belum;
    default:
      return judged satisfies never;
  }
}

/** What is left of a text without its punctuation and capitals. */
function lettersIn(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-zà-ɏ\d]+/gu, ' ')
    .trim();
}

/** The earlier wording that was verified, and by whom. */
function lapsedText(verification: Verification): string {
  const said = verification.hasil === 'benar' ? 'diverifikasi' : 'dinyatakan salah oleh';
  return `belum diperiksa lagi: “${verification.teks[0] ?? ''}” ${said} ${whoAndWhen(verification)}, lalu diubah`;
}

/** What speaks against a statement, in one sentence. */
export function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case 'finding':
      return reason.message;
    case 'person': {
      const { seharusnya, sumber } = reason.verification;
      const right = seharusnya === undefined ? '' : `; seharusnya “${seharusnya}”`;
      return `Dinyatakan salah oleh ${whoAndWhen(reason.verification)}${right} (${sumber}).`;
    }
    default:
      return reason satisfies never;
  }
}

/** `Wida Larasati, 20 Agustus 2026`. */
export function whoAndWhen({ oleh, waktu }: Pick<Verification, 'oleh' | 'waktu'>): string {
  return `${oleh}, ${formatDate(waktu.date)}`;
}

/** Where a statement is made: `17:137`. */
export function placesOf({ statement }: JudgedStatement, source: Source): readonly string[] {
  return statement.mentions.map(({ span }) => {
    const { line, column } = source.position(span.start);
    return `${line}:${column}`;
  });
}
