import { TemplateFault } from './template-fault.ts';

/** The fault of a template that asks for a field which the view does not have. */
export function unknownField(place: ConstructorParameters<typeof TemplateFault>[0]): TemplateFault {
  return new TemplateFault(place, `isian “${place.field ?? '?'}” tidak dikenal.`);
}

/**
 * What went wrong in a template, in words for whoever wrote it; an error that is not the
 * template's comes back as it is.
 *
 * @param template name of the template, for the message
 */
export function explainTemplateError(error: unknown, template: string): unknown {
  if (!(error instanceof Error) || error instanceof TemplateFault) return error;
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
