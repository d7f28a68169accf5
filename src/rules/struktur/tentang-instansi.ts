import { draftRule, type Rule } from '../../check/rule.ts';
import { isWordFile } from '../../draft/draft.ts';
import { frontMatterStart } from '../../draft/lead.ts';

const AGENCY = 'instansi: Dinas Kominfo Kota Contoh\n';

export const tentangInstansi: Rule = draftRule({
  id: 'struktur/tentang-instansi',
  severity: 'info',
  summary: 'Rilis ditutup dengan paragraf “Tentang” instansi, 40–80 kata.',
  why: 'Wartawan yang belum mengenal instansi Anda menyalin paragraf itu; tanpa itu mereka menebak tugasnya.',
  exceptions:
    'Paragraf itu boleh di humas.yaml (`tentang`), dan lalu tercetak di setiap rilis. Tanpa humas.yaml tidak diperiksa.',
  source: 'Kelaziman siaran pers: paragraf tentang instansi di akhir',
  kinds: ['rilis'],
  variants: ['umum', 'rilis-bersama'],
  checklist: 'Ada paragraf “Tentang” instansi',
  examples: {
    wrong: [
      { text: '«---»\njenis: rilis\n---\nIsi.\n', settings: AGENCY },
      { text: '«---»\njenis: rilis\n---\nIsi.\n\n## Latar\n\nTentang itu.\n', settings: AGENCY },
    ],
    right: [
      {
        text: '---\njenis: rilis\n---\nIsi.\n',
        settings: `${AGENCY}tentang: Dinas ini melayani.\n`,
      },
      {
        text: '---\njenis: rilis\n---\nIsi.\n\n## Tentang Dinas Kominfo\n\nKami.\n',
        settings: AGENCY,
      },
      {
        text: '---\njenis: rilis\n---\nIsi.\n\n**Tentang Dinas Kominfo:** kami melayani.\n',
        settings: AGENCY,
      },
      '---\njenis: rilis\n---\nIsi.\n',
      { text: '---\njenis: rilis\nvarian: undangan\n---\nIsi.\n', settings: AGENCY },
      { text: '---\njenis: brief\n---\nIsi.\n', settings: AGENCY },
    ],
  },
  applies: ({ settings }) => settings.instansi !== undefined,
  *check({ draft, passages, settings }) {
    if (settings.tentang !== undefined) return;
    if (
      passages.some(
        ({ role, text }) => role !== 'headline' && /^(?:Tentang|TENTANG)\s[A-Z]/u.test(text),
      )
    )
      return;
    yield {
      span: frontMatterStart(draft),
      message: isWordFile(draft)
        ? 'Tutup rilis ini dengan satu paragraf “Tentang” instansi Anda.'
        : 'Isi `tentang` di humas.yaml, satu paragraf yang lalu tercetak di setiap rilis.',
    };
  },
});
