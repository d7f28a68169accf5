import { isStyleExempt } from '../../check/exemptions.ts';
import { lexicalRule, type Rule } from '../../check/rule.ts';
import { wordAfter, wordBefore } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';

/** What is left open, and what to ask for instead. */
const TIME = 'sebut hari dan tanggalnya';
const PARTY = 'sebut nama instansi atau orangnya';
const PEOPLE = 'sebut siapa yang datang';

const PHRASES: Readonly<Record<string, string>> = {
  'beberapa waktu lalu': TIME,
  'beberapa waktu yang lalu': TIME,
  'baru-baru ini': TIME,
  'belum lama ini': TIME,
  'dinas terkait': PARTY,
  'instansi terkait': PARTY,
  'lembaga terkait': PARTY,
  'opd terkait': PARTY,
  'pemangku kepentingan terkait': PARTY,
  'pihak terkait': PARTY,
  'pihak-pihak terkait': PARTY,
  'stakeholder terkait': PARTY,
  'berbagai elemen masyarakat': PEOPLE,
};

/** What follows where the parties are named, or are the rest of a list. */
const NAMED = /^(?:lain|lainnya|yakni|yaitu|seperti|antara|termasuk|di)$/u;

export const keteranganSamar: Rule = lexicalRule<string>({
  id: 'gaya/keterangan-samar',
  severity: 'info',
  summary: 'Waktu dan pihak disebut jelas: tanggal, nama instansi, nama orang.',
  why: 'Wartawan harus menelepon untuk menanyakan “kapan?” dan “instansi mana?”, atau rilis itu dilewatkan.',
  exceptions: 'Kutipan, judul, dan teks miring dibiarkan; “berbagai pihak” juga.',
  source: 'Pedoman Penulisan tentang Teras Berita (PWI, 1977), unsur siapa dan bilamana',
  kinds: ['rilis', 'teks'],
  examples: {
    wrong: [
      { text: 'Perjanjian itu diteken «beberapa waktu lalu».' },
      { text: 'Camat akan menghubungi «instansi terkait».' },
      { text: 'Pawai diikuti «berbagai elemen masyarakat».' },
    ],
    right: [
      'Perjanjian itu diteken Senin (3/8/2026).',
      'Camat akan menghubungi PLN Cabang Contoh.',
      '“Kami menghubungi instansi terkait,” kata camat.',
      'Bantuan datang dari berbagai pihak, antara lain PMI.',
      'Ia menulis tentang *pihak terkait* di papan.',
      'Beberapa waktu kemudian air surut.',
      'Camat menghubungi PLN dan instansi terkait, lalu pihak terkait lainnya.',
    ],
  },
  *phrases() {
    for (const [words, data] of Object.entries(PHRASES)) yield { words, data };
  },
  report({ passage, start, end, data }, context) {
    if (data === PARTY && isOfList(passage, start, end)) return undefined;
    if (isStyleExempt({ passage, start, end }, context)) return undefined;
    return {
      span: passage.span(start, end),
      message: `“${passage.text.slice(start, end)}” terlalu samar; ${data}.`,
    };
  },
});

/** Whether the parties are named next, or are what is left of those named before. */
function isOfList(passage: Passage, start: number, end: number): boolean {
  return NAMED.test(wordAfter(passage, end) ?? '') || wordBefore(passage, start) === 'dan';
}
