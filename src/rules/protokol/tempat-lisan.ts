import { A_WEEKDAY } from '../../calendar/date.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { eventOf } from '../../check/run-sheet.ts';
import type { EventPlace } from '../../event/event.ts';
import { findWords } from '../../text/words.ts';

/** Where the master of ceremonies says that people are, up to a comma or what they are there for. */
const HERE = new RegExp(
  // `kita semua hadir bersama di`, or `Hari ini, Rabu, 19 Agustus 2026, di`
  '(?:\\bkita (?:semua |sekalian )?(?:dapat )?(?:hadir|berkumpul|berada|bertemu) (?:bersama )?di|' +
    `^(?:Pada )?[Hh]ari ini, (?:${A_WEEKDAY})[^.]{8,60}, di) ` +
    '(?<place>[A-ZÀ-Þ][^,.;]*?)(?=[,.;]|\\s(?:dalam|untuk|pada|guna|yang)\\s|$)',
  'gu',
);

const EVENT =
  'nama: Rakor\nmulai: 2026-08-19 08:30\ntempat: { nama: Balai Babai Cinga, alamat: Jalan Contoh 8, kota: Sanggau }\n';
const script = (place: string): string =>
  `---\njenis: mc\n---\n## Pembukaan\n\nPada hari ini kita hadir di ${place}, dalam rapat koordinasi.\n`;

export const tempatLisan: Rule = draftRule({
  id: 'protokol/tempat-lisan',
  severity: 'error',
  summary: 'Tempat yang dibacakan pembawa acara sama dengan tempat di berkas acara.',
  why: 'Nama tempat yang tertinggal dari acara sebelumnya didengar oleh semua yang sedang duduk di sana.',
  exceptions:
    'Sebutan yang lebih pendek atau lebih panjang, alamat, kota, dan “tempat ini” dibiarkan.',
  source: 'Berkas acara: `tempat`',
  kinds: ['mc', 'sambutan'],
  checklist: 'Tempat yang dibacakan benar',
  examples: {
    wrong: [
      { text: script('«Gedung Serbaguna Sanggau»'), event: EVENT },
      { text: script('«Balai Babai Tayan»'), event: EVENT },
      {
        text: '---\njenis: mc\n---\nPada hari ini, Rabu, sembilan belas Agustus dua ribu dua puluh enam, di «Gedung Serbaguna Melati», rapat koordinasi segera dimulai.\n',
        event: EVENT,
      },
    ],
    right: [
      { text: script('Balai Babai Cinga'), event: EVENT },
      { text: script('Aula Balai Babai Cinga'), event: EVENT },
      { text: script('Babai Cinga'), event: EVENT },
      { text: script('Kabupaten Sanggau'), event: EVENT },
      { text: script('tempat yang bersejarah ini'), event: EVENT },
      { text: script('Kabupaten Sanggau yang kita cintai'), event: EVENT },
      {
        text: '---\njenis: mc\n---\nPada hari ini, Rabu, sembilan belas Agustus dua ribu dua puluh enam, di Balai Babai Cinga, rapat koordinasi segera dimulai.\n',
        event: EVENT,
      },
      {
        text: '---\njenis: sambutan\n---\nHari ini, seperti kita saksikan bersama, di Jakarta, Presiden meresmikan pasar.\n',
        event: EVENT,
      },
      script('Gedung Serbaguna'),
    ],
  },
  applies: (context) => eventOf(context)?.tempat !== undefined,
  *check(context) {
    const place = eventOf(context)?.tempat;
    if (!place) return;
    for (const passage of context.passages) {
      if (passage.inBlockQuote || !/\b(?:kita|ini)\b/u.test(passage.text)) continue;
      for (const match of passage.text.matchAll(HERE)) {
        const said = match.groups?.['place'] ?? '';
        if (isSaidOf(said, place)) continue;
        const start = match.index + match[0].length - said.length;
        yield {
          span: passage.span(start, start + said.length),
          message: `Menurut berkas acara, tempatnya ${place.nama}, bukan ${said}.`,
          suggestions: [place.nama],
        };
      }
    }
  },
});

/** Whether words name the hall, its street, its town or more: each only in part, or with more. */
function isSaidOf(said: string, { nama, alamat, kota, provinsi }: EventPlace): boolean {
  const own = wordsOf(said);
  if ([...wordsOf(nama)].every((word) => own.has(word))) return true;
  const all = wordsOf([nama, alamat, kota, provinsi].join(' '));
  return [...own].every((word) => all.has(word) || GENERIC.has(word));
}

/** Words of places that tell none from another. */
const GENERIC = new Set([
  'kabupaten',
  'kota',
  'provinsi',
  'kecamatan',
  'desa',
  'kelurahan',
  'bumi',
]);

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(findWords(text).map(({ lower }) => lower));
}
