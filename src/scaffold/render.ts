import type Handlebars from 'handlebars';
import type { HelperDelegate } from 'handlebars';
import { TemplateFault } from './template-fault.ts';
import { templateHelpers } from './template-helpers.ts';

/**
 * Fills a template. It sees only the view's own fields: a name that the view does not have is a
 * fault, a fact that is unknown stands in the view as `null`. Nothing is escaped for HTML; texts
 * in the view must already be safe for Markdown, or go through `yaml`.
 *
 * @param name name of the template, for messages
 * @throws TemplateFault when the template cannot be read or asks for what is not there
 */
export async function render(name: string, template: string, view: object): Promise<string> {
  const { default: handlebars } = await import('handlebars');
  const environment = handlebars.create();
  registerHelpers(environment, { name, template });
  try {
    const fill = environment.compile(template, {
      strict: true,
      noEscape: true,
      knownHelpersOnly: true,
      knownHelpers: knownHelpers(environment),
    });
    return tidy(fill(view, CLOSED_PROTOTYPES));
  } catch (error) {
    throw error instanceof TemplateFault ? error : asTemplateFault(error, name);
  }
}

const CLOSED_PROTOTYPES = {
  allowProtoMethodsByDefault: false,
  allowProtoPropertiesByDefault: false,
};

type Environment = ReturnType<typeof Handlebars.create>;

/** The template in hand, so that a helper can say where it was called. */
interface Place {
  readonly name: string;
  readonly template: string;
}

/** What Handlebars 4.7 tells a helper about its call, though its types do not say so. */
interface HelperCall {
  readonly name: string;
  readonly loc?: { readonly start: { readonly line: number; readonly column: number } };
}

/** Built-in helpers that a document has no use for. */
const REFUSED_HELPERS = ['log', 'lookup', 'helperMissing', 'blockHelperMissing'];

/** Handlebars takes its own helpers for known unless they are named here as not. */
function knownHelpers(environment: Environment): Record<string, boolean> {
  const known = Object.keys(environment.helpers).map((name) => [name, true] as const);
  return Object.fromEntries([...known, ...REFUSED_HELPERS.map((name) => [name, false] as const)]);
}

function registerHelpers(environment: Environment, place: Place): void {
  for (const name of REFUSED_HELPERS) environment.unregisterHelper(name);
  const blocks = Object.entries(environment.helpers);
  for (const [name, helper] of blocks) environment.registerHelper(name, strict(helper, place));
  for (const [name, helper] of Object.entries(templateHelpers)) {
    const plain = helper as (...values: unknown[]) => string;
    environment.registerHelper(name, strict(guarded(plain, place), place));
  }
}

/**
 * A command on its own (`{{judul}}`) is the field of that name, where there is one; a value of the
 * wrong sort is a fault of the template.
 */
function guarded(helper: (...values: unknown[]) => string, place: Place): HelperDelegate {
  return function (this: unknown, ...values: unknown[]): unknown {
    const options = values.at(-1) as HelperCall;
    const args = values.slice(0, -1);
    if (args.length === 0) return fieldNamed(options, this, place);
    try {
      return helper(...args);
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
      const { line, words } = callOf(options, place);
      const field = words[1];
      const problem = `perintah “${options.name}” tidak dapat dipakai untuk “${field ?? '?'}”.`;
      throw new TemplateFault({ template: place.name, line, field }, problem, { cause: error });
    }
  };
}

function fieldNamed(options: HelperCall, view: unknown, place: Place): unknown {
  const { name } = options;
  if (typeof view === 'object' && view !== null && Object.hasOwn(view, name)) {
    const value: unknown = Reflect.get(view, name);
    if (value === null || typeof value !== 'object') return value ?? '';
  }
  const { line } = callOf(options, place);
  const problem = `perintah “${name}” perlu isian, misalnya {{${name} isian}}.`;
  throw new TemplateFault({ template: place.name, line, field: name }, problem);
}

/** Handlebars' own strict mode leaves the arguments of helpers alone; this does not. */
function strict(helper: HelperDelegate, place: Place): HelperDelegate {
  return function (this: unknown, ...values: unknown[]): unknown {
    const missing = values.slice(0, -1).indexOf(undefined);
    if (missing !== -1) throw missingArgument(values.at(-1) as HelperCall, missing, place);
    return Reflect.apply(helper, this, values);
  };
}

function missingArgument(options: HelperCall, index: number, place: Place): TemplateFault {
  const { line, words } = callOf(options, place);
  return unknownField({ template: place.name, line, field: words[index + 1] });
}

/** The line of a call and its words, as they stand in the template. */
function callOf(
  { loc }: HelperCall,
  { template }: Place,
): { readonly line: number | undefined; readonly words: readonly string[] } {
  const line = loc?.start.line;
  const source = template.split('\n')[(line ?? 0) - 1]?.slice(loc?.start.column) ?? '';
  const call = /^[{#~^(]*\s*(?:else\s+)?([^})]*)/u.exec(source)?.[1] ?? '';
  return { line, words: call.trim().split(/\s+/u) };
}

function unknownField(place: ConstructorParameters<typeof TemplateFault>[0]): TemplateFault {
  return new TemplateFault(place, `isian “${place.field ?? '?'}” tidak dikenal.`);
}

function asTemplateFault(error: unknown, template: string): unknown {
  if (!(error instanceof Error)) return error;
  const { message } = error;
  const line = lineOf(error);
  const field =
    /^"([^"]*)" not defined in/u.exec(message)?.[1] ??
    /^Cannot read properties of (?:undefined|null) \(reading '([^']*)'\)/u.exec(message)?.[1];
  if (field !== undefined) return unknownField({ template, line, field });
  const helper = /unknown helper (\S+)/u.exec(message)?.[1];
  if (helper !== undefined) {
    return new TemplateFault(
      { template, line, field: helper },
      `perintah “${helper}” tidak dikenal.`,
    );
  }
  if (/^(?:Parse|Lexical) error|doesn't match|partial/u.test(message)) {
    const problem = 'tulisan {{…}} keliru; periksa kurung dan pasangan {{#if}} … {{/if}}.';
    return new TemplateFault({ template, line }, problem, { cause: error });
  }
  return error;
}

function lineOf(error: Error): number | undefined {
  if ('lineNumber' in error && typeof error.lineNumber === 'number') return error.lineNumber;
  const line = /on line (\d+)/u.exec(error.message)?.[1];
  return line === undefined ? undefined : Number(line);
}

/**
 * One blank line between blocks, none at the ends, and a single full stop where an abbreviation
 * such as `M.Si.` closes a sentence.
 */
function tidy(text: string): string {
  const lines = text.split(/\r\n|\r|\n/u).map((line) => line.trimEnd());
  const blocks = lines.filter((line, index) => line !== '' || lines[index - 1] !== '');
  const single = blocks.join('\n').replace(/(?<=\p{L})\.\.(?=[\s”)|]|$)/gmu, '.');
  return `${single.trim()}\n`;
}
