import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { isAllCapitals, isTitleCased } from '../../draft/capitals.ts';
import { isInPointer } from '../../draft/raised-word.ts';
import { findRaisedKinds } from '../../facts/capitals/raised-kinds.ts';

export const kapitalWilayah: Rule = draftRule({
  id: 'ejaan/kapital-wilayah',
  severity: 'warning',
  summary:
    'Desa, kecamatan, kabupaten, dinas, dan sekolah tanpa nama berhuruf kecil: di setiap desa, tingkat kabupaten, 14 kecamatan.',
  why: 'Desa dan dinas yang tidak disebut namanya bukan nama; redaksi menghapus huruf kapitalnya.',
  exceptions:
    'Yang diikuti nama atau angkanya (Desa Contoh), awal kalimat, judul, nama program, dan peraturan dibiarkan; sebutan yang mungkin berarti daerah atau lembaga sendiri hanya disarankan.',
  source: 'EYD V I.F (huruf kapital), butir 16 dan 20',
  examples: {
    wrong: [
      {
        text: 'Ada 14 «Desa», tiga «Kecamatan», dan 20 «Desa/Kelurahan» di 14 «Kabupaten/Kota».',
        fixed: 'Ada 14 desa, tiga kecamatan, dan 20 desa/kelurahan di 14 kabupaten/kota.',
      },
      {
        text: 'Warga «Kabupaten» ini mandi di salah satu «Sungai» di wilayah itu.',
        fixed: 'Warga kabupaten ini mandi di salah satu sungai di wilayah itu.',
      },
      {
        text: 'Rapat tingkat «Desa», «Kecamatan», dan «Kabupaten» digelar di kawasan «Kota».',
        fixed: 'Rapat tingkat desa, kecamatan, dan kabupaten digelar di kawasan kota.',
      },
      {
        text: 'Petugas menyisir jalan utama «Kecamatan», lalu menemui aparatur «Negara» di «Dua Kecamatan».',
        fixed:
          'Petugas menyisir jalan utama kecamatan, lalu menemui aparatur negara di dua kecamatan.',
      },
      {
        text: 'Daerah itu berada di antara «Kabupaten/ Kota» lain dan mengajak semua «Kabupaten Kota» untuk maju.',
        fixed:
          'Daerah itu berada di antara kabupaten/kota lain dan mengajak semua kabupaten/kota untuk maju.',
      },
      {
        text: 'Kader PKK «Kelurahan» maupun «Desa» di tingkat «Kab/Kota» dan aparatur sipil «Negara» (ASN) hadir.',
        fixed:
          'Kader PKK kelurahan maupun desa di tingkat kabupaten/kota dan aparatur sipil Negara (ASN) hadir.',
      },
      {
        text: 'Kapal menuju «Teluk» yang tenang, lalu warga mendaki «Gunung» itu.',
        fixed: 'Kapal menuju teluk yang tenang, lalu warga mendaki gunung itu.',
      },
      {
        text: 'Banjir melanda tujuh «Kecamatan» Kabupaten Contoh dan seluruh «Desa» Kecamatan Misal.',
        fixed: 'Banjir melanda tujuh kecamatan Kabupaten Contoh dan seluruh desa Kecamatan Misal.',
      },
      {
        text: 'Usulan ditindaklanjuti oleh «Dinas» dan «Instansi» terkait.',
        fixed: 'Usulan ditindaklanjuti oleh dinas dan instansi terkait.',
      },
    ],
    right: [
      'Rapat tingkat desa, kecamatan, dan kabupaten digelar di Kecamatan Contoh.',
      'Warga Kabupaten Contoh, Pemerintah Kota ini, dan Bupati Contoh hadir.',
      'Bantuan untuk 11 kecamatan tiba di Dusun 3 Desa Contoh dan SMP 5 Kecamatan Misal.',
      'Desa itu bersih. Kecamatan menang.',
      'Warga RW 3 Kelurahan Kota Misal, Kecamatan Kota Contoh, dan Desa Kota Baru hadir.',
      'Pekerja migran di negara-negara Teluk didata; kapal Iran tertahan di Teluk sejak Senin.',
      'Program Desa Cantik, lomba Desa, dan tema “Dari Desa untuk Kota” dibahas.',
      'Dinas Pemberdayaan Masyarakat dan Desa serta Badan Kesatuan Bangsa hadir.',
      'Ia membaca UU Nomor 6 Tahun 2014 tentang Desa.',
      '# Warga di Tiga Desa dan Kota Menang\n\nIsi.\n',
      'TNI menjaga Negara Kesatuan Republik Indonesia (NKRI) dan Negeri Sembilan.',
      'Warga terbang ke Bandara kualanamu; tim penilai yaitu Dinas komunikasi dan informatika.',
      'Bupati Lima Puluh Kota dan warga Kabupaten Lima Puluh Kota hadir di Lima Puluh Kota itu.',
      'Kementerian meluncurkan Sekolah untuk Rakyat.',
      'Pemerintah Kota menambah anggaran. Pemerintah Daerah setuju.',
      'Pasar dibuka Pemerintah Kabupaten (Pemkab) dan Ketua Badan Permusyawaratan Desa (BPD).',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (!['paragraph', 'item'].includes(passage.role)) continue;
      if (isAllCapitals(passage) || isTitleCased(passage)) continue;
      for (const { start, end, isOwn } of findRaisedKinds(passage, context.lexicon)) {
        if (isInPointer(passage, start)) continue;
        if (isSpellingExempt({ passage, start, end }, context)) continue;
        const found = passage.text.slice(start, end);
        const text = found
          .toLowerCase()
          .replace(/ ?\/ ?|(?<=^kabupaten) (?=kota$)/u, '/')
          .replace(/^kab\//u, 'kabupaten/');
        yield {
          ...replacement(passage, start, end, text, { safe: !isOwn }),
          ...(isOwn && { severity: 'info' }),
          message: `“${found}” tanpa namanya kata umum; tulis “${text}”.`,
        };
      }
    }
  },
});
