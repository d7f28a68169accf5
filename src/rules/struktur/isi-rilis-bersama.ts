import { draftRule, type Rule } from '../../check/rule.ts';
import { isWordFile } from '../../draft/draft.ts';
import { frontMatterStart } from '../../draft/lead.ts';
import { readContactTexts } from '../../facts/contacts/contacts.ts';
import { lowerCase } from '../../text/case.ts';

const joint = (head: string, body = 'Dinas Kominfo dan BPOM Contoh membuka layanan.'): string =>
  `---\njenis: rilis\nvarian: rilis-bersama\njudul: Pemkot dan BPOM Buka Layanan\n${head}---\n${body}\n`;
const CONTACTS =
  'narahubung:\n  - { nama: Ani, telepon: (0717) 555011 }\n  - { nama: Budi, telepon: (0717) 555090 }\n';

export const isiRilisBersama: Rule = draftRule({
  id: 'struktur/isi-rilis-bersama',
  severity: 'warning',
  summary: 'Rilis bersama menyebut semua instansi penerbitnya, masing-masing dengan narahubung.',
  why: 'Wartawan yang bertanya tentang bagian mitra tidak dapat dijawab narahubung Anda saja.',
  exceptions: 'Narahubung boleh di bagian depan, di humas.yaml, atau di badan naskah.',
  source: 'Kelaziman siaran pers bersama',
  kinds: ['rilis'],
  variants: ['rilis-bersama'],
  checklist: 'Semua instansi penerbit disebut dan bernarahubung',
  examples: {
    wrong: [
      { text: `«---»${joint(CONTACTS).slice(3)}` },
      {
        text: joint(
          `bersama:\n  - «Balai POM di Contoh»\n${CONTACTS}`,
          'Dinas Kominfo membuka layanan.',
        ),
      },
      {
        text: joint(
          '«bersama»: [BPOM Contoh]\nnarahubung: [{ nama: Ani, telepon: (0717) 555011 }]\n',
        ),
      },
    ],
    right: [
      joint(`bersama: [BPOM Contoh]\n${CONTACTS}`),
      {
        text: joint(
          'bersama: [BPOM Contoh]\n',
          'BPOM Contoh membuka layanan.\n\n## Narahubung\n\n- Budi, telepon (0717) 555090',
        ),
        settings: 'narahubung: [{ nama: Ani, telepon: "0717555011" }]\n',
      },
      joint(`bersama: ["[LENGKAPI: instansi mitra]"]\n${CONTACTS}`),
      joint(
        'bersama: [BPOM Contoh]\n',
        'BPOM Contoh membuka layanan.\n\nNarahubung: Ani, telepon (0717) 555011; Budi, pos-el budi@contoh.go.id',
      ),
      '---\njenis: rilis\n---\nDinas Kominfo membuka layanan.\n',
      '---\njenis: brief\n---\nDinas Kominfo membuka layanan.\n',
    ],
  },
  *check(context) {
    const { draft, passages, settings } = context;
    const { bersama, narahubung } = draft.meta;
    // Who the partners are stands in the text of a Word file, where nobody can tell it from others.
    if (isWordFile(draft)) return;
    if (bersama.length === 0) {
      const message =
        'Rilis bersama ini belum menyebut mitranya; isi `bersama` dengan nama instansinya.';
      yield { span: frontMatterStart(draft), message };
      return;
    }
    if (bersama.some((partner) => partner.includes('[LENGKAPI'))) return;
    const body = passages.filter(({ node }) => node !== undefined).map(({ lower }) => lower);
    for (const [index, partner] of bersama.entries()) {
      const name = lowerCase(partner);
      const span = draft.frontMatter?.yaml.locate(['bersama', index]);
      if (!span || body.some((text) => text.includes(name))) continue;
      yield { span, message: `${partner} belum disebut di badan naskah.` };
    }
    const listed = [...narahubung, ...settings.narahubung].flatMap(
      ({ telepon, surel }) => telepon ?? surel ?? [],
    );
    const written = readContactTexts(context)
      .filter(({ passage }) => passage !== undefined)
      .flatMap(({ mentions }) => mentions.filter(({ kind }) => kind !== 'web'));
    const count = new Set([
      ...listed.map((value) => value.replace(/\D/gu, '') || value),
      ...written.map(({ value }) => value),
    ]).size;
    const span = draft.frontMatter?.yaml.locateKey(['bersama']);
    if (!span || count > bersama.length) return;
    const message = `Rilis ini diterbitkan ${bersama.length + 1} instansi, tetapi narahubungnya baru ${count}; tambahkan narahubung setiap mitra.`;
    yield { span, message };
  },
});
