import { type CeremonyItem, readCeremony } from '../../check/ceremony.ts';
import { findPerformings } from '../../check/performings.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { withoutStatus } from '../../knowledge/acting-status.ts';
import { opensWithTitle, speaksOfSubstitute } from '../../protocol/greeted.ts';
import type { Guest } from '../../protocol/guests.ts';
import { guestsNamedIn } from '../../protocol/speakers.ts';

const EVENT =
  'nama: Rakor\nmulai: 2026-08-19 08:30\ntamu:\n  - { nama: Fery Insanudin, jabatan: Bupati Contoh }\n  - { nama: Riza Hardiman, jabatan: Bupati Contoh Selatan }\n  - { nama: Rina Marlina, jabatan: Wakil Bupati Contoh }\n';
const script = (heading: string, text: string): string =>
  `---\njenis: mc\n---\n## ${heading}\n\n${text}\n`;

export const panggilanJudul: Rule = draftRule({
  id: 'protokol/panggilan-judul',
  severity: 'error',
  summary: 'Yang dipanggil untuk berbicara adalah yang disebut nama mata acaranya.',
  why: 'Pembawa acara membaca kalimatnya, bukan judulnya: yang dipanggil bukan yang sudah bersiap.',
  exceptions: 'Wakil (“mewakili”), dan mata acara yang ditujukan “kepada” seseorang, dibiarkan.',
  source: 'Perbandingan nama mata acara dengan pelaksananya; berkas acara: `pejabat`, `tamu`',
  kinds: ['rundown', 'mc', 'acara'],
  checklist: 'Yang dipanggil sesuai dengan nama mata acaranya',
  examples: {
    wrong: [
      {
        text: script(
          'Sambutan Bupati Contoh',
          'Kepada «Bupati Contoh Selatan, Riza Hardiman», kami persilakan.',
        ),
        event: EVENT,
      },
      {
        text: '---\njenis: rundown\n---\n| Waktu | Kegiatan | Pelaksana |\n|---|---|---|\n| | «Sambutan Bupati Contoh» | Riza Hardiman |\n',
        event: EVENT,
      },
    ],
    right: [
      {
        text: script(
          'Sambutan Bupati Contoh',
          'Kepada Bupati Contoh, Fery Insanudin, kami persilakan.',
        ),
        event: EVENT,
      },
      {
        text: script(
          'Sambutan Wakil Bupati Contoh',
          'Kepada Wakil Bupati Contoh, Rina Marlina, kami persilakan.',
        ),
        event: EVENT,
      },
      {
        text: script(
          'Sambutan Bupati Contoh',
          'Kepada Wakil Bupati Contoh, Rina Marlina, yang mewakili Bupati, kami persilakan.',
        ),
        event: EVENT,
      },
      {
        text: script('Sambutan', 'Kepada Bupati Contoh Selatan, Riza Hardiman, kami persilakan.'),
        event: EVENT,
      },
      {
        text: script(
          'Laporan kepada Bupati Contoh',
          'Kepada Wakil Bupati Contoh, Rina Marlina, kami persilakan.',
        ),
        event: EVENT,
      },
      script('Sambutan Bupati Contoh', 'Kepada Riza Hardiman kami persilakan.'),
    ],
  },
  applies: (context) => readCeremony(context).guests.length > 1,
  *check(context) {
    const { guests } = readCeremony(context);
    for (const { item, text, span, related } of findPerformings(context)) {
      const announced = announcedIn(item, guests);
      if (!announced || speaksOfSubstitute(text)) continue;
      const named = guestsNamedIn(text, guests);
      const called =
        named.length > 0 ? named : guests.filter(({ title }) => opensWithTitle(text, title));
      const [other] = called;
      if (!other || called.includes(announced) || other.representing !== undefined) continue;
      yield {
        span,
        related,
        message: `Mata acaranya “${item.entry.kegiatan}” (${announced.title}, ${announced.name}), tetapi di sini ${other.title}, ${other.name}; samakan keduanya.`,
      };
    }
  },
});

/** Whose speech or report an item is by its name: the longest title in it. */
function announcedIn({ kind, entry }: CeremonyItem, guests: readonly Guest[]): Guest | undefined {
  const name = entry.kegiatan.toLowerCase();
  const isSpeech = kind === 'sambutan' || kind === 'laporan';
  if (!isSpeech || /\b(?:kepada|untuk|tentang|mewakili|diwakili)\b/u.test(name)) return undefined;
  const titles = guests
    .map((guest) => ({ guest, title: withoutStatus(guest.title).toLowerCase() }))
    .filter(({ title }) => name.endsWith(` ${title}`))
    .sort((a, b) => b.title.length - a.title.length);
  return titles[0]?.guest;
}
