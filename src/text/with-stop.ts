/** Ends a sentence with a full stop, unless the abbreviation it ends with has one (EYD V III.A). */
export function withStop(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
