import { readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { minutesOf } from '../../run-sheet/item-times.ts';

/** One stanza with its refrain takes a little less than two minutes, three stanzas five. */
const ONE_STANZA_MINUTES = 2;
const THREE_STANZAS_MINUTES = 5;
const THREE = /\b(?:tiga|3)\s+(?:stanza|bait)\b/iu;

const table = (...rows: readonly string[]): string =>
  `---\njenis: rundown\n---\n| Waktu | Durasi | Kegiatan |\n|---|---|---|\n${rows.map((row) => `${row}\n`).join('')}`;

export const lamaLagu: Rule = draftRule({
  id: 'protokol/lama-lagu',
  severity: 'warning',
  summary: 'Waktu untuk Indonesia Raya cukup: dua menit untuk satu stanza, lima untuk tiga.',
  why: 'Lagu kebangsaan tidak boleh dipotong; menit yang kurang diambil dari pejabat yang berbicara berikutnya.',
  exceptions: 'Mata acara tanpa waktu atau durasi dibiarkan.',
  source: 'UU 24/2009 Pasal 60 (dinyanyikan lengkap); lamanya adalah kelaziman',
  kinds: ['rundown', 'acara'],
  examples: {
    wrong: [
      { text: table('| 08.30–08.31 | | «Indonesia Raya» |', '| 08.31–08.40 | | Laporan |') },
      { text: table('| | 3 menit | «Indonesia Raya tiga stanza» |') },
      {
        text: 'nama: Rakor\nmulai: 2026-08-19 08:30\nsusunan:\n  - { durasi: 1, kegiatan: «Lagu Indonesia Raya» }\n',
      },
    ],
    right: [
      table('| 08.30–08.32 | | Indonesia Raya |'),
      table('| | 5 menit | Indonesia Raya 3 stanza |'),
      table('| 08.30 | | Indonesia Raya |', '| 08.33 | | Laporan |'),
      table('| 08.30–08.31 | | Mars kota |'),
      table('| | | Indonesia Raya |'),
      table('| | 1 menit | Mengheningkan cipta |'),
    ],
  },
  *check(context) {
    for (const { kind, scheduled, text, activitySpan, related, entry } of readCeremony(context)
      .items) {
      const minutes = minutesOf(scheduled);
      const needed = THREE.test(text) ? THREE_STANZAS_MINUTES : ONE_STANZA_MINUTES;
      if (kind !== 'lagu-kebangsaan' || minutes === undefined) continue;
      if (minutes <= 0 || minutes >= needed) continue;
      yield {
        span: activitySpan,
        related,
        message: `“${entry.kegiatan}” mendapat ${minutes} menit; sediakan sedikitnya ${needed} menit supaya lagunya lengkap (UU 24/2009 Pasal 60).`,
      };
    }
  },
});
