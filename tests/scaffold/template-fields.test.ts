import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAnswers } from '../../src/scaffold/answers.ts';
import { readFacts } from '../../src/scaffold/facts.ts';
import { SCAFFOLD_KINDS, type ScaffoldKind } from '../../src/scaffold/kind.ts';
import { kinds } from '../../src/scaffold/kinds.ts';
import { eventSource } from '../../src/scaffold/view.ts';
import { exampleEvent, exampleWorkspace } from '../support/example-workspace.ts';

/** The paths of all fields that the template of a kind sees for the shipped example. */
function fieldsOf(kind: ScaffoldKind): readonly string[] {
  const answers = readAnswers(kinds[kind], {});
  const view = kinds[kind].view({
    facts: readFacts(answers, exampleEvent, exampleWorkspace),
    answers,
    settings: exampleWorkspace.settings,
    roster: exampleWorkspace.roster,
    now: { year: 2026, month: 8, day: 19 },
    eventPath: '../acara/pelatihan.yaml',
    source: eventSource(exampleEvent, exampleWorkspace.roster),
    isDatedByEvent: true,
  });
  return [...new Set(pathsIn(view, ''))].sort();
}

function pathsIn(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return [path, ...value.flatMap((item) => pathsIn(item, path))];
  // A moment is one value to whoever writes a template.
  if (typeof value !== 'object' || value === null || 'date' in value) return [path];
  const fields = Object.entries(value).flatMap(([key, inner]) =>
    pathsIn(inner, path === '' ? key : `${path}.${key}`),
  );
  return path === '' ? fields : [path, ...fields];
}

/** The fields in the handbook's table for a kind: `| isian | jenis | isinya |`. */
function documentedFields(kind: ScaffoldKind): readonly string[] {
  const page = readFileSync(new URL('../../docs/templat.md', import.meta.url), 'utf8');
  const table = page.split('## Isian di dalam templat')[1] ?? '';
  // What a release has, its variants have as well.
  const names = kinds[kind].template.startsWith('rilis/') ? ['rilis', kind] : [kind];
  const rows = [...table.matchAll(/^\| (`[^|]+`) \| ([a-z, `-]+) \|/gmu)];
  return rows
    .filter(([, , shown = '']) =>
      shown
        .replaceAll('`', '')
        .split(', ')
        .some((one) => names.includes(one)),
    )
    .flatMap(([, fields = '']) =>
      Array.from(fields.matchAll(/`([^`]+)`/gu), ([, field = '']) => field),
    )
    .sort();
}

test.each(SCAFFOLD_KINDS)('buku panduan memuat semua isian templat %s, dan tidak lebih', (kind) => {
  expect(documentedFields(kind)).toEqual(fieldsOf(kind));
});
