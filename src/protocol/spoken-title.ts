/** The acting forms of an office as they are read out (UU 30/2014 art. 14; UU 10/2016 art. 201). */
const ACTING: readonly (readonly [RegExp, string])[] = [
  [/^Pjs\.\s/u, 'Penjabat Sementara '],
  [/^Pj\.\s/u, 'Penjabat '],
  [/^Plt\.\s/u, 'Pelaksana Tugas '],
  [/^Plh\.\s/u, 'Pelaksana Harian '],
];

/**
 * An office as it is read out: `Plt. Kepala Dinas Kesehatan` is `Pelaksana Tugas Kepala Dinas …`.
 */
export function spokenTitle(title: string): string {
  return ACTING.reduce((spoken, [form, words]) => spoken.replace(form, words), title);
}
