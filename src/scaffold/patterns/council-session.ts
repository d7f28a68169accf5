import { castOf } from './cast.ts';
import { anthem, groupPhoto, mcOpening, prayer, registration, speeches } from './opening-items.ts';
import type { Pattern, PatternItem } from './pattern.ts';

/** A council swears in its own members; the law leaves no other agenda a form. */
const isOath: NonNullable<PatternItem['bila']> = ({ nama }) =>
  /\b(?:sumpah|pelantikan)\b/iu.test(nama ?? '');

/**
 * Plenary session of a regional council. The anthem at its opening is law (UU 24/2009 art. 59 (1) d);
 * quorum, gavel and the order of the rest are each council's own rules (`tata tertib`) and custom.
 */
export const councilSession: Pattern = {
  id: 'rapat-paripurna',
  summary: 'rapat paripurna DPRD, juga yang istimewa dan pengucapan sumpah anggota',
  source: 'UU 24/2009 Pasal 59 ayat (1) huruf d; tata tertib DPRD; kelaziman',
  items: [
    {
      ...registration,
      kegiatan: 'Registrasi anggota DPRD dan undangan',
      pelaksana: 'Sekretariat DPRD',
      perlengkapan: 'daftar hadir anggota, daftar hadir undangan',
    },
    { ...mcOpening, durasi: 3 },
    anthem,
    {
      kegiatan: 'Pembacaan kehadiran anggota dan kuorum',
      jenis: 'acara-pokok',
      durasi: 3,
      peran: 'sekretaris-dprd',
      perlengkapan: 'daftar hadir anggota',
    },
    {
      kegiatan: 'Pembukaan rapat paripurna',
      jenis: 'pembukaan',
      durasi: 5,
      peran: 'pembuka',
      tempat: 'meja pimpinan',
      perlengkapan: 'palu sidang',
      isyarat: 'palu diketukkan menurut tata tertib DPRD',
      dokumentasi: 'pimpinan rapat mengetukkan palu',
    },
    {
      kegiatan: 'Pembacaan keputusan pengangkatan',
      jenis: 'acara-pokok',
      durasi: 5,
      peran: 'sekretaris-dprd',
      perlengkapan: 'petikan keputusan',
      bila: isOath,
    },
    {
      kegiatan: 'Pengucapan sumpah/janji',
      jenis: 'acara-pokok',
      durasi: 6,
      peran: 'pembuka',
      perlengkapan: 'naskah sumpah/janji, kitab suci',
      isyarat: 'hadirin berdiri; rohaniwan mendampingi menurut agama',
      dokumentasi: 'anggota yang mengucapkan sumpah; rohaniwan',
      bila: isOath,
    },
    {
      kegiatan: 'Penandatanganan berita acara sumpah/janji',
      jenis: 'penandatanganan',
      durasi: 4,
      peran: 'pembuka',
      perlengkapan: 'meja, berita acara, pena',
      bila: isOath,
    },
    {
      kegiatan: 'Penyematan pin anggota DPRD',
      jenis: 'penyerahan',
      durasi: 3,
      peran: 'pembuka',
      perlengkapan: 'pin, baki',
      bila: isOath,
    },
    {
      kegiatan: 'Pembahasan agenda [LENGKAPI: agenda rapat paripurna]',
      jenis: 'acara-pokok',
      durasi: 30,
      peran: 'pembuka',
      tempat: 'meja pimpinan',
      bila: (facts) => !(isOath(facts) || speaksOnly(facts)),
    },
    { ...speeches, durasi: 10, tempat: 'podium' },
    prayer,
    {
      kegiatan: 'Penutupan rapat paripurna',
      jenis: 'penutup',
      durasi: 3,
      peran: 'pembuka',
      tempat: 'meja pimpinan',
      perlengkapan: 'palu sidang',
      isyarat: 'palu diketukkan menurut tata tertib DPRD',
    },
    { ...groupPhoto, boleh_dipotong: true },
  ],
};

/** A special session for an anniversary or a speech has no agenda beside its speeches. */
function speaksOnly(facts: Parameters<typeof isOath>[0]): boolean {
  const isSpecial = /\b(?:istimewa|hari jadi|ulang tahun)\b/iu.test(facts.nama ?? '');
  return isSpecial && castOf(facts).group('penyambut').length > 0;
}
