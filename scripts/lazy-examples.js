import { readFileSync } from 'node:fs';

/** The examples of a rule as the formatter lays them out. */
const EXAMPLES = /^ {2}examples: \{\n(?<inside>.*?)^ {2}\},\n/msu;

/**
 * Makes the examples of each rule when `humas rules` asks for them. They are half of what rules
 * weigh, and no check looks at them: unread, they cost V8 a glance instead of 6 ms.
 *
 * @type {import('esbuild').Plugin}
 */
export const lazyExamples = {
  name: 'lazy-examples',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]rules[\\/]\w+[\\/][\w-]+\.ts$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      if (!EXAMPLES.test(code)) return { errors: [{ text: `${path} has no examples.` }] };
      const contents = code.replace(EXAMPLES, '  get examples() {\n return {\n$<inside>};\n},\n');
      return { contents, loader: 'ts' };
    });
  },
};
