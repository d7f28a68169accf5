/** A template that cannot be used: what is wrong, in which file, on which line. */
export class TemplateFault extends Error {
  override readonly name = 'TemplateFault';
  /** Name of the template, as `rilis/umum.hbs`. */
  readonly template: string;
  /** Counted from 1; `undefined` when the fault has no place. */
  readonly line: number | undefined;
  /** The field that the template asks for and the document does not have. */
  readonly field: string | undefined;

  /** `problem` is an Indonesian sentence. */
  constructor(
    place: { template: string; line?: number | undefined; field?: string | undefined },
    problem: string,
    options?: ErrorOptions,
  ) {
    const line = place.line === undefined ? '' : ` baris ${place.line}`;
    super(`Templat ${place.template}${line}: ${problem}`, options);
    this.template = place.template;
    this.line = place.line;
    this.field = place.field;
  }
}
