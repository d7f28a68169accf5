import { describe, expect, test } from 'vitest';
import { exporters } from '../../src/export/exporter.ts';
import { print, TIMESTAMP, toHtml, toParts } from './printing.ts';

const SCRIPT = `---
jenis: mc
judul: Naskah Pembawa Acara Rapat
tanggal: 2026-08-19
kota: Contoh
---

## 08.30 Pembukaan

> **Isyarat:** Hadirin berdiri.

Hadirin dimohon berdiri.
`;
const BRIEFING = SCRIPT.replace('jenis: mc', 'jenis: brief');
const style = (xml: string, id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`, 'u').exec(xml)?.[0] ?? '';

describe('naskah yang dibacakan', () => {
  test('berhuruf besar, isyaratnya dalam kotak', async () => {
    const styles = (await toParts(print(SCRIPT))).get('word/styles.xml') ?? '';
    expect(styles).toContain('<w:docDefaults><w:rPrDefault><w:rPr>');
    expect(/<w:docDefaults>.*?<w:sz w:val="(\d+)"/u.exec(styles)?.[1]).toBe('32');
    expect(style(styles, 'Quote')).toMatch(/<w:top .*<w:left .*<w:bottom .*<w:right /u);
    expect(style(styles, 'Quote')).not.toContain('<w:i/>');
  });

  test('kotak itu milik naskah yang dibacakan saja', async () => {
    const styles = (await toParts(print(BRIEFING))).get('word/styles.xml') ?? '';
    expect(style(styles, 'Quote')).not.toContain('<w:pBdr>');
  });

  test('di halaman web ditandai sebagai naskah berhuruf besar', async () => {
    expect(await toHtml(print(SCRIPT))).toContain('<body class="portrait large">');
  });

  test('di PDF isyaratnya tetap kutipan dalam strukturnya', async () => {
    const exporter = await exporters.pdf();
    const bytes = await exporter.write(print(SCRIPT), { timestamp: TIMESTAMP });
    expect(Buffer.from(bytes).toString('latin1')).toContain('/S /BlockQuote\n');
  });

  test('di WhatsApp isyarat dan ucapan sama-sama terbaca', async () => {
    const exporter = await exporters.wa();
    const bytes = await exporter.write(print(SCRIPT), { timestamp: TIMESTAMP });
    expect(new TextDecoder().decode(bytes)).toMatch(/Isyarat:.*Hadirin dimohon berdiri\./su);
  });

  test('tidak dibuka dengan kota dan tanggal; judulnya sudah menyebut jenisnya', () => {
    const { dateline, label } = print(SCRIPT);
    expect({ dateline, label }).toEqual({ dateline: undefined, label: undefined });
  });
});
