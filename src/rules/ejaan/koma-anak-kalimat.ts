import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findDayOpenings } from '../../facts/sentences/day-openings.ts';
import type { PartWord } from '../../facts/sentences/sentence-parts.ts';
import {
  findUnpartedClauses,
  type UnpartedClause,
} from '../../facts/sentences/unparted-clauses.ts';
import { findUnpartedDegrees } from '../../facts/sentences/unparted-degrees.ts';
import {
  findUnpartedOpenings,
  type UnpartedOpening,
} from '../../facts/sentences/unparted-openings.ts';
import { findUnpartedPhrases } from '../../facts/sentences/unparted-phrases.ts';
import { findUnpartedThen } from '../../facts/sentences/unparted-then.ts';
import type { Span } from '../../text/span.ts';

export const komaAnakKalimat: Rule = draftRule({
  id: 'ejaan/koma-anak-kalimat',
  severity: 'warning',
  summary: 'Anak kalimat di depan induk kalimat diikuti koma: Jika hujan turun, maka …',
  why: 'Koma menunjukkan di mana syarat berakhir dan berita dimulai.',
  exceptions:
    'Hanya anak kalimat di awal kalimat yang diikuti predikat kedua; bila batasnya tidak pasti, catatan menyebut rentangnya.',
  source: 'EYD V III.B butir 3 (tanda koma)',
  examples: {
    wrong: [
      {
        text: 'Apabila hujan turun «lagi maka» acara dipindahkan.',
        fixed: 'Apabila hujan turun lagi, maka acara dipindahkan.',
      },
      {
        text: 'Tenda dipasang. Jika tenda «penuh maka» aula dibuka.',
        fixed: 'Tenda dipasang. Jika tenda penuh, maka aula dibuka.',
      },
      { text: 'Dalam kesempatan «itu Bupati» juga mengingatkan warga.' },
      {
        text: 'Semakin cepat warga «melapor semakin» cepat petugas datang.',
      },
      { text: 'Dalam «sambutannya Siti» menyampaikan tiga hal.' },
      { text: 'Dalam «sambutannya Kepala» Dinas Contoh, Siti Aminah menyampaikan terima kasih.' },
      { text: 'Dalam waktu tiga «bulan Puskesmas» Contoh harus melayani warga.' },
      {
        text: '“Untuk kader «lansia kita» melantik pengurus. Kalau dari sisi «Puskesmas kita» harus menjaga mutu.”',
      },
      { text: 'Usai gotong «royong Bapak» Bupati Contoh menyampaikan bantuan.' },
      {
        text: 'Untuk menambah nilai «panen maka» alat baru dibeli.',
        fixed: 'Untuk menambah nilai panen, maka alat baru dibeli.',
      },
      { text: 'Dalam pelatihan «itu kader» desa belajar menimbang bayi.' },
      { text: 'Rapat ditunda. Dengan jembatan baru «itu para» petani akan terbantu.' },
      { text: '“Kalaupun hal itu «terjadi kita» sudah siap,” kata Camat.' },
      { text: 'Setelah menerima laporan «warga petugas» menuju lokasi.' },
      {
        text: 'Bila ada «kendala peserta» dapat menghubungi panitia. Setelah mendapat «laporan petugas» langsung menuju lokasi.',
      },
      {
        text: 'Untuk mencegah «penularan warga» diimbau memakai masker. Usai meninjau «jembatan bupati» berdialog dengan pedagang.',
      },
      { text: 'Karena jembatan «putus warga» menyeberang dengan rakit.' },
      { text: 'Meskipun hujan deras «mengguyur peserta» tidak meninggalkan lapangan.' },
      { text: 'Karena tanggul jebol pada malam «hari ratusan» warga mengungsi.' },
      { text: 'Ketika ditemui di ruang «kerjanya kepala» dinas itu membenarkan hal itu.' },
      {
        text: 'Jika tidak «ada hambatan cuaca pekerjaan pengerukan muara akan» selesai bulan depan.',
      },
      { text: 'Untuk menekan inflasi «daerah pemerintah» menggelar pasar murah.' },
      { text: 'Berbeda dengan tahun «sebelumnya festival» kali ini melibatkan kader.' },
      { text: 'Saat ditanya «soal hasil rapat Siti» Aminah menegaskan hal itu.' },
      { text: 'Setelah menerima «laporan kami» langsung mendatangi warga.' },
      { text: 'Mengutip data Dinas Sosial, Rabu «(19/8/2026) jumlah» penerima bantuan turun.' },
      {
        text: 'Rapat digelar, namun jika hujan «turun maka» acara dipindahkan. Dengan terbitnya UU «itu maka» Camat berwenang.',
        fixed:
          'Rapat digelar, namun jika hujan turun, maka acara dipindahkan. Dengan terbitnya UU itu, maka Camat berwenang.',
      },
      { text: 'Sebagai bentuk «kepedulian Dinas» Sosial Kota Contoh menyalurkan beras.' },
      { text: 'Dalam rangka memperingati Hari Guru «Nasional Dinas» Pendidikan menggelar lomba.' },
      { text: '“Atas nama pemerintah «desa saya» mengucapkan terima kasih,” kata Siti.' },
      { text: 'Menindaklanjuti laporan «warga petugas» langsung mendatangi lokasi.' },
      { text: 'Apabila warga menemukan «kebocoran dapat» melapor ke posko.' },
      { text: 'Untuk mempersingkat «waktu mari» kita mulai.' },
      { text: 'Karena kondisi jalan «rusak bantuan» harus dibawa dengan perahu.' },
    ],
    right: [
      'Di halaman belakang Kantor Camat Contoh berdiri tiga tenda. Di lapangan apel Polres Contoh berkumpul ribuan warga.',
      'Semakin lama sungai itu semakin dangkal. Semakin hari semakin banyak warga datang. Semakin besar dan semakin kuat dukungan itu.',
      'Sebagai Camat Siti wajib hadir. Dalam hal ini Dinas Sosial bertindak sebagai pengawas. Atas nama Bupati Contoh mengucapkan terima kasih.',
      'Dalam upaya Dinas Sosial menekan angka itu, warga dilatih. Dengan harapan pemerintah menurunkan harga pupuk.',
      'Di kantor Dinas Sosial menumpuk karung beras. Di Kantor Kepala Dinas Siti menerima tamu.',
      'Di bawah kepemimpinan Bupati Contoh mengalami kemajuan. Untuk membantu petani meningkatkan panen pupuk dibagikan.',
      'Selama semester I 2026 warga bekerja. Pada semester pertama 2026 warga bekerja.',
      'Pada lomba memasak kader meraih juara. Dengan bantuan warga petugas memadamkan api. Pada Rabu (19/8) Bupati meninjau pasar.',
      'Apabila lulus dapat melanjutkan sekolah. Karena hujan deras harus ditunda. Karena jalan rusak ringan masih dapat dilalui.',
      'Untuk mencegah penularan warga dilakukan tes massal. Untuk menekan kenakalan pelajar diminta dukungan orang tua.',
      'Jika ada warga menolak pendataan, petugas melapor. Agar semua warga dapat menikmati hasil pembangunan.',
      'Setelah banjir surut mulai dibersihkan jalan desa. Karena kalau tidak warga pasti kecewa.',
      'Untuk membantu warga terdampak banjir. Ketika melihat petugas membawa alat berat, warga lega.',
      'Walau tidak semua warga Contoh bisa datang. Meski jumlah pasien positif Contoh juga bertambah.',
      'Pada Rabu (19/8) warga berlatih. Mengutip data Dinas Sosial, Rabu (19/8/2026), jumlah penerima turun.',
      'Dalam rapat di Desa Contoh, Rabu (19/8) pagi, Camat hadir. Saat apel di aula, Rabu (19/8) di Contoh.',
      'Dengan ini disampaikan bahwa hal itu benar. Hari ini warga bekerja. Dalam hal ini dinas berperan.',
      'Di desa itu tampak warga bekerja. Melalui surat ini kiranya warga maklum. Dalam rapat itu nantinya warga memilih.',
      'Pada hari kedua mereka menyusun naskah. Untuk kader desa kita bagikan buku. Di tempat kami bekerja ada taman. Dalam sambutannya, Camat berpesan. Di wilayah kami selalu terjaga.',
      'Dalam kesempatan itu, Bupati mengingatkan warga. Saat ini Bupati sudah di lokasi.',
      'Dalam rapat dengan Bupati disampaikan tiga hal. Menurut rencana Bupati Contoh hadir.',
      'Karena jembatan putus, warga menyeberang. Agar dapat membantu warga mendapatkan rumah.',
      'Jika petugas menemukan warga melanggar aturan, izinnya dicabut.',
      'Warga menyeberang dengan rakit karena jembatan yang dibangun warga putus.',
      '“Karena warga menolak petugas masuk ke rumahnya.”',
      'Setelah ditetapkan oleh pemerintah akan ada rapat lagi.',
      'Apabila hujan turun lagi, maka acara dipindahkan.',
      'Apabila hujan turun lagi, acara dipindahkan.',
      'Acara dipindahkan apabila hujan turun lagi.',
      'Setelah itu maka acara dimulai. Dengan begitu maka warga tenang. Camat datang maka warga tenang.',
      'Jika tenda penuh (dan hujan turun), maka aula dibuka.',
      'Karena itu, maka dari itu, dan maka adalah kata penghubung.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      const missing = new Map(
        [
          ...findDayOpenings(passage).map((one) => lacks(passage, one)),
          ...findUnpartedPhrases(passage).map(({ last, subject }) =>
            lacks(passage, between(last, subject)),
          ),
          ...findUnpartedClauses(passage).map((one) => clauseLacks(passage, one)),
          ...findUnpartedOpenings(passage).map((one) => lacks(passage, one)),
          ...findUnpartedDegrees(passage).map((one) => lacks(passage, one)),
          ...findUnpartedThen(passage).map((place) => beforeThen(passage, place)),
        ].flatMap((one) => (one ? [[one.place.start, one] as const] : [])),
      );
      for (const { place, finding } of missing.values()) {
        if (!isSpellingExempt({ passage, ...place }, context)) yield finding;
      }
    }
  },
});

/** A finding, and where in the passage. */
interface Missing {
  readonly place: Span;
  readonly finding: Report;
}

function beforeThen(passage: Passage, place: Span): Missing {
  const { start, end } = place;
  const last = passage.text.slice(start, end).split(' ', 1)[0] ?? '';
  return {
    place,
    finding: {
      ...replacement(passage, start, end, `${last}, maka`),
      message: `Anak kalimat di depan diikuti koma: “… ${last}, maka …”.`,
    },
  };
}

/** The comma that lacks between an opening clause and the main clause, or the stretch where it lacks. */
function clauseLacks(
  passage: Passage,
  { words, isSure, isAim }: UnpartedClause,
): Missing | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  const place = { start: first.start, end: last.end };
  if (isAim) return lacks(passage, between(first, last));
  return {
    place,
    finding: isSure
      ? {
          ...insertion(passage, between(first, last)),
          message: `Anak kalimat di depan diikuti koma: “… ${first.text}, ${last.text} …”.`,
        }
      : {
          span: passage.span(place.start, place.end),
          severity: 'info',
          message: `Anak kalimat di depan diikuti koma: beri koma tepat sebelum subjek induk kalimat, di antara “${first.text}” dan “${last.text}”.`,
        },
  };
}

function between(last: PartWord, subject: PartWord): UnpartedOpening {
  return { start: last.start, end: subject.end, last: last.text, subject: subject.text };
}

function insertion(passage: Passage, { start, end, last, subject }: UnpartedOpening) {
  return replacement(passage, start, end, `${last}, ${subject}`, { safe: false });
}

/** The comma that lacks between an opening and the subject. */
function lacks(passage: Passage, { start, end, last, subject }: UnpartedOpening): Missing {
  return {
    place: { start, end },
    finding: {
      ...insertion(passage, { start, end, last, subject }),
      // A phrase, unlike a clause, may go without where nobody can misread it.
      severity: 'info',
      message: `Keterangan di depan subjek diikuti koma: “… ${last}, ${subject} …”.`,
    },
  };
}
