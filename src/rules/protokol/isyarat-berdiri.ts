import { type CeremonyItem, readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { ItemKind } from '../../run-sheet/item-kind.ts';

const STAND = /\b(?:berdiri|bangkit)\b/iu;
const SIT = /\bduduk\b/iu;
/** Those present stay on their feet through these. */
const STANDING: readonly ItemKind[] = ['lagu-kebangsaan', 'mars', 'hening-cipta', 'doa'];

/** Officials take their oath; what is only signed or prepared for it is none. */
const OATH = /^(?:prosesi )?(?:pengambilan|pengucapan) sumpah\b/iu;

const items = (...rows: readonly string[]): string =>
  `nama: Pembukaan Pelatihan\nmulai: 2026-08-19 08:30\nsusunan:\n${rows.map((row) => `  - { ${row} }\n`).join('')}`;

export const isyaratBerdiri: Rule = draftRule({
  id: 'protokol/isyarat-berdiri',
  severity: 'warning',
  summary:
    'Narasi Indonesia Raya dan sumpah meminta hadirin berdiri; sesudah lagu, dipersilakan duduk kembali.',
  why: 'Tanpa diminta, sebagian hadirin tetap duduk; tanpa dipersilakan duduk, semua berdiri sampai laporan selesai.',
  exceptions:
    'Mata acara tanpa narasi atau isyarat tidak diperiksa; di naskah pembawa acara, isyarat tidak dihitung karena tidak dibacakan. Upacara di lapangan diperiksa hanya bila tamu undangannya duduk. Bila sesudahnya hadirin masih berdiri (mars, doa), ajakan duduk boleh di sana.',
  source:
    'UU 24/2009 Pasal 62 (berdiri tegak saat lagu kebangsaan); berdiri saat sumpah dan ajakan duduk adalah kelaziman',
  kinds: ['rundown', 'mc', 'acara'],
  checklist: 'Narasi Indonesia Raya menyuruh hadirin berdiri dan duduk kembali',
  examples: {
    wrong: [
      {
        text: '---\njenis: mc\n---\n«## Indonesia Raya»\n\nMarilah kita menyanyikan lagu kebangsaan.\n\n## Doa\n\nMari kita berdoa.\n',
      },
      {
        text: '---\njenis: mc\n---\n«## Indonesia Raya»\n\n> **Isyarat:** hadirin berdiri tegak.\n\nMarilah kita menyanyikan lagu kebangsaan.\n\n> hadirin duduk.\n',
      },
      {
        text: '---\njenis: mc\njudul: Upacara Bendera\n---\n«## Pengibaran bendera diiringi lagu Indonesia Raya»\n\n> **Isyarat:** tamu undangan berdiri.\n\nPengibaran bendera.\n\n## Hening cipta\n\nTamu undangan dipersilakan duduk kembali.\n',
      },
      {
        text: '---\njenis: mc\n---\n«## Pengucapan sumpah»\n\n> **Isyarat:** hadirin berdiri.\n\nAcara berikutnya, pengucapan sumpah.\n',
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
      '---\njenis: mc\n---\n## Kedatangan Bupati\n\nHadirin dimohon berdiri.\n\n## Indonesia Raya\n\nMarilah kita bernyanyi.\n\n> Tunggu.\n\nSilakan duduk.\n',
      '---\njenis: mc\n---\n## Indonesia Raya\n\nBapak dan Ibu dipersilakan berdiri. Marilah bernyanyi.\n\nHadirin dipersilakan duduk kembali.\n',
      '---\njenis: mc\njudul: Upacara Bendera\n---\n## Pengibaran bendera diiringi lagu Indonesia Raya\n\nPengibaran bendera.\n\n## Amanat\n\nAmanat.\n',
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
      '---\njenis: mc\n---\n## Pembacaan naskah pelantikan\n\nHadirin dimohon berdiri.\n\n## Pengambilan sumpah jabatan\n\nAcara berikutnya, pengambilan sumpah.\n',
      '---\njenis: mc\n---\n## Penandatanganan berita acara sumpah\n\nAcara berikutnya, penandatanganan berita acara sumpah.\n',
      '---\njenis: mc\n---\n## Pengambilan sumpah\n\nBapak dan Ibu kami persilakan bangkit dari tempat duduk.\n',
      items('kegiatan: Pengambilan sumpah, isyarat: rohaniwan mendampingi'),
      items('kegiatan: Mars kota, narasi: Kita menyanyikan mars kota.'),
    ],
  },
  applies: (context) =>
    readCeremony(context).items.some(
      (item) => (item.kind === 'lagu-kebangsaan' || isOath(item)) && said(item) !== '',
    ),
  *check(context) {
    const { items, occasion } = readCeremony(context);
    const isScript = context.draft.kind === 'mc';
    for (const [index, item] of items.entries()) {
      const place = { items, index, isScript };
      const isSilentOath = isScript && isOath(item) && (item.entry.narasi ?? '') !== '';
      if (isSilentOath && !isStanding(items.slice(0, index + 1), true)) {
        yield {
          span: item.activitySpan,
          related: item.related,
          message:
            'Kata-kata pembawa acara belum meminta hadirin berdiri saat sumpah diucapkan; kotak isyarat tidak dibacakan. Tulis “Hadirin dimohon berdiri” (kelaziman).',
        };
      }
      if (item.kind !== 'lagu-kebangsaan' || said(item) === '') continue;
      const message =
        occasion === 'upacara-bendera' ? explainField(place) : explainHall(item, place);
      if (message === undefined) continue;
      yield { span: item.activitySpan, related: item.related, message };
    }
  },
});

function isOath({ entry }: CeremonyItem): boolean {
  return OATH.test(entry.kegiatan);
}

/** The anthem among the items of a ceremony. */
interface AnthemPlace {
  readonly items: readonly CeremonyItem[];
  readonly index: number;
  /** A script is read out; a run-sheet only says what is to be done. */
  readonly isScript: boolean;
}

/** In the field all stand; guests have chairs where a cue or a later word says so. */
function explainField({ items, index, isScript }: AnthemPlace): string | undefined {
  if (!isScript || isStanding(items.slice(0, index + 1), true)) return undefined;
  const haveChairs =
    STAND.test(items[index]?.entry.isyarat ?? '') || sitsDown(items.slice(index), true);
  return haveChairs
    ? 'Kata-kata pembawa acara belum meminta tamu undangan berdiri saat bendera dikibarkan; kotak isyarat tidak dibacakan. Tulis “Tamu undangan dimohon berdiri” (UU 24/2009 Pasal 62).'
    : undefined;
}

function explainHall(
  item: CeremonyItem,
  { items, index, isScript }: AnthemPlace,
): string | undefined {
  if (!isStanding(isScript ? items.slice(0, index + 1) : [item], isScript)) {
    const note = isScript && STAND.test(said(item)) ? '; kotak isyarat tidak dibacakan' : '';
    return `Narasi lagu kebangsaan belum meminta hadirin berdiri${note}. Tulis “Hadirin dimohon berdiri” (UU 24/2009 Pasal 62).`;
  }
  return sitsDown(items.slice(index), false)
    ? undefined
    : 'Sesudah lagu kebangsaan hadirin belum dipersilakan duduk; tambahkan “Hadirin dipersilakan duduk kembali” (kelaziman).';
}

/**
 * Whether those present are on their feet in the last of some items: they were asked to rise there,
 * or earlier and not to sit down since.
 *
 * @param onlySpoken whether cues do not count: nobody reads them out
 */
function isStanding(items: readonly CeremonyItem[], onlySpoken: boolean): boolean {
  const words = (item: CeremonyItem): string =>
    onlySpoken ? (item.entry.narasi ?? '') : said(item);
  const last = items.at(-1);
  if (last && STAND.test(words(last))) return true;
  const before = items.slice(0, -1).map(words).join(' ');
  return lastPlace(before, STAND) > lastPlace(before, SIT);
}

/** Where a pattern fits for the last time; -1 where it never does. */
function lastPlace(text: string, { source }: RegExp): number {
  return [...text.matchAll(new RegExp(source, 'giu'))].at(-1)?.index ?? -1;
}

function said({ entry: { narasi = '', isyarat = '' } }: CeremonyItem): string {
  return `${narasi} ${isyarat}`.trim();
}

/** Whether the narration seats those who stand, up to the first item for which they sit. */
function sitsDown(items: readonly CeremonyItem[], isStrict: boolean): boolean {
  const seated = items.findIndex(({ kind }) => !STANDING.includes(kind));
  const looked = seated === -1 ? items : items.slice(0, seated + 1);
  const last = looked.at(-1);
  const isSilent = last !== undefined && looked.length > 1 && said(last) === '';
  return (isSilent && !isStrict) || looked.some((item) => SIT.test(said(item)));
}
