import { type CeremonyItem, openingOf, readCeremony } from '../../check/ceremony.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Guest } from '../../protocol/guests.ts';
import { rankOffice } from '../../protocol/precedence.ts';
import { isHigher } from '../../protocol/speakers.ts';
import type { ItemKind } from '../../run-sheet/item-kind.ts';
import { anyOf } from '../../text/patterns.ts';

/** The item by which the event is opened, not the first words of the master of ceremonies. */
const OPENS = anyOf(
  // `sekaligus membuka`, `dan meresmikan`
  /\b(?:sekaligus|dan)\s+(?:membuka|meresmikan|pembukaan|peresmian)\b/iu,
  // `resmi membuka`, `membuka acara`, `pembukaan resmi`
  /\b(?:resmi\s+membuka|membuka\s+(?:secara\s+resmi|acara|kegiatan|pelatihan))\b/iu,
  /\bpembukaan\s+(?:secara\s+)?resmi\b/iu,
  // What is done for all to see.
  /\b(?:pemukulan\s+gong|peresmian|pengguntingan\s+pita|penekanan\s+(?:tombol|sirene))\b/iu,
);
/** Roles of those who open an event or put the seal on it. */
const OPENING_ROLES = ['membuka', 'meresmikan'];

const table = (...rows: readonly string[]): string =>
  `---\njenis: rundown\njudul: Pembukaan Pelatihan\n---\n| Waktu | Kegiatan | Pelaksana |\n|---|---|---|\n${rows.map((row) => `| | ${row} |\n`).join('')}`;

export const pembukaTertinggi: Rule = draftRule({
  id: 'protokol/pembuka-tertinggi',
  severity: 'warning',
  summary: 'Acara dibuka oleh pejabat tertinggi yang berbicara.',
  why: 'Bila kepala dinas memukul gong di depan bupatinya, semua foto menunjukkan siapa yang dilewati.',
  exceptions:
    'Dibandingkan hanya dengan pejabat yang ikut memberi sambutan atau yang berperan membuka menurut berkas acara. Wakil yang hadir atas nama pimpinan, pengguntingan pita oleh istri atau suami pejabat, dan acara dengan `urutan_manual` dibiarkan.',
  source: 'Kelaziman; kedudukan menurut UU 9/2010 Pasal 9–11',
  kinds: ['rundown', 'acara'],
  checklist: 'Acara dibuka oleh pejabat tertinggi yang hadir',
  examples: {
    wrong: [
      {
        text: table(
          'Sambutan sekaligus membuka acara | Kepala Dinas Sosial',
          'Sambutan | Wali Kota Contoh',
        ).replace('Sambutan sekaligus membuka acara', '«Sambutan sekaligus membuka acara»'),
      },
      {
        text: table('Sambutan | Bupati Contoh', '«Pemukulan gong» | Sekretaris Daerah Contoh'),
      },
      {
        text: 'nama: Peresmian Pasar\nmulai: 2026-08-19 08:30\nsusunan:\n  - { kegiatan: Sambutan, pelaksana: Bupati Contoh }\n  - { kegiatan: «Peresmian pasar», pelaksana: Wakil Bupati Contoh }\n',
      },
      {
        text: table('«Penekanan tombol sirene dan penandatanganan prasasti» | Bupati Contoh'),
        event:
          'nama: Peresmian Pasar\nmulai: 2026-08-19 08:30\ntamu: [{ nama: Satrio Wibisana, jabatan: Menteri Perdagangan, peran: [meresmikan] }]\n',
      },
      {
        text: 'nama: Peresmian Pasar\nmulai: 2026-08-19 08:30\ntamu:\n  - { nama: Budi Hermawan, jabatan: Bupati Contoh, peran: [sambutan] }\n  - { nama: Rina Marlina, jabatan: Wakil Bupati Contoh, peran: «[membuka]» }\n',
      },
      {
        text: 'nama: Peresmian Pasar\nmulai: 2026-08-19 08:30\ntamu:\n  - { nama: Satrio Wibisana, jabatan: Menteri Perdagangan, peran: [meresmikan] }\n  - { nama: Budi Hermawan, jabatan: Bupati Contoh, peran: «[sambutan, meresmikan]» }\n',
      },
    ],
    right: [
      'nama: Peresmian Pasar\nmulai: 2026-08-19 08:30\ntamu:\n  - { nama: Budi Hermawan, jabatan: Bupati Contoh, peran: [membuka] }\n  - { nama: Rina Marlina, jabatan: Wakil Bupati Contoh, peran: [sambutan] }\n',
      'nama: Peresmian Pasar\nmulai: 2026-08-19 08:30\ntamu:\n  - { nama: Budi Hermawan, jabatan: Bupati Contoh, hadir: tidak, peran: [] }\n  - { nama: Rina Marlina, jabatan: Wakil Bupati Contoh, peran: [membuka], mewakili: Bupati Contoh }\n',
      table('Sambutan | Kepala Dinas', 'Sambutan sekaligus membuka acara | Wali Kota Contoh'),
      table('Sambutan | Wali Kota Contoh', 'Pemukulan gong | Wali Kota Contoh'),
      table('Sambutan | Bupati', 'Pengguntingan pita | Istri Bupati'),
      table('Sambutan | Kepala Dinas', 'Pembukaan oleh MC | Kepala Bagian Protokol'),
      table('Sambutan | Bupati', 'Pemukulan gong | Bupati dan Ketua DPRD'),
      table('Sambutan | Wali Kota', 'Materi | Kepala Dinas', 'Peresmian pojok baca | Camat'),
      table('Sambutan Bupati sekaligus membuka acara | diwakili Sekda', 'Sambutan | Sekda'),
    ],
  },
  applies: (context) => {
    const { isOrderOpen, items, guests } = readCeremony(context);
    const isStated = guests.some(({ roles }) => roles.some((role) => OPENING_ROLES.includes(role)));
    return (
      !isOrderOpen &&
      (items.length === 0
        ? isStated
        : items.some((item) => item.speaker !== undefined && isOpening(item)))
    );
  },
  *check(context) {
    const ceremony = readCeremony(context);
    const opening = openingOf(ceremony);
    const speakers = [
      ...opening.flatMap(({ kind, speaker }) => (kind === 'sambutan' && speaker ? [speaker] : [])),
      // With an order of its own in the event file, `fakta/susunan-acara` compares performers.
      ...ceremony.guests.flatMap(({ office, title, roles }) =>
        ceremony.event?.susunan.length === 0 &&
        office &&
        roles.some((role) => OPENING_ROLES.includes(role))
          ? [{ office, title }]
          : [],
      ),
    ];
    if (opening.length === 0) yield* checkRoles(context);
    for (const item of opening) {
      const { speaker, activitySpan, related, entry } = item;
      if (!speaker || speaker.isSubstitute || !isOpening(item)) continue;
      const higher = speakers.find((one) => isHigher(one.office, speaker.office, ceremony.ranking));
      if (!higher) continue;
      const source = rankOffice(higher.office, ceremony.ranking.level)?.source ?? '';
      yield {
        span: activitySpan,
        related,
        message: `“${entry.kegiatan}” dilakukan ${speaker.title}, padahal ${higher.title} hadir dan lebih tinggi (${source}); lazimnya yang tertinggi yang membuka.`,
      };
    }
  },
});

const KINDS: readonly ItemKind[] = [
  'sambutan',
  'pembukaan-resmi',
  'pembukaan',
  // Of a button and a plaque: one item, signed by the same person.
  'penandatanganan',
];

function isOpening({ entry, kind }: CeremonyItem): boolean {
  return KINDS.includes(kind) && OPENS.test(entry.kegiatan);
}

/** Who is to open, by the event file, where its run-sheet is still a pattern. */
function* checkRoles(context: RuleContext): Generator<Report> {
  const { guests, ranking } = readCeremony(context);
  if (!context.record) return;
  const isOpener = ({ roles }: Guest): boolean =>
    roles.some((role) => OPENING_ROLES.includes(role));
  for (const guest of guests.filter(isOpener)) {
    const { office, representing, title, at, roles } = guest;
    const higher = guests.find(
      (one) =>
        office &&
        one.office &&
        (one.roles.includes('sambutan') || isOpener(one) || one.roles.includes('arahan')) &&
        isHigher(one.office, office, ranking),
    );
    if (!higher?.office || representing !== undefined) continue;
    const role = roles.find((one) => OPENING_ROLES.includes(one)) ?? '';
    const source = rankOffice(higher.office, ranking.level)?.source ?? '';
    // Two may do it together; who wrote both roles may have forgotten to take one back.
    const isShared = isOpener(higher);
    yield {
      span: context.record.yaml.locate([...at, 'peran']),
      ...(isShared ? { severity: 'info' as const } : {}),
      message: isShared
        ? `${title} dan ${higher.title} sama-sama berperan ${role}; bila tidak bersama-sama, sisakan pada yang tertinggi, ${higher.title} (${source}).`
        : `${title} berperan ${role}, padahal ${higher.title} hadir dan lebih tinggi (${source}); lazimnya yang tertinggi yang ${role}.`,
    };
  }
}
