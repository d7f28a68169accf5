import { type CeremonyItem, readCeremony } from '../../check/ceremony.ts';
import { findPerformings } from '../../check/performings.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { SIGNING_ROLES } from '../../event/roles.ts';
import { opensWithTitle, speaksOfSubstitute } from '../../protocol/greeted.ts';
import type { Guest } from '../../protocol/guests.ts';
import { guestsNamedIn } from '../../protocol/speakers.ts';

/** Acts that only who has the role may do, by what the item is called. */
interface Act {
  readonly roles: readonly string[];
  readonly item: RegExp;
  readonly says: string;
  /** Several do it together, each with the role. */
  readonly isShared?: true;
  /** Each of its items is theirs alone: having done one of them does not free another. */
  readonly isEach?: true;
}

const ACTS: readonly Act[] = [
  {
    roles: ['melantik'],
    item: /^(?!.*\b(?:berita acara|persiapan|keputusan|sambutan|penyerahan)\b).*(?:\b(?:naskah|kata-kata) pelantikan\b|\b(?:pengambilan|pengucapan) (?:sumpah|janji)\b|^(?:prosesi )?pelantikan\b)/iu,
    says: 'yang melantik',
  },
  {
    roles: ['inspektur', 'pembina'],
    item: /^amanat\b|^(?:inspektur|pembina)(?: upacara)? (?:tiba|memasuki|menuju|meninggalkan)\b|\bmengheningkan cipta\b/iu,
    says: 'inspektur upacara',
    isEach: true,
  },
  {
    roles: ['meresmikan', 'membuka'],
    item: /^(?:peresmian|pembukaan secara resmi|peletakan batu pertama|groundbreaking|penekanan (?:tombol|sirene)|pemukulan gong|penandatanganan prasasti|pembukaan selubung)\b/iu,
    says: 'yang meresmikan',
  },
  {
    roles: SIGNING_ROLES,
    item: /^(?!.*\b(?:prasasti|berita acara|pakta|daftar hadir)\b)penandatanganan\b/iu,
    says: 'yang menandatangani',
    isShared: true,
  },
  {
    roles: ['laporan'],
    item: /^laporan\b(?!.*\b(?:komandan|pemimpin|perwira|hasil|komisi|fraksi|pansus)\b)/iu,
    says: 'yang menyampaikan laporan',
  },
];

const SWEARING =
  'nama: Pelantikan Pejabat\nmulai: 2026-08-19 08:30\ntamu:\n  - { nama: Samsul Hadikusuma, jabatan: Wali Kota Contoh, peran: [melantik] }\n  - { nama: Faridz Gunadarma, jabatan: Kepala Dinas Sosial Kota Contoh }\n';
const FLAG =
  'nama: Upacara Bendera\nmulai: 2026-08-17 08:30\ntamu:\n  - { nama: Andi Makkasau, jabatan: Bupati Contoh, peran: [inspektur] }\n  - { nama: Puspa Marennu, jabatan: Wakil Bupati Contoh }\n';
const STONE = SWEARING.replace('melantik', 'meresmikan').replace('Pelantikan Pejabat', 'Peresmian');
const SIGNING =
  'nama: Penandatanganan Kerja Sama\nmulai: 2026-08-19 08:30\ntamu:\n  - { nama: Samsul Hadikusuma, jabatan: Wali Kota Contoh, peran: [menandatangani] }\n  - { nama: Tono Wijaya, jabatan: Bupati Sintang, peran: [menandatangani] }\n  - { nama: Faridz Gunadarma, jabatan: Wakil Wali Kota Contoh }\n  - { nama: Rina Marlina, jabatan: Kepala Dinas Sosial Kota Contoh, peran: [laporan] }\n';
const table = (...rows: readonly string[]): string =>
  `---\njenis: rundown\n---\n| Waktu | Kegiatan | Pelaksana |\n|---|---|---|\n${rows.map((row) => `| | ${row} |\n`).join('')}`;

export const pelakuPeran: Rule = draftRule({
  id: 'protokol/pelaku-peran',
  severity: 'warning',
  summary:
    'Sumpah diambil yang melantik, dan amanat, peresmian, penandatanganan, serta laporan dilakukan yang berperan.',
  why: 'Pelantikan oleh yang tidak berwenang dapat dibatalkan; amanat orang lain di depan inspektur terdengar sebagai kesalahan susunan.',
  exceptions:
    'Rohaniwan, saksi, pejabat yang dilantik, wakil, yang melakukannya bersama atau sesudah yang berperan, dan acara yang berkas acaranya tidak menyebut `peran` itu dibiarkan.',
  source: 'Berkas acara: `peran` (melantik, inspektur, meresmikan, menandatangani, laporan)',
  kinds: ['rundown', 'mc', 'acara'],
  checklist: 'Sumpah, amanat, dan peresmian oleh yang berperan',
  examples: {
    wrong: [
      {
        text: table(
          '«Pengambilan sumpah jabatan» | Kepala Dinas Sosial Kota Contoh Faridz Gunadarma',
        ),
        event: SWEARING,
      },
      { text: table('«Amanat pembina upacara» | Wakil Bupati Contoh'), event: FLAG },
      {
        text: table(
          '«Inspektur upacara tiba di mimbar» | Wakil Bupati Contoh Puspa Marennu',
          'Amanat | Bupati Contoh Andi Makkasau',
        ),
        event: FLAG,
      },
      {
        text: '---\njenis: mc\n---\n## Pembacaan naskah pelantikan\n\nKepada «Kepala Dinas Sosial Kota Contoh, Faridz Gunadarma», kami persilakan.\n',
        event: SWEARING,
      },
      { text: table('«Peletakan batu pertama» | Faridz Gunadarma'), event: STONE },
      {
        text: table('«Penandatanganan naskah kerja sama» | Faridz Gunadarma dan Tono Wijaya'),
        event: SIGNING,
      },
      { text: table('«Laporan panitia» | Wakil Wali Kota Contoh'), event: SIGNING },
    ],
    right: [
      {
        text: table(
          'Peletakan batu pertama | Wali Kota Contoh',
          'Peletakan batu pertama | Faridz Gunadarma',
        ),
        event: STONE,
      },
      {
        text: table('Peletakan batu pertama | Samsul Hadikusuma dan Faridz Gunadarma'),
        event: STONE,
      },
      { text: table('Pengguntingan pita | Faridz Gunadarma'), event: STONE },
      {
        text: table(
          'Penandatanganan naskah | Samsul Hadikusuma dan Tono Wijaya, disaksikan Faridz Gunadarma',
        ),
        event: SIGNING,
      },
      {
        text: table(
          'Penandatanganan naskah | Wali Kota Contoh',
          'Penandatanganan naskah | Tono Wijaya',
        ),
        event: SIGNING,
      },
      {
        text: table('Laporan panitia | Rina Marlina', 'Laporan kegiatan | Faridz Gunadarma'),
        event: SIGNING,
      },
      { text: table('Penandatanganan berita acara | Faridz Gunadarma'), event: SIGNING },
      { text: table('Pengambilan sumpah jabatan | Wali Kota Contoh'), event: SWEARING },
      { text: table('Pengambilan sumpah jabatan | Rohaniwan'), event: SWEARING },
      {
        text: table('Penandatanganan berita acara sumpah | Faridz Gunadarma'),
        event: SWEARING,
      },
      {
        text: table('Amanat | Bupati Contoh Andi Makkasau, selaku inspektur upacara'),
        event: FLAG,
      },
      {
        text: table(
          'Inspektur upacara tiba di mimbar | Bupati Contoh, didampingi Wakil Bupati Contoh',
          'Amanat | Bupati Contoh',
        ),
        event: FLAG,
      },
      { text: table('Doa | Puspa Marennu'), event: FLAG },
      { text: table('Pembacaan Pancasila | Puspa Marennu'), event: FLAG },
      {
        text: table('Amanat | Wakil Bupati Contoh'),
        event: FLAG.replace(', peran: [inspektur]', ''),
      },
      {
        text: table('Amanat Bupati | Puspa Marennu, membacakan sambutan tertulis, mewakili Bupati'),
        event: FLAG,
      },
    ],
  },
  applies: (context) =>
    readCeremony(context).guests.some(({ roles }) =>
      ACTS.some((act) => act.roles.some((role) => roles.includes(role))),
    ),
  *check(context) {
    const { guests } = readCeremony(context);
    const performings = findPerformings(context).map((performing) => ({
      ...performing,
      act: ACTS.find((one) => one.item.test(nameOf(performing.item))),
      called: calledIn(performing.text, guests),
    }));
    for (const { item, act, text, span, related, called } of performings) {
      const own = guests.filter(({ roles }) => act?.roles.some((role) => roles.includes(role)));
      const isClear = own.length === 1 || (own.length > 1 && act?.isShared === true);
      if (!act || !isClear || speaksOfSubstitute(text)) continue;
      const other = called.find((guest) => !own.includes(guest));
      const doesIt = (right: Guest): boolean =>
        performings.some(
          (one) =>
            one.act === act &&
            one.called.includes(right) &&
            (!act.isEach || nameOf(one.item) === nameOf(item)),
        );
      if (!other || own.every(doesIt)) continue;
      const right = own.map(({ title, name }) => `${title}, ${name}`).join('; dan ');
      yield {
        span,
        related,
        message: `Menurut berkas acara, ${act.says} ialah ${right}, bukan ${other.title}.`,
      };
    }
  },
});

/** The guests whom a text names, those before whom it is only done left out. */
function calledIn(text: string, guests: readonly Guest[]): readonly Guest[] {
  const [doers = ''] = text.split(BEFORE_OTHERS);
  const named = guestsNamedIn(doers, guests);
  return named.length > 0 ? named : guests.filter(({ title }) => opensWithTitle(doers, title));
}

const BEFORE_OTHERS = /,?\s(?:disaksikan|didampingi|diikuti|dilanjutkan|kepada|bersama)\b/iu;

function nameOf({ entry }: CeremonyItem): string {
  return entry.kegiatan.trim();
}
