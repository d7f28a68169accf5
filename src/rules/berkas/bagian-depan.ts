import { draftRule, type Rule } from '../../check/rule.ts';

export const bagianDepan: Rule = draftRule({
  id: 'berkas/bagian-depan',
  severity: 'error',
  summary: 'Bagian depan naskah (antara dua baris `---`) dapat dibaca dan isiannya dikenal.',
  why: 'Isian yang salah tulis tidak akan muncul di dokumen, dan pemeriksaan fakta tidak dapat memakainya.',
  source: 'Format naskah humas: YAML 1.2 di antara dua baris `---`',
  checklist: 'Bagian depan naskah dapat dibaca',
  examples: {
    wrong: [
      { text: '---\njenis: rilis\n«jdul»: Pemkot Gelar Pelatihan\n---\nIsi.\n' },
      { text: '---\njenis: «rili»\n---\nIsi.\n' },
      { text: '---\njenis: rilis\ntanggal: «2024-02-30»\n---\nIsi.\n' },
      { text: '«---js»\nmodule.exports = {}\n---\nIsi.\n' },
      { text: '«---»\njenis: rilis\n\nIsi tanpa penutup.\n' },
    ],
    right: [
      '---\njenis: rilis\njudul: Pemkot Gelar Pelatihan\ntanggal: 2026-08-19\n---\nIsi.\n',
      '---\njenis: brief\njudul: "Pelatihan: hari kedua"\n---\nIsi.\n',
      '---\n---\nIsi tanpa isian.\n',
      'Naskah tanpa bagian depan.\n',
      'Kalimat pertama.\n\n---\n\nKalimat sesudah garis pemisah.\n',
    ],
  },
  *check({ draft }) {
    for (const fault of draft.unreadable) yield fault;
    for (const { span, message, suggestion } of draft.metaFaults) {
      yield { span, message, suggestions: suggestion === undefined ? [] : [suggestion] };
    }
  },
});
