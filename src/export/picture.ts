import { readOrientation } from './exif.ts';
import type { Picture } from './print-document.ts';
import { stripMetadata } from './strip-metadata.ts';

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The letters `IEND` as a number. */
const IEND = 0x49454e44;
/** Marker of the segment that holds Exif data. */
const APP1 = 0xe1;

/**
 * Recognises a picture by its first bytes, whatever its name says. `undefined` for anything but
 * PNG and JPEG, and for files too damaged to tell their size. The bytes of a JPEG come back without
 * the place and time it was taken; see {@link stripMetadata}.
 */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  if (PNG_SIGNATURE.every((byte, index) => bytes[index] === byte)) return readPng(bytes);
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? readJpeg(bytes) : undefined;
}

/** The IHDR chunk comes first: width and height at offsets 16 and 20 (PNG, section 11.2.1). */
function readPng(bytes: Uint8Array): Picture | undefined {
  if (bytes.length < 24) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return withSize({
    type: 'png',
    bytes,
    width: view.getUint32(16),
    height: view.getUint32(20),
    isTurned: false,
  });
}

/** Walks the segments to the frame header, SOF0 to SOF15 (ITU-T T.81, B.2.2). */
function readJpeg(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  let isTurned = false;
  while (at + 9 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrameHeader(marker)) {
      const height = view.getUint16(at + 5);
      const width = view.getUint16(at + 7);
      return withSize({ type: 'jpg', bytes: stripMetadata(bytes), width, height, isTurned });
    }
    const next = at + 2 + view.getUint16(at + 2);
    if (marker === APP1) isTurned ||= readOrientation(bytes.subarray(at + 4, next)) !== 1;
    at = next;
  }
  return undefined;
}

/**
 * Whether a picture has its end: the IEND chunk of PNG (section 11.2.5), the EOI marker of JPEG.
 * Half a file, as a broken copy leaves it, shows as an empty frame in Word.
 */
export function isWhole({ type, bytes }: Picture): boolean {
  if (type === 'jpg') return endsWithMarker(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = PNG_SIGNATURE.length; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    if (view.getUint32(at + 4) === IEND) return true;
  }
  return false;
}

/** Cameras write data of their own behind the end of a JPEG. */
function endsWithMarker(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at > 1; at--) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  }
  return false;
}

function withSize(picture: Picture): Picture | undefined {
  return picture.width > 0 && picture.height > 0 ? picture : undefined;
}

/** C4, C8 and CC lie in the same range but hold tables. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
