import { applySafeFixes } from '../../src/check/fix.ts';
import { type ReadRecord, readRecord } from '../../src/check/record.ts';
import type { CheckResult } from '../../src/check/result.ts';
import type { Example, Rule } from '../../src/check/rule.ts';
import { Checker } from '../../src/check/run.ts';
import { parseDraft } from '../../src/draft/draft.ts';
import { isRecordKind } from '../../src/draft/meta.ts';
import { decodeEvent } from '../../src/event/event.ts';
import { decodeRoster } from '../../src/event/roster.ts';
import { rules as allRules } from '../../src/rules/index.ts';
import { Source } from '../../src/text/source.ts';
import type { Span } from '../../src/text/span.ts';
import { loadLexicon } from '../../src/workspace/load-lexicon.ts';
import { openVillages } from '../../src/workspace/open-villages.ts';
import { decodeSettings } from '../../src/workspace/settings.ts';
import { EMPTY_WORKSPACE } from '../../src/workspace/workspace.ts';
import type { Decoded } from '../../src/yaml/decode.ts';
import { readYaml } from '../../src/yaml/yaml-text.ts';

const lexicon = await loadLexicon();
const villages = openVillages();

/** The day on which all examples are checked. */
const TODAY = { year: 2026, month: 8, day: 20 };

/** Takes the `«…»` marks out of a text and gives the spans they enclosed. */
export function readMarks(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  let open = 0;
  for (const part of marked.split(/([«»])/u)) {
    if (part === '«') open = text.length;
    else if (part === '»') spans.push({ start: open, end: text.length });
    else text += part;
  }
  return { text, spans };
}

function value<T>(decoded: Decoded<T>): T {
  if (decoded.ok) return decoded.value;
  throw new Error(decoded.faults.map((fault) => fault.message).join('\n'));
}

/** Checks an example with one rule, or with several, and nothing else. */
export function checkExample(rules: readonly Rule[], text: string, example: Example): CheckResult {
  const checker = new Checker(rules);
  const result = checkOne(checker, text, example);
  if (example.other === undefined) return result;
  const other = checkOne(checker, example.other, example, 'lain.md');
  return checker.compare([other, result])[1] ?? result;
}

function checkOne(
  checker: Checker,
  text: string,
  example: Example,
  path = 'contoh.md',
): CheckResult {
  const { event, eventFault, missingFiles, roster, settings } = example;
  const { draft, record } = readExample(checker.rules, text, path);
  return checker.check(draft, {
    now: TODAY,
    lexicon,
    villages,
    ...(checker.rules.length === 1 ? { only: new Set(checker.rules.map(({ id }) => id)) } : {}),
    forComparison: example.other !== undefined,
    record,
    missingFiles: missingFiles && new Set(missingFiles),
    event:
      event === undefined || (draft.meta.acara === undefined && example.other !== undefined)
        ? undefined
        : { path: 'acara/contoh.yaml', file: value(decodeEvent(readYaml(event))) },
    eventFault:
      eventFault === undefined ? undefined : { path: 'acara/contoh.yaml', message: eventFault },
    workspace: {
      root: undefined,
      settings:
        settings === undefined
          ? EMPTY_WORKSPACE.settings
          : value(decodeSettings(readYaml(settings))),
      roster: roster === undefined ? { officials: [] } : value(decodeRoster(readYaml(roster))),
    },
  });
}

/** The text of an example: a draft, or a data file where the rule reads those. */
function readExample(
  rules: readonly Rule[],
  text: string,
  path: string,
): Partial<ReadRecord> & Pick<ReadRecord, 'draft'> {
  const kinds = rules.flatMap((rule) => rule.kinds ?? []);
  const isDraft = !kinds.every(isRecordKind) && text.startsWith('---');
  if (rules.length > 1 || isDraft || !kinds.some(isRecordKind)) {
    return { draft: parseDraft(new Source(path, text)) };
  }
  const isRoster = /^(?:#|- )/u.test(text);
  return readRecord(new Source('contoh.yaml', text), isRoster ? 'pejabat' : 'acara');
}

/**
 * Checks an example with one rule. A rule that judges how others are silenced needs the others too;
 * only its own findings are given.
 */
export function checkRule(rule: Rule, text: string, example: Example): CheckResult {
  const result = checkExample(rule.type === 'suppression' ? allRules : [rule], text, example);
  return { ...result, findings: result.findings.filter((finding) => finding.rule === rule.id) };
}

/** The text after all safe fixes of one check. */
export function fixExample(rule: Rule, text: string, example: Example): string {
  return applySafeFixes(text, checkRule(rule, text, example).findings).text;
}
