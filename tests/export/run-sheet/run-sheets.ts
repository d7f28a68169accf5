import { parseDraft } from '../../../src/draft/draft.ts';
import { compose } from '../../../src/export/compose.ts';
import { type ExportFormat, exporters } from '../../../src/export/exporter.ts';
import type { PrintDocument } from '../../../src/export/print-document.ts';
import type { Audience } from '../../../src/export/run-sheet/audience.ts';
import { Source } from '../../../src/text/source.ts';
import { EMPTY_WORKSPACE } from '../../../src/workspace/workspace.ts';
import { eventFrom } from '../../support/example-workspace.ts';
import { TIMESTAMP } from '../printing.ts';

/** A morning with a table in the draft, of which the event file knows more. */
export const EVENT = `nama: Rapat
mulai: 2026-08-19 09:00
selesai: 2026-08-19 10:00
zona: WIB
zona_peserta: [WIT]
tempat: { nama: Balai Kota, kota: Contoh }
susunan:
  - { mulai: "08:30", durasi: 20, kegiatan: Geladi bersih, pelaksana: Protokol }
  - { mulai: "09:00", durasi: 2, kegiatan: Pembukaan oleh pembawa acara, narasi: "Selamat pagi; hadirin." }
  - { durasi: 3, kegiatan: Menyanyikan lagu Indonesia Raya, isyarat: hadirin berdiri, narasi: "Hadirin dimohon berdiri." }
  - { durasi: 3, kegiatan: Doa }
  - { durasi: 15, kegiatan: Sambutan, pelaksana: Wali Kota, penanggung_jawab: Teguh, perlengkapan: mikrofon }
  - { durasi: 3, kegiatan: Pembukaan resmi, pelaksana: Wali Kota, perlengkapan: gong }
  - { durasi: 30, kegiatan: Diskusi, boleh_dipotong: ya }
`;

const ROWS = `| Waktu | Kegiatan | Pelaksana | PIC |
|---|---|---|---|
| 08.30–08.50 | Geladi bersih | Protokol | Wida |
| 09.00–09.02 | Pembukaan oleh pembawa acara | Rina | Wida |
| 09.02–09.05 | Menyanyikan lagu Indonesia Raya | Dirigen | Wida |
| 09.05–09.08 | Doa | Hamid | Wida |
| 09.08–09.23 | Sambutan | Wali Kota | Teguh |
| 09.23–09.26 | Pembukaan resmi | Wali Kota | Teguh |
| 09.26–09.56 | Diskusi | Moderator | Teguh |
`;

export const DRAFT = `---\njenis: rundown\njudul: Rundown Rapat\nacara: acara.yaml\n---\n\n- Tempat: Balai Kota\n\n## Acara inti\n\n${ROWS}\nCatatan panitia: kunci gudang pada Wida.\n`;

/** A draft that leaves its items to the event file. */
export const BARE = '---\njenis: rundown\njudul: Rundown Rapat\nacara: acara.yaml\n---\n';

/** Two rooms on a day that ends after midnight, and a second day. */
export const ROOMS = `nama: Rakor
mulai: 2026-08-19 21:00
selesai: 2026-08-21 10:00
zona: WITA
susunan:
  - { mulai: "21:00", durasi: 60, kegiatan: Pleno }
  - { durasi: 90, kegiatan: Kelas menulis, ruang: Timah }
  - { durasi: 60, kegiatan: Kelas foto, ruang: Aula Lada }
  - { durasi: 60, kegiatan: Penutup malam }
  - { hari: 2, mulai: "09:00", durasi: 60, kegiatan: Evaluasi }
`;

interface RunSheetOptions {
  readonly text?: string;
  readonly event?: string;
  readonly audience?: Audience;
}

/** The printed form of a run-sheet. */
export function printRunSheet({
  text = DRAFT,
  event = EVENT,
  audience,
}: RunSheetOptions = {}): PrintDocument {
  return compose(parseDraft(new Source('rundown.md', text)), {
    settings: EMPTY_WORKSPACE.settings,
    event: eventFrom(event),
    images: new Map(),
    audience,
  });
}

/** The bytes that a format makes of a document. */
export async function write(format: ExportFormat, document: PrintDocument): Promise<Uint8Array> {
  return (await exporters[format]()).write(document, { timestamp: TIMESTAMP });
}

export async function writeText(format: ExportFormat, document: PrintDocument): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await write(format, document));
}
