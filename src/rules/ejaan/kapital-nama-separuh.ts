import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { isAllCapitals } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { readHalfName } from '../../facts/capitals/half-names.ts';
import { titleCase } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';

export const kapitalNamaSeparuh: Rule = draftRule({
  id: 'ejaan/kapital-nama-separuh',
  severity: 'warning',
  summary:
    'Nama lembaga, daerah, dan acara berhuruf kapital pada setiap unsurnya, tidak separuh: Dinas Komunikasi dan Informatika.',
  why: 'Nama yang separuh berkapital terlihat sebagai kelalaian, dan lembaganya sendiri yang pertama melihatnya.',
  exceptions:
    'Hanya nama yang sesudah huruf kecilnya berlanjut dengan huruf kapital; sebutan umum (Bidang kesehatan itu) dibiarkan.',
  source: 'EYD V I.F (huruf kapital), butir 11, 16, dan 20',
  checklist: 'Nama lembaga, daerah, dan acara tidak separuh berkapital',
  examples: {
    wrong: [
      {
        text: '«Dinas Komunikasi dan informatika» (Diskominfo) dan «Pemerintah kabupaten» (Pemkab) Contoh hadir.',
        fixed:
          'Dinas Komunikasi dan Informatika (Diskominfo) dan Pemerintah Kabupaten (Pemkab) Contoh hadir.',
      },
      {
        text: 'Kepala «Bidang pengendalian dan pencegahan Penyakit» menemui «Balai Besar penelitian dan Pengembangan».',
        fixed:
          'Kepala Bidang Pengendalian dan Pencegahan Penyakit menemui Balai Besar Penelitian dan Pengembangan.',
      },
      {
        text: 'Rapat «Gugus tugas percepatan penanganan Covid-19» dipimpin Asisten Sekda «bidang Pemerintahan».',
        fixed:
          'Rapat Gugus Tugas Percepatan Penanganan Covid-19 dipimpin Asisten Sekda Bidang Pemerintahan.',
      },
      {
        text: 'Capaian «indeks pembangunan Manusia» (IPM) dan «rencana Pembangunan jangka menengah Daerah» (RPJMD) dibahas.',
        fixed:
          'Capaian Indeks Pembangunan Manusia (IPM) dan Rencana Pembangunan Jangka Menengah Daerah (RPJMD) dibahas.',
      },
      {
        text: 'Kedatangan «Menteri dalam negeri» disambut warga.',
        fixed: 'Kedatangan Menteri Dalam Negeri disambut warga.',
      },
      {
        text: 'Ia menutup «Kejuaraan sepak bola» Piala Bupati di «Aceh barat» serta «Bakti sosial» PMI.',
        fixed: 'Ia menutup Kejuaraan Sepak Bola Piala Bupati di Aceh Barat serta Bakti Sosial PMI.',
      },
      {
        text: 'Data «Kementerian luar» Negeri dibahas «direktorat Jenderal» Pajak dan «Kementerian pekerjaan umum».',
        fixed:
          'Data Kementerian Luar Negeri dibahas Direktorat Jenderal Pajak dan Kementerian Pekerjaan Umum.',
      },
      {
        text: 'Kader «Partai solidaritas Indonesia» (PSI) dan «forum Komunikasi Pimpinan Daerah» (Forkopimda) hadir.',
        fixed:
          'Kader Partai Solidaritas Indonesia (PSI) dan Forum Komunikasi Pimpinan Daerah (Forkopimda) hadir.',
      },
      {
        text: 'Hadir ketua «Karang taruna» Desa Contoh.',
        fixed: 'Hadir ketua Karang Taruna Desa Contoh.',
      },
      {
        text: 'Guru Taman «Kanak-kanak» berkumpul di «Alun-alun» Contoh.',
        fixed: 'Guru Taman Kanak-Kanak berkumpul di Alun-Alun Contoh.',
      },
      {
        text: 'Warga Kelurahan «Contoh barat», Kecamatan Misal, hadir.',
        fixed: 'Warga Kelurahan Contoh Barat, Kecamatan Misal, hadir.',
      },
    ],
    right: [
      '## 08.03–08.05 Inspektur upacara tiba di mimbar\n\nInspektur upacara tiba di mimbar.\n',
      'Warga Kelurahan Contoh Barat dan Kecamatan Contoh barat daya tiba; Kota Contoh timur laut hujan.',
      'Alun-alun itu ramai; kanak-kanak bermain di Alun-Alun Contoh dan alun-alun kota.',
      'Dinas Komunikasi dan Informatika dan Balai Besar Penelitian hadir di Aceh Barat.',
      'Kegiatan Dinas Sosial dan kesehatan warga dibahas; pemerintah kabupaten (pemkab) hadir.',
      'Pada Bidang kesehatan PMI aktif; Dinas kemudian Bupati menjawab.',
      'Balai latihan itu sepi, Dewan memilih Budi, dan Komisi meminta penjelasan Bupati.',
      'Rombongan berangkat dari Aceh menuju barat; warga India utara datang.',
      'Hujan turun di Pulau Buru dan Seram bagian utara.',
      'Kejuaraan itu diikuti Budi. Kejuaraan sepak bola diikuti sepuluh klub.',
      'Keputusan Menteri dan keputusan Presiden Budi dibahas; Dinas kesehatan setempat, dan Jawa Timur tengah berbenah.',
      'Sumber daya manusia (SDM), badan usaha milik negara (BUMN), dan dinas itu maju; rumah Sakit itu penuh.',
      'Badan usaha milik negara (BUMN) membantu. Indeks massa tubuh (IMT) diukur. Sekolah luar biasa (SLB) hadir; ketua lembaga swadaya masyarakat (LSM) itu pulang.',
      'Bakti sosial digelar PMI. Keluarga berencana dibahas; ia ahli bidang Sastra dan Asisten itu di bidang Musik.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (isAllCapitals(passage)) continue;
      for (const index of passage.words.keys()) {
        const found = readHalfName(passage, index);
        if (
          found &&
          !isPartOfIsland(passage, found) &&
          !isSpellingExempt({ passage, ...found }, context)
        )
          yield report(passage, found);
      }
    }
  },
});

/** `di Seram bagian utara`: where on an island, and not the region that has its name from it. */
function isPartOfIsland({ text }: Passage, { start, end }: Span): boolean {
  return (
    text.slice(start, end).endsWith(' bagian') &&
    /^ (?:utara|selatan|timur|barat|tengah)(?![A-Za-z])/u.test(text.slice(end, end + 9))
  );
}

/** Words that a name keeps small. */
const SMALL = / (?:Dan|Di|Ke|Dari|Untuk|Atas|Bagi|Dengan|Yang|Pada|Dalam(?! Negeri)|Oleh)(?= )/gu;

function report(passage: Passage, { start, end }: Span): Report {
  const found = passage.text.slice(start, end);
  const text = titleCase(found).replace(SMALL, (word) => word.toLowerCase());
  return {
    ...replacement(passage, start, end, text),
    ...(found.includes('-') && { severity: 'info' as const }),
    message: `Nama “${found}” ditulis dengan huruf kapital pada setiap unsurnya: “${text}”.`,
  };
}
