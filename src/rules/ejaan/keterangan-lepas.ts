import { A_WRITTEN_WEEKDAY } from '../../calendar/date.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import type { Span } from '../../text/span.ts';
import { SAID_FIRST } from '../../text/speech-verbs.ts';
import { textBefore } from '../../text/text-before.ts';

const DAY = `(?:${A_WRITTEN_WEEKDAY})`;

/** A sentence that is no more than a day with its date, and perhaps the hour. */
const DAY_ALONE = new RegExp(
  // `Rabu (19/8)`, `Hari Rabu, 19 Agustus 2026`.
  `^(?:(?:Pada )?[Hh]ari )?${DAY}(?: (?:ini|lalu|kemarin|pagi|siang|sore|malam))?,? ?(?:\\(\\d{1,2}[/-][\\d/-]{1,8}\\)|\\d{1,2} [A-Z][a-z]{2,8} \\d{4}|\\d{1,2}/\\d{1,2}/\\d{2,4})` +
    // `pagi`, `pukul 09.00 WIB`.
    '(?: (?:pagi|siang|sore|petang|malam))?(?:,? (?:sekira |sekitar )?(?:pukul |jam )?[\\d.:]{4,5} ?WI(?:B|T|TA))?' +
    // `di Aula Contoh dan Gedung Misal`.
    '(?:,? (?:bertempat |berlokasi )?di [A-ZÀ-Þ][A-Za-zÀ-ɏ]*(?: (?:[A-ZÀ-Þ\\d][A-Za-zÀ-ɏ]*|dan|lantai)){0,8})?\\.?$',
  'u',
);

/** A bare date in brackets behind the last stop of a paragraph. */
const DATE_BEHIND = /(?<=[a-zß-ÿ)”"]\. )\(\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\)\.?$/u;

/** What nearly all such sentences have: a stop before the day. */
const STOP_AND_DAY =
  /[.!?]["”)]? (?:Pada )?(?:[Hh]ari )?(?:Se|Ra|Ka|Ju|Sa|Mi)[a-z’']{2,5}(?: [a-z]{3,7})?,? ?[(\d]/u;

/** A sentence that only says who said the one before: `Tutup Bupati.` */
const SPEAKER_ALONE = new RegExp(
  `^(?:${SAID_FIRST})(?:nya|(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.]*){1,7})[.,]?$`,
  'u',
);

export const keteranganLepas: Rule = draftRule({
  id: 'ejaan/keterangan-lepas',
  severity: 'warning',
  summary: 'Tanggal dan penutur menjadi bagian kalimat, bukan kalimat tersendiri.',
  why: 'Keterangan yang terlepas tidak lagi menerangkan kalimatnya, dan redaksi harus menyambungnya.',
  exceptions: 'Tanggal di baris tersendiri (keterangan foto, tanda tangan) dibiarkan.',
  source: 'EYD V III.A butir 1 (tanda titik); Tata Bahasa Baku Bahasa Indonesia, kalimat',
  examples: {
    wrong: [
      { text: 'Camat membuka rapat di aula kecamatan. «Jumat (23/2/2024) pagi.»' },
      { text: 'Musyawarah digelar di balai desa. «Kamis, 11/01/2024 sekira pukul 09.00 WIB.»' },
      { text: 'Peserta ialah kader desa. «Jumat, 20 September 2024 di Aula Contoh Misal.»' },
      { text: 'Camat membuka rapat di aula kecamatan. «(26/7)»' },
      { text: 'Lomba itu diikuti 35 peserta. «Senin ini (25/1).»' },
      { text: 'Ternak yang sakit dirawat lebih dahulu. «Tutup Bupati Contoh.»' },
      { text: 'Warga bergotong royong. «Hari Minggu, 9 Maret 2025.» Camat hadir.' },
    ],
    right: [
      'Camat membuka rapat di aula kecamatan, Jumat (23/2/2024) pagi.',
      'Rapat digelar di aula. Jumat (23/2/2024) pagi, camat membukanya.',
      'Jumat, 23 Februari 2024',
      'Camat membuka rapat di aula, Rabu (26/7). (siti)',
      'Rapat digelar. Jumat, 20 September 2024 di Aula Contoh diadakan rapat lagi.',
      'Rapat ditutup. Senin ini (25/1) rapat dibuka lagi. Senin depan, rapat dibuka lagi.',
      '“Ternak yang sakit dirawat.” Tutup botol Budi hilang. Kata Camat, ternak dirawat.',
      'Kapan rapat digelar? Panitia menjawab: Jumat.',
      'Pendaftaran dibuka Senin. Selasa, 12 Maret 2024, pengumuman keluar.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (passage.role !== 'paragraph') continue;
      const date = DATE_BEHIND.exec(passage.text);
      if (date) {
        yield {
          span: passage.span(date.index, passage.text.length),
          message: 'Tanggal bukan kalimat; letakkan di dalam kalimatnya, sebelum titik.',
        };
      }
      const mayHoldDay = STOP_AND_DAY.test(passage.text);
      for (const sentence of passage.sentences.slice(1)) {
        const text = passage.text.slice(sentence.start, sentence.end).trimEnd();
        const message = judge(passage, sentence, text, mayHoldDay);
        const end = sentence.start + text.length;
        if (message !== undefined) yield { span: passage.span(sentence.start, end), message };
      }
    }
  },
});

function judge(
  { text: whole }: Passage,
  { start }: Span,
  text: string,
  mayHoldDay: boolean,
): string | undefined {
  if (mayHoldDay && DAY_ALONE.test(text)) {
    return 'Hari dan tanggal bukan kalimat; sambungkan ke kalimat sebelumnya dengan koma.';
  }
  // Behind a quotation its own rule reports the speaker.
  if (/["”’][.,]? *$/u.test(textBefore(whole, start)) || !SPEAKER_ALONE.test(text))
    return undefined;
  return 'Penutur bukan kalimat; sambungkan ke perkataannya dengan koma, dan apit perkataan itu dengan tanda petik.';
}
