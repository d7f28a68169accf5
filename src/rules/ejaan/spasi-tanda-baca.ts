import { isAddress } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { isBehindLabel, isInColumn } from '../../facts/parts/label-columns.ts';
import { anyOf, oneOf } from '../../text/patterns.ts';

/** A space before a mark; `.` only when it stands alone, `:` only before a space or at the end. */
const BEFORE_MARK = /(?<=[A-Za-zÀ-ɏ\d)”’%"]) +(?:[,;!?](?=[\s”’")]|$)|\.(?=[\s”"]|$)|:(?= |$))/gu;

/** A comma or full stop with its space on the wrong side. */
const SHIFTED =
  /(?<=[A-Za-zÀ-ɏ"”]) +(?:[,;](?=[A-Za-zÀ-ɏ]{2}|[A-Z]\.)|[.:](?=[A-ZÀ-Þ][a-zß-ÿ]{2}))/gu;

/** A comma, semicolon, full stop, or bracket that the next word touches. */
const AFTER_MARK = anyOf(
  // Between words, or behind a degree or a closing mark: `beras,gula`, `S.H.,Rina`.
  /(?<=[A-Za-zÀ-ɏ]{2}|[A-Za-zÀ-ɏ\d][.)”’])[,;](?=[A-Za-zÀ-ɏ]{2})/gu,
  // Between a word and a number: `Contoh,19 Agustus`, `Rp50.000,sudah`.
  /(?<=[a-zß-ÿ]{3}),(?=\d)|(?<=\d),(?=[a-zß-ÿ]{3})/gu,
  // Between two sentences: `pulang.Warga`, `16.00 WIB.Warga`; `Subsp.End` is a degree.
  /(?<=[a-zß-ÿ]{3}|[^A-Za-zÀ-ɏ]WI(?:B|T|TA))(?<!Subsp)\.(?=[A-ZÀ-Þ][a-zß-ÿ]{2})/gu,
  // The same before a short word, and behind a number with its hyphen: `pulang.Ia`, `ke-79.Acara`.
  /(?<=[a-zß-ÿ]{3})\.(?=(?:Ia|[Dd]i|[Kk]e|dan|yang|serta|juga|dari|untuk|pada|dalam|dengan|selain|karena) [a-z])|(?<=\d-an|[Kk]e-\d{1,3})\.(?=[A-ZÀ-Þ][a-zß-ÿ]{2})/gu,
  // The same behind a year, a bracket that ends in a figure, and the virus: `2021.Peserta`.
  /(?<=(?:[^A-Za-zÀ-ɏ\d.,/-](?:19|20)\d\d|\d\)|[Cc](?:ovid|OVID)-19))\.(?=[A-ZÀ-Þ][a-zß-ÿ]{2})/gu,
  // Behind a time: `08.00.Acara`.
  /(?<=[^\d.,][0-2]\d\.[0-5]\d)\.(?=[A-ZÀ-Þ][a-zß-ÿ]{2})/gu,
  // Before the names of the writers at the end: `pulang.(siti/humas)`.
  /(?<=[a-zß-ÿ]{3}[”"]?|\d\)|[^A-Za-zÀ-ɏ\d.,/-](?:19|20)\d\d)\.(?=\((?:[A-Za-z]{2,20}(?: : |[ /,.])?){1,4}\)\.?$)/gu,
  // Behind a title or a region that is abbreviated: `H.Budi`, `Plt.Camat`.
  /(?<=(?<![A-Za-zÀ-ɏ./-])(?:Jln?|Hj?|Drs?|Dra|Ir|Prof|Plt|Plh|Pjs?|Kab|Kec|Ust|KH))\.(?=[A-ZÀ-Þ][a-zß-ÿ]{2})/gu,
  // Behind a question or a call: `hadir?Semua`.
  /(?<=[a-zß-ÿ]{3})[!?](?=[A-ZÀ-Þ][a-zß-ÿ]{2})/gu,
  // Behind a colon: `tugasnya:Menjaga`.
  /(?<=[a-zß-ÿ]{4}):(?=[A-ZÀ-Þ][a-zß-ÿ]{3})/gu,
  // Behind a bracket that holds an acronym, a figure or words: `(BPBD)itu`, and not `(mem)bantu`.
  /\)(?<=\s\((?:[^()]{0,40}[A-ZÀ-Þ\d][^()]{0,40}|[a-zß-ÿ]{4,20}(?: [a-zß-ÿ]{2,20}){0,3})\))(?=[a-zß-ÿ]{2})/gu,
);

/** An opening bracket that the word before touches. */
const BEFORE_BRACKET =
  /(?<=[a-zß-ÿ]{3})\((?=(?:[A-ZÀ-Þ\d]|[a-zß-ÿ]{3,20} )[A-Za-zÀ-ɏ\d/., -]{1,60}\)|\d\))|(?<=(?<![A-Za-z])[A-Z]{3,8})\((?=(?:H\.|Dr\.|[A-Z][a-z]{2,20}) [A-Z][A-Za-z. ]{2,60}\))/gu;

/** An opening bracket with its space on the wrong side: `warga( petani dan nelayan)`. */
const SHIFTED_BRACKET = /(?<=[a-zß-ÿ]{3}|[A-Z]{3})\( (?=[A-Za-zÀ-ɏ\d][^()]{2,60}\))/gu;

/** Words with which the first sentence of a release opens. */
const OPENS_LEAD = oneOf(`
  Pemerintah Pemkab Pemkot Pemprov Kabupaten Bupati Wakil Wali Gubernur Dinas Sekretaris Kepala
  Dalam Menjelang Sebanyak Setelah Usai Ratusan Ribuan
`);

/** A dateline whose dash touches the town or what follows: `MUARASABAK- Usai`, `Contoh-Pemerintah`. */
const AT_DATELINE = new RegExp(
  // The town, with what may stand before it: `Contoh`, `(Misal, Kabar Contoh)`.
  '(?<=^(?:[A-ZÀ-Þ(][A-Za-zÀ-ɏ.()/]{1,20}(?: |, ?)){0,4}(?!TNI[-–] P)(?<town>[A-ZÀ-Þ][A-Za-zÀ-ɏ.]{1,20})\\)?)' +
    `(?:${[
      // `CONTOH- Camat`, and not `Usaha- Usaha`.
      '[-–](?= (?!\\k<town>)[A-ZÀ-Þ])',
      // `CONTOH-Dalam rapat`, and not `BAZNAS-Pemkab`.
      '(?<=[A-ZÀ-Þ]{5})(?<!NAS|MDA|LOG|SLU)[-–](?=[A-ZÀ-Þ][a-zß-ÿ]{2,20} )',
      // `Contoh-Pemerintah daerah`: a town in small letters may be half of a name.
      `(?<=[a-zß-ÿ]{4})[-–](?=${OPENS_LEAD} )`,
    ].join('|')})`,
  'gu',
);

/** The two forces of one pair, drawn apart: `TNI - Polri`. */
const IN_PAIR =
  /(?<=(?<![A-Za-zÀ-ɏ-])(?:TNI|P(?:olri|OLRI)))(?: [-–] ?|[-–] )(?=(?:TNI|P(?:olri|OLRI))(?![A-Za-zÀ-ɏ-]))/gu;

/** A space right inside a bracket. */
const IN_BRACKET = /(?<=(?:^|\s)\() +(?=[A-Za-zÀ-ɏ\d])|(?<=[A-Za-zÀ-ɏ\d]) +(?=\)(?:[\s,.;]|$))/gu;

/** Two or three spaces between words; more are layout. */
const WIDE_GAP = /(?<=[^\s:]) {2,3}(?=[^\s:])/gu;

export const spasiTandaBaca: Rule = draftRule({
  id: 'ejaan/spasi-tanda-baca',
  severity: 'warning',
  summary: 'Tanda baca merapat ke kata sebelumnya dan diikuti satu spasi.',
  why: 'Spasi yang keliru tampak mencolok di laman dan di Word, dan merusak pemenggalan baris.',
  exceptions:
    'Angka, jam, alamat laman dan surel, singkatan, elipsis, sel tabel, serta label seperti “Hari : Senin” dibiarkan.',
  source: 'EYD V III (penggunaan tanda baca)',
  checklist: 'Spasi di sekitar tanda baca sudah benar',
  examples: {
    wrong: [
      {
        text: '---\njudul: "Bupati« :» Guru Harus Melek Data"\n---\nIsi.\n',
      },
      {
        text: 'Peserta 50 orang«( »30 perempuan) dan BPBD«( »enam petugas) hadir.',
        fixed: 'Peserta 50 orang (30 perempuan) dan BPBD (enam petugas) hadir.',
      },
      {
        text: 'Rapat itu digelar pada 2021«.»Peserta datang.',
        fixed: 'Rapat itu digelar pada 2021. Peserta datang.',
      },
      {
        text: 'Rapat dibuka pukul 08.00«.»Ketua DPRD«(»H. Budi Santoso) hadir.',
        fixed: 'Rapat dibuka pukul 08.00. Ketua DPRD (H. Budi Santoso) hadir.',
      },
      { text: '“Kami siap bekerja« .»” Warga pulang.' },
      {
        text: 'Warga menyebutnya “pasar tumpah”« ,»begitu juga camat.',
        fixed: 'Warga menyebutnya “pasar tumpah”, begitu juga camat.',
      },
      { text: 'Camat« ,» lurah, dan warga hadir.', fixed: 'Camat, lurah, dan warga hadir.' },
      { text: 'Acara itu dihadiri 75 peserta« .»', fixed: 'Acara itu dihadiri 75 peserta.' },
      {
        text: 'Bantuan sosial«,»dan pangan dibagikan.',
        fixed: 'Bantuan sosial, dan pangan dibagikan.',
      },
      {
        text: 'Rapat selesai pukul 10.00 hari Rabu«.»Peserta pulang.',
        fixed: 'Rapat selesai pukul 10.00 hari Rabu. Peserta pulang.',
      },
      {
        text: 'Pada 2026 KIP«(»Komisi Informasi Pusat) menilai desa itu.',
        fixed: 'Pada 2026 KIP (Komisi Informasi Pusat) menilai desa itu.',
      },
      { text: 'Lurah«  »dan camat hadir.', fixed: 'Lurah dan camat hadir.' },
      { text: 'Sinergi TNI« - »Polri dijaga.', fixed: 'Sinergi TNI-Polri dijaga.' },
      { text: 'Pasukan TNI«- »POLRI siaga.', fixed: 'Pasukan TNI-POLRI siaga.' },
      { text: 'Camat« ,»lurah, dan warga hadir.', fixed: 'Camat, lurah, dan warga hadir.' },
      {
        text: 'Pembicaranya Budi Santoso, S.H.«,»Rina, dan Tono.',
        fixed: 'Pembicaranya Budi Santoso, S.H., Rina, dan Tono.',
      },
      {
        text: 'Laporan dibacakan H«.»Budi Santoso di hadapan Plt«.»Camat Contoh.',
        fixed: 'Laporan dibacakan H. Budi Santoso di hadapan Plt. Camat Contoh.',
      },
      {
        text: 'Rapat digelar Rabu (« »12/2) di aula (lantai dua« »).',
        fixed: 'Rapat digelar Rabu (12/2) di aula (lantai dua).',
      },
      { text: 'Siapa yang hadir« ?» Semua lurah.', fixed: 'Siapa yang hadir? Semua lurah.' },
      { text: 'Siapa yang hadir«?»Semua lurah.', fixed: 'Siapa yang hadir? Semua lurah.' },
      {
        text: 'Badan daerah«(»BPBD) itu bergerak.',
        fixed: 'Badan daerah (BPBD) itu bergerak.',
      },
      {
        text: 'Badan daerah (BPBD«)»itu bergerak.',
        fixed: 'Badan daerah (BPBD) itu bergerak.',
      },
      {
        text: 'CONTOH«-»Dalam rapat itu warga hadir.',
        fixed: 'CONTOH – Dalam rapat itu warga hadir.',
      },
      {
        text: 'Misal, Kabar Contoh«-» Rapat selesai.',
        fixed: 'Misal, Kabar Contoh – Rapat selesai.',
      },
      {
        text: 'Biayanya Rp50.000«,»sudah termasuk makan; rapat ditutup pukul 16.00 WIB«.»Warga pulang.',
        fixed:
          'Biayanya Rp50.000, sudah termasuk makan; rapat ditutup pukul 16.00 WIB. Warga pulang.',
      },
      { text: 'Warga pulang«.»(siti/humas)', fixed: 'Warga pulang. (siti/humas)' },
      { text: 'Rapat digelar Rabu (12/2)«.»(siti)', fixed: 'Rapat digelar Rabu (12/2). (siti)' },
      {
        text: 'Lomba itu digelar Agustus 2026«.»(MC KOMINFO)',
        fixed: 'Lomba itu digelar Agustus 2026. (MC KOMINFO)',
      },
      { text: 'Warga pulang«.»(hm.ys)', fixed: 'Warga pulang. (hm.ys)' },
      { text: 'CONTOH«-» Camat hadir.', fixed: 'CONTOH – Camat hadir.' },
      {
        text: 'Rapat digelar pada Oktober 2026«.»Peserta pulang.',
        fixed: 'Rapat digelar pada Oktober 2026. Peserta pulang.',
      },
      { text: 'Sumber« :» Bagian Humas', fixed: 'Sumber: Bagian Humas' },
      { text: 'Sekretariat mempunyai tugas« :»', fixed: 'Sekretariat mempunyai tugas:' },
      {
        text: 'Misi Kedua« :» Memperkuat gotong royong dan kemandirian warga desa di semua kecamatan.',
        fixed:
          'Misi Kedua: Memperkuat gotong royong dan kemandirian warga desa di semua kecamatan.',
      },
      { text: '(Warta Warga« :» Budi)', fixed: '(Warta Warga: Budi)' },
      {
        text: 'Kantor itu mempunyai tugas sebagai berikut« :»\n\n- Menjaga\n- Merawat\n',
        fixed: 'Kantor itu mempunyai tugas sebagai berikut:\n\n- Menjaga\n- Merawat\n',
      },
      {
        text: 'Bantuan tiba di posko« .»Warga menyambutnya; tugasnya«:»Menjaga posko.',
        fixed: 'Bantuan tiba di posko. Warga menyambutnya; tugasnya: Menjaga posko.',
      },
      { text: 'Contoh«,»19 Agustus 2026.', fixed: 'Contoh, 19 Agustus 2026.' },
      {
        text: 'Warga pulang«.»Ia senang«.»serta sehat. Lomba itu yang ke-79«.»Acara selesai.',
        fixed: 'Warga pulang. Ia senang. serta sehat. Lomba itu yang ke-79. Acara selesai.',
      },
    ],
    right: [
      'Harga naik 2,5 persen menjadi Rp12.500,00 pada pukul 08.30 WIB.',
      'Skor akhirnya 3,2 dan koordinatnya -2,13;106,11.',
      'Lihat https://contoh.go.id/berita,daftar atau surel info@contoh.go.id.',
      'Laman Kompas.com dan Detik.Com memuatnya; berkas Laporan.Docx dilampirkan.',
      'Surat bernomor 005/124/Kec.Mlk/2024 dan 400-Kab.Cth terdaftar.',
      'Surat No.12 ditujukan kepada Dr.H. Budi dan RSUD Dr.M. Djamil.',
      'Dokter Siti, Sp.P.D., Subsp.End.(K), dan Dr. Tono, Sp.A.(K), hadir.',
      'Dokter Budi, Sp.End.(K), hadir; siswa(i) dan (mem)bantu ditulis (Rabu).',
      '# Anggota DPR-Kepala Daerah Hadir\n\nDPR-Pemerintah sepakat.\n',
      'Jalur utama Contoh- Misal di OPD se-Kabupaten Contoh dibuka.',
      'Butir 10.Diskon.',
      'Contoh-Misal adalah nama jalan. Tanjung Api-Api ramai; Harley-Davidson mahal.',
      'Daftar centang ( ) diisi peserta; jawabannya a) atau b).',
      'Ketua panitia a.n. Budi Santoso, S.H., M.Si., hadir.',
      'Ia berkata ... lalu diam.',
      'Sinergi TNI-Polri dijaga. Jabatan itu diisi TNI, Polri – bukan ASN.',
      'Hari : Senin',
      '| Nama ,  | Jabatan |\n| --- | --- |\n| Budi ; | Camat |\n',
      'Baris pertama  \nbaris kedua setelah pindah baris.',
      'Tandai dengan `a ,b` di kolom kode.',
      'Kalimat pertama. Kalimat kedua!',
      'Surat itu (lihat lampiran), kata camat, sudah dikirim.',
      'Warga membawa KTP-el <!-- catatan --> asli, bukan fotokopi.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (passage.role === 'cell' || passage.role === 'header-cell') continue;
      yield* matches(passage, BEFORE_MARK, (found) => found.trim(), 'tanpa spasi sebelumnya');
      yield* matches(
        passage,
        SHIFTED,
        (found) => `${found.trim()} `,
        'sesudah kata, lalu diikuti spasi',
      );
      yield* matches(passage, AFTER_MARK, (found) => `${found} `, 'dengan spasi sesudahnya');
      yield* matches(passage, SHIFTED_BRACKET, () => ' (', 'sesudah spasi, dan merapat ke isinya');
      yield* matches(passage, BEFORE_BRACKET, (found) => ` ${found}`, 'dengan spasi sebelumnya');
      if (passage.text.includes('TNI'))
        yield* matches(passage, IN_PAIR, () => '-', 'tanpa spasi di kedua sisinya');
      if (passage.role === 'paragraph') {
        yield* matches(
          passage,
          AT_DATELINE,
          (_, after) => (after === ' ' ? ' –' : ' – '),
          'dengan spasi di kedua sisinya',
        );
      }
      yield* gaps(passage, IN_BRACKET, '', 'Di sebelah dalam tanda kurung tidak ada spasi.');
      yield* gaps(passage, WIDE_GAP, ' ', 'Di antara dua kata cukup satu spasi.');
    }
  },
});

function* matches(
  passage: Passage,
  pattern: RegExp,
  mend: (found: string, after: string) => string,
  manner: string,
): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(pattern)) {
    const end = index + found.length;
    if (!passage.isVerbatim(index, end) || isAddress({ passage, start: index, end })) continue;
    const label = found.endsWith(':') && !isHeading(passage) && isBehindLabel(passage, index);
    if (label && isInColumn(passage, { start: index, end })) continue;
    yield {
      ...replacement(passage, index, end, mend(found, passage.text.charAt(end))),
      ...(label && { severity: 'info' as const }),
      message: `Tanda “${found.trim()}” ditulis ${manner}.`,
    };
  }
}

/** Whether a passage is a title, which has no labels: `Bupati : Guru Harus Melek Data`. */
function isHeading({ role }: Passage): boolean {
  return role === 'headline' || role === 'heading';
}

function* gaps(
  passage: Passage,
  pattern: RegExp,
  right: string,
  message: string,
): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(pattern)) {
    const end = index + found.length;
    if (!passage.isVerbatim(index, end)) continue;
    yield {
      ...replacement(passage, index, end, right),
      severity: 'info',
      message,
    };
  }
}
