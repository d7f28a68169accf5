import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import type { EventPlace } from '../../event/event.ts';
import { findLabelledLine, PLACE_LABEL } from '../../facts/labelled-lines.ts';
import { sharesPlace } from '../../facts/place-claims.ts';
import { matchCase } from '../../text/case.ts';
import { editDistance } from '../../text/nearest.ts';

/** Of letters: beyond this share it is another place. */
const LARGEST_DIFFERENCE = 0.12;
/** Values that give no place. */
const OPEN = /^(?:daring|zoom|menyusul|terlampir|akan ditentukan|\[)/iu;

const EVENT =
  'nama: Pelatihan\nmulai: 2026-08-19 08:30\ntempat: { nama: Ruang Pertemuan Balai Kota, alamat: Jalan Contoh Nomor 2, kota: Pangkalpinang }\n';

export const tempatAcara: Rule = draftRule({
  id: 'fakta/tempat-acara',
  severity: 'error',
  summary: 'Tempat acara ditulis seperti di berkas acara.',
  why: 'Tamu dan wartawan datang ke tempat yang tertulis di undangan dan rilis.',
  exceptions:
    'Diperiksa hanya baris “Tempat: …” dan nama tempat yang berbeda satu dua huruf; tempat lain yang disebut di naskah dibiarkan.',
  source: 'Berkas acara: `tempat`',
  checklist: 'Tempat acara sama dengan berkas acara',
  examples: {
    wrong: [
      { text: '- Tempat: «Aula Dinas Kominfo»\n', event: EVENT },
      { text: '- Tempat: «Ruang Pertemuan Balaikota», Pangkalpinang\n', event: EVENT },
      { text: 'Pelatihan digelar di «Ruang Pertemuan Balai Kata».', event: EVENT },
      { text: 'Pelatihan digelar di «Ruang Pertamuan Balai Kota», Pangkalpinang.', event: EVENT },
    ],
    right: [
      {
        text: '- Tempat: Ruang Pertemuan Balai Kota, Jalan Contoh Nomor 2, Pangkalpinang\n',
        event: EVENT,
      },
      { text: '- Tempat: Balai Kota, Pangkalpinang\n', event: EVENT },
      { text: '- Tempat: Kantor Wali Kota (Ruang Pertemuan Balai Kota)\n', event: EVENT },
      { text: '- Tempat: Aula Kominfo\n- Tempat: Ruang Pertemuan Balai Kota\n', event: EVENT },
      { text: '- Tempat: menyusul\n', event: EVENT },
      { text: 'Pelatihan digelar di Balai Kota.', event: EVENT },
      { text: 'Rapat persiapan digelar di Aula Dinas Kominfo.', event: EVENT },
      { text: 'PELATIHAN DI RUANG PERTEMUAN BALAI KOTA', event: EVENT },
      { text: 'Pelatihan digelar di ruang pertemuan balai kota.', event: EVENT },
      { text: '- Tempat: Aula Kominfo\n', event: 'nama: A\nmulai: 2026-08-19 08:30\n' },
    ],
  },
  applies: ({ event }) => event?.file.tempat !== undefined,
  *check({ event, passages }) {
    const place = event?.file.tempat;
    if (!place) return;
    const line = findLabelledLine(passages, PLACE_LABEL);
    const wrongLine = line && checkLine(line.passage, line.value, place);
    if (wrongLine) yield wrongLine;
    for (const passage of passages) {
      if (wrongLine && passage === line?.passage) continue;
      yield* checkSpelling(passage, place);
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
    if (first.lower[0] !== nama[0]?.toLowerCase()) continue;
    const last = words[index + right.length - 1];
    if (!last) return;
    const written = text.slice(first.start, last.end);
    if (!isMisspelt(written, nama) || !/^[A-ZÀ-Þ]/u.test(written)) continue;
    yield {
      span: passage.span(first.start, last.end),
      message: `“${written}” mungkin salah tulis; di berkas acara tertulis “${nama}”.`,
      suggestions: [matchCase(nama, written)],
    };
  }
}

function isMisspelt(written: string, right: string): boolean {
  const [a, b] = [written.toLowerCase(), right.toLowerCase()];
  if (a === b || Math.abs(a.length - b.length) > 2) return false;
  const known = b.split(' ');
  const shared = a.split(' ').filter((word, index) => word === known[index]);
  return (
    shared.length === known.length - 1 &&
    editDistance(a, b) <= Math.min(2, b.length * LARGEST_DIFFERENCE)
  );
}
