import * as v from 'valibot';
import { fingerprint } from './fingerprint.ts';
import type { CheckResult } from './result.ts';

const baselineSchema = v.strictObject({
  version: v.literal(1),
  /** How often each fingerprint stands in a file: by path, then rule. */
  findings: v.record(
    v.string(),
    v.record(
      v.string(),
      v.record(
        v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u)),
        v.pipe(v.number(), v.integer(), v.minValue(1)),
      ),
    ),
  ),
});

/**
 * The findings that an archive had on the day they were recorded, so that only new ones are
 * reported. A finding is known by path, rule and {@link fingerprint}, with a count for each.
 */
export type Baseline = Readonly<v.InferOutput<typeof baselineSchema>>;

/**
 * Records the findings of all results.
 *
 * @param before an older baseline, whose files that are not among the results are kept
 */
export function makeBaseline(results: readonly CheckResult[], before?: Baseline): Baseline {
  const counts = new Map<string, Map<string, Map<string, number>>>();
  for (const { path, findings, draft } of results) {
    for (const finding of findings) {
      const rules = getOrAdd(counts, path, () => new Map<string, Map<string, number>>());
      const prints = getOrAdd(rules, finding.rule, () => new Map<string, number>());
      const print = fingerprint(finding, draft.source);
      prints.set(print, (prints.get(print) ?? 0) + 1);
    }
  }
  const checked = new Set(results.map(({ path }) => path));
  const kept = Object.entries(before?.findings ?? {}).filter(([path]) => !checked.has(path));
  const fresh = Array.from(counts, ([path, rules]) => {
    const byRule = Array.from(rules, ([rule, prints]) => [rule, sortKeys([...prints])] as const);
    return [path, sortKeys(byRule)] as const;
  });
  return { version: 1, findings: sortKeys([...kept, ...fresh]) };
}

function sortKeys<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function getOrAdd<T>(map: Map<string, T>, key: string, make: () => T): T {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

/** Writes a baseline as JSON; the same findings always give the same text. */
export function serializeBaseline(baseline: Baseline): string {
  return `${JSON.stringify(baseline, undefined, 2)}\n`;
}

/** A baseline, or an Indonesian sentence that says why the text is none. */
export type ParsedBaseline =
  | { readonly ok: true; readonly value: Baseline }
  | { readonly ok: false; readonly fault: string };

/** Reads what {@link serializeBaseline} wrote. */
export function parseBaseline(text: string): ParsedBaseline {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return { ok: false, fault: 'Catatan temuan ini bukan JSON yang utuh.' };
  }
  const parsed = v.safeParse(baselineSchema, json);
  if (parsed.success) return { ok: true, value: parsed.output };
  const version = v.safeParse(v.object({ version: v.number() }), json);
  const isNewer = version.success && version.output.version > 1;
  return {
    ok: false,
    fault: isNewer
      ? `Catatan temuan ini dibuat oleh humas yang lebih baru (versi ${version.output.version}).`
      : 'Isi catatan temuan ini tidak dikenal; buat ulang catatannya.',
  };
}

/** What is new since a baseline was recorded. */
export interface BaselineDifference {
  /** The results, each with its new findings only. */
  readonly results: readonly CheckResult[];
  /** How many findings the baseline knew. */
  readonly known: number;
  /** How many recorded findings of these files are there no more. */
  readonly gone: number;
}

/**
 * Takes out the findings that a baseline knows. Where a fault stands more often than recorded, the
 * last ones in the file are the new ones.
 */
export function subtractBaseline(
  results: readonly CheckResult[],
  baseline: Baseline,
): BaselineDifference {
  let known = 0;
  let gone = 0;
  const fresh = results.map((result): CheckResult => {
    const left = new Map<string, number>(
      Object.entries(baseline.findings[result.path] ?? {}).flatMap(([rule, prints]) =>
        Object.entries(prints).map(([print, count]) => [`${rule} ${print}`, count] as const),
      ),
    );
    const findings = result.findings.filter((finding) => {
      const key = `${finding.rule} ${fingerprint(finding, result.draft.source)}`;
      const count = left.get(key) ?? 0;
      if (count > 0) left.set(key, count - 1);
      return count === 0;
    });
    known += result.findings.length - findings.length;
    gone += [...left.values()].reduce((sum, count) => sum + count, 0);
    return { ...result, findings };
  });
  return { results: fresh, known, gone };
}
