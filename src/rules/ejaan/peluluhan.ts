import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { fitCapitals, isInName } from '../../draft/capitals.ts';

import type { Passage } from '../../draft/passage.ts';
import { isSlipOfAnother } from '../../morphology/slip.ts';
import { isCapitalised } from '../../text/case.ts';

/** How a word with a nasal prefix opens; only those are looked up. */
const PREFIXED = /^[mp]e[mn]/u;

export const peluluhan: Rule = draftRule({
  id: 'ejaan/peluluhan',
  severity: 'error',
  summary:
    'Bunyi k, p, s, dan t di awal kata dasar luluh setelah me- dan pe-, kecuali gugus konsonan.',
  why: 'Bentuk seperti “mentaati” terbaca sebagai salah tulis, dan redaksi membetulkannya setiap kali.',
  exceptions:
    'Kata yang menurut KBBI tidak luluh (mengkaji, mempunyai, memperhatikan, mengkritik, memproduksi, mensyukuri), kata berhuruf kapital di tengah kalimat, istilah di `humas.yaml`, dan teks miring dibiarkan.',
  source: 'EYD V II.B (imbuhan); KBBI VI',
  examples: {
    wrong: [
      {
        text: 'Dinas «mengkapitalisasi» usaha warga dan «mentabulasi» hasilnya.',
        fixed: 'Dinas mengapitalisasi usaha warga dan menabulasi hasilnya.',
      },
      {
        text: 'Panitia «mengkalkulasi» biaya, lalu «mempola» kegiatannya.',
        fixed: 'Panitia mengalkulasi biaya, lalu memola kegiatannya.',
      },
      { text: '«Pengkaderan» anggota berlanjut.', fixed: 'Pengaderan anggota berlanjut.' },
      {
        text: 'Orator «memrovokasi» massa dan «mengrusak» pagar.',
        fixed: 'Orator memprovokasi massa dan merusak pagar.',
      },
      { text: 'Petugas «mencek» berkas.', fixed: 'Petugas mengecek berkas.' },
      { text: '“Kami akan «mensubstitusi» bahan itu,” katanya.' },
      {
        text: 'Dinas «menpublikasikan» data, «memdata» warga, dan «mengjemput» tamu.',
        fixed: 'Dinas memublikasikan data, mendata warga, dan menjemput tamu.',
      },
      { text: '«Penbangunan» jalan dimulai.', fixed: 'Pembangunan jalan dimulai.' },
    ],
    right: [
      'Ia mempunyai, memperhatikan, memperoleh, dan mempelajari data itu.',
      'Tim mengkaji, mengkritik, mengklasifikasi, dan mengkhususkan bahasan.',
      'Pabrik memproduksi, memproses, dan mempromosikan barang.',
      'Warga mensyukuri dan menstabilkan harga; panitia mensponsori lomba.',
      'Mereka mentransfer uang, mentraktir kawan, dan menertawakan lelucon.',
      'Pemrosesan, pengkajian, pemrograman, dan pemrakarsa dibahas.',
      'Menaati, mengoordinasikan, menyukseskan, dan memengaruhi sudah benar.',
      'Ia mengecek, mengesahkan, mengelas, dan mengebom.',
      'Mentan dan Menkes hadir; Mensos berhalangan.',
      'Menteri Perindustrian (Menperin) meninjau pabrik bersama Menparekraf.',
      'Ia mengprint? Tidak, ia mengunggah dan mengemban tugas; pengbar bukan kata.',
      'Istilah *mentaati* ditulis miring.',
      'Warga mengkuti lomba dan mempermanenkan kerja sama.',
      'Petugas mempertahankan, mempersilakan, dan mempekerjakan mereka.',
    ],
  },
  applies: ({ lexicon }) => lexicon !== undefined,
  *check(context): Iterable<Report> {
    const { lexicon, passages } = context;
    if (!lexicon) return;
    for (const passage of passages) {
      for (const { lower, start, end } of passage.words) {
        if (!PREFIXED.test(lower)) continue;
        const verdict = lexicon.judge(lower);
        if (verdict.kind !== 'mismatch' || isSlipOfAnother(lower, lexicon)) continue;
        if (isNotToBeSpelt({ passage, start, end }, context)) continue;
        const found = passage.text.slice(start, end);
        const text = fitCapitals(passage, { start, end }, verdict.right);
        yield {
          ...replacement(passage, start, end, text),
          message: `“${found}” tidak dibentuk menurut kaidah dari “${verdict.root}”; tulis “${text}”.`,
        };
      }
    }
  },
});

function isNotToBeSpelt(
  place: { readonly passage: Passage; readonly start: number; readonly end: number },
  context: RuleContext,
): boolean {
  const { passage, start, end } = place;
  // `mensana in corpore sano`, as it is often written.
  if (/^ (?:[ei]n|in) corp/iu.test(passage.text.slice(end, end + 9))) return true;
  // `Menteri Perindustrian (Menperin)`
  if (passage.text[start - 1] === '(' && isCapitalised(passage.text.slice(start, end))) return true;
  return isInName(passage, start, end) || isSpellingExempt(place, context);
}
