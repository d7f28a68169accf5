import { isAddress, isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { isAllCapitals, isOrdinaryOpening } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import {
  MISWRITTEN_ABBREVIATION,
  type WrittenAbbreviation,
  writeAbbreviation,
} from '../../knowledge/miswritten-abbreviations.ts';
import { isCapitalised } from '../../text/case.ts';

export const singkatan: Rule = draftRule({
  id: 'ejaan/singkatan',
  severity: 'warning',
  summary:
    'Singkatan ditulis dengan titiknya (dll., s.d., Jl., No.) atau dipanjangkan (yang, dengan).',
  why: 'Singkatan percakapan dan titik yang hilang membuat rilis resmi tampak seperti pesan WhatsApp.',
  exceptions: 'Isi tabel, judul peraturan, teks miring, dan alamat web dibiarkan.',
  source: 'EYD V II.F (singkatan dan akronim), butir 3 dan 4',
  checklist: 'Singkatan ditulis lengkap atau dengan titiknya',
  examples: {
    wrong: [
      {
        text: 'Warga «yg» hadir membawa beras, gula, «dll», «utk» dapur umum.',
        fixed: 'Warga yang hadir membawa beras, gula, dll., untuk dapur umum.',
      },
      {
        text: 'Layanan buka Senin «s/d» Jumat, «a/n» camat.',
        fixed: 'Layanan buka Senin s.d. Jumat, a.n. camat.',
      },
      {
        text: 'Posko di «Jln.» Merdeka «No» 5, «Kec» Contoh.',
        fixed: 'Posko di Jl. Merdeka No. 5, Kec. Contoh.',
      },
      {
        text: 'Bantuan «PT.» Contoh dan «CV.»Misal diterima «D.P.R.D.» kota.',
        fixed: 'Bantuan PT Contoh dan CV Misal diterima DPRD kota.',
      },
      { text: '“Warga «tsb» sehat,” katanya.' },
      {
        text: 'Warga usia 60 «th» ke atas datang «pk.» 09.00, pulang «pk» 12.00, membawa 20 «pkt» sembako.',
        fixed:
          'Warga usia 60 tahun ke atas datang pukul 09.00, pulang pukul 12.00, membawa 20 paket sembako.',
      },
      {
        text: '«KAB» CONTOH adalah «Kab/Kota» dengan APBD «TA.» 2026 terbesar.',
        fixed: 'KAB. CONTOH adalah Kab./Kota dengan APBD TA 2026 terbesar.',
      },
      {
        text: 'Warga «Ds.» Contoh, «RT.»02, dan warga «Kab.» Misal, rapat di «Lt.»2 bersama «Pemprov.» Jateng, «Thn» 2026.',
        fixed:
          'Warga Desa Contoh, RT 02, dan warga Kabupaten Misal, rapat di lantai 2 bersama Pemprov Jateng, Tahun 2026.',
      },
      {
        text: 'Surat «u.p» Kepala Bagian «cq» Sekretaris ditulis; anggaran («T.A») itu berlaku Senin «s.d» Jumat bagi beras, gula, «etc», dan susu.',
        fixed:
          'Surat u.p. Kepala Bagian c.q. Sekretaris ditulis; anggaran (TA) itu berlaku Senin s.d. Jumat bagi beras, gula, dll., dan susu.',
      },
      {
        text: 'Kantor di «jl.» Contoh buka Senin «sd» Jumat bagi semua «kab./Kota».',
        fixed: 'Kantor di Jl. Contoh buka Senin s.d. Jumat bagi semua kabupaten/kota.',
      },
      {
        text: 'Surat «an.» bupati dibacakan «Wabup.» kemarin.',
        fixed: 'Surat a.n. bupati dibacakan Wabup kemarin.',
      },
      { text: 'Ketua «TP.PKK» hadir.', fixed: 'Ketua TP PKK hadir.' },
      {
        text: 'Peserta «dr» sepuluh desa dan 20 «kk» datang, kata «Ka.» Dinas Sosial.',
        fixed: 'Peserta dari sepuluh desa dan 20 KK datang, kata Kepala Dinas Sosial.',
      },
      {
        text: 'Ia bertugas «d» Desa Contoh, «kec» Contoh, lalu pindah «k» Jakarta; «no» telepon ada.',
        fixed:
          'Ia bertugas di Desa Contoh, Kecamatan Contoh, lalu pindah ke Jakarta; nomor telepon ada.',
      },
      {
        text: 'Bantuan «A/n» Siti, beras, «DLL», berlaku 1 «sd.» 5 Mei menurut Perbup «No:» 7 Tahun 2026.',
        fixed:
          'Bantuan a.n. Siti, beras, dll., berlaku 1 s.d. 5 Mei menurut Perbup Nomor 7 Tahun 2026.',
      },
      {
        text: 'Menurut Keputusan Bupati «Nomor :» 5/2026, «APBD.» dan bantuan «Polri.» yang tiba dibagikan.',
        fixed: 'Menurut Keputusan Bupati Nomor 5/2026, APBD dan bantuan Polri yang tiba dibagikan.',
      },
      { text: 'Siswa «SMP N» 1 Contoh menang.', fixed: 'Siswa SMPN 1 Contoh menang.' },
      { text: 'Kepada «Yth» Bapak Camat.', fixed: 'Kepada Yth. Bapak Camat.' },
      {
        text: 'Dasarnya UU «No» 1 Tahun 2009 dan Perda «No.»7 Tahun 2010.',
        fixed: 'Dasarnya UU No. 1 Tahun 2009 dan Perda No. 7 Tahun 2010.',
      },
      {
        text: '«Dlm» rapat itu camat «dn» lurah menyerahkan Rp750 «jt».',
        fixed: 'Dalam rapat itu camat dan lurah menyerahkan Rp750 juta.',
      },
      {
        text: 'Pandemi «COVID 19» dan varian «Covid - 19» itu mereda «pkl» 09.00.',
        fixed: 'Pandemi COVID-19 dan varian Covid-19 itu mereda pukul 09.00.',
      },
      {
        text: 'Seleksi «P3K» dibuka; PNS dan «P3K» memegang teguh «UUD 45» dan «UUD ’45».',
        fixed: 'Seleksi PPPK dibuka; PNS dan PPPK memegang teguh UUD 1945 dan UUD 1945.',
      },
    ],
    right: [
      'Kotak P3K, petugas P3K, tim P3K dan PNS, serta pelatihan P3K bagi guru disiapkan; guru, P3K, dan ambulans siaga; ASN membawa P3K.',
      'Dasarnya UUD 1945 dan UUD NRI Tahun 1945; angkatan 45, Dewan Harian Cabang 45, dan UUD 45.000 eksemplar disebut.',
      'Pangkatnya naik dari AKP. Ia kini AKBP.',
      'Warga yang hadir membawa beras, gula, dll., untuk dapur umum.',
      'Posko di RT 02 RW 03 Desa Contoh, Kec. Misal, Kab. Contoh; nilai Rt 0,95 dan RT 5.000 dibahas.',
      'Rapat dipimpin Pemprov. Sejumlah camat hadir; usaha start up. Namun Al-Qur’an. Apalagi.',
      'Peserta membawa alat tulis, buku, dsb.',
      'Layanan buka Senin s.d. Jumat, a.n. camat, di Jl. Merdeka No. 5.',
      'Bantuan PT Contoh diterima DPRD; dr. Siti dan Dr. Budi hadir.',
      'Kapal KM Contoh berlayar 5 km; ia berkata, “No, thank you.”',
      '| Nama | Ket |\n| --- | --- |\n| Beras yg baik | dll |\n',
      'Laman contoh.go.id/yg dan #utk ramai; *yg* dicetak miring.',
      'Warga Jl. Contoh dan/atau kab. lain dilayani 24/7.',
      'Pandemi COVID-19 dan Covid-19; vaksin Covid 1.900 dosis; UU No. 1 Tahun 2009.',
      'Siaran Pers\nNomor: 45/2026\nTanggal: 5 Mei 2026\n\nPemkot memperbaiki pasar.\n',
      'Nomor: 5/2026\n\nNo: 5/2026\n\nIa berkata, “NO WAY.”',
      'Dokter muda dr gigi itu menyebut huruf d dalam Pasal 4, vitamin k Anda, dan no.',
      'Sy Contoh, Yth. Camat, dan Tdk Misal disebut; Sdg Contoh hadir.',
      'Tokoh A.H. Nasution, W.R. Supratman, dan R.A. Kartini disebut.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role === 'cell' || passage.role === 'header-cell') continue;
      if (isAllCapitals(passage)) continue;
      yield* abbreviations(passage, context);
    }
  },
});

function* abbreviations(passage: Passage, context: RuleContext): Generator<Report> {
  for (const match of passage.text.matchAll(MISWRITTEN_ABBREVIATION)) {
    const found = writeAbbreviation(match);
    const { 0: text, index: start } = match;
    if (!found || (text.endsWith(':') && opensLine(passage, start))) continue;
    const place = { passage, start, end: start + text.length };
    const isRaisedChat = found.lapse === 'chat' && isCapitalised(text);
    if (isRaisedChat && !isOrdinaryOpening(passage, start, place.end)) continue;
    // Even inside the citation of a regulation, as `UU No 1 Tahun 2009`.
    const spared = found.always
      ? passage.hasMark(start, place.end, 'emphasis', 'address') || isAddress(place)
      : isSpellingExempt(place, context);
    if (!spared) yield report(passage, start, place.end, found);
  }
}

/** Whether a line of the file opens there, as `Nomor: 045/2026` below `Siaran Pers`: a label rather than a citation. */
function opensLine(passage: Passage, start: number): boolean {
  return start === 0 || !passage.isVerbatim(start - 1, start);
}

function report(
  passage: Passage,
  start: number,
  end: number,
  { right, lapse }: WrittenAbbreviation,
): Report {
  return {
    ...replacement(passage, start, end, right),
    ...(lapse && { severity: lapse === 'chat' ? 'error' : 'info' }),
    message: `“${passage.text.slice(start, end)}” ditulis “${right.trim()}”${right.endsWith(' ') ? ', lalu spasi' : ''}.`,
  };
}
