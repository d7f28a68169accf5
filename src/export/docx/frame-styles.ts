import { CENTRED, LINES } from './spacing.ts';
import type { NamedStyle } from './style-xml.ts';

/** What stands around the text: letterhead, label, facts, signature, header and footer. */
export const FRAME_STYLES = [
  {
    id: 'DocumentLabel',
    name: 'Label Dokumen',
    paragraph: { ...CENTRED, before: 120, after: 40 },
    text: { bold: true, size: 28 },
  },
  { id: 'DocumentNumber', name: 'Nomor Dokumen', paragraph: { ...CENTRED, after: 20 } },
  {
    id: 'ReleaseStatus',
    name: 'Status Siar',
    paragraph: { ...CENTRED, before: 160 },
    text: { bold: true },
  },
  {
    id: 'EmbargoStatus',
    name: 'Status Embargo',
    basedOn: 'ReleaseStatus',
    paragraph: { ...CENTRED, before: 200, after: 80, shade: 'FFF2CC' },
  },
  { id: 'Dateline', name: 'Tempat dan Tanggal', paragraph: { ...CENTRED, after: 20 } },
  {
    id: 'FactLine',
    name: 'Baris Keterangan',
    paragraph: { ...LINES, tabs: [2268, 2438], left: 2438, hanging: 2438 },
  },
  {
    id: 'LastFactLine',
    name: 'Baris Keterangan Terakhir',
    basedOn: 'FactLine',
    paragraph: { after: 280 },
  },
  {
    id: 'Contact',
    name: 'Narahubung',
    paragraph: { ...LINES, keepLines: true, after: 120, align: 'left' },
  },
  {
    id: 'Signature',
    name: 'Signature',
    paragraph: { keepNext: true, keepLines: true, left: 4535, align: 'left' },
  },
  {
    id: 'SignatureFirst',
    name: 'Tanda Tangan Awal',
    basedOn: 'Signature',
    paragraph: { before: 360 },
  },
  {
    id: 'SignatureName',
    name: 'Nama Penanda Tangan',
    basedOn: 'Signature',
    // Room for four lines: the signature itself.
    paragraph: { before: 1080 },
    text: { bold: true },
  },
  { id: 'Byline', name: 'Penulis', paragraph: { before: 280 }, text: { size: 19 } },
  {
    id: 'LetterheadGovernment',
    name: 'Kop Pemerintah',
    paragraph: { align: 'center', line: 240 },
    text: { size: 26 },
  },
  {
    id: 'LetterheadAgency',
    name: 'Kop Instansi',
    paragraph: { align: 'center', line: 240, after: 40 },
    text: { bold: true, size: 32 },
  },
  {
    id: 'LetterheadAddress',
    name: 'Kop Alamat',
    paragraph: { align: 'center', line: 240 },
    text: { size: 18 },
  },
  {
    id: 'LetterheadRule',
    name: 'Kop Garis',
    paragraph: {
      line: 240,
      before: 80,
      after: 120,
      border: { side: 'top', type: 'thickThinSmallGap', size: 24, space: 1 },
    },
    text: { size: 12 },
  },
  {
    id: 'Header',
    name: 'header',
    paragraph: {
      line: 240,
      after: 240,
      border: { side: 'bottom', type: 'single', size: 4, space: 4 },
    },
    text: { size: 18, color: '404040' },
  },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: { align: 'center', line: 240 },
    text: { size: 18, color: '404040' },
  },
  {
    id: 'DraftMark',
    name: 'Tanda Draf',
    paragraph: { align: 'center', line: 240, after: 80 },
    text: { bold: true, color: 'B00000' },
  },
] as const satisfies readonly NamedStyle[];
