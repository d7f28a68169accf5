import * as v from 'valibot';
import { described, filledText } from '../yaml/schema-blocks.ts';

/** A person of the agency whom reporters may call (`narahubung`). */
export interface Contact {
  readonly nama: string;
  readonly jabatan?: string | undefined;
  readonly telepon?: string | undefined;
  readonly surel?: string | undefined;
}

/** @internal */
export const contactSchema = v.strictObject({
  nama: described(filledText, 'Nama narahubung'),
  jabatan: v.optional(described(filledText, 'Jabatan narahubung')),
  telepon: v.optional(described(filledText, 'Nomor telepon dinas')),
  surel: v.optional(described(filledText, 'Alamat surel dinas')),
});

/** A photograph that goes with the document: file, caption (`teks`), credit, alternative text. */
export interface Photo {
  /** Path, from the folder of the draft. */
  readonly berkas: string;
  readonly teks?: string | undefined;
  readonly kredit?: string | undefined;
  readonly alt?: string | undefined;
}

/** @internal */
export const photoSchema = v.strictObject({
  berkas: described(filledText, 'Berkas foto, relatif terhadap naskah'),
  teks: v.optional(described(filledText, 'Keterangan foto')),
  kredit: v.optional(described(filledText, 'Pemilik foto')),
  alt: v.optional(
    described(filledText, 'Isi foto dalam kata-kata, bagi pembaca yang tidak melihatnya'),
  ),
});

/** Acting forms of an office, as they stand before it. */
const ACTING = ['Pj.', 'Plt.', 'Plh.', 'Pjs.'] as const;

/** Who signs a document (`tanda_tangan`). */
export interface Signer {
  readonly jabatan: string;
  readonly status?: (typeof ACTING)[number] | undefined;
  readonly nama: string;
  readonly pangkat?: string | undefined;
  readonly nip?: string | undefined;
  /** The superior in whose name the signer signs (`a.n.`). */
  readonly atas_nama?: string | undefined;
  /** The official between them (`u.b.`), only with `atas_nama`. */
  readonly untuk_beliau?: string | undefined;
}

/** @internal */
export const signerSchema = v.pipe(
  v.strictObject({
    jabatan: described(filledText, 'Jabatan penanda tangan'),
    status: v.optional(
      described(v.picklist(ACTING, `harus salah satu dari ${ACTING.join(', ')}`), 'Status jabatan'),
    ),
    nama: described(filledText, 'Nama penanda tangan, dengan gelar bila dipakai'),
    pangkat: v.optional(described(filledText, 'Pangkat')),
    nip: v.optional(described(filledText, 'Nomor induk pegawai')),
    atas_nama: v.optional(described(filledText, 'Pejabat yang diatasnamakan (a.n.)')),
    untuk_beliau: v.optional(described(filledText, 'Pejabat di antaranya (u.b.)')),
  }),
  v.check(
    ({ atas_nama, untuk_beliau }) => untuk_beliau === undefined || atas_nama !== undefined,
    'memakai `untuk_beliau` (u.b.) tanpa `atas_nama` (a.n.).',
  ),
);

/** A file that goes with the document, besides its photographs (`lampiran`). */
export interface Attachment {
  /** Path, from the folder of the draft. */
  readonly berkas: string;
  readonly judul?: string | undefined;
}

/** @internal */
export const attachmentSchema = v.strictObject({
  berkas: described(filledText, 'Berkas lampiran, relatif terhadap naskah'),
  judul: v.optional(described(filledText, 'Isi lampiran dalam beberapa kata')),
});
