import { type Rule, suppressionRule } from '../../check/rule.ts';

export const abaikan: Rule = suppressionRule({
  id: 'berkas/abaikan',
  severity: 'warning',
  summary: 'Aturan hanya diabaikan dengan alasan, dan hanya selama masih perlu.',
  why: 'Pengabaian tanpa alasan menyembunyikan kesalahan dari penyunting; pengabaian yang tidak lagi berguna akan menutupi kesalahan berikutnya.',
  exceptions:
    'Komentar di dalam contoh kode tidak dibaca. Pengabaian tidak dinilai berlebih bila aturannya sedang tidak diperiksa, misalnya karena dimatikan atau acaranya tidak ada.',
  source:
    'Format naskah humas: `<!-- humas-abaikan aturan: alasan -->`, `humas-abaikan-mulai` sampai `humas-abaikan-selesai`, dan isian `abaikan` di bagian depan',
  examples: {
    wrong: [
      {
        text: '<!-- humas-abaikan «struktur/isian-kosong» -->\n\nTulis [LENGKAPI: nama] di sini.\n',
      },
      { text: '<!-- humas-abaikan «struktur/isian-ksong»: contoh -->\n\nTeks.\n' },
      { text: '<!-- humas-abaikan «struktur/isian-kosong»: contoh -->\n\nSudah lengkap.\n' },
      { text: '«<!-- humas-abaikn struktur: contoh -->»\n\nTeks.\n' },
      { text: '«<!-- humas-abaikan -->»\n\nTeks.\n' },
      { text: 'Teks.\n\n«<!-- humas-abaikan-selesai -->»\n' },
      { text: '---\njenis: rilis\nabaikan:\n  «struktur/isian-kosong»:\n---\nTeks.\n' },
      {
        text: '<!-- humas-abaikan-mulai «struktur/isian-kosong»: contoh formulir -->\n\n[LENGKAPI: nama]\n',
      },
    ],
    right: [
      '<!-- humas-abaikan struktur/isian-kosong: contoh formulir -->\n\nTulis [LENGKAPI: nama] di sini.\n',
      '<!-- humas-abaikan-mulai struktur: contoh formulir -->\n\n[LENGKAPI: nama]\n\n<!-- humas-abaikan-selesai -->\n',
      '---\njenis: brief\nabaikan:\n  struktur/isian-kosong: contoh formulir\n---\n[LENGKAPI: nama]\n',
      '<!-- catatan untuk penyunting -->\n\nTeks.\n',
      '```\n<!-- humas-abaikan struktur -->\n```\n',
      'Tulis `<!-- humas-abaikan struktur -->` di atas paragraf itu.\n',
    ],
  },
  *review({ faults, unused }) {
    yield* faults;
    for (const { name, span } of unused) {
      yield {
        span,
        severity: 'info',
        message: `Tidak ada temuan \`${name}\` yang diabaikan di sini; pengabaian ini dapat dihapus.`,
      };
    }
  },
});
