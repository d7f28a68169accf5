import { isStyleExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import {
  MISMATCHED_PAIRS,
  type MismatchedPair,
  NEEDLESS_CONJUNCTIONS,
  type NeedlessConjunction,
} from '../../knowledge/paired-conjunctions.ts';

export const kataPenghubung: Rule = draftRule({
  id: 'ejaan/kata-penghubung',
  severity: 'warning',
  summary:
    'Kata penghubung berpasangan dengan benar: baik … maupun, antara … dan, bukan … melainkan.',
  why: 'Pasangan yang rancu membuat hubungan antarbagian kalimat kabur, dan redaksi membetulkannya.',
  exceptions:
    'Perkataan narasumber, judul, dan “bukan hanya … tetapi juga” dibiarkan; pasangan yang masih diperdebatkan hanya disarankan.',
  source: 'Tata Bahasa Baku Bahasa Indonesia, konjungsi korelatif dan subordinatif; KBBI VI',
  examples: {
    wrong: [
      {
        text: 'Umurnya antara 5 «sampai» 10 tahun.',
        fixed: 'Umurnya antara 5 dan 10 tahun.',
      },
      { text: 'Usianya antara 15«–»18 tahun, dan program itu berjalan dari 2021«–»2025.' },
      { text: 'Hubungan antara warga «dengan» petugas membaik.' },
      { text: 'Bantuan itu bukan untuk satu desa, «tetapi» untuk semua.' },
      { text: 'Bantuan itu tidak diserahkan langsung, «melainkan» dikirim.' },
      { text: 'Sebabnya «karena» hujan turun sejak pagi.' },
      { text: 'Semua hadir, baik lurah «dan» camat.' },
      { text: 'Camat menambahkan «jika» bantuan itu sudah tiba di balai desa.' },
      { text: 'Sebagaimana diketahui« bahwa» stok beras di gudang aman.' },
      { text: 'Warga sudah pulang. «Sementara», petugas tetap berjaga.' },
      { text: 'Meskipun hujan turun sejak pagi«, namun» warga tetap datang.' },
      { text: 'Walaupun hujan turun deras« tetapi» acara tetap berlangsung.' },
      { text: 'Bantuan itu tidak hanya untuk satu desa, «melainkan» juga untuk semua.' },
      { text: 'Baik Camat Contoh «dan» Lurah Misal hadir.' },
      { text: 'Karena hujan turun sejak pagi«, sehingga» acara dipindahkan.' },
      { text: 'Karena hujan turun sejak pagi«, maka» acara dipindahkan.' },
    ],
    right: [
      'Karena hujan turun sejak pagi sehingga jalan licin, warga diminta waspada. Karena itulah warga pulang sehingga pasar sepi.',
      'Program 2021–2025 berjalan dari 2021 sampai 2025; laga antara PSM dan PSIS 2-1.',
      'Umurnya antara 5 dan 10 tahun; hubungan antara warga dan petugas membaik.',
      'Bantuan itu bukan untuk satu desa, melainkan untuk semua.',
      'Sementara itu, petugas berjaga. Sementara warga pulang, petugas berjaga.',
      'Bantuan itu bukan hanya untuk satu desa, tetapi juga untuk semua; tidak sedikit, tetapi cukup.',
      'Itu bukan perkara biasa, tetapi bisa diraih dan dapat ditiru.',
      'Semua hadir, baik lurah maupun camat, dan kader.',
      'Camat menyampaikan jika hujan turun, acara dipindahkan. Ia menjelaskan jika ada keluhan warga dapat melapor.',
      'Camat mengatakan jika air sungai itu naik lagi warga harus mengungsi. Ia meminta jika sempat.',
      'Camat menambahkan bahwa jika bantuan itu tiba, warga dipanggil. Sebagaimana diketahui, stok beras aman.',
      'Meskipun hujan turun sejak pagi, warga tetap datang.',
      'Walaupun kecil tetapi kuat, jembatan itu bertahan. Meskipun warga miskin tetapi rajin itu datang, bantuan habis.',
      'Walaupun demikian, acara berlangsung. Bantuan itu bukan hanya untuk satu desa, melainkan juga untuk semua.',
      'Baik Camat maupun Lurah hadir. Baik Camat dan Lurah Contoh maupun warga hadir. Baik Camat dan Lurah.',
      'Karena hujan, acara dipindahkan. Jika hujan turun, maka acara dipindahkan.',
      '“Meskipun hujan turun sejak pagi, namun warga datang,” katanya.',
      'Ia orang yang baik hati dan ramah, baik budi dan rajin.',
      'Kerja sama antara lain dengan kampus; antara pemkot dan kampus dengan dana pusat.',
      'Acara tidak lain, melainkan syukuran; tidak dilihat sebagai beban semata, melainkan berkah.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      for (const mismatch of MISMATCHED_PAIRS) {
        if (passage.text.includes(mismatch.sign)) yield* mismatched(passage, mismatch, context);
      }
      for (const needless of NEEDLESS_CONJUNCTIONS) {
        if (needless.sign.test(passage.text)) yield* drop(passage, needless, context);
      }
    }
  },
});

function* mismatched(
  passage: Passage,
  { pattern, right, message, severity, safe }: MismatchedPair,
  context: RuleContext,
): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(pattern)) {
    const end = index + found.length;
    if (isStyleExempt({ passage, start: index, end }, context)) continue;
    yield { ...replacement(passage, index, end, right, { safe }), severity, message };
  }
}

/** A conjunction that the one at the head of the sentence makes needless. */
function* drop(
  passage: Passage,
  { pattern, severity }: NeedlessConjunction,
  context: RuleContext,
): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(pattern)) {
    const end = index + found.length;
    if (isStyleExempt({ passage, start: index, end }, context)) continue;
    const word = found.replace(/^,? /u, '');
    yield {
      ...replacement(passage, index, end, ',', { safe: false }),
      severity,
      message: `Penghubung di awal kalimat sudah cukup; hapus “${word}”.`,
    };
  }
}
