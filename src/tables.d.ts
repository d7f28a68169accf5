/** A data table imported as text; the bundler and the test runner both inline it. */
declare module '*.tsv' {
  const text: string;
  export default text;
}
declare module '*.txt' {
  const text: string;
  export default text;
}
