import { type CeremonyItem, readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';

/** Two acts of which one has to come before the other. */
interface Sequence {
  readonly first: RegExp;
  readonly next: RegExp;
  /** Why `next` cannot come first. */
  readonly because: string;
}

const SEQUENCES: readonly Sequence[] = [
  {
    first: /^pembacaan\b.*\b(?:keputusan|sk|petikan)\b/iu,
    next: /^(?!.*\bberita acara\b)(?:(?:prosesi )?(?:pengambilan|pengucapan) (?:sumpah|janji)\b|(?:pembacaan )?(?:naskah|kata-kata) pelantikan\b)/iu,
    because: 'yang disumpah baru sah ditetapkan sesudah keputusannya dibacakan',
  },
  {
    first: /^(?!.*\bberita acara\b)(?:prosesi )?(?:pengambilan|pengucapan) (?:sumpah|janji)\b/iu,
    next: /^penandatanganan berita acara\b.*\b(?:sumpah|janji)\b/iu,
    because: 'berita acara ditandatangani sesudah sumpahnya diucapkan',
  },
  {
    first: /^(?!.*\b(?:prasasti|berita acara)\b)penandatanganan\b/iu,
    next: /^(?:pertukaran|tukar[- ]menukar|serah terima) (?:naskah|dokumen|map|nota)\b/iu,
    because: 'naskah dipertukarkan sesudah ditandatangani',
  },
];

/** Who closes a session; a ceremony of closing has speeches of its own. */
const CLOSES = /^(?:penutupan|menutup) (?:rapat|sidang)\b|^(?:rapat|sidang)\b.*\bditutup\b/iu;
const REOPENS = /\b(?:pembukaan|membuka|dibuka|dilanjutkan)\b/iu;

const table = (...rows: readonly string[]): string =>
  `---\njenis: rundown\n---\n| Waktu | Kegiatan |\n|---|---|\n${rows.map((row) => `| | ${row} |\n`).join('')}`;

export const urutanProsesi: Rule = draftRule({
  id: 'protokol/urutan-prosesi',
  severity: 'warning',
  summary:
    'Keputusan dibacakan sebelum sumpah, naskah ditandatangani sebelum dipertukarkan, rapat ditutup sesudah sambutan terakhir.',
  why: 'Pejabat yang bersumpah sebelum keputusannya dibacakan, atau berpidato sesudah palu penutup, membuat susunannya terlihat salah di panggung.',
  exceptions:
    'Urutan naskah pelantikan dan sumpah tidak diperiksa karena praktiknya berbeda. Susunan yang salah satu bagiannya tidak ada, bagian yang berulang, rapat yang dibuka kembali, dan “Penutupan” sebagai nama acara dibiarkan.',
  source: 'Kelaziman; untuk pelantikan ASN, urutan dalam SE Kepala BKN 10/SE/IV/2020',
  kinds: ['rundown', 'acara'],
  checklist: 'Urutan prosesi benar',
  examples: {
    wrong: [
      { text: table('Indonesia Raya', '«Pengucapan sumpah»', 'Pembacaan keputusan', 'Doa') },
      {
        text: table('Indonesia Raya', '«Pertukaran naskah»', 'Penandatanganan naskah kerja sama'),
      },
      {
        text: table('Pembukaan rapat', 'Penutupan rapat paripurna', '«Sambutan Bupati»', 'Doa'),
      },
      {
        text: table(
          'Pembacaan keputusan',
          '«Penandatanganan berita acara sumpah»',
          'Pengambilan sumpah jabatan',
        ),
      },
    ],
    right: [
      table('Pembacaan keputusan', 'Pengucapan sumpah', 'Penandatanganan berita acara sumpah'),
      table('Pembacaan keputusan', 'Pembacaan naskah pelantikan', 'Pengambilan sumpah jabatan'),
      table('Pembacaan keputusan', 'Pengambilan sumpah jabatan', 'Pembacaan naskah pelantikan'),
      table('Penandatanganan naskah', 'Pertukaran naskah', 'Sambutan Bupati'),
      table('Penandatanganan naskah', 'Pertukaran naskah', 'Penandatanganan prasasti'),
      table('Pertukaran cendera mata', 'Penandatanganan naskah kerja sama'),
      table('Pengambilan sumpah', 'Pembacaan ayat suci', 'Doa'),
      table('Penutupan rapat paripurna', 'Doa', 'Foto bersama'),
      table('Penutupan', 'Laporan panitia', 'Sambutan penutupan'),
      table('Penutupan rapat', 'Pembukaan rapat kedua', 'Sambutan Bupati'),
      table(
        'Pembacaan keputusan',
        'Pengucapan sumpah',
        'Penyerahan keputusan',
        'Pembacaan keputusan',
      ),
    ],
  },
  *check(context) {
    const { items } = readCeremony(context);
    const own = items.filter(({ kind }) => kind !== 'geladi' && kind !== 'persiapan');
    for (const { first, next, because } of SEQUENCES) {
      const start = own.find((item) => first.test(nameOf(item)));
      const early = own.find((item) => next.test(nameOf(item)));
      if (!start || !early || own.indexOf(early) > own.indexOf(start)) continue;
      if (early.scheduled.day !== start.scheduled.day) continue;
      yield {
        span: early.activitySpan,
        related: early.related,
        message: `“${early.entry.kegiatan}” mendahului “${start.entry.kegiatan}”; pindahkan ke sesudahnya: ${because} (kelaziman).`,
      };
    }
    const late = speechAfterClosing(own);
    if (!late) return;
    yield {
      span: late.item.activitySpan,
      related: late.item.related,
      message: `“${late.item.entry.kegiatan}” sesudah “${late.closing.entry.kegiatan}”; pindahkan ke sebelum rapat ditutup (kelaziman).`,
    };
  },
});

function speechAfterClosing(
  items: readonly CeremonyItem[],
): { readonly item: CeremonyItem; readonly closing: CeremonyItem } | undefined {
  const at = items.findIndex((item) => CLOSES.test(nameOf(item)));
  const closing = items[at];
  if (!closing) return undefined;
  const after = items
    .slice(at + 1)
    .filter(({ scheduled }) => scheduled.day === closing.scheduled.day);
  const item = after.find(({ kind }) => kind === 'sambutan' || kind === 'laporan');
  const isReopened = after
    .slice(0, item ? after.indexOf(item) : undefined)
    .some((one) => REOPENS.test(nameOf(one)));
  return item && !isReopened ? { item, closing } : undefined;
}

function nameOf({ entry }: CeremonyItem): string {
  return entry.kegiatan.trim();
}
