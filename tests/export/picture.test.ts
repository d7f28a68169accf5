import { expect, test } from 'vitest';
import { readPicture } from '../../src/export/picture.ts';
import { PNG, print } from './printing.ts';

const START = [0xff, 0xd8];
/** A frame header that says 3 lines of 4 pixels. */
const FRAME = [0xff, 0xc0, 0, 11, 8, 0, 3, 0, 4, 1, 1, 0x11, 0];
/** What ends a JPEG. */
const END = [0xff, 0xd9];
/** Exif, little-endian, with one entry: the orientation. */
const exif = (orientation: number): number[] => [
  ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
  ...[0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 1, 0],
  ...[0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0],
];

test('mengenali PNG dan JPEG beserta ukurannya', () => {
  expect(readPicture(PNG)).toMatchObject({ type: 'png', width: 1, height: 1 });
  const jpeg = Uint8Array.from([...START, ...FRAME]);
  expect(readPicture(jpeg)).toMatchObject({ type: 'jpg', width: 4, height: 3, isTurned: false });
});

test.each([
  ['kosong', []],
  ['bukan gambar', [1, 2, 3]],
  ['PNG terpotong', [...PNG.slice(0, 20)]],
  ['JPEG terpotong', [...START, 0xff, 0xe0, 0, 4]],
  ['JPEG tanpa ukuran', [...START, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
  ['JPEG dengan Exif terpotong', [...START, ...exif(6).slice(0, 20)]],
])('menolak berkas %s tanpa gagal', (_, bytes) => {
  expect(readPicture(Uint8Array.from(bytes))).toBeUndefined();
});

test('foto yang tersimpan miring diberitahukan', () => {
  const jpeg = Uint8Array.from([...START, ...exif(6), ...FRAME, ...END]);
  const { problems } = print('# J\n\n![a](a.jpg)\n', { images: { 'a.jpg': jpeg } });
  expect(problems.map(({ message }) => message)).toEqual([
    'Foto “a.jpg” bisa tampak miring di Word; buka di aplikasi foto, putar, lalu simpan ulang.',
  ]);
});

test('foto yang tegak tidak diberitahukan', () => {
  const jpeg = Uint8Array.from([...START, ...exif(1), ...FRAME, ...END]);
  expect(print('# J\n\n![a](a.jpg)\n', { images: { 'a.jpg': jpeg } }).problems).toEqual([]);
});

test.each([
  ['PNG', PNG.slice(0, -12)],
  ['JPEG', Uint8Array.from([...START, ...FRAME, 1, 2, 3])],
])('%s yang tersalin setengah tidak dimuat, dan itu diberitahukan', (_, bytes) => {
  const { body, problems } = print('# J\n\n![Denah](a.png)\n', { images: { 'a.png': bytes } });
  expect(body).toMatchObject([{ kind: 'figure', picture: undefined, alt: 'Denah' }]);
  expect(problems.map(({ message }) => message)).toEqual([
    'Berkas gambar “a.png” terpotong, sehingga tidak dimuat; salin ulang gambarnya.',
  ]);
});
