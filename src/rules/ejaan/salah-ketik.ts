import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { findUnknownWords } from '../../check/unknown-words.ts';
import { fitCapitals } from '../../draft/capitals.ts';
import { readSlip } from '../../morphology/slip.ts';

export const salahKetik: Rule = draftRule({
  id: 'ejaan/salah-ketik',
  severity: 'warning',
  summary: 'Kata diketik lengkap, dengan huruf yang tepat dan berurutan.',
  why: 'Salah ketik adalah yang pertama terlihat pembaca, dan mudah terlewat oleh penulisnya sendiri.',
  exceptions:
    'Nama, singkatan, kata asing, kata cakapan, kata yang sendirian dalam tanda petik, kata yang dipakai berulang kali, kata di berkas acara dan daftar pejabat, kata di `istilah` dan `kamus`, dan teks miring dibiarkan. Kata yang tidak mirip satu kata lazim pun dibiarkan; lihat `ejaan/kata-tak-dikenal`.',
  source: 'KBBI VI; daftar kata di folder kamus/',
  checklist: 'Tidak ada salah ketik',
  examples: {
    wrong: [
      {
        text: 'Kegiatan itu «dilkaukan» di halaman «perushaan» daerah.',
        fixed: 'Kegiatan itu dilakukan di halaman perusahaan daerah.',
      },
      {
        text: 'Wali kota «mennambahkan» bahwa «masyarakatt» akan didampingi.',
        fixed: 'Wali kota menambahkan bahwa masyarakat akan didampingi.',
      },
      { text: 'Tim memeriksa «lingkingan» sekolah.' },
      { text: '“Kami «mellaui» tahap itu,” katanya.' },
      {
        text: '«Kegaitan» itu digelar setiap tahun.',
        fixed: 'Kegiatan itu digelar setiap tahun.',
      },
      {
        text: '---\njudul: Pemkot Tata kawasan «kabpaten» baru\n---\nIsi.\n',
        fixed: '---\njudul: Pemkot Tata kawasan kabupaten baru\n---\nIsi.\n',
      },
    ],
    right: [
      'Warga menyantap lempah kuning, rusip, dan martabak.',
      'Rizki Mahendra dan Mulkan hadir bersama Pak Kegaitan.',
      'Acara *kick off* dan *launching* berlangsung; panitia memakai platform digital.',
      'Kegiatan itu dilakukan melalui perusahaan daerah.',
      'Istilah “masyarakatt” berasal dari naskah lama.',
      '“Nggak usah nunggu lama, udah beres,” ujarnya.',
      'Situs kegaitan.contoh.go.id dan akun @kegaitan aktif.',
      { text: 'Program mapag warga dimulai.', settings: 'istilah: [mapag]\n' },
      'Peserta membawa seblak, cilok, dan wedang uwuh.',
      'Pemerintah memberdayakan petani dan menyelaraskan program antarinstansi.',
      'Ketidakhadiran peserta dan keberlangsungan usaha dibahas sebaik-baiknya.',
      'Kelompok tari menampilkan gending sriwijaya dan zapin penyengat.',
    ],
  },
  applies: ({ lexicon }) => lexicon !== undefined,
  *check(context): Iterable<Report> {
    const { lexicon } = context;
    if (!lexicon) return;
    for (const { passage, word } of findUnknownWords(context, lexicon)) {
      const slip = readSlip(word.lower, lexicon);
      if (!slip) continue;
      const { correction, isCertain } = slip;
      const text = fitCapitals(passage, word, correction);
      yield {
        ...replacement(passage, word.start, word.end, text, { safe: isCertain }),
        severity: isCertain ? 'error' : 'warning',
        message: `“${word.text}” tidak ada dalam kamus; mungkin maksudnya “${text}”.`,
      };
    }
  },
});
