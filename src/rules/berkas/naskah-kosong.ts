import { draftRule, type Rule } from '../../check/rule.ts';
import { isWordFile } from '../../draft/draft.ts';

export const naskahKosong: Rule = draftRule({
  id: 'berkas/naskah-kosong',
  severity: 'error',
  summary: 'Berkas naskah berisi teks.',
  why: 'Berkas kosong biasanya salah simpan atau salah salin; tanpa teguran, naskah itu tampak sudah beres.',
  exceptions: 'Naskah yang baru memuat bagian depan tidak dianggap kosong.',
  source: 'Format naskah humas: Markdown dengan bagian depan',
  examples: {
    wrong: [{ text: '«»' }, { text: '«»\n\n  \n' }],
    right: [
      'Isi.\n',
      '\n\nIsi.\n',
      '---\njenis: brief\n---\n',
      '<!-- catatan untuk penyunting -->\n',
      '- \n',
    ],
  },
  *check({ draft }) {
    if (draft.source.text.trim() !== '') return;
    yield {
      span: { start: 0, end: 0 },
      message: isWordFile(draft)
        ? 'Naskah ini kosong; tulisan di kop dan kaki halaman tidak diperiksa.'
        : 'Naskah ini masih kosong; tulis isinya, atau buat rancangannya dengan humas new.',
    };
  },
});
