import { addDays } from '../../calendar/date.ts';
import { spokenDate } from '../../calendar/spoken.ts';
import { readOccasion } from '../../protocol/occasion.ts';
import type { ItemKind } from '../../run-sheet/item-kind.ts';
import { durationText, timeRange } from '../../run-sheet/item-times.ts';
import { completeSpeech } from '../../workspace/speech-settings.ts';
import { foreignGuests } from '../foreign-guests.ts';
import { type GreetedLine, greetedLines } from '../greeted-lines.ts';
import { scriptOf } from '../mc-script.ts';
import { lengkapi } from '../placeholder.ts';
import { type ScriptSetting, type ScriptStep, speeches } from '../script.ts';
import { type SpokenItem, spokenItems } from '../spoken-item.ts';
import {
  frontMatterView,
  fullPlaceLine,
  markdownView,
  placeLine,
  type ViewContext,
} from '../view.ts';
import { dayHeading } from './rundown.ts';

/** The fields of the template of a script for the master of ceremonies. */
export function mcView(context: ViewContext): object {
  const { facts } = context;
  const title = facts.nama === null ? null : `Naskah Pembawa Acara ${facts.nama}`;
  return markdownView(frontMatterView(context, title), {
    nama: facts.nama,
    mulai: facts.mulai,
    selesai: facts.selesai,
    zona: facts.zona,
    lokasi: fullPlaceLine(facts),
    pakaian: facts.pakaian,
    bagian: sections(context),
  });
}

/** A heading with what is said and done below it. */
interface SectionView {
  /** It stands below the heading of a day. */
  readonly anak: boolean;
  readonly judul: string;
  readonly langkah: readonly StepView[];
}

/** A section for each item; where the run-sheet opens or closes without one, these too. */
function sections(context: ViewContext): readonly SectionView[] {
  const items = spokenItems(context);
  const setting = settingOf(context, items);
  const days = [...new Set(items.map(({ item }) => item.day))];
  const opener = items.find(({ kind }) => kind === 'pembukaan');
  const closer = closingItem(items);
  const part = (judul: string, steps: readonly ScriptStep[]): SectionView => ({
    anak: days.length > 1,
    judul,
    langkah: steps.map(stepView),
  });
  const parts = (judul: string, steps: readonly ScriptStep[]): readonly SectionView[] =>
    steps.length === 0 ? [] : [part(judul, steps)];
  const greeted = opener === undefined ? firstSpokenTo(items) : undefined;
  const greeting = parts(setting.isFlagCeremony ? 'Pembuka' : 'Salam dan sapaan', setting.opening);
  const ofDay = (day: number): readonly SectionView[] =>
    items.flatMap((spoken, index) => {
      if (spoken.item.day !== day) return [];
      const place = {
        before: items[index - 1],
        after: items[index + 1],
        opens: spoken === opener,
        closes: spoken === closer,
        isLast: closer !== undefined && index === items.length - 1,
      };
      return [
        ...(spoken === greeted ? greeting : []),
        part(headingOf(spoken), scriptOf(spoken, place, setting)),
      ];
    });
  const ending = [...setting.closing, ...setting.farewell];
  if (items.length === 0) return [...greeting, ...parts('Penutup', ending)];
  return days.flatMap((day) => [
    ...(days.length > 1
      ? [{ anak: false, judul: dayHeading(day, context.facts.mulai), langkah: [] }]
      : []),
    ...(day === days[0] ? [] : parts('Salam', laterDay(day, context))),
    ...ofDay(day),
    ...parts('Penutup', day === days.at(-1) && !closer ? ending : []),
  ]);
}

/** What goes on before people are greeted: they are not there yet, or on their way in. */
const BEFORE_GREETING: readonly ItemKind[] = ['persiapan', 'registrasi', 'kedatangan'];

/** The item before which people are greeted, where the run-sheet has none for that. */
function firstSpokenTo(items: readonly SpokenItem[]): SpokenItem | undefined {
  return items.find(({ kind }) => !BEFORE_GREETING.includes(kind)) ?? items.at(0);
}

/** The words that open a day after the first. */
function laterDay(day: number, { facts, settings }: ViewContext): readonly ScriptStep[] {
  const date =
    facts.mulai === null
      ? lengkapi('hari dan tanggal')
      : spokenDate(addDays(facts.mulai.date, day - 1));
  return speeches(
    ...completeSpeech(settings.lisan).salam,
    `Kita berjumpa kembali pada ${date} untuk melanjutkan ${facts.nama ?? lengkapi('nama acara')}.`,
  );
}

/** What may follow the closing words. */
const AFTER_CLOSING: readonly ItemKind[] = ['foto', 'wawancara', 'istirahat', 'kepulangan'];

function closingItem(items: readonly SpokenItem[]): SpokenItem | undefined {
  const last = items.findLast(({ kind }) => !AFTER_CLOSING.includes(kind));
  return last?.kind === 'penutup' ? last : undefined;
}

/** `08.39–08.45 Laporan ketua panitia (6 menit)` */
function headingOf({ item }: SpokenItem): string {
  const length = durationText(item);
  const time = timeRange(item) ?? lengkapi('pukul');
  return `${time} ${item.entry.kegiatan}${length === undefined ? '' : ` (${length})`}`;
}

function settingOf(context: ViewContext, items: readonly SpokenItem[]): ScriptSetting {
  const { facts, settings, source } = context;
  const guests = source?.guests ?? [];
  const [highest] = guests;
  const event = facts.nama ?? lengkapi('nama acara');
  const day = facts.mulai === null ? lengkapi('hari dan tanggal') : spokenDate(facts.mulai.date);
  const { salam, salam_penutup: farewell } = completeSpeech(settings.lisan);
  const isFlagCeremony =
    readOccasion(
      `${facts.pola ?? ''} ${facts.nama ?? ''}`,
      items.map(({ item }) => item.entry.kegiatan),
    ) === 'upacara-bendera';
  const helpers = source?.event.petugas ?? [];
  const spokenOf = [
    ...helpers.map(({ tugas }) => tugas),
    ...items.map(({ item: { entry } }) => Object.values(entry).join(' ')),
  ]
    .join(' ')
    .toLowerCase();
  return {
    isFlagCeremony,
    eventName: event,
    isPlanned: (who) => spokenOf.includes(who),
    zone: facts.zona ?? undefined,
    helpers,
    starts: facts.mulai?.time ?? undefined,
    chief: highest,
    guests,
    foreign: foreignGuests(guests),
    opening: isFlagCeremony
      ? speeches(`Pada hari ini, ${day}, di ${placeLine(facts)}, ${event} segera dimulai.`)
      : [
          ...speeches(...salam),
          ...greeting(greetedLines(context)),
          ...speeches(
            'Puji syukur kita panjatkan ke hadirat Tuhan Yang Maha Esa.',
            `Pada hari ini, ${day}, kita hadir di ${placeLine(facts)}, dalam ${event}.`,
            ...(facts.tema === null ? [] : [`Acara ini bertema “${facts.tema}”.`]),
          ),
        ],
    closing: isFlagCeremony
      ? speeches(`${event} selesai.`, 'Terima kasih kepada tamu undangan dan seluruh peserta.')
      : speeches(
          `Demikian seluruh rangkaian ${event}. Terima kasih atas kehadiran dan perhatian Bapak dan Ibu. Kami mohon maaf bila ada yang kurang berkenan.`,
        ),
    farewell: isFlagCeremony ? [] : speeches(...farewell),
  };
}

function greeting(lines: readonly GreetedLine[]): readonly ScriptStep[] {
  const groups = lines.filter(({ anggota }) => anggota.length > 0);
  return [
    { kind: 'greeting', lines },
    ...groups.map(
      ({ sebutan, anggota }): ScriptStep => ({
        kind: 'cue',
        text: `Yang termasuk ${sebutan}: ${anggota.join('; ')}.`,
      }),
    ),
  ];
}

/** A step with a field for each kind of it, since a template can only ask whether one is filled. */
interface StepView {
  readonly isyarat: string | null;
  readonly lafal: string | null;
  readonly ucapan: string | null;
  readonly sapaan: readonly GreetedLine[];
}

function stepView(step: ScriptStep): StepView {
  const empty: StepView = { isyarat: null, lafal: null, ucapan: null, sapaan: [] };
  switch (step.kind) {
    case 'cue':
      return { ...empty, isyarat: step.text ?? null, lafal: step.reading ?? null };
    case 'speech':
      return { ...empty, ucapan: step.text };
    case 'greeting':
      return { ...empty, sapaan: step.lines };
    default:
      return step satisfies never;
  }
}
