import type { RunSheetEntry } from '../../run-sheet/item.ts';
import type { Audience } from './audience.ts';

/** What may stand in a field of text of an item, and what the column is called. */
export interface ItemField {
  readonly key:
    | 'kegiatan'
    | 'pelaksana'
    | 'penanggung_jawab'
    | 'ruang'
    | 'tempat'
    | 'perlengkapan'
    | 'isyarat'
    | 'dokumentasi'
    | 'narasi';
  readonly title: string;
}

const FIELDS: readonly (ItemField & { readonly for: readonly Audience[] })[] = [
  { key: 'kegiatan', title: 'Kegiatan', for: ['tamu', 'mc', 'protokol', 'dokumentasi'] },
  { key: 'pelaksana', title: 'Pelaksana', for: ['tamu', 'mc', 'protokol', 'dokumentasi'] },
  { key: 'penanggung_jawab', title: 'Penanggung jawab', for: ['protokol'] },
  { key: 'ruang', title: 'Ruang', for: ['tamu', 'mc', 'protokol', 'dokumentasi'] },
  { key: 'tempat', title: 'Tempat', for: ['tamu', 'protokol', 'dokumentasi'] },
  { key: 'perlengkapan', title: 'Perlengkapan', for: ['protokol'] },
  { key: 'isyarat', title: 'Isyarat', for: ['mc', 'protokol'] },
  { key: 'dokumentasi', title: 'Yang diambil', for: ['dokumentasi', 'protokol'] },
  { key: 'narasi', title: 'Narasi', for: ['mc', 'protokol'] },
];

/** The fields that an audience is to see and in which one of the items says something. */
export function fieldsFor(
  audience: Audience | undefined,
  entries: readonly RunSheetEntry[],
): readonly ItemField[] {
  return FIELDS.filter(
    (field) =>
      field.for.includes(audience ?? 'protokol') &&
      entries.some((entry) => entry[field.key] !== undefined),
  );
}
