import { draftRule, type Rule } from '../../check/rule.ts';
import { findCodeSamples } from '../../draft/code-samples.ts';
import { findReviewMarks } from '../../revision/review-mark.ts';
import { overlaps } from '../../text/span.ts';

export const perubahanBentrok: Rule = draftRule({
  id: 'struktur/perubahan-bentrok',
  severity: 'error',
  summary: 'Tidak ada tanda `[PERIKSA: …]` yang tersisa.',
  why: 'Tanda itu menunjukkan kata yang diubah penulis dan berubah pula di berkas acara; salah satunya keliru, dan bila terkirim, wartawan membaca keduanya.',
  exceptions: 'Tanda yang ditulis sebagai contoh, diapit tanda kode seperti `ini`, dibiarkan.',
  source: 'Format naskah humas: `[PERIKSA: …]` ditulis `humas refresh` pada perubahan yang bentrok',
  checklist: 'Semua perubahan yang bentrok sudah diputuskan',
  examples: {
    wrong: [
      { text: 'Rapat dimulai pukul 08.45 «[PERIKSA: menurut berkas acara “09.00”]» WIB.' },
      {
        text: '---\njenis: rilis\ntanggal: 2026-08-20\n# «[PERIKSA: menurut berkas acara “tanggal: 2026-08-21”]»\n---\nIsi.\n',
      },
      {
        text: '| No. | Kegiatan |\n| --- | --- |\n| 1 | Doa «[PERIKSA: menurut berkas acara “Tari”]» |\n',
      },
    ],
    right: [
      'Panitia memeriksa daftar hadir.',
      'Lampiran [periksa kembali] dapat diunduh.',
      'PERIKSA: nama dan alamat.',
      'Lihat [PERIKSA](https://contoh.go.id/periksa).',
      'Perubahan yang bentrok ditulis `[PERIKSA: menurut berkas acara “09.00”]`.',
      '```text\n[PERIKSA: menurut berkas acara “09.00”]\n```\n',
    ],
  },
  *check({ draft }) {
    const marks = findReviewMarks(draft.source.text);
    const samples = marks.length === 0 ? [] : findCodeSamples(draft);
    for (const { start, end, reason } of marks) {
      const span = { start, end };
      if (samples.some((sample) => overlaps(sample, span))) continue;
      yield { span, message: `Tulisan Anda dan berkas acara berbeda: ${reason}.` };
    }
  },
});
