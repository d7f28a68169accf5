import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Checker } from '../../src/check/run.ts';
import { parseDraft } from '../../src/draft/draft.ts';
import { readProse } from '../../src/draft/prose.ts';
import { rules } from '../../src/rules/index.ts';
import { draftDocument } from '../../src/scaffold/draft-document.ts';
import { Source } from '../../src/text/source.ts';
import {
  exampleEvent,
  exampleRequest,
  exampleText,
  exampleWorkspace,
  request,
} from '../support/example-workspace.ts';

const DOCUMENTS = ['rilis', 'brief', 'rundown'] as const;

const HOSTILE = [
  'Lokakarya "Data: Terbuka" #1',
  "Hari 'Kota' ke-269: — meriah 🎉",
  '--- jenis: brief',
  '{{constructor}} {{#if x}}',
  '*tebal* _miring_ `kode` <script>alert(1)</script>',
  '- [ ] daftar | tabel',
  '!!js/function & &jangkar *alias @surel %persen',
  'baris satu\r\njudul: palsu\n---\nbaris dua',
  'yes',
  '0123',
  '[LENGKAPI: sesuatu]',
];

describe.each(DOCUMENTS)('%s dengan jawaban yang ganjil', (kind) => {
  const draftWith = async (answer: string): Promise<ReturnType<typeof parseDraft>> => {
    const answers = { nama: answer, judul: answer, tempat: answer, penulis: answer, kota: answer };
    const { text } = await draftDocument(request({ kind, answers }));
    return parseDraft(new Source('naskah.md', text));
  };

  test.each(HOSTILE)('terbaca tanpa cela: %j', async (answer) => {
    const { unreadable, metaFaults, meta } = await draftWith(answer);
    expect({ unreadable, metaFaults }).toEqual({ unreadable: [], metaFaults: [] });
    expect(meta.judul).toBe(answer.replace(/\s+/gu, ' '));
  });

  test('terbaca tanpa cela, apa pun jawabannya', async () => {
    const answer = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /\S/u.test(text));
    await fc.assert(
      fc.asyncProperty(answer, async (text) => {
        const { unreadable, metaFaults } = await draftWith(text);
        expect([...unreadable, ...metaFaults]).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

test('jawaban tidak berubah menjadi tanda Markdown', async () => {
  const nama = '*Gebyar* <b>Kota</b> [tautan](halaman) &amp; `kode` ~~coret~~';
  const answers = { nama, tempat: '# Aula' };
  const { text } = await draftDocument(request({ kind: 'rilis', answers }));
  const [lead] = readProse(parseDraft(new Source('naskah.md', text))).filter(
    ({ role }) => role === 'paragraph',
  );
  expect(lead?.text).toContain(`menggelar ${nama} di # Aula`);
  expect(lead?.marks).toEqual([]);
});

describe('jawaban yang ditolak', () => {
  test('isian yang tidak ditanyakan', async () => {
    const draft = draftDocument(request({ kind: 'rilis', answers: { jdul: 'x' } }));
    await expect(draft).rejects.toMatchObject({ name: 'AnswerFault', key: 'jdul' });
  });

  test.each([
    ['mulai', 'besok', /bukan tanggal/u],
    ['tanggal', '2026-02-30', /bukan tanggal/u],
    ['peserta', 'banyak', /bukan bilangan/u],
    ['status', 'nanti', /segera, embargo/u],
    ['embargo', '2026-08-19 10:00', /misalnya 2026-08-19 10:00 WIB/u],
  ])('%s: %s', async (key, answer, message) => {
    const draft = draftDocument(request({ kind: 'rilis', answers: { [key]: answer } }));
    await expect(draft).rejects.toThrow(message);
  });
});

describe.each(DOCUMENTS)('%s yang dibuat dari acara contoh', (kind) => {
  test('hanya ditegur karena isian yang belum lengkap', async () => {
    const { text } = await draftDocument(exampleRequest({ kind }));
    const { findings, failures } = new Checker(rules).check(
      parseDraft(new Source(`naskah/${kind}.md`, text)),
      {
        now: { year: 2026, month: 8, day: 19 },
        event: { path: 'acara/pelatihan.yaml', file: exampleEvent },
        workspace: exampleWorkspace,
      },
    );
    const errors = findings.filter(
      ({ rule, severity }) => severity === 'error' && rule !== 'struktur/isian-kosong',
    );
    expect(failures).toEqual([]);
    expect(errors.map(({ rule, message }) => ({ rule, message }))).toEqual([]);
  });
});

describe('contoh yang dikirim', () => {
  const check = (path: string): ReturnType<Checker['check']>['findings'] =>
    new Checker(rules).check(parseDraft(new Source(path, exampleText(path))), {
      now: { year: 2026, month: 8, day: 19 },
      event: { path: 'acara/pelatihan.yaml', file: exampleEvent },
      workspace: exampleWorkspace,
    }).findings;

  test.each(['naskah/rilis.md', 'naskah/brief.md', 'naskah/rundown.md'])(
    '%s tidak salah',
    (path) => {
      const errors = check(path).filter(({ severity }) => severity === 'error');
      expect(errors.map(({ rule, message, text }) => ({ rule, message, text }))).toEqual([]);
    },
  );
});
