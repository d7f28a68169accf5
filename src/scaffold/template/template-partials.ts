import type Handlebars from 'handlebars';
import { explainTemplateError } from './explain-template-error.ts';
import { TemplateFault } from './template-fault.ts';

/** The text of a template or a partial under the name that messages give it. */
export interface TemplateFile {
  /** As `rilis/umum.hbs` or `bagian/kop.hbs`. */
  readonly name: string;
  readonly text: string;
}

/** A `{{> nama}}` in a template. */
export interface PartialCall {
  readonly partial: string;
  /** Counted from 1. */
  readonly line: number;
  /** The field that the partial sees instead of all others, as it is written. */
  readonly context: string | undefined;
  /** The fields given by name (`{{> kop nama=instansi}}`), as they are written. */
  readonly given: ReadonlyMap<string, string>;
}

/** A template that Handlebars can read, and the partials that it calls. */
export interface ParsedTemplate extends TemplateFile {
  readonly program: hbs.AST.Program;
  readonly calls: readonly PartialCall[];
}

/** A template with every partial that it reaches. */
export interface TemplateSet {
  readonly main: ParsedTemplate;
  /** By the names in `{{> nama}}`. */
  readonly partials: ReadonlyMap<string, ParsedTemplate>;
}

/** Where a workspace keeps partials, inside its folder of templates. */
export const PARTIAL_FOLDER = 'bagian';

/** The name of a partial's file in the workspace's folder of templates. */
export function partialFile(partial: string): string {
  return `${PARTIAL_FOLDER}/${partial}.hbs`;
}

/**
 * Reads a template and all partials that it reaches, whether or not a view leads there.
 *
 * @param texts the partials there are, by name
 * @throws TemplateFault for a template that cannot be read, a partial that is not there or contains
 *   itself, and for calls whose partial is only known while filling
 */
export function parseTemplates(
  handlebars: typeof Handlebars,
  file: TemplateFile,
  texts: ReadonlyMap<string, string>,
): TemplateSet {
  const partials = new Map<string, ParsedTemplate>();
  const follow = (from: ParsedTemplate, path: readonly string[]): void => {
    for (const { partial, line } of from.calls) {
      const place = { template: from.name, line };
      if (path.includes(partial)) {
        const circle = [...path.slice(path.indexOf(partial)), partial].join(' → ');
        throw new TemplateFault(place, `bagian “${partial}” memuat dirinya sendiri (${circle}).`);
      }
      if (partials.has(partial)) continue;
      const text = texts.get(partial);
      if (text === undefined) {
        const problem = `bagian “${partial}” tidak ada; buat templat/${partialFile(partial)}.`;
        throw new TemplateFault(place, problem);
      }
      const parsed = parseTemplate(handlebars, { name: partialFile(partial), text });
      follow(parsed, [...path, partial]);
      partials.set(partial, parsed);
    }
  };
  const main = parseTemplate(handlebars, file);
  follow(main, []);
  return { main, partials };
}

function parseTemplate(handlebars: typeof Handlebars, file: TemplateFile): ParsedTemplate {
  try {
    const program = handlebars.parse(file.text);
    return { ...file, program, calls: readCalls(handlebars, program, file.name) };
  } catch (error) {
    throw explainTemplateError(error, file.name);
  }
}

function readCalls(
  handlebars: typeof Handlebars,
  program: hbs.AST.Program,
  template: string,
): readonly PartialCall[] {
  const calls: PartialCall[] = [];
  const refuse = ({ loc }: hbs.AST.Node): never => {
    const problem = 'bagian hanya dapat dipanggil dengan namanya, misalnya {{> kop}}.';
    throw new TemplateFault({ template, line: loc.start.line }, problem);
  };
  const visitor = new handlebars.Visitor();
  visitor.PartialStatement = (call) => {
    if (call.name.type === 'SubExpression') return refuse(call);
    const [context] = call.params;
    const pairs = call.hash?.pairs ?? [];
    calls.push({
      partial: String(call.name.original),
      line: call.loc.start.line,
      context: context && pathOf(context),
      given: new Map(pairs.map(({ key, value }) => [key, pathOf(value) ?? key])),
    });
  };
  visitor.PartialBlockStatement = refuse;
  visitor.Decorator = refuse;
  visitor.DecoratorBlock = refuse;
  visitor.accept(program);
  return calls;
}

function pathOf(expression: hbs.AST.Expression): string | undefined {
  return 'original' in expression ? String(expression.original) : undefined;
}
