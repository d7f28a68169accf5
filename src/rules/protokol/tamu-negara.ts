import { readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Guest } from '../../protocol/guests.ts';
import { isStateGuest } from '../../protocol/speakers.ts';

const FOREIGN =
  /\b(?:duta besar|konsul|kepala negara|perdana menteri|tamu negara|atase|charge d)\b/iu;

const event = (office: string): string =>
  `nama: Pembukaan Festival\nmulai: 2026-08-19 08:30\ntamu:\n  - { nama: «Budi Hermawan», jabatan: ${office} }\n`;
const plain = (text: string): string => text.replaceAll(/[«»]/gu, '');

export const tamuNegara: Rule = draftRule({
  id: 'protokol/tamu-negara',
  severity: 'info',
  summary: 'Acara dengan Presiden atau tamu asing diatur bersama protokol negara.',
  why: 'Tata tempatnya bukan urutan daerah; salah satu kursi saja menjadi urusan dua negara.',
  exceptions: 'Selama ada tamu seperti itu, urutan sambutan, sapaan, dan kursi tidak diperiksa.',
  source: 'PP 39/2018 (diubah PP 56/2019); UU 9/2010 Pasal 9–11',
  kinds: ['acara'],
  examples: {
    wrong: [
      { text: event('Presiden Republik Indonesia') },
      { text: event('Konsul Jenderal Malaysia di Pekanbaru') },
      { text: event('Duta Besar Negara Contoh') },
    ],
    right: [
      plain(event('Gubernur Kepulauan Bangka Belitung')),
      plain(event('Menteri Dalam Negeri')),
      plain(event('Presiden Direktur PT Contoh')),
      plain(event('Presiden BEM Universitas Contoh')),
      `${plain(event('Presiden Republik Indonesia')).replace(' }', ', hadir: tidak }')}`,
    ],
  },
  *check(context) {
    const { guests } = readCeremony(context);
    const guest = guests.find(isOfAnotherProtocol);
    if (!guest || !context.record) return;
    yield {
      span: context.record.yaml.locate([...guest.at, guest.at[0] === 'tamu' ? 'nama' : 'id']),
      message: `Dengan ${guest.title} di antara tamu, tata tempat diatur bersama protokol Istana, Kementerian Luar Negeri, atau provinsi; humas tidak memeriksa urutannya.`,
    };
  },
});

function isOfAnotherProtocol({ office, title }: Guest): boolean {
  return isStateGuest(office) || FOREIGN.test(title);
}
