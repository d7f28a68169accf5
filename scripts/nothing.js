/** Stands for a part of a library that is never called. */
// biome-ignore lint/style/noDefaultExport: it stands for a default export
export default function neverCalled() {
  throw new Error('This part was left out of the bundle.');
}
