import type Handlebars from 'handlebars';
import type { HelperDelegate } from 'handlebars';
import { explainTemplateError, unknownField } from './explain-template-error.ts';
import { TemplateFault } from './template-fault.ts';
import { templateHelpers } from './template-helpers.ts';
import { type ParsedTemplate, parseTemplates, partialFile } from './template-partials.ts';

/**
 * Fills a template. It sees only the view's own fields: a name that the view does not have is a
 * fault, a fact that is unknown stands in the view as `null`. Nothing is escaped for HTML; texts
 * in the view must already be safe for Markdown, or go through `yaml`. The same holds inside
 * partials.
 *
 * @param name name of the template, for messages
 * @param partials texts of the partials, by their names in `{{> nama}}`
 * @throws TemplateFault when the template cannot be read or asks for what is not there
 */
export async function render(
  name: string,
  template: string,
  view: object,
  partials: ReadonlyMap<string, string> = NO_PARTIALS,
): Promise<string> {
  const { default: handlebars } = await import('handlebars');
  const set = parseTemplates(handlebars, { name, text: template }, partials);
  const environment = handlebars.create();
  const place: Place = { file: set.main };
  registerHelpers(environment, place);
  for (const [partial, file] of set.partials) {
    const fill = filler(environment, file, place);
    environment.registerPartial(partial, (context: unknown, options) => {
      refuseMissing(partial, context, options, place.file);
      return fill(context, options);
    });
  }
  return tidy(filler(environment, set.main, place)(view, CLOSED_PROTOTYPES));
}

/**
 * Reads a partial as far as that can be done without a view: its syntax, its commands and the
 * partials that it calls.
 *
 * @throws TemplateFault as {@link render} does
 */
export async function checkPartial(
  partial: string,
  partials: ReadonlyMap<string, string>,
): Promise<void> {
  const { default: handlebars } = await import('handlebars');
  const file = { name: partialFile(partial), text: partials.get(partial) ?? '' };
  const { main } = parseTemplates(handlebars, file, partials);
  const environment = handlebars.create();
  registerHelpers(environment, { file: main });
  try {
    environment.precompile(main.program, compileOptions(environment));
  } catch (error) {
    throw explainTemplateError(error, main.name);
  }
}

const NO_PARTIALS: ReadonlyMap<string, string> = new Map();

/** Fills a file, and knows while it does so that faults are that file's. */
function filler(
  environment: Environment,
  file: ParsedTemplate,
  place: Place,
): Handlebars.TemplateDelegate<unknown> {
  const fill = environment.compile<unknown>(file.program, compileOptions(environment));
  return (view, options) => {
    const caller = place.file;
    place.file = file;
    try {
      return fill(view, options);
    } catch (error) {
      throw explainTemplateError(error, file.name);
    } finally {
      place.file = caller;
    }
  };
}

function compileOptions(environment: Environment): CompileOptions {
  return {
    strict: true,
    noEscape: true,
    knownHelpersOnly: true,
    knownHelpers: knownHelpers(environment),
  };
}

/** Handlebars hands a partial whatever a call names, be it there or not; this does not. */
function refuseMissing(
  partial: string,
  context: unknown,
  options: RuntimeOptions | undefined,
  caller: ParsedTemplate,
): void {
  const { hash = {} } = (options ?? {}) as { hash?: Readonly<Record<string, unknown>> };
  const key = Object.keys(hash).find((name) => hash[name] === undefined);
  if (key === undefined && context !== undefined) return;
  const calls = caller.calls.filter(
    (call) =>
      call.partial === partial &&
      (key === undefined ? call.context !== undefined : call.given.has(key)),
  );
  // Handlebars does not say which of several calls it is at.
  const call = calls.length === 1 ? calls[0] : undefined;
  const field = key === undefined ? call?.context : (call?.given.get(key) ?? key);
  throw unknownField({ template: caller.name, line: call?.line, field });
}

const CLOSED_PROTOTYPES = {
  allowProtoMethodsByDefault: false,
  allowProtoPropertiesByDefault: false,
};

type Environment = ReturnType<typeof Handlebars.create>;

/** The file in hand, so that a helper can say where it was called. */
interface Place {
  file: ParsedTemplate;
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
      throw new TemplateFault({ template: place.file.name, line, field }, problem, {
        cause: error,
      });
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
  throw new TemplateFault({ template: place.file.name, line, field: name }, problem);
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
  return unknownField({ template: place.file.name, line, field: words[index + 1] });
}

/** The line of a call and its words, as they stand in the template. */
function callOf(
  { loc }: HelperCall,
  { file }: Place,
): { readonly line: number | undefined; readonly words: readonly string[] } {
  const line = loc?.start.line;
  const source = file.text.split('\n')[(line ?? 0) - 1]?.slice(loc?.start.column) ?? '';
  const call = /^[{#~^(]*\s*(?:else\s+)?([^})]*)/u.exec(source)?.[1] ?? '';
  return { line, words: call.trim().split(/\s+/u) };
}

/**
 * One blank line between blocks, none at the ends, and a single full stop where an abbreviation
 * such as `M.Si.`, or an answer with a stop of its own, closes a sentence.
 */
function tidy(text: string): string {
  const lines = text.split(/\r\n|\r|\n/u).map((line) => line.trimEnd());
  const blocks = lines.filter((line, index) => line !== '' || lines[index - 1] !== '');
  const single = blocks
    .join('\n')
    .replace(/(?<=[\p{L}\d)])\.\.(?=[\s”)|]|$)/gmu, '.')
    .replace(/(?<=\p{L})\.(?=”\.(?:\s|$))/gmu, '');
  return `${single.trim()}\n`;
}
