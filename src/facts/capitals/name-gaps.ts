import { A_MONTH, A_WEEKDAY } from '../../calendar/date.ts';
import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { kindOfSmallWord, kindOfWord } from '../../knowledge/word-kinds.ts';
import { oneOf, wordSet } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';

/** Kinds of places and bodies that, with their capital, open a name. */
const HEAD = new RegExp(
  `^${oneOf(`
    Kabupaten Kota Kecamatan Kelurahan Desa Dusun Provinsi Pulau Sungai Gunung Bukit Danau Teluk
    Selat Jembatan Bandara Pelabuhan Stasiun Terminal Pantai Kampung Stadion Masjid Gereja Candi
    Waduk Bendungan Nagari Museum Universitas Institut Politeknik Fakultas Sekolah Pondok
    Dinas Badan Kementerian Komisi Komite Partai Lembaga Asosiasi Ikatan Persatuan Perhimpunan
    Balai Dewan Direktorat Otoritas Gugus Satuan Mahkamah Yayasan Federasi Majelis Himpunan
  `)}$`,
  'u',
);

/** What tells of which kind something is or whose, and is in no name. */
const TELLS = wordSet(
  'yakni yaitu tingkat lingkup seluruh satu dua tiga',
  'asal milik tetangga binaan karya pimpinan lain lainnya baru lama versi tempat kelahiran umum pendukung',
  // When something was.
  'kemarin besok nanti tadi siang pagi sore malam hari tanggal bulan tahun pukul pekan minggu jelang',
);

const DATED = new RegExp(`^(?:${A_WEEKDAY}|${A_MONTH})$`, 'u');

/**
 * The head of a name at `index` and the small word behind it, where the name goes on in capitals:
 * `Desa peduli Buruh Migran`. Edited news has nothing but verbs and small words there.
 */
export function readNameGap(passage: Passage, index: number): Span | undefined {
  const { words, text } = passage;
  const [head, gap, next] = words.slice(index, index + 3);
  if (!head || !gap || !next || !HEAD.test(head.text) || !/^[a-z]{4,}$/u.test(gap.text)) {
    return undefined;
  }
  if (!/^[A-Z][a-z]{2,}$/u.test(next.text) || DATED.test(next.text)) return undefined;
  if (text.slice(head.end, next.start) !== ` ${gap.text} ` || !isContent(gap.text))
    return undefined;
  return opensSentence(passage, head.start) ? undefined : { start: head.start, end: gap.end };
}

/** Whether a word in lower case names something, and neither says what is done nor joins words. */
function isContent(word: string): boolean {
  if (TELLS.has(word) || /^(?:me|ber|ter|di)|kan$/u.test(word)) return false;
  return kindOfWord(word) === 'other' && kindOfSmallWord(word) === undefined;
}
