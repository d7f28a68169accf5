import type { Span } from '../text/span.ts';

/** A value of a YAML file: text, list or mapping. Nothing is typed; `09:30` is the text `09:30`. */
export type YamlValue =
  | string
  | null
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue };

/** What is wrong with a YAML text, and where; the message is an Indonesian sentence. */
export interface YamlFault {
  readonly span: Span;
  readonly message: string;
}

/** Keys from the root to a value: names of mappings, indices of lists. */
export type YamlPath = readonly (string | number)[];
