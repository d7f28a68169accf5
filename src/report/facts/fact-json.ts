import type { Verification } from '../../approval/draft-record.ts';
import { type JudgedStatement, STATEMENT_STATES } from '../../approval/judge-statements.ts';
import { formatClock } from '../../calendar/clock.ts';
import { formatIsoDate } from '../../calendar/date.ts';
import type { Source } from '../../text/source.ts';
import { type FactReport, type FactSheet, shownStatements } from './fact-report.ts';

/** The statements of drafts for programs. Keys are added in time, none is taken away. */
export function factJson({ sheets, states }: FactReport): string {
  const all = sheets.flatMap(({ statements }) => statements);
  const summary = Object.fromEntries(
    STATEMENT_STATES.map((state) => [state, all.filter((one) => one.state === state).length]),
  );
  const files = sheets.map((sheet) => ({
    path: sheet.path,
    statements: shownStatements(sheet, states).map((one) => statementJson(one, sheet)),
    lapsed: sheet.orphans.map(verificationJson),
    otherFindings: sheet.loose.map(({ rule, severity, message, span }) => ({
      rule,
      severity,
      message,
      start: positionJson(sheet.source, span.start),
      end: positionJson(sheet.source, span.end),
    })),
  }));
  const content = { version: 1, summary: { files: files.length, ...summary }, files };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

function statementJson(judged: JudgedStatement, { source }: FactSheet): object {
  const { id, kind, text, value, mentions } = judged.statement;
  return {
    id,
    kind,
    text,
    value,
    state: judged.state,
    ...detailJson(judged),
    places: mentions.map((mention) => ({
      start: positionJson(source, mention.span.start),
      end: positionJson(source, mention.span.end),
      text: mention.text,
    })),
  };
}

function detailJson(judged: JudgedStatement): object {
  switch (judged.state) {
    case 'cocok':
      return { evidence: judged.evidence };
    case 'bertentangan':
      return {
        reasons: judged.reasons.map((reason) =>
          reason.kind === 'finding'
            ? { rule: reason.rule, message: reason.message }
            : { verification: verificationJson(reason.verification) },
        ),
      };
    case 'diverifikasi':
      return { verification: verificationJson(judged.verification) };
    case 'belum':
      return judged.lapsed ? { lapsed: verificationJson(judged.lapsed) } : {};
    default:
      return judged satisfies never;
  }
}

function verificationJson(verification: Verification): object {
  const { jenis, teks, nilai, hasil, seharusnya, sumber, oleh, waktu } = verification;
  const at = `${formatIsoDate(waktu.date)}T${formatClock(waktu.time).replace('.', ':')}`;
  const right = seharusnya === undefined ? {} : { correction: seharusnya };
  return {
    kind: jenis,
    texts: teks,
    value: nilai,
    result: hasil,
    ...right,
    source: sumber,
    by: oleh,
    at,
  };
}

function positionJson(source: Source, offset: number): object {
  const { line, column } = source.position(offset);
  return { line, column, offset };
}
