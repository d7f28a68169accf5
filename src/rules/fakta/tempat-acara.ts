import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { findLead } from '../../draft/lead.ts';
import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import type { EventFile, EventPlace } from '../../event/event.ts';
import { isCaption } from '../../facts/parts/captions.ts';
import { findLabelledLine, PLACE_LABEL } from '../../facts/parts/labelled-lines.ts';
import { findWrongTown } from '../../facts/places/event-town.ts';
import { sharesPlace } from '../../facts/places/place-claims.ts';
import { isDayOfEvent, recordedTexts } from '../../facts/times/event-days.ts';
import { isCapitalised, matchCase } from '../../text/case.ts';
import { editDistance } from '../../text/nearest.ts';

/** Of letters: beyond this share it is another place. */
const LARGEST_DIFFERENCE = 0.12;
/** A hall, house or ground by its name, right behind `di`. */
const VENUE =
  /(?<![a-zÀ-ɏ])[Dd]i\s(?<venue>(?:Aula|Ruang|Gedung|Balai|Hotel|Lapangan|Pendopo|Stadion|Auditorium|Graha|Alun-alun|Halaman)(?:\s[A-ZÀ-Þ][A-Za-zÀ-ɏ]*){1,6})/gu;
/** In captions, more sorts of places. */
const PICTURED =
  /(?<![a-zÀ-ɏ])[Dd]i\s(?<venue>(?:Aula|Ruang|Gedung|Balai|Hotel|Lapangan|Pendopo|Stadion|Auditorium|Graha|Alun-alun|Halaman|Benteng|Taman|Pantai|Puskesmas|Pasar|Rumah|Kolam|Masjid|Gereja|Terminal|Pelabuhan|Dermaga|Kampus|Museum|Monumen|Bendungan|Embung|Gelanggang|Kantor|Plaza)(?:\s[A-ZÀ-Þ][A-Za-zÀ-ɏ]*){1,6})/gu;
/** What an event lies in rather than at. */
const AREA = /^(?:desa|kelurahan|kecamatan|kota|kabupaten|provinsi|jalan|pulau|kawasan)$/iu;
/** Any name right behind `di`, or where a procession goes. */
const PLACE =
  /(?<![a-zÀ-ɏ])(?:[Dd]i|menuju|dari)\s(?<name>[A-ZÀ-Þ][A-Za-zÀ-ɏ]*(?:\s[A-ZÀ-Þ][A-Za-zÀ-ɏ]*){1,6})/gu;
/** A sentence on another event of the same day. */
const OTHER_EVENT =
  /(?<![a-zÀ-ɏ])(?:rapat|persiapan|gladi|sebelumnya|sementara itu|di tempat (?:lain|terpisah)|terpisah|usai|seusai|setelah|jamuan|konferensi)(?![a-zÀ-ɏ])/iu;
/** Values that give no place. */
const OPEN = /^(?:daring|zoom|menyusul|terlampir|akan ditentukan|\[)/iu;

const EVENT =
  'nama: Pelatihan\nmulai: 2026-08-19 08:30\ntempat: { nama: Ruang Pertemuan Balai Kota, alamat: Jalan Contoh Nomor 2, kota: Pangkalpinang }\n';

const CLINIC =
  'nama: Pelatihan\nmulai: 2026-08-19 08:30\ntempat: { nama: Puskesmas Karang Panjang }\n';

export const tempatAcara: Rule = draftRule({
  id: 'fakta/tempat-acara',
  severity: 'error',
  summary: 'Tempat acara ditulis seperti di berkas acara.',
  why: 'Tamu dan wartawan datang ke tempat yang tertulis di undangan dan rilis.',
  exceptions:
    'Diperiksa hanya baris “Tempat: …”, tempat tepat di depan tanggal acara, tempat sejenis di teras rilis, kota tepat di belakangnya, dan nama tempat yang berbeda satu dua huruf; tempat lain yang disebut di naskah dibiarkan.',
  source: 'Berkas acara: `tempat`',
  checklist: 'Tempat acara sama dengan berkas acara',
  examples: {
    wrong: [
      { text: '- Tempat: «Aula Dinas Kominfo»\n', event: EVENT },
      { text: '- Tempat: «Ruang Pertemuan Balaikota», Pangkalpinang\n', event: EVENT },
      { text: 'Pelatihan digelar di «Ruang Pertemuan Balai Kata».', event: EVENT },
      {
        text: 'Pelatihan digelar di Ruang Pertemuan Balai Kota, «Palembang», Rabu (19/8/2026).',
        event: EVENT,
      },
      { text: 'Pelatihan digelar di Ruang Pertemuan Balai Kota, Kota «Palembang».', event: EVENT },
      { text: 'Pelatihan digelar di «Ruang Pertemuan Balaikota».', event: EVENT },
      {
        text: 'Warga berlatih di «Aula Dinas Kominfo», Pangkalpinang, Rabu (19/8/2026).',
        event: EVENT,
      },
      {
        text: '- Tempat: Ruang Pertemuan Balai Kota, Jalan Contoh Nomor «3», Pangkalpinang\n',
        event: EVENT,
      },
      { text: 'Pelatihan digelar di «Ruang Pertamuan Balai Kota», Pangkalpinang.', event: EVENT },
      {
        text: 'Pelatihan digelar di «Puskesmas Batu Gajah», Kelurahan Batu Gajah.',
        event: CLINIC,
      },
      {
        text: 'Takarir foto: Camat menyapa warga di «Taman Kota Lama», Rabu (19/8/2026).',
        event: EVENT,
      },
    ],
    right: [
      {
        text: 'Lomba digelar di Aula SMA Negeri 1, Pangkalpinang, Rabu (19/8/2026). Aula SMA Negeri itu penuh.',
        event:
          'nama: Lomba\nmulai: 2026-08-19 08:30\ntempat: { nama: Aula SMA Negeri 1, kota: Pangkalpinang }\n',
      },
      {
        text: 'Wali Kota membuka pelatihan di Ruang Pertemuan Balai Kota, Pangkalpinang, Rabu.',
        event: EVENT,
      },
      {
        text: 'Pelatihan digelar di Ruang Pertemuan Balai Kota, Kepulauan Bangka Belitung.',
        event: EVENT,
      },
      {
        text: 'Di Ruang Pertemuan Balai Kota, Bandung disebut sebagai contoh layanan yang baik.',
        event: EVENT,
      },
      {
        text: 'Usai dari Ruang Pertemuan Balai Kota, Bangka Tengah menjadi tujuan berikutnya.',
        event: EVENT,
      },
      {
        text: 'Pelatihan digelar di Ruang Pertemuan Balai Kota, Kecamatan Gerunggang.',
        event: EVENT,
      },
      {
        text: 'Takarir foto: Camat menyapa warga di Ruang Pertemuan Balai Kota, Rabu (19/8/2026).',
        event: EVENT,
      },
      { text: 'Takarir foto: Camat menyapa warga di Taman Kota Lama.', event: EVENT },
      { text: 'Pelatihan digelar di Puskesmas Karang Panjang.', event: CLINIC },
      {
        text: 'Pelatihan digelar di Puskesmas Karang Panjang, lalu di Puskesmas Batu Gajah.',
        event: CLINIC,
      },
      { text: 'Pelatihan digelar di Puskesmas.', event: CLINIC },
      { text: 'Pelatihan itu usai. Rapat digelar di Puskesmas Batu Gajah.', event: CLINIC },
      {
        text: '- Tempat: Ruang Pertemuan Balai Kota, Jalan Contoh Nomor 2, Pangkalpinang\n',
        event: EVENT,
      },
      { text: '- Tempat: Balai Kota, Pangkalpinang\n', event: EVENT },
      { text: '- Tempat: Kantor Wali Kota (Ruang Pertemuan Balai Kota)\n', event: EVENT },
      { text: '- Tempat: Aula Kominfo\n- Tempat: Ruang Pertemuan Balai Kota\n', event: EVENT },
      { text: '- Tempat: menyusul\n', event: EVENT },
      { text: 'Pelatihan digelar di Balai Kota.', event: EVENT },
      { text: 'Warga berlatih di Balai Kota, Pangkalpinang, Rabu (19/8/2026).', event: EVENT },
      { text: 'Rapat digelar di Aula Dinas Kominfo, Rabu (19/8/2026).', event: EVENT },
      { text: 'Pasar murah dibuka di Lapangan Merdeka, Jumat (21/8/2026).', event: EVENT },
      { text: 'Rapat persiapan digelar di Aula Dinas Kominfo.', event: EVENT },
      { text: 'PELATIHAN DI RUANG PERTEMUAN BALAI KOTA', event: EVENT },
      { text: 'Pelatihan digelar di ruang pertemuan balai kota.', event: EVENT },
      { text: '- Tempat: Aula Kominfo\n', event: 'nama: A\nmulai: 2026-08-19 08:30\n' },
    ],
  },
  applies: ({ event }) => event?.file.tempat !== undefined,
  *check({ draft, event, passages }) {
    const place = event?.file.tempat;
    if (!event || !place) return;
    const line = findLabelledLine(passages, PLACE_LABEL);
    const wrongLine = line && checkLine(line.passage, line.value, place);
    if (wrongLine) yield wrongLine;
    const wrongAddress = line && checkAddress(line.passage, line.value, place);
    if (wrongAddress) yield wrongAddress;
    const lead = findLead(draft, passages);
    const ofLead = lead && findOtherPlace(lead, event.file, place);
    if (ofLead) yield ofLead;
    yield* checkTown(lead, place);
    for (const passage of passages) {
      if (wrongLine && passage === line?.passage) continue;
      yield* checkSpelling(passage, place);
      if (!ofLead || passage !== lead) yield* checkVenue(passage, event.file, place);
    }
  },
});

function checkLine(
  passage: Passage,
  { start, text }: { readonly start: number; readonly text: string },
  place: EventPlace,
): Report | undefined {
  if (OPEN.test(text) || sharesPlace(text, place)) return undefined;
  const [name = ''] = text.split(',', 1);
  return {
    span: passage.span(start, start + name.trimEnd().length),
    message: `Menurut berkas acara, tempatnya ${place.nama}.`,
    suggestions: [place.nama],
  };
}

/** Words of the same number and initials as the name of the place, a letter or two off. */
function* checkSpelling(passage: Passage, { nama }: EventPlace): Generator<Report> {
  const right = nama.split(/\s+/u);
  if (right.length < 2) return;
  const { words, text } = passage;
  for (const [index, first] of words.entries()) {
    if (first.lower[0] !== nama[0]?.toLowerCase() || !isCapitalised(first.text)) continue;
    // Two words of the name may have been run together.
    for (const count of [right.length, right.length - 1]) {
      const last = words[index + count - 1];
      const written = text.slice(first.start, last?.end ?? first.end);
      if (!last || !isMisspelt(written, nama)) continue;
      yield {
        span: passage.span(first.start, last.end),
        message: `“${written}” mungkin salah tulis; di berkas acara tertulis “${nama}”.`,
        suggestions: [matchCase(nama, written)],
      };
      break;
    }
  }
}

function* checkTown(lead: Passage | undefined, place: EventPlace): Generator<Report> {
  const town = lead && findWrongTown(lead, place);
  if (!town) return;
  yield {
    span: lead.span(town.start, town.end),
    message: `Menurut berkas acara, ${place.nama} berada di ${town.right}, bukan ${town.name}.`,
    suggestions: [town.right],
    severity: 'warning',
  };
}

/** `di Aula Dinas Kominfo, Contoh, Rabu (19/8/2026)`: another hall, on a day of the event. */
function* checkVenue(passage: Passage, event: EventFile, place: EventPlace): Generator<Report> {
  for (const match of passage.text.matchAll(isCaption(passage) ? PICTURED : VENUE)) {
    const { venue = '' } = match.groups ?? {};
    const start = match.index + match[0].length - venue.length;
    const end = start + venue.length;
    const sentence = sentenceAt(passage, start);
    const date = passage.dates.find((one) => one.start >= end && one.end <= sentence.end);
    const around = passage.text.slice(sentence.start, sentence.end);
    if (!date || !isClose(passage.text.slice(end, date.start)) || OTHER_EVENT.test(around))
      continue;
    if (!date.days.every((day) => isDayOfEvent(day, event)) || sharesPlace(venue, place)) continue;
    if (isMisspelt(venue, place.nama)) continue;
    yield {
      span: passage.span(start, end),
      message: `Menurut berkas acara, tempatnya ${place.nama}.`,
      suggestions: [place.nama],
      severity: 'warning',
    };
  }
}

/**
 * In the lead, another place of the same sort: `di Puskesmas Rijali`, though the event is at
 * `Puskesmas Karang Panjang`.
 */
function findOtherPlace(lead: Passage, event: EventFile, place: EventPlace): Report | undefined {
  const [sort = '', ...rest] = place.nama.split(/\s+/u);
  if (rest.length === 0 || AREA.test(sort) || lead.lower.includes(place.nama.toLowerCase()))
    return undefined;
  const found = Array.from(lead.text.matchAll(PLACE), ({ index, 0: match, groups }) => {
    const { name = '' } = groups ?? {};
    return { name, start: index + match.length - name.length };
  }).filter(({ name }) => name.split(' ', 1)[0]?.toLowerCase() === sort.toLowerCase());
  const [only, ...more] = found;
  if (!only || more.length > 0 || sharesPlace(only.name, place)) return undefined;
  const { start, end } = sentenceAt(lead, only.start);
  const name = only.name.toLowerCase();
  const isOther =
    OTHER_EVENT.test(lead.text.slice(start, end)) ||
    recordedTexts(event).some((text) => text.toLowerCase().includes(name)) ||
    event.tempat_alternatif?.toLowerCase().includes(name) ||
    event.susunan.some(({ tempat = '' }) => tempat.toLowerCase().includes(name));
  if (isOther || isMisspelt(only.name, place.nama)) return undefined;
  return {
    span: lead.span(only.start, only.start + only.name.length),
    message: `Menurut berkas acara, tempatnya ${place.nama}.`,
    suggestions: [place.nama],
    severity: 'warning',
  };
}

/** Only the name of a town may stand between the place and the date. */
function isClose(between: string): boolean {
  return /^,?\s(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ]+(?:\s[A-ZÀ-Þ][A-Za-zÀ-ɏ]+){0,3},\s){0,3}(?:(?:pada\s)(?:hari\s)?)?$/u.test(
    between,
  );
}

/** The number of the street on the line of the place. */
function checkAddress(
  passage: Passage,
  { start, text }: { readonly start: number; readonly text: string },
  { alamat = '' }: EventPlace,
): Report | undefined {
  const [, street = '', right = ''] = /^(.*\s)(\d{1,4}[A-Za-z]?)$/u.exec(alamat) ?? [];
  const at = street === '' ? -1 : text.toLowerCase().indexOf(street.toLowerCase());
  if (at === -1) return undefined;
  const from = at + street.length;
  const [written = ''] = /^\d{1,4}[A-Za-z]?(?![A-Za-z\d])/u.exec(text.slice(from)) ?? [];
  if (written === '' || written.toLowerCase() === right.toLowerCase()) return undefined;
  return {
    span: passage.span(start + from, start + from + written.length),
    message: `Menurut berkas acara, alamatnya ${alamat}.`,
    suggestions: [right],
  };
}

function isMisspelt(written: string, right: string): boolean {
  const [a, b] = [written.toLowerCase(), right.toLowerCase()];
  if (a === b || Math.abs(a.length - b.length) > 2) return false;
  if (a.replaceAll(' ', '') === b.replaceAll(' ', '')) return true;
  const known = b.split(' ');
  const words = a.split(' ');
  const shared = words.filter((word, index) => word === known[index]);
  return (
    // `Aula SMA Negeri` only leaves the number out.
    words.length === known.length &&
    shared.length === known.length - 1 &&
    editDistance(a, b) <= Math.min(2, b.length * LARGEST_DIFFERENCE)
  );
}
