import { checkSpelling } from './check.ts';
import { readDevelopmentSet } from './development-set.ts';
import { mend } from './marked-sentence.ts';
import { type SentenceScore, scoreSentence, tally } from './score.ts';
import { showAlarms, showMissed, showTallies } from './show.ts';
import { checkTexts, showTexts } from './texts.ts';

/** What to say of the development set. */
export interface SentenceOptions {
  /** The only topic; all when left out. */
  readonly topic: string | undefined;
  /** List the marks that no finding touches. */
  readonly missed: boolean;
  /** List the findings that touch no mark, and the fixes that went wrong. */
  readonly alarms: boolean;
  readonly json: boolean;
}

/** Scores the spelling rules on the sentences in `folder` and says how they did. */
export function scoreSentences(folder: string, options: SentenceOptions): string {
  const sentences = readDevelopmentSet(folder).filter(
    ({ topic }) => options.topic === undefined || topic === options.topic,
  );
  const scores = sentences.map((sentence) => scoreSentence(sentence, checkSpelling));
  const topics = [...new Set(sentences.map(({ topic }) => topic))];
  const tallies = [
    ...topics.map((topic) =>
      tally(
        topic,
        scores.filter(({ sentence }) => sentence.topic === topic),
      ),
    ),
    tally('all', scores),
  ];
  if (options.json) return JSON.stringify({ tallies, sentences: scores.map(plain) }, undefined, 2);
  return [
    showTallies(tallies),
    ...(options.missed ? [showMissed(scores)] : []),
    ...(options.alarms ? [showAlarms(scores)] : []),
  ].join('\n\n');
}

function plain({ sentence, missed, hits, alarms, afterwards, fixes }: SentenceScore): object {
  const { topic, line, text } = sentence;
  return {
    topic,
    line,
    text,
    right: mend(sentence),
    missed: missed.map(({ span, right }) => ({ wrong: text.slice(span.start, span.end), right })),
    hits: hits.map(({ rule, severity, text: words }) => ({ rule, severity, words })),
    alarms: alarms.map(({ rule, severity, text: words }) => ({ rule, severity, words })),
    afterwards: afterwards.map(({ rule, severity, text: words }) => ({ rule, severity, words })),
    wrongFixes: fixes
      .filter(({ exact }) => !exact)
      .map(({ finding, result }) => ({ rule: finding.rule, result })),
  };
}

/** What to say of a folder of real texts. */
export interface TextOptions {
  /** Id of a rule or name of a group; all rules when left out. */
  readonly rule: string | undefined;
  /** How many findings of each rule to show in their context. */
  readonly samples: number;
  readonly json: boolean;
}

/** Checks every text below `folder` and counts what each rule finds. */
export function scoreTexts(folder: string, { rule, samples, json }: TextOptions): string {
  const counts = checkTexts(folder, { rule, samples });
  return json ? JSON.stringify(counts, undefined, 2) : showTexts(counts);
}
