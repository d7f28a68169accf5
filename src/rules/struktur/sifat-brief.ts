import { draftRule, type Rule } from '../../check/rule.ts';
import { isWordFile } from '../../draft/draft.ts';
import { frontMatterStart } from '../../draft/lead.ts';
import { findSections } from '../../draft/sections.ts';

const SENSITIVE = /(?:isu (?:sensitif|strategis)|hal sensitif|risiko)/iu;
const NONE = /^(?:tidak ada|nihil|belum ada|[-–—])(?![a-zÀ-ɏ])/iu;

const brief = (sifat: string, issue: string): string =>
  `---\njenis: brief\n${sifat}---\n## Isu sensitif\n\n- ${issue}\n`;

export const sifatBrief: Rule = draftRule({
  id: 'struktur/sifat-brief',
  severity: 'warning',
  summary: 'Brief yang memuat isu sensitif bersifat terbatas.',
  why: 'Brief tanpa sifat “Terbatas” diteruskan ke grup WhatsApp bersama isu sensitifnya.',
  exceptions: 'Brief yang menulis “tidak ada” di bagian isu sensitif dibiarkan.',
  source: 'Kelaziman bahan pimpinan',
  kinds: ['brief'],
  checklist: 'Sifat brief sesuai dengan isinya',
  examples: {
    wrong: [
      { text: brief('sifat: «Biasa»\n', 'Keterlambatan 32 jawaban: dihimpun per dinas.') },
      {
        text: brief('', 'Sengketa lahan masih di pengadilan.').replace('jenis: brief', '«$&»'),
      },
    ],
    right: [
      brief('sifat: Terbatas\n', 'Keterlambatan 32 jawaban: dihimpun per dinas.'),
      brief('sifat: Rahasia\n', 'Sengketa lahan masih di pengadilan.'),
      brief('sifat: Biasa\n', 'Tidak ada.'),
      brief('', 'Nihil'),
      '---\njenis: brief\nsifat: Biasa\n---\n## Pesan utama\n\nWarga dilayani.\n',
      '---\njenis: rilis\n---\n## Isu sensitif\n\n- Sengketa lahan.\n',
    ],
  },
  *check({ draft, passages }) {
    const { sifat } = draft.meta;
    if (sifat !== undefined && !/^biasa$/iu.test(sifat.trim())) return;
    const issues = findSections(passages)
      .filter(({ heading }) => SENSITIVE.test(heading.text))
      .flatMap((section) => section.passages);
    if (!issues.some(({ text }) => !NONE.test(text.trim()))) return;
    yield {
      span: draft.frontMatter?.yaml.locate(['sifat']) ?? frontMatterStart(draft),
      message: isWordFile(draft)
        ? 'Brief ini memuat isu sensitif; tulis “Sifat: Terbatas” di atasnya.'
        : 'Brief ini memuat isu sensitif; tulis `sifat: Terbatas` di bagian depannya.',
      suggestions: sifat === undefined ? [] : ['Terbatas'],
    };
  },
});
