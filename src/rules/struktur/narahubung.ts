import { draftRule, type Rule } from '../../check/rule.ts';
import { isWordFile } from '../../draft/draft.ts';
import { frontMatterStart } from '../../draft/lead.ts';
import { isToBeSent } from '../../draft/release-head.ts';

/** A line that says whom to call. */
const CONTACT_WORD =
  /(?<![a-zÀ-ɏ])(?:narahubung|kontak|contact person|cp|hubungi|menghubungi|informasi lebih lanjut|hotline|call center|pusat panggilan)(?![a-zÀ-ɏ])/iu;
/** A telephone number (mobile, fixed, service) or an e-mail address. */
const PHONE = /(?<!\d)(?:\+62|62|0|\(0)\d{1,3}\)?[\d .-]{5,14}\d(?!\d)/u;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/u;

const release = (head: string, body = 'Isi.'): string =>
  `---\njenis: rilis\njudul: Pemkot Gelar Pelatihan\n${head}---\n${body}\n`;

export const narahubung: Rule = draftRule({
  id: 'struktur/narahubung',
  severity: 'warning',
  summary: 'Rilis menyebut narahubung: nama serta telepon atau surel.',
  why: 'Wartawan yang tidak dapat bertanya akan menebak, atau tidak memuat rilisnya.',
  exceptions:
    'Narahubung boleh di bagian depan, di humas.yaml, atau di badan naskah. Bila rilis tidak bernomor dan tidak berstatus, seperti salinan untuk laman, hanya dianjurkan.',
  source: 'Kelaziman siaran pers: narahubung dengan nama dan nomor yang dijawab',
  kinds: ['rilis'],
  checklist: 'Narahubung dengan telepon atau surel',
  examples: {
    wrong: [
      { text: '«---»\njenis: rilis\njudul: Pemkot Gelar Pelatihan\n---\nIsi.\n' },
      { text: '«---»\njenis: rilis\njudul: Pemkot Gelar Pelatihan\n---\nHubungi kami.\n' },
      { text: release('narahubung:\n  - nama: «Andi»\n') },
    ],
    right: [
      release('narahubung:\n  - nama: Andi\n    telepon: "0717123456"\n'),
      release('narahubung:\n  - nama: Andi\n    surel: humas@contoh.go.id\n'),
      release('', 'Isi.\n\n**Narahubung:** Andi, 0812-3456-7890'),
      release('', 'Isi.\n\nInformasi lebih lanjut: Andi, humas@contoh.go.id'),
      release('', 'Isi.\n\n## Kontak\n\nAndi (0717) 123456'),
      release('narahubung:\n  - nama: Andi\n  - nama: Siti\n    telepon: "0717123456"\n'),
      { text: release(''), settings: 'narahubung:\n  - { nama: Andi, telepon: "0717123456" }\n' },
      '---\njenis: brief\n---\nIsi.\n',
    ],
  },
  *check({ draft, passages, settings }) {
    const own = draft.meta.narahubung;
    const printed = isWordFile(draft) ? [] : settings.narahubung;
    const contacts = own.length > 0 ? own : printed;
    if (contacts.some(({ telepon, surel }) => telepon !== undefined || surel !== undefined)) return;
    const texts = passages.filter(({ role }) => role !== 'headline').map(({ text }) => text);
    const named = texts.findIndex((text) => CONTACT_WORD.test(text));
    const after = named === -1 ? '' : texts.slice(named).join('\n');
    if (PHONE.test(after) || EMAIL.test(after)) return;
    if (own.length > 0 && draft.frontMatter) {
      yield {
        span: draft.frontMatter.yaml.locate(['narahubung', 0, 'nama']),
        message: 'Narahubung ini belum mempunyai `telepon` atau `surel`; isi salah satunya.',
      };
      return;
    }
    yield {
      span: frontMatterStart(draft),
      severity: isToBeSent(draft) ? 'warning' : 'info',
      message: isWordFile(draft)
        ? 'Rilis ini belum menyebut narahubung; tulis nama dan telepon atau surelnya di akhir naskah.'
        : 'Rilis ini belum menyebut narahubung; isi `narahubung` dengan nama dan telepon atau surel.',
    };
  },
});
