import { expect, test } from 'vitest';
import { draftRule } from '../../src/check/rule.ts';
import { reportSarif } from '../../src/report/sarif.ts';
import { checked, mendingRule, ruleFor } from './sample.ts';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
  readonly snippet?: { readonly text: string };
}
interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region?: Region;
  };
}
interface Message {
  readonly text: string;
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: Message;
  readonly locations: readonly Location[];
  readonly relatedLocations: readonly (Location & { readonly message: Message })[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly artifactLocation: { readonly uri: string };
      readonly replacements: readonly {
        readonly deletedRegion: Region;
        readonly insertedContent: Message;
      }[];
    }[];
  }[];
}
interface Log {
  readonly version: string;
  readonly runs: readonly {
    readonly columnKind: string;
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly version: string;
        readonly rules: readonly { readonly id: string; readonly help: Message }[];
      };
    };
    readonly invocations: readonly {
      readonly toolExecutionNotifications: readonly { readonly message: Message }[];
    }[];
    readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
    readonly results: readonly Result[];
  }[];
}

function run(...input: Parameters<typeof checked>) {
  const log: Log = JSON.parse(reportSarif(checked(...input)));
  expect(log.version).toBe('2.1.0');
  expect(log.runs).toHaveLength(1);
  return log.runs[0] as Log['runs'][number];
}

test('menyebut program, versinya, dan aturannya dengan alasan dan sumber', () => {
  const { tool, columnKind } = run({ 'a.md': 'kata' }, [ruleFor('kata')]);
  expect(columnKind).toBe('utf16CodeUnits');
  expect(tool.driver).toMatchObject({ name: 'humas', version: '1.2.3' });
  expect(tool.driver.rules[0]?.id).toBe('ejaan/contoh');
  expect(tool.driver.rules[0]?.help.text).toContain('Redaksi membetulkannya setiap kali.');
  expect(tool.driver.rules[0]?.help.text).toContain('EYD V II.C');
});

test('tempat temuan tepat di berkas ber-CRLF, ber-BOM, dan beremoji', () => {
  const { results } = run({ 'a.md': '\uFEFFSatu.\r\n\r\n🎉 walikota' }, [ruleFor('walikota')]);
  expect(results[0]?.locations[0]?.physicalLocation.region).toEqual({
    startLine: 3,
    startColumn: 4,
    endLine: 3,
    endColumn: 12,
    charOffset: 12,
    charLength: 8,
    snippet: { text: 'walikota' },
  });
});

test.each([
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'note'],
] as const)('tingkat %s menjadi %s', (severity, level) => {
  const { results } = run({ 'a.md': 'kata' }, [ruleFor('kata', { severity })]);
  expect(results[0]?.level).toBe(level);
});

test('setiap temuan menunjuk aturannya dalam daftar', () => {
  const rules = [ruleFor('satu', { id: 'ejaan/satu' }), ruleFor('dua', { id: 'gaya/dua' })];
  const { results, tool } = run({ 'a.md': 'dua satu' }, rules);
  const named = results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id);
  expect(named).toEqual(results.map(({ ruleId }) => ruleId));
  expect(named).toEqual(['gaya/dua', 'ejaan/satu']);
});

test('perbaikan yang aman ikut serta sebagai penggantian', () => {
  const { results } = run({ 'a.md': 'Kata walikota.' }, [mendingRule('walikota', 'wali kota')]);
  const change = results[0]?.fixes?.[0]?.artifactChanges[0];
  expect(change?.artifactLocation.uri).toBe('a.md');
  expect(change?.replacements).toMatchObject([
    { deletedRegion: { charOffset: 5, charLength: 8 }, insertedContent: { text: 'wali kota' } },
  ]);
});

test('saran yang belum tentu benar tidak menjadi penggantian', () => {
  const fix = { safe: false, edits: [{ span: { start: 0, end: 4 }, text: 'lain' }] };
  const { results } = run({ 'a.md': 'kata' }, [ruleFor('kata', { report: { fix } })]);
  expect(results[0]).not.toHaveProperty('fixes');
});

test('tempat lain yang terkait disebut, di naskah maupun di berkas acara', () => {
  const related = [
    { message: 'Harinya di sini', span: { start: 0, end: 5 } },
    { message: 'Tanggalnya di sini', path: 'acara/rapat.yaml' },
  ];
  const { results } = run({ 'a.md': 'Rabu. kata' }, [ruleFor('kata', { report: { related } })]);
  expect(results[0]?.relatedLocations).toMatchObject([
    {
      message: { text: 'Harinya di sini' },
      physicalLocation: { artifactLocation: { uri: 'a.md' }, region: { startLine: 1 } },
    },
    { physicalLocation: { artifactLocation: { uri: 'acara/rapat.yaml' } } },
  ]);
});

test.each([
  ['naskah/rilis pers 1.md', 'naskah/rilis%20pers%201.md'],
  ['naskah/100%#?.md', 'naskah/100%25%23%3F.md'],
  ['C:/Users/Rina/a.md', 'file:///C:/Users/Rina/a.md'],
  ['/home/rina/a.md', 'file:///home/rina/a.md'],
  ['//peladen/bersama/a.md', 'file://peladen/bersama/a.md'],
])('jalur %s menjadi alamat %s', (path, uri) => {
  const { artifacts, results } = run({ [path]: 'kata' }, [ruleFor('kata')]);
  expect(artifacts[0]?.location.uri).toBe(uri);
  expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
});

test('kurung di dalam pesan tidak terbaca sebagai isian atau tautan', () => {
  const rule = ruleFor('kata', { report: { message: 'Isian {0} dan [ini](1) belum diisi.' } });
  expect(run({ 'a.md': 'kata' }, [rule]).results[0]?.message.text).toBe(
    'Isian {{0}} dan [ini\\](1) belum diisi.',
  );
});

test('tanda pengenal temuan bertahan bila paragraf lain ditambahkan', () => {
  const rules = [ruleFor('walikota')];
  const text = 'Rapat dibuka oleh walikota pada hari Rabu.';
  const marks = (content: string) =>
    run({ 'a.md': content }, rules).results.map((result) => result.partialFingerprints);
  expect(marks(`Paragraf baru.\n\n${text}`)).toEqual(marks(text));
});

test('aturan yang rusak dilaporkan, dan yang lain tetap bekerja', () => {
  const broken = draftRule({
    id: 'gaya/rusak',
    severity: 'error',
    summary: 'Rusak.',
    why: 'Rusak.',
    source: 'Rusak',
    examples: { wrong: [], right: [] },
    check() {
      throw new Error('tabel hilang');
    },
  });
  const { invocations, results } = run({ 'a.md': 'kata' }, [broken, ruleFor('kata')]);
  const notes = invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text);
  expect(notes).toEqual(['Aturan gaya/rusak tidak dapat dijalankan: tabel hilang']);
  expect(results).toHaveLength(1);
});

test('naskah tanpa temuan tercatat sebagai berkas yang diperiksa', () => {
  const { artifacts, results } = run({ 'a.md': 'Benar.', 'b.md': 'Benar.' }, [ruleFor('salah')]);
  expect(artifacts.map(({ location }) => location.uri)).toEqual(['a.md', 'b.md']);
  expect(results).toEqual([]);
});
