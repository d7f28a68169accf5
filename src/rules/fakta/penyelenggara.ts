import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import type { EventFile } from '../../event/event.ts';
import { findLabelledLine } from '../../facts/parts/labelled-lines.ts';
import { namesEvent } from '../../facts/people/names-event.ts';
import { oneOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';

/** Verbs of holding an event. */
const HOLD = oneOf(`
  digelar diselenggarakan diadakan dilaksanakan dihelat diprakarsai diinisiasi digagas disiapkan ditaja
`);
/** The host right behind the verb of holding. */
const HELD_BY = new RegExp(
  `(?<![a-zÀ-ɏ])${HOLD}\\s(?:oleh\\s)?` +
    '(?<host>(?:Dinas|Badan|Bagian|Sekretariat|Kementerian|Kecamatan|Inspektorat)(?:\\s(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ]*|dan)){1,12})',
  'gu',
);
/** An event is spoken of, and it is likely that of the event file. */
const THIS_EVENT =
  /(?<![a-zÀ-ɏ])(?:acara|kegiatan)(?:\s[a-z-]+){0,6}?\s(?:ini|itu|tersebut)(?![a-zÀ-ɏ])/iu;
/** Several hosts, or another event. */
const SHARED =
  /(?<![a-zÀ-ɏ])(?:bersama|bekerja sama|kerja sama|menggandeng|rapat|sebelumnya|lalu|tahun)(?![a-zÀ-ɏ])/iu;
const HOST_LABEL = /^(?:penyelenggara|tuan rumah)$/u;

const EVENT =
  'nama: Pelatihan Humas\nmulai: 2026-08-19 08:30\npenyelenggara: Dinas Komunikasi dan Informatika Kota Contoh\n';

export const penyelenggara: Rule = draftRule({
  id: 'fakta/penyelenggara',
  severity: 'error',
  summary: 'Penyelenggara acara sama dengan berkas acara.',
  why: 'Instansi yang bekerja keras tidak disebut, yang disebut tidak tahu apa-apa.',
  exceptions:
    'Diperiksa hanya baris “Penyelenggara: …” dan kalimat tentang acara ini (“Pelatihan itu …”, “Kegiatan ini …”, atau nama lengkapnya) beserta “digelar …”; nama yang disingkat dan kerja sama dibiarkan.',
  source: 'Berkas acara: `penyelenggara`',
  checklist: 'Penyelenggara sama dengan berkas acara',
  examples: {
    wrong: [
      { text: '- Penyelenggara: «Dinas Pendidikan Kota Contoh»\n', event: EVENT },
      { text: '- Penyelenggara: «Dinas Komunikasi dan Informasi Kota Contoh»\n', event: EVENT },
      {
        text: 'Pelatihan Humas digelar «Dinas Pendidikan Kota Contoh» di Balai Kota.',
        event: EVENT,
      },
      {
        text: 'Pelatihan Humas diselenggarakan oleh «Badan Kepegawaian Daerah».',
        event: EVENT,
      },
      {
        text: 'Pelatihan dua hari itu digelar «Dinas Komunikasi dan Informasi Kota Contoh».',
        event: EVENT,
      },
      {
        text: 'Kegiatan yang dibuka Wali Kota itu disiapkan «Dinas Pendidikan» sejak Juli.',
        event: EVENT,
      },
    ],
    right: [
      { text: '- Penyelenggara: Dinas Komunikasi dan Informatika Kota Contoh\n', event: EVENT },
      { text: '- Penyelenggara: Diskominfo Kota Contoh\n', event: EVENT },
      { text: '- Penyelenggara: Dinas Komunikasi dan Informatika\n', event: EVENT },
      { text: '- Penyelenggara: Dinas Kominfo\n', event: EVENT },
      {
        text: '- Penyelenggara: Dinas Komunikasi dan Informatika (Diskominfo) Contoh\n',
        event: EVENT,
      },
      { text: 'Pelatihan Humas digelar Dinas Komunikasi dan Informatika.', event: EVENT },
      { text: 'Pelatihan Humas digelar Pemerintah Kota Contoh.', event: EVENT },
      { text: 'Pasar murah digelar Dinas Perdagangan Kota Contoh.', event: EVENT },
      { text: 'Pelatihan lain digelar Dinas Perdagangan Kota Contoh.', event: EVENT },
      {
        text: 'Pelatihan Humas digelar Badan Kepegawaian bersama Dinas Kominfo.',
        event: EVENT,
      },
      {
        text: 'Acara itu dihelat Dinas Kominfo Kota Contoh. Kegiatan ini disiapkan oleh panitia.',
        event: EVENT,
      },
      {
        text: 'Kegiatan ini digelar bersama Dinas Pendidikan; tahun lalu acara itu digelar Dinas Sosial.',
        event: EVENT,
      },
      {
        text: 'Kegiatan serupa digelar Dinas Pendidikan. Pameran yang digelar Dinas Sosial ikut ramai.',
        event: EVENT,
      },
      {
        text: 'Stan disiapkan Dinas Pendidikan. Konsumsi acara disiapkan Dinas Sosial.',
        event: EVENT,
      },
      { text: 'Rapat persiapan Pelatihan Humas digelar Dinas Pendidikan.', event: EVENT },
    ],
  },
  applies: ({ event }) => event?.file.penyelenggara !== undefined,
  *check({ event, passages }) {
    const right = event?.file.penyelenggara;
    if (!event || right === undefined) return;
    const line = findLabelledLine(passages, HOST_LABEL);
    const places = [
      ...(line ? [{ passage: line.passage, ...line.value }] : []),
      ...passages.flatMap((passage) => findHosts(passage, event.file)),
    ];
    for (const { passage, start, end, text, isLikely } of places) {
      if (!isOtherAgency(text, right)) continue;
      yield {
        span: passage.span(start, end),
        ...(isLikely && { severity: 'warning' }),
        message: `Menurut berkas acara, penyelenggaranya ${right}.`,
        suggestions: [right],
      };
    }
  },
});

interface HostPlace extends Span {
  readonly passage: Passage;
  readonly text: string;
  /** The sentence speaks of an event without its name. */
  readonly isLikely?: boolean;
}

/** Agencies that hold the event, in sentences that speak of it. */
function findHosts(passage: Passage, event: EventFile): readonly HostPlace[] {
  return Array.from(passage.text.matchAll(HELD_BY)).flatMap((match) => {
    const { host = '' } = match.groups ?? {};
    const text = host.replace(/\sdan$/u, '');
    const end = match.index + match[0].trimEnd().length;
    const start = match.index + match[0].indexOf(text);
    const sentence = sentenceAt(passage, start);
    const around = passage.text.slice(sentence.start, sentence.end);
    const isNamed = namesEvent(around, event);
    if (SHARED.test(around) || !(isNamed || THIS_EVENT.test(around))) return [];
    if (start + text.length > end) return [];
    return [{ passage, start, end: start + text.length, text, isLikely: !isNamed }];
  });
}

/**
 * Whether two agencies, both by their full names, are not the same one: of another kind, or over
 * something else. A short form or a name without its place is the same.
 */
function isOtherAgency(written: string, right: string): boolean {
  const [a, b] = [plainName(written), plainName(right)];
  if (a.includes(b) || b.includes(a)) return false;
  const [kind = '', first = '', ...rest] = a.split(' ');
  const [rightKind = '', rightFirst = ''] = b.split(' ');
  if (!/^(?:dinas|badan|bagian|sekretariat|kementerian|kecamatan|inspektorat)$/u.test(kind)) {
    return false;
  }
  if (kind !== rightKind) return true;
  if (first.slice(0, 3) !== rightFirst.slice(0, 3)) return true;
  return first === rightFirst && rest.length > 1;
}

/** Without short forms in brackets and the words before the name of a place. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/\([^()]*\)|(?<![a-z])(?:kota|kabupaten|provinsi)(?![a-z])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
