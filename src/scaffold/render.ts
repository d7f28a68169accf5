import type Handlebars from 'handlebars';
import type { HelperDelegate, HelperOptions } from 'handlebars';
import type { TimeZone } from '../calendar/clock.ts';
import { formatDate, formatIsoDate, formatLongDate } from '../calendar/date.ts';
import { formatWholeNumber } from '../text/numbers.ts';
import { yamlScalar } from '../yaml/yaml-scalar.ts';
import {
  formatDateRange,
  formatNewsDate,
  formatSchedule,
  formatTime,
  type Moment,
} from './moment.ts';
import { lengkapi } from './placeholder.ts';
import { TemplateFault } from './template-fault.ts';
import { joinList } from './wording.ts';

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

/** Helpers of all templates; a last text argument names the fact when it is missing. */
const HELPERS = {
  /** The value, or `[LENGKAPI: label]`. */
  lengkapi: (value: string | number | null, label: string) =>
    value === null || value === '' ? lengkapi(label) : String(value),
  /** The value as YAML on one line; with a label, a missing one is a placeholder. */
  yaml: (value: string | number | null, label?: string) => {
    if (value === null || value === '')
      return label === undefined ? '' : yamlScalar(lengkapi(label));
    return yamlScalar(String(value));
  },
  /** `19 Agustus 2026` */
  tanggal: (moment: Moment | null, label = 'tanggal') =>
    moment ? formatDate(moment.date) : lengkapi(label),
  /** `2026-08-19` */
  tanggalIso: (moment: Moment | null) => (moment ? formatIsoDate(moment.date) : ''),
  /** `Rabu, 19 Agustus 2026` */
  hari: (moment: Moment | null, label = 'hari dan tanggal') =>
    moment ? formatLongDate(moment.date) : lengkapi(label),
  /** `Rabu (19/8/2026)` */
  hariBerita: (moment: Moment | null, label = 'hari dan tanggal') =>
    moment ? formatNewsDate(moment.date) : lengkapi(label),
  /** `19–20 Agustus 2026` */
  rentang: (from: Moment | null, to: Moment | null, label = 'tanggal') =>
    from ? formatDateRange(from.date, (to ?? from).date) : lengkapi(label),
  /** `08.30 WIB` */
  pukul: (moment: Moment | null, zone: TimeZone | null, label = 'pukul') =>
    moment?.time == null ? lengkapi(label) : formatTime(moment.time, zone),
  /** `Rabu, 19 Agustus 2026, pukul 08.30–12.00 WIB` */
  jadwal: (
    from: Moment | null,
    to: Moment | null,
    zone: TimeZone | null,
    label = 'hari, tanggal, dan pukul',
  ) => (from ? formatSchedule(from, to, zone) : lengkapi(label)),
  /** `1.250` */
  angka: (value: number | null, label = 'jumlah') =>
    value === null ? lengkapi(label) : formatWholeNumber(value),
  /** `a, b, dan c` */
  daftar: (items: readonly string[]) => joinList(items),
};

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
  for (const [name, helper] of Object.entries(HELPERS)) {
    const plain = helper as (...values: unknown[]) => string;
    const delegate: HelperDelegate = (...values: unknown[]) => plain(...values.slice(0, -1));
    environment.registerHelper(name, strict(delegate, place));
  }
}

/** Handlebars' own strict mode leaves the arguments of helpers alone; this does not. */
function strict(helper: HelperDelegate, place: Place): HelperDelegate {
  return function (this: unknown, ...values: unknown[]): unknown {
    const missing = values.slice(0, -1).indexOf(undefined);
    if (missing !== -1) throw missingArgument(values.at(-1) as HelperOptions, missing, place);
    return Reflect.apply(helper, this, values);
  };
}

function missingArgument(options: HelperOptions, index: number, place: Place): TemplateFault {
  // Handlebars 4.7 gives helpers the place of their call, though its types do not say so.
  const { loc } = options as { loc?: { start: { line: number; column: number } } };
  const line = loc?.start.line;
  const source = place.template.split('\n')[(line ?? 0) - 1]?.slice(loc?.start.column) ?? '';
  const call = /^[{#~^]*\s*(?:else\s+)?([^}]*)/u.exec(source)?.[1] ?? '';
  const field = call.trim().split(/\s+/u)[index + 1];
  return unknownField({ template: place.name, line, field });
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
