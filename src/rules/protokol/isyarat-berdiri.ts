import { type CeremonyItem, readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { ItemKind } from '../../run-sheet/item-kind.ts';

const STAND = /\b(?:berdiri|bangkit)\b/iu;
const SIT = /\bduduk\b/iu;
/** Those present stay on their feet through these. */
const STANDING: readonly ItemKind[] = ['lagu-kebangsaan', 'mars', 'hening-cipta', 'doa'];

const items = (...rows: readonly string[]): string =>
  `nama: Pembukaan Pelatihan\nmulai: 2026-08-19 08:30\nsusunan:\n${rows.map((row) => `  - { ${row} }\n`).join('')}`;

export const isyaratBerdiri: Rule = draftRule({
  id: 'protokol/isyarat-berdiri',
  severity: 'warning',
  summary: 'Narasi Indonesia Raya meminta hadirin berdiri, lalu mempersilakan duduk kembali.',
  why: 'Tanpa diminta, sebagian hadirin tetap duduk; tanpa dipersilakan duduk, semua berdiri sampai laporan selesai.',
  exceptions:
    'Mata acara tanpa narasi atau isyarat, dan upacara di lapangan, tidak diperiksa. Bila sesudahnya hadirin masih berdiri (mars, doa), ajakan duduk boleh di sana.',
  source: 'UU 24/2009 Pasal 62 (berdiri tegak); ajakan duduk adalah kelaziman',
  kinds: ['rundown', 'mc', 'acara'],
  checklist: 'Narasi Indonesia Raya menyuruh hadirin berdiri dan duduk kembali',
  examples: {
    wrong: [
      {
        text: '---\njenis: mc\n---\n«## Indonesia Raya»\n\nMarilah kita menyanyikan lagu kebangsaan.\n\n## Doa\n\nMari kita berdoa.\n',
      },
      { text: items('kegiatan: «Indonesia Raya», narasi: Kita menyanyikan lagu kebangsaan.') },
      {
        text: items(
          'kegiatan: «Indonesia Raya», narasi: Hadirin dimohon berdiri.',
          'kegiatan: Laporan panitia, narasi: Laporan ketua panitia.',
        ),
      },
    ],
    right: [
      '---\njenis: mc\n---\n## Indonesia Raya\n\nHadirin dimohon berdiri.\n\n> **Isyarat:** hadirin duduk kembali.\n\n## Doa\n\nMari kita berdoa.\n',
      items('kegiatan: Indonesia Raya, narasi: Hadirin dimohon berdiri. Silakan duduk kembali.'),
      items('kegiatan: Indonesia Raya, isyarat: "hadirin berdiri, lalu duduk kembali"'),
      items('kegiatan: Indonesia Raya'),
      items(
        'kegiatan: Indonesia Raya, narasi: Hadirin dimohon berdiri.',
        'kegiatan: Doa, narasi: Kita berdoa. Hadirin dipersilakan duduk.',
      ),
      items(
        'kegiatan: Indonesia Raya, narasi: Hadirin dimohon berdiri.',
        'kegiatan: Laporan panitia, narasi: "Terima kasih, silakan duduk. Laporan panitia."',
      ),
      items('kegiatan: Indonesia Raya, narasi: Hadirin dimohon berdiri.', 'kegiatan: Laporan'),
      items('kegiatan: Mars kota, narasi: Kita menyanyikan mars kota.'),
    ],
  },
  applies: (context) =>
    readCeremony(context).items.some(
      (item) => item.kind === 'lagu-kebangsaan' && said(item) !== '',
    ),
  *check(context) {
    const { items: all, occasion } = readCeremony(context);
    if (occasion === 'upacara-bendera') return;
    for (const [index, item] of all.entries()) {
      if (item.kind !== 'lagu-kebangsaan' || said(item) === '') continue;
      const { activitySpan, related } = item;
      if (!STAND.test(said(item))) {
        yield {
          span: activitySpan,
          related,
          message:
            'Narasi lagu kebangsaan belum meminta hadirin berdiri; tulis “Hadirin dimohon berdiri” (UU 24/2009 Pasal 62).',
        };
      } else if (!sitsDown(all.slice(index))) {
        yield {
          span: activitySpan,
          related,
          message:
            'Sesudah lagu kebangsaan hadirin belum dipersilakan duduk; tambahkan “Hadirin dipersilakan duduk kembali” (kelaziman).',
        };
      }
    }
  },
});

function said({ entry: { narasi = '', isyarat = '' } }: CeremonyItem): string {
  return `${narasi} ${isyarat}`.trim();
}

/** Whether the narration seats those who stand, up to the first item for which they sit. */
function sitsDown(items: readonly CeremonyItem[]): boolean {
  const seated = items.findIndex(({ kind }) => !STANDING.includes(kind));
  const looked = seated === -1 ? items : items.slice(0, seated + 1);
  const last = looked.at(-1);
  const isSilent = last !== undefined && looked.length > 1 && said(last) === '';
  return isSilent || looked.some((item) => SIT.test(said(item)));
}
