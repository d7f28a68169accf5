import { findNewsStart } from '../../draft/dateline.ts';
import { findLead } from '../../draft/lead.ts';
import type { Passage } from '../../draft/passage.ts';
import { variantOf } from '../../draft/release-variants.ts';
import type { EventFile } from '../../event/event.ts';
import { withoutNamedLalu } from '../../text/named-lalu.ts';
import { oneOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { SAID, SAYS } from '../../text/speech-verbs.ts';
import type { FactContext } from '../fact-context.ts';
import { enactsEvent, namesEvent } from '../people/names-event.ts';

/** A sentence whose date and time are those of the event; offsets count in the passage. */
export interface EventSentence extends Span {
  readonly passage: Passage;
  /** In the paragraph that opens the release, which tells of the event whatever its verb is. */
  readonly isLead: boolean;
  /** It names the event and says that it is held; else it is only where the event is told. */
  readonly isSure: boolean;
}

/** Verbs of holding an event or taking part; in one sentence with its full name they date it. */
const HELD = new RegExp(
  `(?<![a-zÀ-ɏ])${oneOf(`
    membuka dibuka dimulai menggelar digelar menyelenggarakan diselenggarakan berlangsung dilaksanakan
    melaksanakan mengadakan diadakan dihelat memimpin dipimpin meresmikan diresmikan meninjau menghadiri
    dihadiri menandatangani melantik dilantik mencanangkan dicanangkan meluncurkan diluncurkan
  `)}(?![a-zÀ-ɏ])`,
  'iu',
);
/** Words that let the sentence date something else: preparation, announcement, sequel, another year. */
const OTHER_DAY = new RegExp(
  `(?<![a-zÀ-ɏ])${oneOf(`
    persiapan mempersiapkan rapat ge?ladi pendaftaran registrasi sosialisasi ditutup menutup penutupan
    sebelumnya semula awalnya tadinya dahulu dulu ditunda tertunda diundur dimajukan batal dibatalkan
    lanjutan lalu silam kemarin besok lusa depan mendatang edisi pertama_kali terakhir_kali
    evaluasi seleksi surat undangan_(?:kepada|bagi|untuk) mengumumkan diumumkan konferensi jumpa_pers
  `)}(?![a-zÀ-ɏ])`,
  'giu',
);
/** The event that is still to come, when its own name follows. */
const APPROACHING = /(?<![a-zÀ-ɏ])(?:jelang|menjelang|menyambut|menyongsong)\s/giu;
const NAME_REACH = 40;
/** Shorter ones (`dan`, `se-`) say nothing of the event. */
const SHORTEST_WORD = 4;
const SPEECH = new RegExp(
  String.raw`(?<![a-zÀ-ɏ])(?:${SAYS})(?![a-zÀ-ɏ])|[”"],?\s(?:${SAID})(?![a-zÀ-ɏ])|dalam (?:rilis|siaran pers|keterangan)`,
  'iu',
);
/** What is uttered as an act, not said to reporters. */
const OATH = /(?<![a-zÀ-ɏ])mengucapkan\s(?:sumpah|janji|ikrar|selamat|terima kasih)(?![a-zÀ-ɏ])/giu;
const OTHER_YEAR =
  /(?<![a-zÀ-ɏ])(?:pada|tahun|sejak|edisi)\s(?:tahun\s)?(?<year>20\d\d)(?![\d.,/]*\d)/giu;

/**
 * The sentences of a draft that say when its event is held, without the dateline, which dates the
 * issue: those that name the event with a verb of holding it, and in a release the first sentence
 * of the lead that has a date. Words such as `geladi`, `semula`, `tahun lalu` make it another day.
 */
export function findEventSentences(context: FactContext): readonly EventSentence[] {
  const { draft, passages, event } = context;
  if (!event) return [];
  const opening = isToldAsNews(context) ? findLead(draft, passages) : undefined;
  const lead = opening && tellsOf(context, opening, event.file) ? opening : undefined;
  return passages.flatMap((passage) => {
    const isLead = passage === lead;
    const sentences = readSentences(passage);
    const dated = isLead ? sentences.find((one) => hasDate(passage, one)) : undefined;
    return sentences.flatMap((sentence): readonly EventSentence[] => {
      const text = passage.text.slice(sentence.start, sentence.end);
      const isNamed = namesEvent(text, event.file);
      const isSure = enactsEvent(text, event.file) || (isNamed && HELD.test(text));
      if (!isSure && sentence !== dated) return [];
      if (!isNamed && !isSure && SPEECH.test(text.replace(OATH, ''))) return [];
      return isOfOtherDay(text, event.file) ? [] : [{ ...sentence, passage, isLead, isSure }];
    });
  });
}

/** An ordinary release, or a text that does not say what it is; other variants open with a dispute. */
function isToldAsNews({ draft }: FactContext): boolean {
  const variant = variantOf(draft);
  return draft.kind === 'teks' || variant === 'umum' || variant === 'rilis-bersama';
}

/** Whether headline and lead have half the words of the event's name, or the name of its place. */
function tellsOf({ passages }: FactContext, lead: Passage, event: EventFile): boolean {
  const headline = passages.find(({ role }) => role === 'headline')?.lower ?? '';
  const text = `${headline} ${lead.lower}`;
  if (event.tempat && lead.lower.includes(event.tempat.nama.toLowerCase())) return true;
  if (enactsEvent(text, event)) return true;
  const words = event.nama
    .toLowerCase()
    .split(/[^a-zà-ɏ]+/u)
    .filter((word) => word.length >= SHORTEST_WORD);
  const known = new Set(text.split(/[^a-zà-ɏ]+/u));
  const shared = words.filter((word) => known.has(word));
  return shared.length > 0 && shared.length * 2 >= words.length;
}

function readSentences(passage: Passage): readonly Span[] {
  const newsStart = findNewsStart(passage);
  return passage.sentences.map(({ start, end }) => ({ start: Math.max(start, newsStart), end }));
}

function hasDate({ dates }: Passage, { start, end }: Span): boolean {
  return dates.some((date) => start <= date.start && date.end <= end);
}

/** A word of the event's own name (`Rapat Koordinasi`, `Penutupan`) says nothing of another day. */
function isOfOtherDay(sentence: string, event: EventFile): boolean {
  const text = withoutNamedLalu(sentence).toLowerCase();
  const name = event.nama.toLowerCase();
  if (Array.from(text.matchAll(OTHER_DAY)).some(([mark]) => !name.includes(mark))) return true;
  const [opening = ''] = name.split(/\s/u);
  const isAhead = Array.from(text.matchAll(APPROACHING)).some(({ index, 0: mark }) =>
    text.slice(index + mark.length, index + mark.length + NAME_REACH).includes(opening),
  );
  if (isAhead) return true;
  const years = Array.from(text.matchAll(OTHER_YEAR), ({ groups }) => groups?.['year'] ?? '');
  return years.some((year) => Number(year) < event.mulai.date.year && !name.includes(year));
}
