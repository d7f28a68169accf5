import type { Style } from '../../../report/style.ts';

/** One thing that was looked at. */
export interface Diagnosis {
  readonly state: 'good' | 'advice' | 'fault';
  readonly text: string;
  /** What to do about it. */
  readonly remedy?: string;
}

/** Something that is as it should be. */
export function good(text: string): Diagnosis {
  return { state: 'good', text };
}

/** Something worth knowing that keeps nothing from working. */
export function advice(text: string, remedy?: string): Diagnosis {
  return remedy === undefined ? { state: 'advice', text } : { state: 'advice', text, remedy };
}

/** Something that must be mended, and how. */
export function fault(text: string, remedy: string): Diagnosis {
  return { state: 'fault', text, remedy };
}

/** A diagnosis as it is shown: what is so, and below it what to do. */
export function diagnosisText(
  { state, text, remedy }: Diagnosis,
  { glyphs, ...style }: Style,
): string {
  const marks = {
    good: style.good(glyphs.pass),
    advice: style.warning(glyphs.manual),
    fault: style.error(glyphs.fail),
  };
  const line = `${marks[state]} ${text}`;
  return remedy === undefined ? line : `${line}\n  ${glyphs.arrow} ${style.strong(remedy)}`;
}
