import { readOrientation } from './exif.ts';

/** Marker of the segments that hold Exif and XMP data: place, time, owner and thumbnail. */
const APP1 = 0xe1;
/** Marker behind which only the picture itself comes: start of scan. */
const SCAN = 0xda;

/**
 * A JPEG without its Exif and XMP segments, so that nobody reads off where and when a photo was
 * taken. How the camera was held is kept, in an Exif segment that says nothing else. All other
 * bytes stay; a file that is no JPEG, or is cut off, stays as far as it can be read.
 */
export function stripMetadata(jpeg: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [];
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  let orientation = 1;
  let from = 0;
  let at = 2;
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff) {
    const marker = jpeg[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === SCAN) break;
    const next = at + 2 + view.getUint16(at + 2);
    if (marker === APP1) {
      const found = readOrientation(jpeg.subarray(at + 4, next));
      if (found >= 2 && found <= 8) orientation = found;
      kept.push(jpeg.subarray(from, at));
      from = next;
    }
    at = next;
  }
  if (from === 0) return jpeg;
  const rest = join([...kept, jpeg.subarray(from)]);
  if (orientation === 1) return rest;
  return join([rest.subarray(0, 2), orientationSegment(orientation), rest.subarray(2)]);
}

/** An APP1 segment with one big-endian directory of one entry (CIPA DC-008, 4.6.2 and 4.6.4). */
function orientationSegment(orientation: number): Uint8Array {
  return Uint8Array.from([
    ...[0xff, APP1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  ]);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
