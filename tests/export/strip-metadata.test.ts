import { expect, test } from 'vitest';
import { readOrientation } from '../../src/export/exif.ts';
import { readPicture } from '../../src/export/picture.ts';
import { stripMetadata } from '../../src/export/strip-metadata.ts';

const START = [0xff, 0xd8];
const JFIF = [0xff, 0xe0, 0, 4, 1, 1];
const FRAME = [0xff, 0xc0, 0, 11, 8, 0, 3, 0, 4, 1, 1, 0x11, 0];
/** A scan whose data holds the two bytes that would open an Exif segment. */
const SCAN = [0xff, 0xda, 0, 4, 0, 0, 0xff, 0xe1, 0, 6, 9, 9, 9, 9, 0xff, 0xd9];
const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const segment = (body: readonly number[]): number[] => [0xff, 0xe1, 0, body.length + 2, ...body];
/** Exif, little-endian: the orientation, then a pointer to a GPS directory, then its content. */
const located = (orientation: number): number[] =>
  segment([
    ...[...ascii('Exif'), 0, 0, 0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 2, 0],
    ...[0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0],
    ...[0x25, 0x88, 4, 0, 1, 0, 0, 0, 0x26, 0, 0, 0, 0, 0, 0, 0],
    ...ascii('GPS -2.12,106.11'),
  ]);
const XMP = segment(ascii('http://ns.adobe.com/xap/1.0/ GPSLatitude'));

const strip = (...bytes: readonly number[]): number[] => [...stripMetadata(Uint8Array.from(bytes))];
const textOf = (bytes: readonly number[]): string => String.fromCharCode(...bytes);

test('letak pengambilan foto dibuang, gambarnya tetap', () => {
  const bytes = [...START, ...JFIF, ...located(1), ...XMP, ...FRAME, ...SCAN];
  expect(strip(...bytes)).toEqual([...START, ...JFIF, ...FRAME, ...SCAN]);
});

test('arah kamera tetap tercatat', () => {
  const bytes = strip(...START, ...located(6), ...FRAME, ...SCAN);
  expect(textOf(bytes)).not.toContain('GPS');
  expect(readOrientation(Uint8Array.from(bytes).subarray(6))).toBe(6);
  expect(readPicture(Uint8Array.from(bytes))).toMatchObject({ width: 4, isTurned: true });
});

test('foto tanpa metadata tidak disentuh', () => {
  expect(strip(...START, ...JFIF, ...FRAME, ...SCAN)).toEqual([
    ...START,
    ...JFIF,
    ...FRAME,
    ...SCAN,
  ]);
});

test.each([
  ['kosong', []],
  ['terpotong di tengah Exif', [...START, ...located(6).slice(0, 30)]],
  ['berpanjang segmen nol', [...START, 0xff, 0xe1, 0, 0, 1, 2, 3]],
])('berkas %s tidak menggagalkan', (_, bytes) => {
  expect(strip(...bytes).length).toBeLessThanOrEqual(bytes.length + 36);
});

test('foto di dokumen tidak membawa letak pengambilannya', () => {
  const picture = readPicture(Uint8Array.from([...START, ...located(1), ...FRAME, ...SCAN]));
  expect(textOf([...(picture?.bytes ?? [])])).not.toContain('GPS');
});
