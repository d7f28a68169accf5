import type { Passage } from '../../draft/passage.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';

/** A verb by its prefix. */
const VERB = '(?:me[mnlrwy]|ber|be(?=kerja|lajar)|di)[a-zß-ÿ]{3,}';

/** Verbs of speaking and thinking, whose comma opens what is said, and `memang`. */
const NO_ACT =
  '[Mm]e(?:ngatakan|nyatakan|njelaskan|negaskan|nambahkan|nuturkan|ngungkapkan|nyebut|nyebutkan|minta|nilai|mang)(?![a-z])' +
  '|di(?:katakan|jelaskan|sebutkan|ketahui|harapkan|tambahkan|kutip|hubungi)';

/** Three verbs of one voice, the first without an object: `menambah, mengubah dan mengurangi`. */
const VERBS = new RegExp(
  `(?<=^|[ ,(])(?!${NO_ACT})(?<voice>[Mm]e[mnlrwy]|ber|be(?=kerja|lajar)|di)[a-zß-ÿ]{3,}, ` +
    // Those between may have an object.
    `(?:${VERB}(?: [a-zß-ÿ-]{3,}){0,2}, ){0,3}(?<last>${VERB})(?: (?:keras|cerdas|ikhlas|sama|aktif|jujur|disiplin))? (?:dan|serta|atau) (?=(?<next>${VERB}))`,
  'gu',
);

/** What governs all the verbs of a row: `belajar membaca, menulis dan berhitung`. */
const GOVERNS =
  /(?<![A-Za-z])(?:belajar|berlatih|dilatih|diajari|diajak|gemar|pandai|mahir|mampu|bisa|dapat|untuk|dalam|harus|wajib|segera|terus|tetap|selalu|senantiasa|berani|rajin|siap|agar|supaya) $/u;

/** Rows of verbs of a passage whose last joint has no comma before it; each up to the joint. */
export function findVerbRows({ text }: Passage): readonly Span[] {
  if (!/, (?:me|be|di)[a-z]+(?: [a-z]{4,8})? (?:dan|serta|atau) (?:me|be|di)/u.test(text))
    return [];
  return [...text.matchAll(VERBS)].flatMap(({ 0: found, index, groups }) => {
    const { voice = '', last = '', next = '' } = groups ?? {};
    const head = voice.slice(0, 2).toLowerCase();
    const isOfOneVoice = last.startsWith(head) && next.startsWith(head);
    // Active verbs of both kinds are a row where one word governs them.
    const areActive = ![head, last, next].some((verb) => verb.startsWith('di'));
    if (!isOfOneVoice && !(areActive && GOVERNS.test(textBefore(text, index, 20)))) return [];
    return [{ start: index, end: index + found.length - 1 }];
  });
}
