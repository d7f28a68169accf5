export type { Finding, Fix, Severity } from './check/finding.ts';
export { applySafeFixes } from './check/fix.ts';
export type { CheckOptions, CheckResult } from './check/run.ts';
export { Checker } from './check/run.ts';
export { parseDraft } from './draft/draft.ts';
export { rules } from './rules/index.ts';
export { Source } from './text/source.ts';
