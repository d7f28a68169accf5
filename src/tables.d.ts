/** A data table imported as text; the bundler and the test runner both inline it. */
declare module '*.tsv' {
  const text: string;
  export default text;
}
declare module '*.txt' {
  const text: string;
  export default text;
}
/** A font file, as its bytes. */
declare module '*.woff' {
  const bytes: Uint8Array;
  export default bytes;
}
