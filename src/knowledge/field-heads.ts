/** Units of agencies and schools, which are called by their field. */
const UNIT =
  /^(?:bidang|dibidang|urusan|seksi|bagian|subbagian|komisi|divisi|departemen|direktorat|deputi|jurusan|prodi|fakultas|mata)$/u;

/** Whether behind a word in lower case stands a field or a unit, which many write like a name: `bidang Kesehatan`. */
export function headsField(word: string): boolean {
  return UNIT.test(word);
}
