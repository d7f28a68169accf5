import { readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { findGreetingLists, type GreetingLine } from '../../facts/people/greetings.ts';
import { withoutStatus } from '../../knowledge/acting-status.ts';
import { readGreeted } from '../../protocol/greeted.ts';
import type { Guest } from '../../protocol/guests.ts';
import { guestsNamedIn } from '../../protocol/speakers.ts';

const EVENT =
  'nama: Rakor\nmulai: 2026-08-19 08:30\ntamu:\n  - { nama: H. Budi Hermawan, jabatan: Bupati Contoh }\n  - { nama: Rina Marlina, jabatan: Ketua DPRD Kabupaten Contoh }\n  - { nama: Bagas Prawira, jabatan: Kepala Dinas Sosial Kabupaten Contoh }\n';
const list = (...lines: readonly string[]): string =>
  `---\njenis: mc\n---\n${lines.map((line) => `- Yang terhormat ${line}\n`).join('')}`;

/** Groups of a greeting, and whose offices they take in. */
const GROUPS: readonly { readonly name: RegExp; readonly codes: RegExp }[] = [
  {
    name: /\bforkopim(?:da|cam)\b|\bpimpinan daerah\b/iu,
    codes:
      /^(?:ketua-dprd|dandim|kapolres|kajari|ketua-pengadilan|kapolda|kajati|panglima-provinsi|danramil|kapolsek|camat|sekda)/u,
  },
  {
    name: /\b(?:perangkat daerah|opd|skpd|kepala dinas|pejabat (?:pimpinan )?tinggi|pejabat di lingkungan|pejabat pemerintah)\b/iu,
    codes: /^(?:kepala-dinas|kepala-badan|eselon|asisten-sekda|kepala-bagian|sekda)/u,
  },
  { name: /\basisten\b/iu, codes: /^asisten-sekda/u },
  { name: /\binstansi vertikal\b/iu, codes: /^(?:kepala-instansi|kepala-perwakilan|ketua-kpu)/u },
  {
    name: /\bkepala bagian\b|\badministrator\b|\beselon/iu,
    codes: /^(?:kepala-bagian|eselon-iii)/u,
  },
  { name: /\b(?:tokoh|pemuka|ulama)\b/iu, codes: /^tokoh/u },
  { name: /\bcamat\b/iu, codes: /^camat/u },
  { name: /\b(?:lurah|kepala desa|kades)\b/iu, codes: /^(?:lurah|kepala-desa)/u },
  { name: /\bdprd\b/iu, codes: /^(?:wakil-ketua-dprd|anggota-dprd)/u },
  { name: /\b(?:kepala daerah|bupati|wali ?kota)\b/iu, codes: /^(?:bupati|wali-kota)/u },
];

export const sapaanLengkap: Rule = draftRule({
  id: 'protokol/sapaan-lengkap',
  severity: 'warning',
  summary: 'Naskah pembawa acara menyapa setiap pejabat yang hadir menurut berkas acara.',
  why: 'Yang hadir, tetapi tidak disebut merasa tidak dianggap; namanya biasanya disusulkan lewat secarik kertas.',
  exceptions:
    'Yang tercakup rombongan (“unsur Forkopimda”, “para kepala perangkat daerah”) dan yang jabatannya tidak diatur UU 9/2010 dibiarkan. Daftar yang kurang dari tiga baris tidak diperiksa.',
  source: 'Berkas acara: `pejabat` dan `tamu`',
  kinds: ['mc'],
  checklist: 'Semua pejabat yang hadir disapa',
  examples: {
    wrong: [
      {
        text: list(
          '«Bupati Contoh, H. Budi Hermawan»',
          'Kepala Dinas Sosial Kabupaten Contoh',
          'hadirin',
        ),
        event: EVENT,
      },
      {
        text: list('«Bupati Contoh»', 'Ketua DPRD Kabupaten Contoh', 'Ketua TP PKK', 'hadirin'),
        event: EVENT,
      },
      {
        text: list(
          '«Mantan Bupati Contoh, Danu Wijaya»',
          'Ketua DPRD Kabupaten Contoh',
          'Kepala Dinas Sosial Kabupaten Contoh',
        ),
        event: EVENT,
      },
    ],
    right: [
      {
        text: list(
          'Penjabat Bupati Contoh',
          'Ketua DPRD Kabupaten Contoh',
          'Kepala Dinas Sosial Kabupaten Contoh',
        ),
        event: EVENT,
      },
      {
        text: list(
          'Bupati Contoh',
          'Ketua DPRD Kabupaten Contoh',
          'Kepala Dinas Sosial Kabupaten Contoh',
        ),
        event: EVENT,
      },
      {
        text: list('H. Budi Hermawan', 'unsur Forkopimda', 'para kepala perangkat daerah'),
        event: EVENT,
      },
      {
        text: list(
          'Gubernur Contoh, yang diwakili oleh Bupati Contoh, H. Budi Hermawan',
          'Ketua DPRD Kabupaten Contoh',
          'Kepala Dinas Sosial Kabupaten Contoh',
        ),
        event: EVENT,
      },
      { text: list('Bupati Contoh', 'hadirin'), event: EVENT },
      { text: list('Bupati Contoh', 'Wakil Bupati Contoh', 'hadirin') },
      { text: '---\njenis: mc\n---\nSelamat pagi. Acara dimulai.\n', event: EVENT },
      {
        text: list('Bupati Contoh', 'Camat', 'hadirin'),
        event:
          'nama: Rakor\nmulai: 2026-08-19 08:30\ntamu:\n  - { nama: H. Budi Hermawan, jabatan: Bupati Contoh }\n  - { nama: Rina Marlina, jabatan: Ketua Bank Contoh }\n  - { nama: Andi, jabatan: Sekda, hadir: tidak }\n',
      },
    ],
  },
  applies: (context) =>
    readCeremony(context).guests.some(({ office }) => office !== undefined) &&
    findGreetingLists(context.passages).length > 0,
  *check(context) {
    const { guests, ranking } = readCeremony(context);
    const lists = findGreetingLists(context.passages);
    const [lines] = [...lists].sort((a, b) => b.length - a.length);
    const first = lines?.[0];
    if (!lines || !first || lines.length < 3) return;
    const greeted = new Set(
      lines.flatMap(({ text }) => [
        readGreeted(text, guests, ranking).guest,
        // `Wali Kota, yang diwakili oleh Wakil Wali Kota, Rina`: Rina is greeted.
        ...guestsNamedIn(text, guests),
      ]),
    );
    const missing = guests.filter(
      (guest) => guest.office && !greeted.has(guest) && !isNamed(guest, lines),
    );
    if (missing.length === 0) return;
    const names = missing.map(({ title, name }) => `${title} (${name})`).join('; ');
    yield {
      span: first.passage.span(first.start, first.end),
      message: `Daftar sapaan ini belum menyebut ${names}, yang menurut berkas acara hadir.`,
    };
  },
});

/** Whether a line says the office of a guest, or a group that takes it in. */
function isNamed({ title, office }: Guest, lines: readonly GreetingLine[]): boolean {
  const own = withoutStatus(title).toLowerCase();
  return lines.some(({ text, isGroup }) => {
    if (saysTitle(text.toLowerCase(), own)) return true;
    const groups = isGroup ? GROUPS.filter(({ name }) => name.test(text)) : [];
    return groups.some(({ codes }) => codes.test(office?.code ?? ''));
  });
}

/** Whether a line says a title, and not that of somebody beside: `Mantan Gubernur Contoh`. */
function saysTitle(line: string, title: string): boolean {
  const at = line.indexOf(title);
  return at !== -1 && !/(?:^|\s)(?:mantan|eks|wakil|calon|istri)\s+$/u.test(line.slice(0, at));
}
