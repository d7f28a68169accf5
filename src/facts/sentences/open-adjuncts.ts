import { A_MONTH, A_WEEKDAY, A_WRITTEN_WEEKDAY } from '../../calendar/date.ts';
import type { Passage } from '../../draft/passage.ts';
import { oneOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { SAYS, VOICES } from '../../text/speech-verbs.ts';

/** Words that open an insertion like a verb. */
const INSERTS = oneOf(`
  bersama berikut menurut berdasarkan bertepatan melalui mengenai menjelang mulai berselang
`);

/** The day on which somebody spoke, behind a comma, and the verb or the next speaker. */
const DAY_UNCLOSED = new RegExp(
  `(?<=, )(?:${A_WRITTEN_WEEKDAY}),? ?\\([\\d/ ]{3,10}\\)(?= (?:` +
    // Somebody speaks, be it behind a name.
    `(?:(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ.]+ ){1,5})?(?:${SAYS}|${VOICES})|` +
    // Another verb, but none that opens an insertion.
    `(?:(?:secara [a-z]+|langsung|juga|resmi|telah) )?(?!${INSERTS}|dikutip|dini|disusul|ditambah)(?:me|ber|di)[a-zß-ÿ]{4,})` +
    '(?![A-Za-zÀ-ɏ]))',
  'gu',
);

/** A district or regency behind the village that lies in it, and what is said of them. */
const PLACE_UNCLOSED = new RegExp(
  // `Desa Contoh, Kecamatan`; the length in the look behind is that of the larger kind.
  '(?:Kecamatan|Kabupaten|Provinsi)(?<=(?:Desa|Kelurahan|Kampung|Dusun|Nagari|Kecamatan)(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]+){1,3}, .{8,9}) ' +
    '[A-ZÀ-Þ][A-Za-zÀ-ɏ]+(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]+){0,2}' +
    '(?= (?:(?:telah|sudah|akan|kembali|resmi|langsung) )?(?:me|ber|di(?!s[ei]))[a-zß-ÿ]{4,}(?![A-Za-zÀ-ɏ]))',
  'gu',
);

/** A date behind a place, the comma before it not closed, and the verb. */
const DATE_UNCLOSED = new RegExp(
  `(?<!(?:${A_WEEKDAY}), )(?<=, )(?:(?:${A_WEEKDAY}),? )?\\d{1,2}(?:[-–]\\d{1,2})? (?:${A_MONTH}) \\d{4}` +
    `(?= (?:(?:telah|juga|resmi|langsung) )?(?:${SAYS}|(?!${INSERTS}|bertempat|berlokasi|menyusul)(?:me[mnlrwy]|ber)[a-zß-ÿ]{4,})(?![A-Za-zÀ-ɏ]))`,
  'gu',
);

/**
 * Days, dates and larger places of a passage behind a comma that no second comma closes before the
 * verb: `Warga Desa Contoh, Kecamatan Misal menggelar rapat`.
 */
export function findOpenAdjuncts({ text }: Passage): readonly Span[] {
  const found = [
    ...(/, (?:Kec|Kab|Prov)/u.test(text) ? text.matchAll(PLACE_UNCLOSED) : []),
    ...(/\d{4} (?:m|b|t|j|r|l)/u.test(text) ? text.matchAll(DATE_UNCLOSED) : []),
    ...(/\) [mbdljrstA-Z]/u.test(text) ? text.matchAll(DAY_UNCLOSED) : []),
  ];
  return found.map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}
