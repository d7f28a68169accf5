import { formatClock, parseClock } from '../calendar/clock.ts';
import { formatIsoDate, makeDate } from '../calendar/date.ts';
import { readMcScript } from '../draft/mc-script.ts';
import type { Passage } from '../draft/passage.ts';
import { readRunSheetTables } from '../draft/run-sheet-table.ts';
import { readSeatingTable } from '../draft/seating-table.ts';
import type { EventFile } from '../event/event.ts';
import { readName } from '../event/names.ts';
import { spokenTitle } from '../knowledge/acting-status.ts';
import { plainTitle } from '../protocol/plain-title.ts';
import { findWords } from '../text/words.ts';
import type { FactContext } from './fact-context.ts';
import { exact, type FoundFact } from './found-fact.ts';
import { findNumberFacts } from './numbers/number-facts.ts';
import { readLabelledLine } from './parts/labelled-lines.ts';
import { findAttributions } from './people/attributions.ts';
import { findGreetingLists } from './people/greetings.ts';
import { findContactFacts, findPeopleFacts } from './people/people-facts.ts';
import type { StatedFact } from './stated-facts.ts';

/** The facts that a document states and that another one about the same event must state alike. */
export function readDocumentFacts(context: FactContext): readonly StatedFact[] {
  const { draft, passages } = context;
  const { source } = draft;
  const found = [
    ...passages.flatMap((one) => [...factsOfLine(one)]),
    ...passages.flatMap((one) => [...findNumberFacts(one)]),
    ...findPeopleFacts(context),
    ...passages.flatMap((one) => [...factsOfQuotes(one)]),
    ...findContactFacts(context),
    ...factsOfRunSheet(context),
    ...factsOfBrief(context),
    ...factsOfSeats(context),
    ...factsOfGreetings(context),
  ];
  return found
    .filter(({ value }) => !UNSETTLED.test(value))
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, ...fact }) => ({
      ...fact,
      text: source.text.slice(span.start, span.end),
      start: source.position(span.start),
      end: source.position(span.end),
    }));
}

/** What is still to be filled in or decided states nothing yet. */
const UNSETTLED = /\[(?:LENGKAPI|PERIKSA)/iu;

/** Labels of briefs, run-sheets and invitations that say the same wherever they stand. */
const LINES: Readonly<Record<string, string>> = {
  tempat: 'tempat',
  lokasi: 'tempat',
  penyelenggara: 'penyelenggara',
  pakaian: 'pakaian',
  busana: 'pakaian',
};
const WHEN = /^(?:waktu|hari\s?\/\s?tanggal|tanggal acara|pukul|jam)$/u;

function* factsOfLine(passage: Passage): Generator<FoundFact> {
  const line = readLabelledLine(passage);
  if (!line) return;
  const { start, end, text } = line.value;
  const label = LINES[line.label];
  if (label !== undefined) {
    const value = text.toLowerCase().replace(/\s+/gu, ' ');
    const span = passage.span(start, end);
    yield { subject: label, label, value, span, comparison: 'part', isCertain: false };
  }
  if (!WHEN.test(line.label)) return;
  const [mention] = passage.dates;
  const day = mention?.days[0];
  const date = day?.year === undefined ? undefined : makeDate(day.year, day.month, day.day);
  if (mention && date) yield exact('tanggal acara', formatIsoDate(date), passage, mention);
  const clock = CLOCK.exec(passage.text.slice(start));
  const time = parseClock(clock?.[0] ?? '');
  if (!clock || time === undefined) return;
  const at = start + clock.index;
  const place = { start: at, end: at + clock[0].length };
  yield exact('pukul mulai', formatClock(time), passage, place);
}

const CLOCK = /(?<!\d)\d{1,2}[.:]\d{2}(?!\d)/u;

const SHORTEST_QUOTE = 6;

function* factsOfQuotes(passage: Passage): Generator<FoundFact> {
  for (const { speech } of findAttributions(passage)) {
    const words = findWords(passage.text.slice(speech.start, speech.end));
    if (words.length < SHORTEST_QUOTE) continue;
    const value = words.map(({ lower }) => lower).join(' ');
    const span = passage.span(speech.start, speech.end);
    yield {
      subject: 'kutipan',
      label: 'kutipan',
      value,
      span,
      comparison: 'quote',
      isCertain: true,
    };
  }
}

/** When each item of a run-sheet, or of a script, begins, and who does it. */
function* factsOfRunSheet({ draft }: FactContext): Generator<FoundFact> {
  const script = draft.kind === 'mc' ? readMcScript(draft) : [];
  const sections = script.map(({ entry, headingSpan }) => ({
    entry,
    timeSpan: headingSpan,
    activitySpan: headingSpan,
  }));
  for (const { entry, timeSpan, activitySpan } of [...readRunSheetTables(draft), ...sections]) {
    const { kegiatan, mulai, pelaksana, hari = 1 } = entry;
    const about = `hari ${hari} ${kegiatan.toLowerCase()}`;
    const same = { comparison: 'equal', isCertain: true } as const;
    if (mulai !== undefined) {
      const label = `pukul “${kegiatan}”`;
      yield {
        ...same,
        subject: `pukul ${about}`,
        label,
        value: formatClock(mulai),
        span: timeSpan,
      };
    }
    if (pelaksana !== undefined) {
      const label = `pelaksana “${kegiatan}”`;
      const value = pelaksana.toLowerCase();
      const subject = `pelaksana ${about}`;
      yield { subject, label, value, span: activitySpan, comparison: 'part', isCertain: false };
    }
  }
}

/** Who has which seat in a plan, and under what office. */
function* factsOfSeats({ draft }: FactContext): Generator<FoundFact> {
  for (const { name, office, nameSpan, seatSpan, row, number } of readSeatingTable(draft)
    ?.entries ?? []) {
    if (office === '' || /^pendamping\b/iu.test(office)) continue;
    yield officeOf(name, office, nameSpan);
    yield seatOf(office, `${row}${number}`, seatSpan);
  }
}

/** `Pukul 09.14–09.19 (5 menit): Penandatanganan naskah` in the brief of who does it. */
const TURN =
  /^Pukul\s(?<from>\d{1,2}[.:]\d{2})(?:\s?[–-]\s?\d{1,2}[.:]\d{2})?(?:\s\(\d+\smenit\))?:\s(?<item>\S.*?)\.?$/u;
const SEAT = /^[A-Z]{1,2}\d{1,3}\b/u;

/** When the leader's turns are and which seat is theirs, by a brief. */
function* factsOfBrief({ draft, passages, event }: FactContext): Generator<FoundFact> {
  // Of several days, a brief does not say which each turn is on.
  if (draft.kind !== 'brief' || !event || isOfDays(event.file)) return;
  for (const passage of passages) {
    const { from = '', item = '' } = TURN.exec(passage.text)?.groups ?? {};
    const time = parseClock(from);
    if (time !== undefined) {
      const start = passage.text.indexOf(from);
      yield {
        ...exact(`pukul hari 1 ${item.toLowerCase()}`, formatClock(time), passage, {
          start,
          end: start + from.length,
        }),
        label: `pukul “${item}”`,
      };
    }
    const line = readLabelledLine(passage);
    const seat = line?.label === 'kursi' ? SEAT.exec(line.value.text)?.[0] : undefined;
    if (!line || seat === undefined || draft.meta.untuk === undefined) continue;
    const { start } = line.value;
    yield seatOf(draft.meta.untuk, seat, passage.span(start, start + seat.length));
  }
}

function isOfDays({ mulai, selesai }: EventFile): boolean {
  return selesai !== undefined && formatIsoDate(mulai.date) !== formatIsoDate(selesai.date);
}

function seatOf(office: string, seat: string, span: FoundFact['span']): FoundFact {
  return {
    subject: `kursi ${plainTitle(spokenTitle(office))}`,
    label: `kursi ${office}`,
    value: seat,
    span,
    comparison: 'equal',
    isCertain: true,
  };
}

/** Under what office each person is greeted: `Yang terhormat Bupati Contoh, H. Budi Hermawan`. */
function* factsOfGreetings({ passages }: FactContext): Generator<FoundFact> {
  for (const { passage, start, end, text, isGroup } of findGreetingLists(passages).flat()) {
    const [office = '', name = ''] = text.split(/,\s/u);
    if (isGroup || readName(name).core.length < 2) continue;
    yield officeOf(name, office, passage.span(start, end));
  }
}

function officeOf(person: string, office: string, span: FoundFact['span']): FoundFact {
  const name = readName(person).core.join(' ').toLowerCase();
  return {
    subject: `jabatan di acara ${name}`,
    label: `jabatan ${readName(person).core.join(' ')}`,
    value: plainTitle(spokenTitle(office)),
    span,
    comparison: 'part',
    isCertain: false,
  };
}
