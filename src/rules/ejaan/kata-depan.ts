import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { lexicalRule, type Rule } from '../../check/rule.ts';
import { fitCapitals, isTitleCased, opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { type Misspelling, readPrepositions } from '../../knowledge/spellings.ts';

export const kataDepan: Rule = lexicalRule<Misspelling>({
  id: 'ejaan/kata-depan',
  severity: 'error',
  summary: 'Kata depan di, ke, dari ditulis terpisah; awalan di- ditulis serangkai.',
  why: 'Ini kesalahan ejaan yang paling mudah dikenali pembaca dan redaksi.',
  exceptions: 'Hanya bentuk yang tidak mungkin kata lain yang dilaporkan.',
  source: 'EYD V II.D (kata depan) dan II.B (kata berimbuhan)',
  checklist: 'Kata depan terpisah, awalan serangkai',
  examples: {
    wrong: [
      {
        text: 'Spanduk dipasang «diatas» panggung, «didepannya» kursi.',
        fixed: 'Spanduk dipasang di atas panggung, di depannya kursi.',
      },
      {
        text: '«Dimana» pun lokasinya, petugas datang «kerumah» warga.',
        fixed: 'Di mana pun lokasinya, petugas datang ke rumah warga.',
      },
      {
        text: 'Acara «di laksanakan» pagi dan «di hadiri» camat.',
        fixed: 'Acara dilaksanakan pagi dan dihadiri camat.',
      },
      {
        text: '“«Kedepan», layanan dibuka «dimana-mana»,” katanya.',
      },
      {
        text: '---\njudul: Harga Beras «Dibawah» Rp15.000\n---\nIsi.\n',
        fixed: '---\njudul: Harga Beras di Bawah Rp15.000\n---\nIsi.\n',
      },
      {
        text: 'Pentas digelar «diTaman» Kota Contoh.',
        fixed: 'Pentas digelar di Taman Kota Contoh.',
      },
      { text: 'Ia lahir «diJakarta».', fixed: 'Ia lahir di Jakarta.' },
      { text: 'Surat ditujukan «ke pada» camat.', fixed: 'Surat ditujukan kepada camat.' },
      { text: '«Darimana» datangnya?', fixed: 'Dari mana datangnya?' },
    ],
    right: [
      'Bantuan ditangani, dijalani, dirumahkan, diawali, dan diakhiri dengan doa.',
      'Telapak tangannya dibalik; kalimatnya disela.',
      'Kedalaman sungai dan kelapangan hati dibahas secara kemasyarakatan.',
      'Ia keluar rumah, kemari, lalu mengadu kepada camat daripada menunggu.',
      'Posko ada di kaki bukit, di pantai, di instansi, dan di provinsi lain.',
      'Anak-anak duduk di tepi, di antaranya Siti.',
      'Kata *diatas* dalam naskah asli dibiarkan.',
      'Program itu dibidangi tim khusus dan ditingkatkan tiap tahun.',
      'Akun @dirumah dan laman dimana.contoh.go.id ramai dikunjungi.',
      'Ia dikeluarkan dari daftar, lalu dikembalikan.',
    ],
  },
  *phrases() {
    for (const entry of readPrepositions()) yield { words: entry.wrong, data: entry };
  },
  report({ passage, start, end, data }, context) {
    if (isSpellingExempt({ passage, start, end }, context)) return undefined;
    const found = passage.text.slice(start, end);
    const text = keepName(found, inPlace(passage, start, end, data.right));
    const manner = data.right.includes(' ') ? 'terpisah' : 'serangkai';
    return {
      ...replacement(passage, start, end, text),
      message: `“${found}” ditulis ${manner}: “${text}”.`,
    };
  },
});

/** Prepositions keep their small letter inside a title: `Harga di Bawah Rp15.000`. */
function inPlace(passage: Passage, start: number, end: number, right: string): string {
  const text = fitCapitals(passage, { start, end }, right);
  if (opensSentence(passage, start) || !/[a-zß-ÿ]/u.test(text)) return text;
  if (!isTitleCased(passage)) return right;
  return text.replace(/^(?:Di|Ke|Dari)(?= )/u, (preposition) => preposition.toLowerCase());
}

/** A capital inside the joined form opens a name: `diTaman Kota` → `di Taman Kota`. */
function keepName(found: string, text: string): string {
  if (found.includes(' ')) return text;
  const noun = /^(?:di|ke|dari)([A-ZÀ-Þ][a-zß-ÿ]+)$/u.exec(found)?.[1];
  return noun === undefined ? text : `${text.slice(0, text.indexOf(' '))} ${noun}`;
}
