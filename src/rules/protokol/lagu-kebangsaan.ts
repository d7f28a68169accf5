import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { findRunSheet } from '../../check/run-sheet.ts';

const ANTHEM = /\bindonesia\s+raya\b|\blagu\s+kebangsaan\b/iu;
const SPEECH = /\b(?:laporan|sambutan|arahan|amanat)\b/iu;
/** `Tari sambutan` is no speech. */
const NO_SPEECH = /\b(?:tari|tarian|penyambutan|menyambut)\b/iu;
/** An official event with a ceremony to open or to seal something. */
const CEREMONY =
  /\b(?:pembukaan|dibuka|membuka|peresmian|meresmikan|pelantikan|pengukuhan|penandatanganan|upacara|rapat koordinasi|rakor|rakorda|musrenbang)\b/iu;
/** Occasions without the anthem by usage, or that are no official event. */
const NO_CEREMONY =
  /\b(?:konferensi[\s_-]pers|jumpa[\s_-]pers|kunjungan|rapat[\s_-]kerja|temu[\s_-]media|wawancara|peninjauan|audiensi|takziah|pengajian|tablig|buka puasa|safari|halalbihalal|senam|jalan sehat|pasar murah|gotong royong|bazar)\b/iu;
/** In a flag ceremony the commander's report comes before the flag and the anthem. */
const FLAG_CEREMONY = /\b(?:upacara|apel|pengibaran)\b/iu;

const table = (rows: readonly string[], title = 'Pembukaan Pelatihan'): string =>
  `---\njenis: rundown\njudul: ${title}\n---\n| Waktu | Kegiatan |\n|---|---|\n${rows.map((row) => `| | ${row} |\n`).join('')}`;

export const laguKebangsaan: Rule = draftRule({
  id: 'protokol/lagu-kebangsaan',
  severity: 'warning',
  summary:
    'Acara resmi dibuka dengan lagu kebangsaan Indonesia Raya, sebelum laporan dan sambutan.',
  why: 'Lagu kebangsaan wajib dalam acara resmi pemerintah; bila tertinggal di susunan, pembawa acara melewatkannya.',
  exceptions:
    'Konferensi pers, kunjungan kerja, rapat kerja, dan kegiatan warga dibiarkan; pada upacara bendera urutannya tidak diperiksa.',
  source: 'UU 24/2009 Pasal 59 ayat (1); urutan: UU 9/2010 Pasal 28',
  kinds: ['rundown'],
  checklist: 'Indonesia Raya ada di awal acara resmi',
  examples: {
    wrong: [
      { text: table(['Pembukaan oleh MC', '«Laporan ketua panitia»', 'Sambutan Wali Kota']) },
      { text: table(['Pembukaan', 'Laporan panitia', '«Lagu Indonesia Raya»', 'Sambutan']) },
    ],
    right: [
      table(['Pembukaan', 'Menyanyikan lagu Indonesia Raya', 'Laporan', 'Sambutan']),
      table(['Pembukaan', 'Tari sambutan', 'Lagu kebangsaan', 'Laporan panitia']),
      table(['Pembukaan', 'Sambutan Kepala Dinas', 'Tanya jawab'], 'Konferensi Pers Inflasi'),
      table(['Tiba di lokasi', 'Sambutan kepala desa', 'Dialog'], 'Kunjungan Kerja Gubernur'),
      table(
        ['Laporan pemimpin upacara', 'Pengibaran bendera, Indonesia Raya', 'Amanat'],
        'Upacara Bendera',
      ),
      table(['Registrasi', 'Materi I', 'Materi II'], 'Pelatihan Penulisan'),
    ],
  },
  applies: (context) => isCeremony(context),
  *check(context) {
    const items = findRunSheet(context);
    const isSpeech = ({ text }: { text: string }): boolean =>
      SPEECH.test(text) && !NO_SPEECH.test(text);
    const speech = items.find(isSpeech);
    const anthem = items.find(({ text }) => ANTHEM.test(text));
    if (!speech) return;
    if (!anthem) {
      yield {
        span: speech.activitySpan,
        related: speech.related,
        message: `Susunan ini belum memuat lagu kebangsaan Indonesia Raya; letakkan sebelum “${speech.entry.kegiatan}” (UU 24/2009 Pasal 59 ayat (1)).`,
      };
      return;
    }
    if (items.indexOf(anthem) < items.indexOf(speech) || isFlagCeremony(context)) return;
    yield {
      span: anthem.activitySpan,
      related: anthem.related,
      message: `Indonesia Raya didahulukan; pindahkan ke sebelum “${speech.entry.kegiatan}” (UU 9/2010 Pasal 28).`,
    };
  },
});

function isCeremony(context: RuleContext): boolean {
  const title = titleOf(context);
  if (NO_CEREMONY.test(title)) return false;
  const items = findRunSheet(context);
  return CEREMONY.test(title) || items.some(({ text }) => CEREMONY.test(text));
}

function isFlagCeremony(context: RuleContext): boolean {
  return FLAG_CEREMONY.test(titleOf(context));
}

/** What the occasion is called: headline, name and pattern of the event. */
function titleOf({ draft, event }: RuleContext): string {
  const pattern = event?.file.pola?.replaceAll(/[-_]/gu, ' ') ?? '';
  return [draft.meta.judul, event?.file.nama, pattern].filter(Boolean).join(' ');
}
