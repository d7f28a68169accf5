import { speeches } from './opening-items.ts';
import type { Pattern } from './pattern.ts';

/** An event that comes up on the same day: six items, half an hour, nothing to rehearse. */
export const shortNotice: Pattern = {
  id: 'agenda-dadakan',
  summary: 'agenda mendadak: enam mata acara, 30 menit',
  source: 'kelaziman',
  items: [
    {
      kegiatan: 'Kedatangan pimpinan',
      jenis: 'kedatangan',
      durasi: 3,
      peran: 'tamu-tertinggi',
      isyarat: 'disambut tuan rumah',
      dokumentasi: 'pimpinan disambut',
    },
    {
      kegiatan: 'Pengantar singkat',
      jenis: 'acara-pokok',
      durasi: 4,
      peran: 'tuan-rumah',
      perlengkapan: 'pengeras suara',
    },
    speeches,
    {
      kegiatan: 'Arahan pimpinan',
      jenis: 'sambutan',
      durasi: 10,
      peran: 'pembuka',
      perlengkapan: 'tiga butir bicara',
      dokumentasi: 'pimpinan berbicara; hadirin',
    },
    {
      kegiatan: 'Dialog',
      jenis: 'tanya-jawab',
      durasi: 6,
      peran: 'pembuka',
      boleh_dipotong: true,
    },
    {
      kegiatan: 'Foto bersama',
      jenis: 'foto',
      durasi: 2,
      peran: 'fotografer',
      dokumentasi: 'pimpinan dan hadirin',
    },
    {
      kegiatan: 'Wawancara dengan media',
      jenis: 'wawancara',
      durasi: 5,
      peran: 'pembuka',
      isyarat: 'paling banyak tiga pertanyaan',
      boleh_dipotong: true,
    },
  ],
};
