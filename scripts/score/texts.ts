import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Severity } from '../../src/check/finding.ts';
import { standsFor } from '../../src/check/rule-id.ts';
import { rules } from '../../src/rules/index.ts';
import { checkWith } from './check.ts';
import { oneLine, table } from './show.ts';

/** Length of the texts that officers write: what is found in so many words is found in a release. */
const WORDS_IN_A_RELEASE = 400;

/** Characters of a text shown on either side of a finding. */
const CONTEXT = 60;

/** What one rule found at one level. */
export interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: number;
  /** Texts with a finding. */
  readonly texts: number;
  /** Findings in their context, spread over all of them. */
  readonly samples: readonly string[];
}

/** What was found in a folder of texts. */
export interface TextCounts {
  readonly texts: number;
  readonly words: number;
  /** Most findings first. */
  readonly rules: readonly RuleCount[];
}

interface Place {
  readonly file: string;
  readonly content: string;
  readonly finding: Finding;
}

/** Checks every `.md` and `.txt` below `folder`. `samples`: how many findings of a rule to keep. */
export function checkTexts(
  folder: string,
  { rule, samples }: { readonly rule: string | undefined; readonly samples: number },
): TextCounts {
  const wanted = rules.filter(({ id }) => rule === undefined || standsFor(rule, id));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:md|txt)$/u.test(file))
    .sort();
  const byRule = new Map<string, Place[]>();
  let words = 0;
  for (const file of files) {
    const content = readFileSync(join(folder, file), 'utf8');
    words += content.split(/\s+/u).length;
    for (const finding of checkWith(wanted, content)) {
      const key = `${finding.rule} ${finding.severity}`;
      const places = byRule.get(key) ?? [];
      places.push({ file, content, finding });
      byRule.set(key, places);
    }
  }
  return {
    texts: files.length,
    words,
    rules: [...byRule.values()]
      .map((places) => countRule(places, samples))
      .sort((a, b) => b.findings - a.findings),
  };
}

function countRule(places: readonly Place[], samples: number): RuleCount {
  const step = Math.max(1, places.length / samples);
  const chosen = places.filter((_, index) => Math.floor(index % step) === 0).slice(0, samples);
  return {
    rule: places[0]?.finding.rule ?? '',
    severity: places[0]?.finding.severity ?? 'info',
    findings: places.length,
    texts: new Set(places.map(({ file }) => file)).size,
    samples: chosen.map(showPlace),
  };
}

function showPlace({ file, content, finding }: Place): string {
  const { start, end } = finding.span;
  const before = content.slice(Math.max(0, start - CONTEXT), start);
  const after = content.slice(end, end + CONTEXT);
  return `${file}:${finding.start.line}: ${oneLine(`${before}«${finding.text}»${after}`)}`;
}

/** A line a rule, and below the table what each found. */
export function showTexts({ texts, words, rules: counts }: TextCounts): string {
  const releases = words / WORDS_IN_A_RELEASE;
  const rows = counts.map(({ rule, severity, findings, texts: holders }) => [
    rule,
    severity,
    String(findings),
    String(holders),
    (findings / releases).toFixed(2),
  ]);
  const heads = ['rule', 'level', 'findings', 'texts', `in ${WORDS_IN_A_RELEASE} words`];
  const samples = counts.flatMap((count) =>
    count.samples.length === 0
      ? []
      : [
          `${count.rule} (${count.severity})\n${count.samples.map((line) => `  ${line}`).join('\n')}`,
        ],
  );
  return [`${texts} texts, ${words} words`, table([heads, ...rows]), ...samples].join('\n\n');
}
