import { strFromU8, unzipSync } from 'fflate';
import { parseDraft } from '../../src/draft/draft.ts';
import { decodeEvent } from '../../src/event/event.ts';
import { compose } from '../../src/export/compose.ts';
import { exporters } from '../../src/export/exporters.ts';
import type { PrintDocument } from '../../src/export/print-document.ts';
import { Source } from '../../src/text/source.ts';
import { decodeSettings } from '../../src/workspace/settings.ts';
import { EMPTY_WORKSPACE } from '../../src/workspace/workspace.ts';
import type { Decoded } from '../../src/yaml/decode.ts';
import { readYaml } from '../../src/yaml/yaml-text.ts';

export interface Surroundings {
  /** `humas.yaml`. */
  readonly settings?: string;
  /** An event file. */
  readonly event?: string;
  readonly images?: Readonly<Record<string, Uint8Array>>;
}

function value<T>(decoded: Decoded<T>): T {
  if (decoded.ok) return decoded.value;
  throw new Error(decoded.faults.map((fault) => fault.message).join('\n'));
}

/** The printed form of a draft. */
export function print(text: string, around: Surroundings = {}): PrintDocument {
  const { settings, event, images = {} } = around;
  return compose(parseDraft(new Source('naskah/contoh.md', text)), {
    settings:
      settings === undefined ? EMPTY_WORKSPACE.settings : value(decodeSettings(readYaml(settings))),
    event: event === undefined ? undefined : value(decodeEvent(readYaml(event))),
    images: new Map(Object.entries(images)),
  });
}

export const TIMESTAMP = new Date('2026-08-19T03:00:00Z');

/** The web page of a document. */
export async function toHtml(document: PrintDocument): Promise<string> {
  const exporter = await exporters.html();
  return new TextDecoder().decode(await exporter.write(document, { timestamp: TIMESTAMP }));
}

/** The bytes of the Word file of a document. */
export async function toDocx(document: PrintDocument, timestamp = TIMESTAMP): Promise<Uint8Array> {
  return (await exporters.docx()).write(document, { timestamp });
}

/** The parts of a Word file: text by path. */
export async function toParts(document: PrintDocument): Promise<Map<string, string>> {
  const parts = unzipSync(await toDocx(document));
  return new Map(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** What a reader of the body of a Word file sees; paragraphs and breaks are spaces. */
export async function toWordText(document: PrintDocument): Promise<string> {
  const xml = (await toParts(document)).get('word/document.xml') ?? '';
  return decode(xml.replace(/<\/w:p>|<w:br\/>|<w:tab\/>/gu, ' ').replace(/<[^>]*>/gu, ''));
}

/** What a reader of a web page sees. */
export async function toPageText(document: PrintDocument): Promise<string> {
  const page = await toHtml(document);
  const body = page.slice(page.indexOf('<body'));
  return decode(body.replace(/<[^>]*>/gu, ' '));
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The smallest PNG: one red pixel. */
export const PNG = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
);

export const SETTINGS = `
pemerintah: Pemerintah Kota Contoh
instansi: Dinas Komunikasi dan Informatika
alamat: Jalan Merdeka Nomor 4
kode_pos: "33117"
kota: Contoh
telepon: (0717) 422-123
laman: kominfo.contoh.go.id
surel: kominfo@contoh.go.id
zona: WITA
narahubung:
  - { nama: Siti Rahmawati, telepon: 0812-7100-1234, surel: humas@contoh.go.id }
tentang: Dinas ini mengelola kanal informasi resmi pemerintah kota.
`;

/** A release with one of everything. */
export const RELEASE = `---
jenis: rilis
judul: Pemkot Latih 75 Aparatur & Wartawan
subjudul: Pelatihan berlangsung dua hari
nomor: 480/127/KOMINFO/VIII/2026
status: segera
tanggal: 2026-08-19
kota: Contoh
kata_kunci: [aparatur, pelatihan]
penulis: Rina Oktaviani
penyunting: Budi Santoso
foto:
  - { berkas: foto.png, teks: Peserta menyimak paparan., kredit: Diskominfo, alt: Peserta duduk }
---

CONTOH – Pemerintah melatih **75 aparatur** menulis *siaran pers* <!-- rahasia --> di aula.\\
Baris kedua & seterusnya.

## Pokok bahasan

3. menulis teras;
4. memeriksa fakta:
   - nama dan jabatan,
   - angka.

   Lanjutan butir kedua.
5. menyiapkan foto.

> Kami ingin informasi sampai kepada warga.

| Kelompok | Jumlah |
|---|---:|
| ASN | 50 |
| Wartawan | 25 |

Unduh di [laman kami](https://contoh.go.id/?a=1&b=2), bukan di [sini](javascript:alert(1)).

---

\`\`\`
KODE <apa> adanya
\`\`\`
`;

/** What a reader of {@link RELEASE} sees, in order, the words of {@link SETTINGS} included. */
export const RELEASE_WORDS: readonly string[] = [
  'SIARAN PERS',
  'Nomor: 480/127/KOMINFO/VIII/2026',
  'Contoh, 19 Agustus 2026',
  'UNTUK DISIARKAN SEGERA',
  'Pemkot Latih 75 Aparatur & Wartawan',
  'Pelatihan berlangsung dua hari',
  'CONTOH – Pemerintah melatih',
  '75 aparatur',
  'menulis',
  'siaran pers',
  'di aula.',
  'Baris kedua & seterusnya.',
  'Pokok bahasan',
  'menulis teras;',
  'memeriksa fakta:',
  'nama dan jabatan,',
  'angka.',
  'Lanjutan butir kedua.',
  'menyiapkan foto.',
  'Kami ingin informasi sampai kepada warga.',
  'Kelompok',
  'Jumlah',
  'ASN',
  '50',
  'Wartawan',
  '25',
  'Unduh di',
  'laman kami',
  'bukan di sini.',
  'KODE <apa> adanya',
  'Tentang Dinas Komunikasi dan Informatika',
  'Dinas ini mengelola kanal informasi resmi pemerintah kota.',
  'Narahubung',
  'Siti Rahmawati',
  '0812-7100-1234',
  'humas@contoh.go.id',
  'Foto',
  'Peserta menyimak paparan. (Foto: Diskominfo)',
  'Penulis: Rina Oktaviani | Penyunting: Budi Santoso',
];

/** Which of `words` do not follow, in `text`, the words before them. */
export function missingInOrder(text: string, words: readonly string[]): readonly string[] {
  const missing: string[] = [];
  let at = 0;
  for (const word of words) {
    const found = text.indexOf(word, at);
    if (found === -1) missing.push(word);
    else at = found + word.length;
  }
  return missing;
}
