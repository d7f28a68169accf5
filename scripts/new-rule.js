/**
 * Writes the file of a new rule with its questions as placeholders: `npm run new:rule ejaan/nama`.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const id = process.argv[2] ?? '';
const match =
  /^(?<group>ejaan|gaya|struktur|fakta|protokol|privasi|berkas)\/(?<name>[a-z0-9]+(?:-[a-z0-9]+)*)$/u.exec(
    id,
  );
if (!match) {
  console.error('Usage: npm run new:rule <group>/<name>, for example ejaan/kata-depan');
  process.exit(2);
}
const { group = '', name = '' } = match.groups ?? {};
const path = fileURLToPath(new URL(`../src/rules/${group}/${name}.ts`, import.meta.url));
if (existsSync(path)) {
  console.error(`${id} exists already: ${path}`);
  process.exit(2);
}
const variable = name.replace(/-(\w)/gu, (_, letter) => letter.toUpperCase());
writeFileSync(
  path,
  `import { draftRule, type Rule } from '../../check/rule.ts';

export const ${variable}: Rule = draftRule({
  id: '${id}',
  severity: 'warning',
  summary: 'Apa yang benar, dalam satu kalimat?',
  why: 'Siapa yang akan melihat kesalahannya, dan apa ruginya?',
  source: 'Pasal, lema, atau pedoman yang dapat dibuka orang?',
  examples: {
    wrong: [{ text: 'Kalimat dengan «kesalahan» yang ditandai.', fixed: 'Kalimat yang benar.' }],
    right: ['Lima kalimat benar yang paling mirip dengan yang salah.'],
  },
  *check({ passages }) {
    for (const passage of passages) {
      for (const match of passage.text.matchAll(/kesalahan/gu)) {
        yield {
          span: passage.span(match.index, match.index + match[0].length),
          message: \`“\${match[0]}” keliru; tulis “…”.\`,
        };
      }
    }
  },
});
`,
);
console.log(`${path}\nFill in the placeholders, then: npm run generate && npm run unit`);
