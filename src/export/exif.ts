const ORIENTATION_TAG = 0x0112;
const ENTRY_BYTES = 12;

/**
 * How a camera was held, from the Exif block of a JPEG (CIPA DC-008, 4.6.4): 1 upright, 2 to 8
 * turned or mirrored. 1 when the block does not say.
 *
 * @param block the APP1 segment after its length, beginning with `Exif`
 */
export function readOrientation(block: Uint8Array): number {
  const isExif = [0x45, 0x78, 0x69, 0x66, 0, 0].every((byte, index) => block[index] === byte);
  const tiff = block.subarray(6);
  if (!isExif || tiff.length < 8) return 1;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = tiff[0] === 0x49;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return 1;
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + index * ENTRY_BYTES;
    if (entry + ENTRY_BYTES > tiff.length) return 1;
    if (view.getUint16(entry, little) === ORIENTATION_TAG) return view.getUint16(entry + 8, little);
  }
  return 1;
}
