import * as v from 'valibot';
import { described, filledText } from '../yaml/schema-blocks.ts';

/** Papers in use in government offices; `F4` is folio as sold in Indonesia, 215 by 330 mm. */
export const PAPERS = ['A4', 'F4', 'Letter'] as const;
export type PaperName = (typeof PAPERS)[number];

/** How documents are set: `cetak:` of `humas.yaml`. What is left out is the default. */
export interface PrintSettings {
  readonly kertas?: PaperName | undefined;
  /** Margins in centimetres. */
  readonly margin?:
    | {
        readonly atas?: number | undefined;
        readonly bawah?: number | undefined;
        readonly kiri?: number | undefined;
        readonly kanan?: number | undefined;
      }
    | undefined;
  /** Name of a font on the reader's machine. */
  readonly huruf?: string | undefined;
  /** Size of the body text in points. */
  readonly ukuran?: number | undefined;
  /** Distance of lines: 1 is single. */
  readonly spasi?: number | undefined;
  /**
   * The agency's own Word file (DOCX) with its styles, header and footer, relative to `humas.yaml`.
   */
  readonly templat?: string | undefined;
}

/** A number from `least` to `most`, with a decimal comma or point. */
function measure(least: number, most: number, unit: string) {
  const range = `harus berupa angka ${show(least)} sampai ${show(most)}${unit}.`;
  return v.pipe(
    v.string(range),
    v.regex(/^\d{1,3}(?:[.,]\d{1,3})?$/u, range),
    v.transform((text) => Number(text.replace(',', '.'))),
    v.minValue(least, range),
    v.maxValue(most, range),
    v.metadata({ type: ['number', 'string'], pattern: '^\\d{1,3}(?:[.,]\\d{1,3})?$' }),
  );
}

function show(value: number): string {
  return String(value).replace('.', ',');
}

const side = (name: string) =>
  v.optional(described(measure(0.5, 8, ' cm'), `Tepi ${name}, dalam cm`));

/**
 * `cetak:` of `humas.yaml`.
 *
 * @internal
 */
export const printSettingsSchema = v.strictObject({
  kertas: v.optional(
    described(v.picklist(PAPERS, `harus salah satu dari ${PAPERS.join(', ')}.`), 'Ukuran kertas'),
  ),
  margin: v.optional(
    described(
      v.strictObject({
        atas: side('atas'),
        bawah: side('bawah'),
        kiri: side('kiri'),
        kanan: side('kanan'),
      }),
      'Tepi halaman',
    ),
  ),
  huruf: v.optional(described(filledText, 'Nama huruf, misalnya Arial')),
  ukuran: v.optional(described(measure(8, 16, ' poin'), 'Ukuran huruf isi, dalam poin')),
  spasi: v.optional(described(measure(1, 2, ''), 'Jarak baris; 1 berarti rapat')),
  templat: v.optional(
    described(
      filledText,
      'Berkas Word instansi yang gaya, kop, dan kakinya dipakai, misalnya kop-dinas.docx',
    ),
  ),
});
