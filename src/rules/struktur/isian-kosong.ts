import { draftRule, type Rule } from '../../check/rule.ts';
import { findCodeSamples } from '../../draft/code-samples.ts';
import { overlaps } from '../../text/span.ts';

/** What a drafted document shows where a fact is missing, such as `[LENGKAPI: jumlah peserta]`. */
const PLACEHOLDER = /\[LENGKAPI(?::[^\]\r\n]*)?\]/gu;

export const isianKosong: Rule = draftRule({
  id: 'struktur/isian-kosong',
  severity: 'error',
  summary: 'Tidak ada tanda `[LENGKAPI: …]` yang tersisa.',
  why: 'Tanda itu menunjukkan fakta yang belum diisi; bila terkirim, wartawan membaca naskah setengah jadi.',
  exceptions: 'Tanda yang ditulis sebagai contoh, diapit tanda kode seperti `ini`, dibiarkan.',
  source: 'Daftar periksa siaran pers: tidak ada isian yang tertinggal',
  checklist: 'Semua isian sudah dilengkapi',
  examples: {
    wrong: [
      { text: 'Pelatihan diikuti «[LENGKAPI: jumlah peserta]» peserta.' },
      { text: '---\njenis: rilis\njudul: "«[LENGKAPI: judul]»"\n---\nIsi.\n' },
      { text: '- Pukul 08.00 «[LENGKAPI]»\n' },
      { text: '1. Tempat:\n\n        «[LENGKAPI: nama gedung]»\n' },
    ],
    right: [
      'Panitia melengkapi daftar hadir.',
      'Lampiran [lengkap] dapat diunduh.',
      'Warga diminta melengkapi berkas [KTP dan KK].',
      'Formulir bertuliskan LENGKAPI: nama dan alamat.',
      'Lihat [lengkapnya](https://contoh.go.id/lengkap).',
      'Fakta yang belum diketahui ditulis `[LENGKAPI: nama fakta]`.',
      '```yaml\npenulis: "[LENGKAPI: nama penulis]"\n```\n',
    ],
  },
  *check({ draft }) {
    const samples = findCodeSamples(draft);
    for (const match of draft.source.text.matchAll(PLACEHOLDER)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (samples.some((sample) => overlaps(sample, span))) continue;
      const what = match[0].slice('[LENGKAPI'.length, -1).replace(/^:\s*/u, '');
      yield {
        span,
        message:
          what === '' ? 'Isian ini belum dilengkapi.' : `Isian ini belum dilengkapi: ${what}.`,
      };
    }
  },
});
