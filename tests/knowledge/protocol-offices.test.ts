import { describe, expect, test } from 'vitest';
import { findOfficeMentions, findProtocolOffice } from '../../src/knowledge/protocol-offices.ts';

describe('jabatan seperti yang ditulis petugas', () => {
  test.each([
    ['Bupati Kubu Raya', 'bupati'],
    ['Wakil Bupati Kubu Raya', 'wakil-bupati'],
    ['Wabup Kubu Raya', 'wakil-bupati'],
    ['WALIKOTA PANGKALPINANG', 'wali-kota'],
    ['Wakil Walikota Pangkalpinang', 'wakil-wali-kota'],
    ['Penjabat Wali Kota Contoh', 'wali-kota'],
    ['Penjabat Sementara Bupati Contoh', 'bupati'],
    ['Plh Sekda Kota Contoh', 'sekda'],
    ['PLT. KEPALA DINAS SOSIAL', 'kepala-dinas'],
    ['Pelaksana Harian Sekretaris Daerah Kabupaten Contoh', 'sekda'],
    ['Sekdakab Contoh', 'sekda'],
    ['Sekretaris Daerah Riau', 'sekda-provinsi'],
    ['Sekdaprov Kepulauan Bangka Belitung', 'sekda-provinsi'],
    ['Ketua DPRD Kepulauan Bangka Belitung', 'ketua-dprd-provinsi'],
    ['Ketua DPRD Kabupaten Bangka', 'ketua-dprd'],
    ['Ketua Sementara DPRD Kota Contoh', 'ketua-dprd'],
    ['Ketua Dewan Perwakilan Rakyat Daerah Kota Contoh', 'ketua-dprd'],
    ['Ketua DPRK Aceh Besar', 'ketua-dprd'],
    ['Ketua DPRA', 'ketua-dprd-provinsi'],
    ['Ketua DPR RI', 'ketua-dpr'],
    ['Ketua DPD RI', 'ketua-dpd'],
    ['Anggota Komisi II DPRD Kota Contoh', 'anggota-dprd'],
    ['Anggota Komisi IV DPR RI', 'anggota-dpr'],
    ['Danlanud H.A.S. Hanandjoeddin', 'dandim'],
    ['Danlanal Bangka Belitung', 'dandim'],
    ['Komandan Kodim 0413/Bangka', 'dandim'],
    ['Kajari Bangka', 'kajari'],
    ['Kepala Kejari Bangka', 'kajari'],
    ['Kajati Kepulauan Bangka Belitung', 'kajati'],
    ['Ketua PN Pangkalpinang', 'ketua-pengadilan'],
    ['Ketua Mahkamah Syar’iyah Sigli', 'ketua-pengadilan'],
    ['Kapolresta Pangkalpinang', 'kapolres'],
    ['Kapolda Kepulauan Bangka Belitung', 'kapolda'],
    ['Kepala OPD se-Kota Contoh', 'eselon-ii'],
    ['Kepala Perangkat Daerah Kota Contoh', 'eselon-ii'],
    ['Kadis Kominfo Kota Contoh', 'kepala-dinas'],
    ['Inspektur Daerah Kota Contoh', 'eselon-ii'],
    ['Kasatpol PP Kota Contoh', 'eselon-ii'],
    ['Asisten III Setda Kota Contoh', 'asisten-sekda'],
    ['Asisten Administrasi Umum', 'asisten-sekda'],
    ['Kepala Kantor Kementerian Agama Kota Contoh', 'kepala-instansi-vertikal'],
    ['Kepala BNN Kota Contoh', 'kepala-instansi-vertikal'],
    ['Kepala Badan Kesbangpol Kota Contoh', 'kepala-badan'],
    ['Kalaksa BPBD Kota Contoh', 'kepala-badan'],
    ['Keuchik Gampong Contoh', 'kepala-desa'],
    ['Wali Nagari Contoh', 'kepala-desa'],
    ['Geuchik Contoh', 'kepala-desa'],
    ['Perbekel Contoh', 'kepala-desa'],
    ['Mantan Wakil Bupati Contoh', 'mantan-wakil-bupati'],
    ['Wali Kota Jakarta Pusat', 'wali-kota'],
    ['Wakil Menteri Dalam Negeri', 'wakil-menteri'],
  ])('%s berkode %s', (title, code) => {
    expect(findProtocolOffice(title, false)?.code).toBe(code);
  });

  test.each([
    'Ketua TP PKK Kota Contoh',
    'Ketua DPD Partai Contoh',
    'Presiden Direktur PT Contoh',
    'Kabag Ops Polresta Contoh',
    'Kasi Intelijen Kejari Contoh',
    'Asisten Manajer PT Contoh',
    'Mantan Ketua DPRD Kota Contoh',
    'Istri Bupati Contoh',
    'Wakapolres Contoh',
    'Ketua Bawaslu Kota Contoh',
    'Forkopimda Kota Contoh',
    'Kepala Sekolah SMPN 1',
    'Menteri BEM Universitas Contoh',
    'Tokoh Masyarakat Contoh',
  ])('undang-undang tidak memberi kedudukan kepada %s', (title) => {
    expect(findProtocolOffice(title, false)).toBeUndefined();
  });

  test('di acara provinsi DPRD kabupaten yang disebut namanya tetap milik kabupaten', () => {
    expect(findProtocolOffice('Ketua DPRD Kampar', true)?.code).toBe('ketua-dprd');
    expect(findProtocolOffice('Ketua DPRD', true)?.code).toBe('ketua-dprd-provinsi');
    expect(findProtocolOffice('Ketua DPRD', false)?.code).toBe('ketua-dprd');
  });
});

describe('jabatan di dalam teks', () => {
  const namesIn = (text: string): readonly string[] =>
    findOfficeMentions(text, false).map(({ start, end }) => text.slice(start, end));

  test('masing-masing ditemukan di tempatnya, dengan nama terpanjangnya', () => {
    expect(namesIn('Sambutan Wakil Bupati Kubu Raya')).toEqual(['Wakil Bupati']);
    expect(namesIn('Ketua DPRD Kota Contoh, Kapolresta, Kajari')).toEqual([
      'Ketua DPRD',
      'Kapolresta',
      'Kajari',
    ]);
    expect(namesIn('Laporan Kepala Dinas Sosial')).toEqual(['Kepala Dinas']);
  });

  test.each([
    'Pembacaan SK Bupati',
    'Penyerahan Piala Bupati',
    'Ramah tamah di rumah Wali Kota',
    'Penyambutan istri Wali Kota',
    'Sambutan mantan Sekda',
    'Sambutan Kabag Ops Polres',
  ])('tidak ada yang berkedudukan menurut “%s”', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
