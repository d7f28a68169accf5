import { type CeremonyItem, readCeremony } from '../../check/ceremony.ts';
import { findPerformings } from '../../check/performings.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { opensWithTitle, speaksOfSubstitute } from '../../protocol/greeted.ts';
import { guestsNamedIn } from '../../protocol/speakers.ts';

/** Acts that only who has the role may do, by what the item is called. */
const ACTS: readonly {
  readonly roles: readonly string[];
  readonly item: RegExp;
  readonly says: string;
}[] = [
  {
    roles: ['melantik'],
    item: /^(?!.*\b(?:berita acara|persiapan|keputusan|sambutan|penyerahan)\b).*(?:\b(?:naskah|kata-kata) pelantikan\b|\b(?:pengambilan|pengucapan) (?:sumpah|janji)\b|^(?:prosesi )?pelantikan\b)/iu,
    says: 'yang melantik',
  },
  {
    roles: ['inspektur', 'pembina'],
    item: /^amanat\b|^(?:inspektur|pembina)(?: upacara)? (?:tiba|memasuki|menuju|meninggalkan)\b|\bmengheningkan cipta\b/iu,
    says: 'inspektur upacara',
  },
];

const SWEARING =
  'nama: Pelantikan Pejabat\nmulai: 2026-08-19 08:30\ntamu:\n  - { nama: Samsul Hadikusuma, jabatan: Wali Kota Contoh, peran: [melantik] }\n  - { nama: Faridz Gunadarma, jabatan: Kepala Dinas Sosial Kota Contoh }\n';
const FLAG =
  'nama: Upacara Bendera\nmulai: 2026-08-17 08:30\ntamu:\n  - { nama: Andi Makkasau, jabatan: Bupati Contoh, peran: [inspektur] }\n  - { nama: Puspa Marennu, jabatan: Wakil Bupati Contoh }\n';
const table = (...rows: readonly string[]): string =>
  `---\njenis: rundown\n---\n| Waktu | Kegiatan | Pelaksana |\n|---|---|---|\n${rows.map((row) => `| | ${row} |\n`).join('')}`;

export const pelakuPeran: Rule = draftRule({
  id: 'protokol/pelaku-peran',
  severity: 'warning',
  summary: 'Sumpah diambil yang melantik, dan amanat disampaikan inspektur upacara.',
  why: 'Pelantikan oleh yang tidak berwenang dapat dibatalkan; amanat orang lain di depan inspektur terdengar sebagai kesalahan susunan.',
  exceptions:
    'Rohaniwan, saksi, pejabat yang dilantik, wakil, dan acara yang berkas acaranya tidak menyebut `peran` itu dibiarkan.',
  source: 'Berkas acara: `peran` (melantik, inspektur)',
  kinds: ['rundown', 'mc', 'acara'],
  checklist: 'Sumpah dan amanat oleh yang berperan',
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
        text: '---\njenis: mc\n---\n## Pembacaan naskah pelantikan\n\nKepada «Kepala Dinas Sosial Kota Contoh, Faridz Gunadarma», kami persilakan.\n',
        event: SWEARING,
      },
    ],
    right: [
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
    for (const { item, text, span, related } of findPerformings(context)) {
      const act = ACTS.find((one) => one.item.test(nameOf(item)));
      const own = guests.filter(({ roles }) => act?.roles.some((role) => roles.includes(role)));
      const [right] = own;
      if (!act || !right || own.length > 1 || speaksOfSubstitute(text)) continue;
      const named = guestsNamedIn(text, guests);
      const called =
        named.length > 0 ? named : guests.filter(({ title }) => opensWithTitle(text, title));
      const [other] = called;
      if (!other || called.includes(right)) continue;
      yield {
        span,
        related,
        message: `Menurut berkas acara, ${act.says} ialah ${right.title}, ${right.name}, bukan ${other.title}.`,
      };
    }
  },
});

function nameOf({ entry }: CeremonyItem): string {
  return entry.kegiatan.trim();
}
