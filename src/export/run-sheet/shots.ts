import { type ItemKind, kindOfItem } from '../../run-sheet/item-kind.ts';
import type { ScheduledItem } from '../../run-sheet/schedule.ts';

/** What is worth a picture at each kind of item, where the run-sheet does not say. */
const USUAL_SHOTS: Readonly<Partial<Record<ItemKind, string>>> = {
  registrasi: 'tamu mengisi daftar hadir',
  kedatangan: 'pimpinan tiba dan disambut',
  'lagu-kebangsaan': 'pimpinan dan hadirin berdiri',
  laporan: 'pembicara di podium',
  sambutan: 'pembicara di podium; hadirin menyimak',
  'pembukaan-resmi': 'tindakan simbolis, dari depan',
  penandatanganan: 'kedua penanda tangan; goresan pena',
  penyerahan: 'serah terima, kedua wajah terlihat',
  materi: 'narasumber; peserta menyimak',
  'tanya-jawab': 'penanya; yang menjawab',
  peninjauan: 'pimpinan melihat dari dekat; bercakap dengan warga',
  foto: 'seluruh undangan, lalu pimpinan',
  wawancara: 'pimpinan dan wartawan',
};

/** The moments to photograph, each with what to show. Others are left out. */
export function shotItems(items: readonly ScheduledItem[]): readonly ScheduledItem[] {
  return items.flatMap((item) => {
    const dokumentasi = item.entry.dokumentasi ?? USUAL_SHOTS[kindOfItem(item.entry)];
    return dokumentasi === undefined ? [] : [{ ...item, entry: { ...item.entry, dokumentasi } }];
  });
}
