import type { YamlPath } from '../yaml/yaml-value.ts';

/** Something that cannot be, or hardly is, in an event file or the roster. */
export interface RecordFault {
  /** The value that is at fault. */
  readonly at: YamlPath;
  /** One Indonesian sentence. */
  readonly message: string;
  /** Wrong for certain; else it should be looked at. */
  readonly isCertain: boolean;
}

/** A fault of which there is no doubt. */
export function certain(at: YamlPath, message: string): RecordFault {
  return { at, message, isCertain: true };
}

/** A fault that may have its reason. */
export function doubtful(at: YamlPath, message: string): RecordFault {
  return { at, message, isCertain: false };
}
