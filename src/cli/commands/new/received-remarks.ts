import { documentKinds } from '../../../draft/document-kinds.ts';
import type { ReceivedText } from '../../../scaffold/received/received-text.ts';
import type { OriginFile } from './origin-file.ts';

/** What a text is made of, in the words of the summary. */
const SHAPES = [
  ['paragraph', 'paragraf'],
  ['heading', 'judul bagian'],
  ['list', 'daftar'],
  ['table', 'tabel'],
  ['quote', 'kutipan blok'],
  ['note', 'catatan kaki'],
] as const;

/** Fields of the front matter that a text may bring along, in the words of the summary. */
const FIELDS = [
  ['judul', 'judul'],
  ['subjudul', 'subjudul'],
  ['kota', 'kota'],
  ['tanggal', 'tanggal'],
  ['nomor', 'nomor'],
  ['embargo', 'embargo'],
  ['penulis', 'penulis'],
  ['penyunting', 'penyunting'],
] as const;

/** What was taken from a text that was sent, and what was not: Indonesian lines. */
export function receivedRemarks({ received, shown }: OriginFile): readonly string[] {
  const { leftOut, hasPictures, isTracked, links } = received;
  const fields = takenFields(received);
  return [
    `Isi dari ${shown}: ${takenShapes(received).join(', ')}.`,
    ...(fields.length > 0 ? [`Ke bagian depan: ${fields.join(', ')}.`] : []),
    ...(leftOut.length > 0 ? [`Tidak diambil: ${leftOut.join(', ')}.`] : []),
    ...(hasPictures
      ? ['Gambar tidak ikut; simpan fotonya di samping naskah, lalu sebut di isian foto.']
      : []),
    ...(links.length > 0 ? [`Alamat tautan tidak ikut; tulis lagi di: ${links.join(', ')}.`] : []),
    ...(isTracked
      ? ['Perubahan terlacak dibaca seperti sudah diterima: sisipan ikut, hapusan tidak.']
      : []),
    ...marginRemarks(received),
    ...otherKindRemark(received),
  ];
}

function marginRemarks({ remarks }: ReceivedText): readonly string[] {
  if (remarks.length === 0) return [];
  return [
    `${remarks.length} komentar di kiriman tidak ikut ke naskah; tindak lanjuti sendiri:`,
    ...remarks.map((remark) => `  - ${remark}`),
  ];
}

function takenFields({ head }: ReceivedText): readonly string[] {
  return FIELDS.flatMap(([field, words]) => (head[field] === undefined ? [] : [words]));
}

function takenShapes({ shapes }: ReceivedText): readonly string[] {
  return SHAPES.flatMap(([kind, words]) => {
    const count = shapes.filter((shape) => shape === kind).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
}

function otherKindRemark({ otherKind }: ReceivedText): readonly string[] {
  if (otherKind === undefined) return [];
  const { summary } = documentKinds[otherKind];
  return [
    `Menurut tulisannya, kiriman ini ${summary}, bukan siaran pers; sesuaikan sebelum dikirim.`,
  ];
}
