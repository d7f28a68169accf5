import { type DraftRecord, EMPTY_RECORD } from '../approval/draft-record.ts';
import { judgeStatements } from '../approval/judge-statements.ts';
import type { Finding } from '../check/finding.ts';
import { Checker } from '../check/run.ts';
import { readProse } from '../draft/prose.ts';
import { collectStatements } from '../facts/collect-statements.ts';
import type { FactSheet } from '../report/facts/fact-report.ts';
import { rules } from '../rules/index.ts';
import { checkDraft, unreadableOutcome } from './check-draft.ts';
import { type CliContext, tell, today } from './context.ts';
import { DraftLoader, isLoaded, type LoadedDraft } from './draft-loader.ts';
import { readRecord } from './record-file.ts';
import { selectRules } from './rule-selection.ts';

/** Groups of rules that speak about what a draft claims. */
const FACT_GROUPS = ['fakta', 'protokol'];

/** A draft with its statements and what is on record about it. */
export interface JudgedDraft {
  readonly loaded: LoadedDraft;
  readonly record: DraftRecord;
  readonly sheet: FactSheet;
}

/** Reads drafts and judges what they state. */
export class FactReader {
  readonly #context: CliContext;
  readonly #loader: DraftLoader;
  readonly #checker = new Checker(rules);

  /** The event file at `eventPath` (absolute) is for drafts that name none. */
  constructor(context: CliContext, eventPath?: string) {
    this.#context = context;
    this.#loader = new DraftLoader(context, { rules, eventPath });
  }

  /**
   * Reads one draft. What keeps it from being judged is said on the error stream.
   *
   * @param path a path, or `-` for standard input, which has no record
   * @returns `undefined` when it could not be judged
   * @throws UserError when its record or another file it relies on is broken
   */
  async read(path: string, stdinName?: string): Promise<JudgedDraft | undefined> {
    const loaded = await this.#loader.load(path, stdinName);
    if (!isLoaded(loaded)) {
      tell(this.#context, ...unreadableOutcome(loaded).notes);
      return undefined;
    }
    return this.judge(loaded);
  }

  /** Judges a draft that was read before. */
  async judge(loaded: LoadedDraft): Promise<JudgedDraft | undefined> {
    const only = new Set<string>(selectRules(rules, FACT_GROUPS).map(({ id }) => id));
    const { result, notes, unusable } = checkDraft(
      loaded,
      { checker: this.#checker, only },
      this.#context,
    );
    tell(this.#context, ...notes);
    if (unusable) return undefined;
    if (loaded.missingEvent !== undefined) {
      const lost = `berkas acara ${loaded.missingEvent} tidak ditemukan; fakta tidak dicocokkan dengannya.`;
      tell(this.#context, `${loaded.path}: ${lost}`);
    }
    const record = loaded.file
      ? await readRecord(loaded.file.absolute, this.#context)
      : EMPTY_RECORD;
    const sheet = makeFactSheet(loaded, result?.findings ?? [], record, this.#context);
    return { loaded, record, sheet };
  }
}

/** The statements of a draft, held against findings and record. */
export function makeFactSheet(
  { draft, path, event, workspace, villages }: LoadedDraft,
  findings: readonly Finding[],
  record: DraftRecord,
  context: CliContext,
): FactSheet {
  const statements = collectStatements({
    draft,
    passages: readProse(draft),
    now: today(context),
    event,
    roster: workspace.roster,
    settings: workspace.settings,
    villages,
  });
  const objections = findings.filter(({ rule }) =>
    FACT_GROUPS.some((group) => rule.startsWith(`${group}/`)),
  );
  const judgement = judgeStatements(statements, objections, record);
  return { ...judgement, path, source: draft.source, title: draft.meta.judul };
}
