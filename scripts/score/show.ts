import { SEVERITIES } from '../../src/check/finding.ts';
import { fixAccuracy, precision, recall, type SentenceScore, type Tally } from './score.ts';

/** Rows under heads, first column to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<readonly number[]>(
    (most, row) => row.map((cell, index) => Math.max(most[index] ?? 0, cell.length)),
    [],
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, index) =>
        index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0),
      )
      .join('  ');
  return rows.map(line).join('\n');
}

const percent = (part: number): string => `${(part * 100).toFixed(1)}%`;

/** A line a topic: how many faults were found, and how far findings and fixes can be trusted. */
export function showTallies(tallies: readonly Tally[]): string {
  const heads = [
    ['topic', 'sentences', 'correct', 'faults', 'recall'],
    SEVERITIES.flatMap((severity) => [severity, 'right']),
    ['afterwards', 'fixes', 'exact'],
  ].flat();
  const rows = tallies.map((counts) => [
    counts.topic,
    String(counts.sentences),
    String(counts.correct),
    String(counts.marks),
    percent(recall(counts)),
    ...SEVERITIES.flatMap((severity) => {
      const findings = counts.hits[severity] + counts.alarms[severity];
      return [String(findings), findings === 0 ? '–' : percent(precision(counts, severity))];
    }),
    String(counts.afterwards),
    String(counts.fixes),
    counts.fixes === 0 ? '–' : percent(fixAccuracy(counts)),
  ]);
  return table([heads, ...rows]);
}

/** The faults that no finding touches, each in its sentence. */
export function showMissed(scores: readonly SentenceScore[]): string {
  const lines = scores.flatMap(({ sentence, missed }) =>
    missed.map(({ span, right }) => {
      const before = sentence.text.slice(0, span.start);
      const wrong = sentence.text.slice(span.start, span.end);
      const marked = `${before}«${[wrong, ...right].join('|')}»${sentence.text.slice(span.end)}`;
      return `${sentence.topic}:${sentence.line}: ${oneLine(marked)}`;
    }),
  );
  return ['Missed', ...lines].join('\n');
}

/**
 * The findings that touch no mark, in the sentences as they are and as they ought to be, and the
 * fixes that went wrong.
 */
export function showAlarms(scores: readonly SentenceScore[]): string {
  const lines = scores.flatMap(({ sentence, alarms, afterwards, fixes }) => {
    const place = `${sentence.topic}:${sentence.line}`;
    return [
      ...alarms.map(
        ({ rule, severity, text }) =>
          `${place}: ${severity} ${rule} “${text}”: ${oneLine(sentence.text)}`,
      ),
      ...afterwards.map(
        ({ rule, severity, text }) =>
          `${place}: ${severity} ${rule} “${text}” when all is mended: ${oneLine(sentence.text)}`,
      ),
      ...fixes
        .filter(({ exact }) => !exact)
        .map(({ finding, result }) => `${place}: fix of ${finding.rule} gives: ${oneLine(result)}`),
    ];
  });
  return ['False', ...lines].join('\n');
}

/** A text of several lines on one, as the development set writes it. */
export function oneLine(text: string): string {
  return text.replaceAll('\n', '⏎');
}
