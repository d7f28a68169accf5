import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { checkExample, readMarks } from '../support/examples.ts';

const language = rules.filter(({ id }) => /^(?:ejaan|gaya)\//u.test(id));

/** What the tool says in its own words: without the wrong forms and samples that it quotes. */
const ownWords = (text: string): string => text.replace(/“[^”]*”|`[^`]*`/gu, 'X');

describe.each(rules.map((rule) => [rule.id, rule] as const))('kalimat %s', (_, rule) => {
  const messages = rule.examples.wrong.flatMap((example) => {
    const { text } = readMarks(example.text);
    return checkExample([rule], text, example).findings.map((finding) => finding.message);
  });
  const sentences = [rule.summary, rule.why, rule.exceptions ?? '', rule.checklist ?? ''];

  test('lolos dari pemeriksaan bahasanya sendiri', () => {
    const text = [...messages, ...sentences].map(ownWords).join('\n\n');
    const { findings } = checkExample(language, text, { text });
    expect(findings.map(({ rule: id, text: words }) => `${id}: ${words}`)).toEqual([]);
  });

  test('setiap pesan satu kalimat yang diakhiri titik', () => {
    const loose = messages.filter((message) => !/^[\p{Lu}“].*\.$/u.test(message));
    expect(loose).toEqual([]);
  });
});
