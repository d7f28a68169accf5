import { formatClock } from '../../calendar/clock.ts';
import { spokenDate } from '../../calendar/spoken.ts';
import { findHolder, officeTitle } from '../../event/roster.ts';
import type { Guest } from '../../protocol/guests.ts';
import { readOccasion } from '../../protocol/occasion.ts';
import { formatWholeNumber } from '../../text/numbers.ts';
import { completeSpeech } from '../../workspace/speech-settings.ts';
import { claimText, sourceText } from '../claim.ts';
import { foreignGuests } from '../foreign-guests.ts';
import { greetedLines } from '../greeted-lines.ts';
import { inaugurated, isInauguration } from '../leader.ts';
import { OPENING_ROLES } from '../patterns/cast.ts';
import { lengkapi } from '../placeholder.ts';
import { closeDegrees, type SpokenItem, spokenItems } from '../spoken-item.ts';
import { frontMatterView, markdownView, placeLine, type ViewContext } from '../view.ts';

/** The fields of the template of a speech. */
export function sambutanView(context: ViewContext): object {
  const { answers, facts, settings, source } = context;
  const speaker = findSpeechmaker(context);
  const absent = speaker ? undefined : findAbsent(context);
  const untuk = speaker ? introduced(speaker) : (absent?.introduced ?? answers('untuk'));
  const title = headline(context, speaker, absent?.title);
  const speech = completeSpeech(settings.lisan);
  // What a guest from abroad says for a greeting is theirs to say.
  const isForeign = speaker !== undefined && foreignGuests(source?.guests ?? []).has(speaker);
  return markdownView(
    { ...frontMatterView(context, title), untuk },
    {
      nama: facts.nama,
      tidakHadir: absent ? closeDegrees(absent.introduced) : null,
      waktuBicara: speaker ? timeToSpeak(speaker, context) : null,
      salam: isForeign ? [lengkapi('salam menurut kebiasaan tamu')] : speech.salam,
      sapaan: greetedLines({ ...context, except: speaker?.key }),
      syukur: !isForeign,
      hariIni: facts.mulai && spokenDate(facts.mulai.date),
      lokasi: placeLine(facts),
      tema: facts.tema,
      tujuan: facts.tujuan,
      latar: facts.latar,
      fakta: facts.fakta.map((claim, index) => ({
        teks: claimText(claim),
        sumber: sourceText(claim),
        nomor: index + 1,
      })),
      pesan: answers('pesan'),
      langkahBerikut: facts.langkahBerikut,
      membuka: speaker?.roles.includes('membuka') ?? false,
      diresmikan:
        speaker?.roles.includes('meresmikan') && facts.nama !== null && isInauguration(facts.nama)
          ? inaugurated(facts.nama)
          : null,
      salamPenutup: isForeign ? [] : speech.salam_penutup,
    },
  );
}

/** Whose words at what event; who comes in somebody's stead reads out theirs. */
function headline(
  context: ViewContext,
  speaker: Guest | undefined,
  absent: string | undefined,
): string | null {
  const { nama } = context.facts;
  const who = speaker
    ? (speaker.representing ?? speaker.title)
    : (absent ?? context.answers('untuk'));
  if (who === null || nama === null) return null;
  return `${isFlagCeremony(context) ? 'Amanat' : 'Sambutan'} ${who} pada ${nama}`;
}

function isFlagCeremony(context: ViewContext): boolean {
  const { pola, nama } = context.facts;
  const items = spokenItems(context).map(({ item }) => item.entry.kegiatan);
  return readOccasion(`${pola ?? ''} ${nama ?? ''}`, items) === 'upacara-bendera';
}

function introduced({ title, name, representing }: Guest): string {
  const stead = representing === undefined ? '' : `, mewakili ${representing}`;
  return `${title}, ${name}${stead}`;
}

/**
 * Who speaks: the one of that id or name, by answer; else who opens the event, else the highest of
 * those with a speech. Who is represented speaks through who comes instead.
 */
function findSpeechmaker({ answers, source }: ViewContext): Guest | undefined {
  const guests = source?.guests ?? [];
  const asked = answers('untuk');
  if (asked !== null) {
    const title = officeAsked(asked, source)?.title;
    return guests.find(
      ({ key, title: own, representing }) =>
        [key, own].includes(asked) || (title !== undefined && representing === title),
    );
  }
  const withRole = (wanted: readonly string[]): Guest | undefined =>
    guests.find(({ roles }) => roles.some((role) => wanted.includes(role)));
  return withRole(OPENING_ROLES) ?? withRole(['sambutan']);
}

/** Whose speech it was to be, by answer, and who no longer comes: their office stays readable. */
function findAbsent({
  answers,
  source,
}: ViewContext): { readonly title: string; readonly introduced: string } | undefined {
  const office = officeAsked(answers('untuk'), source);
  return office && { title: office.title, introduced: `${office.title}, ${office.name}` };
}

/** Office and name of the official of that id, or of the guest of that name, present or not. */
function officeAsked(
  asked: string | null,
  source: ViewContext['source'],
): { readonly title: string; readonly name: string } | undefined {
  if (asked === null || !source) return undefined;
  const { event, roster } = source;
  const official = findHolder(roster, asked, event.mulai.date);
  if (official) return { title: officeTitle(official), name: official.nama };
  const guest = event.tamu.find(({ nama }) => nama === asked);
  return guest && { title: guest.jabatan, name: guest.nama };
}

/** Kinds of items that are one person's words. */
const SPEECHES: readonly SpokenItem['kind'][] = ['sambutan', 'laporan', 'pembukaan-resmi'];

/** The slot of the run-sheet and how many words it holds; `null` when the run-sheet has none. */
function timeToSpeak(speaker: Guest, context: ViewContext): string | null {
  const slot = spokenItems(context).find(
    ({ kind, performers }) =>
      SPEECHES.includes(kind) &&
      performers.some((one) => one.kind === 'guest' && one.guest.key === speaker.key),
  );
  const { start, end } = slot?.item ?? {};
  if (start === undefined || end === undefined || end <= start) return null;
  const { kata_per_menit: pace } = completeSpeech(context.settings.lisan);
  const most = formatWholeNumber((end - start) * pace);
  return `${end - start} menit, pukul ${formatClock(start)}–${formatClock(end)}. Pada ${pace} kata per menit, waktu itu cukup untuk ${most} kata.`;
}
