import { A_WEEKDAY, dayNumber, formatDate } from '../../calendar/date.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { bodyStart } from '../../draft/lead.ts';
import { type FormPart, findMissingParts, partNames } from '../../facts/parts/form-parts.ts';

/** Without these nobody can come. */
const NEEDED: readonly FormPart[] = [
  {
    name: 'Hari dan tanggal',
    shown: new RegExp(
      String.raw`(?:${A_WEEKDAY.toLowerCase()}|ahad)[,\s(]{1,3}\d{1,2}(?:[/ .-]|\s?[–—]\s?\d)|\[lengkapi: [^\]]*tanggal`,
      'u',
    ),
  },
  {
    name: 'Pukul dengan zona waktu',
    shown: /\d{1,2}[.:]\d{2}[^a-z]{0,14}(?:wib|wita|wit)(?![a-z])|\[lengkapi: pukul/u,
  },
  {
    name: 'Tempat',
    shown:
      /(?<![a-zà-ɏ])(?:tempat|lokasi|bertempat)(?![a-zà-ɏ])|di (?:aula|ruang|gedung|kantor|balai|hotel|halaman|lapangan|pendopo|rumah)/u,
  },
];
/** Without these somebody comes in vain, or in the wrong clothes. */
const WANTED: readonly FormPart[] = [
  {
    name: 'Yang dapat diliput',
    shown:
      /(?<![a-zà-ɏ])(?:peliputan|liputan|diliput|meliput|(?:me|di)?wawancara[a-z]*|sesi foto|jumpa pers|konferensi pers|doorstop)/u,
  },
  {
    name: 'Pendaftaran',
    shown:
      /(?<![a-zà-ɏ])(?:pendaftaran|mendaftar|akreditasi|konfirmasi|registrasi|rsvp|kartu pers|tanda pengenal)/u,
  },
  {
    name: 'Pakaian',
    shown: /(?<![a-zà-ɏ])(?:pakaian|busana|berpakaian|berbusana|dress ?code|batik|bebas rapi)/u,
  },
];

const invitation = (...lines: readonly string[]): string =>
  `---\njenis: rilis\nvarian: undangan\njudul: Peresmian Pasar\n---\n${lines.join('\n\n')}\n`;
const WHEN = 'Acara digelar Rabu, 19 Agustus 2026, pukul 08.30 WIB di Balai Kota.';
const REST =
  'Rekan media dapat mewawancarai wali kota. Konfirmasi ke narahubung. Pakaian bebas rapi.';

export const isiUndangan: Rule = draftRule({
  id: 'struktur/isi-undangan',
  severity: 'error',
  summary:
    'Undangan liputan menyebut hari, tanggal, pukul, zona waktu, tempat, apa yang dapat diliput, pendaftaran, dan pakaian.',
  why: 'Wartawan memutuskan datang atau tidak dari undangan itu saja, sering tanpa sempat bertanya.',
  exceptions:
    'Bagian boleh berupa kalimat, baris berlabel, atau tabel. Pendaftaran, liputan, dan pakaian hanya dianjurkan. Cocok tidaknya hari dengan tanggal diperiksa fakta/hari-tanggal, narahubung diperiksa struktur/narahubung.',
  source: 'Kelaziman undangan liputan',
  kinds: ['rilis'],
  variants: ['undangan'],
  checklist: 'Undangan menyebut waktu, tempat, liputan, pendaftaran, dan pakaian',
  examples: {
    wrong: [
      { text: invitation(`«»Kami mengundang rekan media. ${REST}`) },
      {
        text: invitation(
          `«»Acara digelar Rabu, 19 Agustus 2026, pukul 08.30 di Balai Kota. ${REST}`,
        ),
      },
      { text: invitation(`«»${WHEN}`) },
      {
        text: `---\njenis: rilis\nvarian: undangan\ntanggal: «2026-08-20»\n---\n${WHEN} ${REST}\n`,
        event: 'nama: Peresmian\nmulai: 2026-08-19 08:30\n',
      },
    ],
    right: [
      invitation(WHEN, REST),
      {
        text: `---\njenis: rilis\nvarian: undangan\ntanggal: 2026-08-19\n---\n${WHEN} ${REST}\n`,
        event: 'nama: Peresmian\nmulai: 2026-08-19 08:30\n',
      },
      invitation(
        '- Hari, tanggal: Rabu, 19 Agustus 2026\n- Pukul: 08.30–12.00 WIB\n- Tempat: Balai Kota\n- Liputan: peresmian dan wawancara\n- Pendaftaran: WhatsApp narahubung\n- Pakaian: batik',
      ),
      invitation(
        '| Hari | Rabu (19/8/2026) |\n|---|---|\n| Jam | 08.30 s.d. 10.00 WITA |\n| Lokasi | Aula |\n| Media | dapat meliput |\n| Akreditasi | kartu pers |\n| Busana | bebas rapi |',
      ),
      '---\njenis: rilis\nvarian: klarifikasi\n---\nAir mengalir.\n',
      '---\njenis: rilis\n---\nAir mengalir.\n',
      '---\njenis: brief\n---\nAir mengalir.\n',
    ],
  },
  *check({ draft, passages, event }) {
    const { tanggal } = draft.meta;
    const at = draft.frontMatter?.yaml.locate(['tanggal']);
    if (at && tanggal && event && dayNumber(tanggal) > dayNumber(event.file.mulai.date)) {
      const message = `Undangan ini bertanggal sesudah acaranya, ${formatDate(event.file.mulai.date)}; perbarui tanggalnya.`;
      yield { span: at, message, severity: 'warning' };
    }
    const start = bodyStart(draft);
    const span = { start, end: start };
    const needed = findMissingParts(passages, NEEDED);
    if (needed.length > 0) {
      yield { span, message: `Undangan ini belum memuat ${partNames(needed)}.` };
      return;
    }
    const wanted = findMissingParts(passages, WANTED);
    if (wanted.length === 0) return;
    const message = `Undangan ini sebaiknya juga memuat ${partNames(wanted)}.`;
    yield { span, message, severity: wanted.length === 1 ? 'info' : 'warning' };
  },
});
