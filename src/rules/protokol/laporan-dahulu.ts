import { type CeremonyItem, openingOf, readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';

/**
 * The report of those who organise; reports of commanders, committees of a council and results are
 * others.
 */
const REPORT =
  /\blaporan(?:$|\s+(?:ketua|panitia|penyelenggara|pelaksana|penyelenggaraan|pelaksanaan|kegiatan|kepala|kadis|sekretaris|sekda|camat)\b)/iu;
const OTHER_REPORT =
  /\b(?:pemimpin|komandan|perwira|hasil|akhir|keuangan|kinerja|pertanggungjawaban|komisi|fraksi|badan anggaran|pansus)\b/iu;
const AGREEMENT =
  /\b(?:naskah|nota|perjanjian|kerja sama|kerjasama|kesepakatan|kesepahaman|memorandum|mou|pks)\b(?!.*\bberita acara\b)/iu;
/** Words of welcome come first, whoever says them. */
const WELCOME = /\b(?:selamat datang|pengantar|pembawa acara|mc)\b/iu;

const table = (...rows: readonly string[]): string =>
  `---\njenis: rundown\njudul: Pembukaan Pelatihan\n---\n| Waktu | Kegiatan |\n|---|---|\n${rows.map((row) => `| | ${row} |\n`).join('')}`;

export const laporanDahulu: Rule = draftRule({
  id: 'protokol/laporan-dahulu',
  severity: 'warning',
  summary: 'Laporan panitia disampaikan sebelum sambutan dan penandatanganan yang pertama.',
  why: 'Laporan memberi tahu pimpinan apa yang akan dibukanya; sesudah sambutannya, laporan tidak lagi didengar.',
  exceptions:
    'Ucapan selamat datang boleh mendahului; laporan komandan upacara dan laporan hasil bukan laporan panitia. Diperiksa hanya sampai sesi pertama.',
  source: 'Kelaziman acara resmi, bukan ketentuan undang-undang',
  kinds: ['rundown', 'acara'],
  checklist: 'Laporan panitia mendahului sambutan',
  examples: {
    wrong: [
      { text: table('Indonesia Raya', 'Sambutan Wali Kota', '«Laporan ketua panitia»', 'Doa') },
      {
        text: table(
          'Indonesia Raya',
          'Penandatanganan nota kesepahaman',
          '«Laporan penyelenggara»',
          'Sambutan Bupati',
        ),
      },
      {
        text: 'nama: Peresmian Pasar\nmulai: 2026-08-19 08:30\nsusunan:\n  - kegiatan: Indonesia Raya\n  - kegiatan: Sambutan Camat\n  - kegiatan: «Laporan Kepala Dinas Perdagangan»\n',
      },
    ],
    right: [
      table('Indonesia Raya', 'Laporan ketua panitia', 'Sambutan Wali Kota'),
      table('Indonesia Raya', 'Ucapan selamat datang Lurah', 'Laporan panitia', 'Sambutan'),
      table('Indonesia Raya', 'Sambutan selamat datang Camat', 'Laporan panitia', 'Sambutan'),
      table('Indonesia Raya', 'Sambutan Wali Kota', 'Laporan hasil pansus'),
      table('Laporan panitia', 'Sambutan', 'Materi', 'Sambutan penutup', 'Laporan panitia'),
      table('Sambutan Wali Kota', 'Laporan pemimpin upacara'),
      table('Laporan penyelenggara', 'Penandatanganan nota kesepahaman', 'Sambutan Bupati'),
      table('Penandatanganan daftar hadir', 'Laporan panitia', 'Sambutan Bupati'),
      table('Tari sambutan', 'Laporan panitia', 'Sambutan Wali Kota'),
    ],
  },
  applies: (context) => {
    const { isCeremonial, occasion } = readCeremony(context);
    return isCeremonial && occasion !== 'rapat-paripurna';
  },
  *check(context) {
    const opening = openingOf(readCeremony(context));
    const first = opening.find(isSpeech) ?? opening.find(isSigning);
    const signing = opening.find(isSigning);
    const earliest =
      first && signing && opening.indexOf(signing) < opening.indexOf(first) ? signing : first;
    if (!earliest) return;
    const what = earliest.kind === 'sambutan' ? 'sambutan' : 'penandatanganan';
    for (const { entry, kind, activitySpan, related } of opening.slice(opening.indexOf(earliest))) {
      if (kind !== 'laporan' || !REPORT.test(entry.kegiatan) || OTHER_REPORT.test(entry.kegiatan)) {
        continue;
      }
      yield {
        span: activitySpan,
        related,
        message: `Lazimnya laporan panitia mendahului ${what}; pindahkan ke sebelum “${earliest.entry.kegiatan}” (kelaziman).`,
      };
    }
  },
});

function isSpeech({ kind, entry }: CeremonyItem): boolean {
  return kind === 'sambutan' && !WELCOME.test(entry.kegiatan);
}

/** Of an agreement: records and pledges are signed when others have done their part. */
function isSigning({ kind, entry }: CeremonyItem): boolean {
  return kind === 'penandatanganan' && AGREEMENT.test(entry.kegiatan);
}
