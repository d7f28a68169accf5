/**
 * The library: everything here runs in Node and in browsers alike, without a disk. What is not
 * exported here is private.
 */
export type { CalendarDate } from './calendar/date.ts';
export type { ChecklistItem, ChecklistStatus } from './check/checklist.ts';
export type { Edit, Finding, Fix, RelatedPlace, Severity } from './check/finding.ts';
export type { FixedText, FixOutcome } from './check/fix.ts';
export { applySafeFixes, fixUntilStable } from './check/fix.ts';
export type { CheckResult } from './check/result.ts';
export type { Rule } from './check/rule.ts';
export type { RuleId } from './check/rule-id.ts';
export type { CheckOptions } from './check/run.ts';
export { Checker } from './check/run.ts';
export type { Draft } from './draft/draft.ts';
export { parseDraft } from './draft/draft.ts';
export type { DraftKind } from './draft/meta.ts';
export type { EventFile } from './event/event.ts';
export type { Official, Roster } from './event/roster.ts';
export type { ComposeOptions, WantedImage } from './export/compose.ts';
export { compose, wantedImages } from './export/compose.ts';
export type { Exporter, ExportFormat } from './export/exporter.ts';
export { exporters } from './export/exporters.ts';
export type { PrintDocument } from './export/print-document.ts';
export { VillageTable } from './knowledge/villages.ts';
export type { CheckedText, CheckTextOptions, FixedDraft } from './library/check-text.ts';
export { checkText as check, fixText as fix } from './library/check-text.ts';
export type { FactFault, Facts, FactTexts } from './library/read-facts.ts';
export { readFacts } from './library/read-facts.ts';
export type { LexiconTexts } from './morphology/create-lexicon.ts';
export { createLexicon } from './morphology/create-lexicon.ts';
export type { Lexicon } from './morphology/lexicon.ts';
export type { JsonFile, JsonFinding, JsonRelated, JsonReport } from './report/json.ts';
export { makeJsonReport } from './report/json.ts';
export { rules } from './rules/index.ts';
export type { Position } from './text/source.ts';
export { Source } from './text/source.ts';
export type { Span } from './text/span.ts';
export type { Settings } from './workspace/settings.ts';
export type { Workspace } from './workspace/workspace.ts';
