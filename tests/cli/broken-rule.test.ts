import { expect, test } from 'vitest';
import { draftRule } from '../../src/check/rule.ts';
import { Checker } from '../../src/check/run.ts';
import { checkDraft } from '../../src/cli/check-draft.ts';
import { DraftLoader, isLoaded } from '../../src/cli/draft-loader.ts';
import { makeContext } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';
import { BLURB, wordRule } from '../support/toy-rules.ts';

const broken = draftRule({
  ...BLURB,
  id: 'gaya/rusak',
  severity: 'warning',
  check() {
    throw new Error('unexpected');
  },
});

test('aturan yang rusak disebut namanya, dan aturan lain tetap berjalan', async () => {
  const cwd = makeFolder({ 'rilis.md': 'Walikota hadir.\n' });
  const { context } = makeContext({ cwd });
  const loaded = await new DraftLoader(context).load('rilis.md');
  if (!isLoaded(loaded)) throw new Error(loaded.message);
  const rules = [broken, wordRule('ejaan/contoh', { walikota: 'wali kota' })];
  const only = new Set(rules.map(({ id }) => id));
  const outcome = checkDraft(loaded, { checker: new Checker(rules), only }, context);
  expect(outcome.unusable).toBe(true);
  expect(outcome.result?.findings).toMatchObject([
    { rule: 'berkas/aturan-gagal', message: expect.stringContaining('gaya/rusak') },
    { rule: 'ejaan/contoh', text: 'Walikota' },
  ]);
});
