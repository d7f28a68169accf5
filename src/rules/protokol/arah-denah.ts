import { draftRule, type Rule } from '../../check/rule.ts';
import { readSeatingTable, readSeatingView } from '../../draft/seating-table.ts';

const plan = (note: string, seat = 'A1'): string =>
  `---\njenis: tata-tempat\n---\n${note}\n\n| Kursi | Nama |\n|---|---|\n| «${seat}» | Budi |\n`;
const plain = (text: string): string => text.replaceAll(/[«»]/gu, '');

export const arahDenah: Rule = draftRule({
  id: 'protokol/arah-denah',
  severity: 'warning',
  summary: 'Denah kursi menyebut dari mana ia dilihat: dari hadirin atau dari panggung.',
  why: 'Denah tanpa arah dipasang terbalik, dan tuan rumah duduk di sisi yang salah.',
  exceptions: 'Naskah tanpa tabel kursi tidak diperiksa.',
  source: 'Kelaziman: kanan lebih tinggi daripada kiri dari yang duduk',
  kinds: ['tata-tempat'],
  checklist: 'Denah menyebut arah pandangannya',
  examples: {
    wrong: [{ text: plan('Berikut denahnya.') }, { text: plan('Baris A paling depan.', 'A2') }],
    right: [
      plain(plan('Denah dilihat dari hadirin.')),
      plain(plan('Denah dilihat dari panggung.')),
      plain(plan('Dilihat dari arah panggung, baris A paling depan.')),
      plain(plan('- Denah dari hadirin')),
      '---\njenis: tata-tempat\n---\nTamu duduk bebas.\n',
    ],
  },
  applies: ({ draft }) => readSeatingTable(draft) !== undefined,
  *check({ draft }) {
    const first = readSeatingTable(draft)?.entries[0];
    if (!first || readSeatingView(draft) !== undefined) return;
    yield {
      span: first.seatSpan,
      message:
        'Denah ini belum menyebut dari mana ia dilihat; tulis “Denah dilihat dari hadirin” atau “dari panggung”.',
    };
  },
});
