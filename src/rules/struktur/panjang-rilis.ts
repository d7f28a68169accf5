import { wholeNumberOption } from '../../check/options.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { findLead } from '../../draft/lead.ts';

const words = (count: number): string =>
  `${Array.from({ length: count }, () => 'kata').join(' ')}.`;
const release = (...paragraphs: readonly string[]): string =>
  `---\njenis: rilis\njudul: Pemkot\n---\n${paragraphs.join('\n\n')}\n`;

export const panjangRilis: Rule = draftRule({
  id: 'struktur/panjang-rilis',
  severity: 'info',
  summary: 'Rilis sepanjang satu sampai satu setengah halaman: 120–600 kata.',
  why: 'Rilis yang lebih panjang dipotong redaksi di tempat yang tidak Anda pilih; yang terlalu pendek tidak dapat dijadikan berita.',
  exceptions:
    'Dihitung dari teras sampai bagian “Tentang” atau “Narahubung”; tabel dan daftar tidak dihitung.',
  source: 'Kelaziman siaran pers: satu halaman, 300–500 kata',
  kinds: ['rilis'],
  variants: ['umum', 'rilis-bersama'],
  checklist: 'Panjang rilis satu sampai satu setengah halaman',
  options: {
    paling_sedikit: wholeNumberOption(120, 'Jumlah kata paling sedikit'),
    paling_banyak: wholeNumberOption(600, 'Jumlah kata paling banyak'),
  },
  examples: {
    wrong: [
      { text: release(`«»${words(300)}`, words(310)) },
      { text: release('«»Pemkot Contoh membuka pelatihan.') },
    ],
    right: [
      release(words(120)),
      release(words(300), words(300)),
      release(words(300), words(290), '## Tentang Dinas', words(60)),
      release(words(300), words(290), '## Narahubung', words(60)),
      {
        text: release(words(320), words(330)),
        settings: 'aturan: { struktur/panjang-rilis: { paling_banyak: 700 } }\n',
      },
      '---\njenis: rilis\nvarian: pernyataan\n---\nKami mendata korban.\n',
      '---\njenis: rilis\n---\n[LENGKAPI: teras]\n',
    ],
  },
  *check({ draft, passages, options }) {
    const lead = findLead(draft, passages);
    if (!lead || passages.some(({ text }) => text.includes('[LENGKAPI'))) return;
    const from = passages.slice(passages.indexOf(lead));
    const closing = from.findIndex(
      ({ role, text }) => role === 'heading' && /^(?:tentang|narahubung|kontak)/iu.test(text),
    );
    const told = closing === -1 ? from : from.slice(0, closing);
    const count = told
      .filter(({ role }) => role === 'paragraph')
      .reduce((sum, passage) => sum + passage.words.length, 0);
    const { start } = lead.wholeSpan;
    const span = { start, end: start };
    if (count > options.paling_banyak) {
      const message = `Rilis ini ${count} kata; ringkas menjadi paling banyak ${options.paling_banyak} kata, atau pindahkan rinciannya ke lampiran.`;
      yield { span, message };
    } else if (count < options.paling_sedikit) {
      const message = `Rilis ini baru ${count} kata; tambahkan kutipan, angka, dan latar belakang sampai paling sedikit ${options.paling_sedikit} kata.`;
      yield { span, message };
    }
  },
});
