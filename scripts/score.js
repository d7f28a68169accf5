/**
 * Says how well the spelling rules do: on the marked sentences in `tests/score/`, or, with
 * `--texts`, on a folder of real texts that is not ours to commit.
 *
 *     npm run score -- [--topic kata-depan] [--missed] [--false] [--json]
 *     npm run score -- --texts <folder> [--rule ejaan/gelar] [--samples 5] [--json]
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importTypeScript } from './import-typescript.js';

const root = fileURLToPath(new URL('..', import.meta.url));

const { values } = parseArgs({
  options: {
    topic: { type: 'string' },
    missed: { type: 'boolean', default: false },
    false: { type: 'boolean', default: false },
    texts: { type: 'string' },
    rule: { type: 'string' },
    samples: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
});

const { scoreSentences, scoreTexts } = await importTypeScript('scripts/score/main.ts');

console.log(
  values.texts === undefined
    ? scoreSentences(`${root}tests/score`, {
        topic: values.topic,
        missed: values.missed,
        alarms: values.false,
        json: values.json,
      })
    : scoreTexts(values.texts, {
        rule: values.rule,
        samples: Number(values.samples),
        json: values.json,
      }),
);
