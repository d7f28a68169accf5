import { WEEKDAYS } from '../../calendar/date.ts';
import { draftRule, type Rule } from '../../check/rule.ts';

const DAY = `(?:${WEEKDAYS.join('|')}|Jum['’]at)`;

/** A sentence that is no more than a day with its date, and perhaps the hour. */
const DAY_ALONE = new RegExp(
  `^(?:(?:Pada )?[Hh]ari )?${DAY},? ?(?:\\(\\d{1,2}[/-][\\d/-]{1,8}\\)|\\d{1,2} [A-Z][a-z]{2,8} \\d{4}|\\d{1,2}/\\d{1,2}/\\d{2,4})(?: (?:pagi|siang|sore|petang|malam))?(?:,? (?:sekira |sekitar )?(?:pukul |jam )?[\\d.:]{4,5} ?WI(?:B|T|TA))?\\.?$`,
  'u',
);

/** What nearly all such sentences have: a stop before the day. */
const STOP_AND_DAY =
  /[.!?]["”)]? (?:Pada )?(?:[Hh]ari )?(?:Se|Ra|Ka|Ju|Sa|Mi)[a-z’']{2,5},? ?[(\d]/u;

export const keteranganLepas: Rule = draftRule({
  id: 'ejaan/keterangan-lepas',
  severity: 'warning',
  summary: 'Hari dan tanggal menjadi bagian kalimat, bukan kalimat tersendiri.',
  why: 'Tanggal yang terlepas tidak lagi menerangkan peristiwanya, dan redaksi harus menyambungnya.',
  exceptions: 'Tanggal di baris tersendiri (keterangan foto, tanda tangan) dibiarkan.',
  source: 'EYD V III.A butir 1 (tanda titik); Tata Bahasa Baku Bahasa Indonesia, kalimat',
  examples: {
    wrong: [
      { text: 'Camat membuka rapat di aula kecamatan. «Jumat (23/2/2024) pagi.»' },
      { text: 'Musyawarah digelar di balai desa. «Kamis, 11/01/2024 sekira pukul 09.00 WIB.»' },
      { text: 'Warga bergotong royong. «Hari Minggu, 9 Maret 2025.» Camat hadir.' },
    ],
    right: [
      'Camat membuka rapat di aula kecamatan, Jumat (23/2/2024) pagi.',
      'Rapat digelar di aula. Jumat (23/2/2024) pagi, camat membukanya.',
      'Jumat, 23 Februari 2024',
      'Rapat ditutup. Senin depan, rapat dibuka lagi.',
      'Kapan rapat digelar? Panitia menjawab: Jumat.',
      'Pendaftaran dibuka Senin. Selasa, 12 Maret 2024, pengumuman keluar.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (passage.role !== 'paragraph' || !STOP_AND_DAY.test(passage.text)) continue;
      for (const { start, end } of passage.sentences.slice(1)) {
        if (!DAY_ALONE.test(passage.text.slice(start, end).trimEnd())) continue;
        yield {
          span: passage.span(start, start + passage.text.slice(start, end).trimEnd().length),
          message: 'Hari dan tanggal bukan kalimat; sambungkan ke kalimat sebelumnya dengan koma.',
        };
      }
    }
  },
});
