import { CENTRED } from './spacing.ts';
import type { NamedStyle } from './style-xml.ts';

/** What stands in tables and plans of seats. */
export const TABLE_STYLES = [
  {
    id: 'TableHead',
    name: 'Kepala Tabel',
    paragraph: { ...CENTRED, before: 50, after: 50 },
    text: { bold: true, size: 20 },
  },
  {
    id: 'TableText',
    name: 'Isi Tabel',
    paragraph: { before: 40, after: 40, align: 'left' },
    text: { size: 20 },
  },
  {
    id: 'TableTextCentred',
    name: 'Isi Tabel Tengah',
    basedOn: 'TableText',
    paragraph: { align: 'center' },
  },
  {
    id: 'TableTextRight',
    name: 'Isi Tabel Kanan',
    basedOn: 'TableText',
    paragraph: { align: 'right' },
  },
  {
    id: 'TableHeadSmall',
    name: 'Kepala Tabel Rapat',
    basedOn: 'TableHead',
    text: { size: 16 },
  },
  {
    id: 'TableTextSmall',
    name: 'Isi Tabel Rapat',
    basedOn: 'TableText',
    text: { size: 16 },
  },
  {
    id: 'TableTextSmallCentred',
    name: 'Isi Tabel Rapat Tengah',
    basedOn: 'TableTextSmall',
    paragraph: { align: 'center' },
  },
  {
    id: 'TableTextSmallRight',
    name: 'Isi Tabel Rapat Kanan',
    basedOn: 'TableTextSmall',
    paragraph: { align: 'right' },
  },
  {
    id: 'SeatText',
    name: 'Isi Denah',
    paragraph: { align: 'center', keepNext: true },
  },
  {
    id: 'AfterTable',
    name: 'Jarak Setelah Tabel',
    paragraph: { line: 240, after: 60 },
    text: { size: 12 },
  },
] as const satisfies readonly NamedStyle[];
