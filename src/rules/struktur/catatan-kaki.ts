import { draftRule, type Rule } from '../../check/rule.ts';
import { findNoteReferences, findNotes } from '../../draft/find-notes.ts';

export const catatanKaki: Rule = draftRule({
  id: 'struktur/catatan-kaki',
  severity: 'error',
  summary: 'Setiap rujukan catatan kaki punya catatan, dan setiap catatan dirujuk.',
  why: 'Rujukan tanpa catatan tercetak sebagai tanda kurung, dan catatan tanpa rujukan hilang dari dokumen.',
  exceptions: 'Tanda yang ditulis sebagai contoh, diapit tanda kode seperti `[^1]`, dibiarkan.',
  source: 'Panduan humas, bagian mengekspor: catatan kaki ditulis [^1], isinya [^1]: …',
  checklist: 'Catatan kaki dan rujukannya cocok',
  examples: {
    wrong: [
      { text: 'Warga mengajukan 221 permohonan«[^ppid]».' },
      { text: 'Warga dilayani.\n\n«[^1]: Laporan PPID.»' },
      { text: 'Warga dilayani[^1].\n\n[^1]: Laporan PPID.\n\n«[^1]: Laporan lain.»' },
    ],
    right: [
      'Warga dilayani[^1].\n\n[^1]: Laporan PPID.',
      'Warga dilayani[^a], lalu pulang[^a].\n\n[^a]: Laporan PPID.',
      '> Kami siap[^1].\n>\n> [^1]: Dikutip dari laporan.',
      '| Jumlah |\n|---|\n| 221[^1] |\n\n[^1]: Laporan PPID.',
      'Catatan kaki ditulis sebagai `[^1]`.',
      'Laporan [1] dan berkas [^ tidak dirujuk.',
      'Pangkat dua ditulis 5^2 dan larik [0].',
    ],
  },
  *check({ draft }) {
    const notes = findNotes(draft.blocks);
    const references = findNoteReferences(draft.blocks);
    const known = new Set<string>();
    const used = new Set(references.map(({ label }) => label));
    for (const { label, span } of notes) {
      if (known.has(label)) {
        const message = `Catatan [^${label}] ditulis dua kali; yang dicetak hanya yang pertama.`;
        yield { span, message, severity: 'warning' };
      } else if (!used.has(label)) {
        const message = `Catatan ini tidak dirujuk, jadi tidak dicetak; tulis [^${label}] di tempatnya, atau hapus catatannya.`;
        yield { span, message, severity: 'warning' };
      }
      known.add(label);
    }
    for (const { label, span } of references) {
      if (known.has(label)) continue;
      const message = `Rujukan ini belum punya catatan; tambahkan baris “[^${label}]: isi catatan”.`;
      yield { span, message };
    }
  },
});
