import { formatClock, type TimeZone } from '../calendar/clock.ts';
import { spokenClock } from '../calendar/spoken.ts';
import type { EventHelper } from '../event/event.ts';
import type { ItemKind } from '../run-sheet/item-kind.ts';
import { capitalise } from '../text/case.ts';
import { withStop } from '../text/with-stop.ts';
import type { GreetedLine } from './greeted-lines.ts';
import {
  closeDegrees,
  insideSentence,
  introducePerformers,
  namePerformers,
  readingAids,
  type SpokenItem,
  spokenMinutes,
} from './spoken-item.ts';

/** A step of a script: what is to be done, or what is said. */
export type ScriptStep =
  | {
      readonly kind: 'cue';
      readonly text?: string | undefined;
      /** How the names in what follows are read. */
      readonly reading?: string | undefined;
    }
  | { readonly kind: 'speech'; readonly text: string }
  | { readonly kind: 'greeting'; readonly lines: readonly GreetedLine[] };

/** What the master of ceremonies has to know of the event. */
export interface ScriptSetting {
  readonly zone: TimeZone | undefined;
  readonly helpers: readonly EventHelper[];
  /** When the event begins, in minutes since midnight. */
  readonly starts: number | undefined;
  /** What is said to open and to close the event. */
  readonly opening: readonly ScriptStep[];
  readonly closing: readonly ScriptStep[];
  /** Who is welcomed on arrival: the highest of those who come. */
  readonly chiefGuest: string;
  /** How their name is read. */
  readonly chiefReading: string | undefined;
}

/** Where an item stands among the others. */
interface Place {
  readonly before: SpokenItem | undefined;
  readonly after: SpokenItem | undefined;
  /** It is the one that opens the event, or closes it. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The steps of an item; what the officer wrote (`narasi`) takes the place of the usual words. */
export function scriptOf(
  spoken: SpokenItem,
  place: Place,
  setting: ScriptSetting,
): readonly ScriptStep[] {
  const script = SCRIPTS[spoken.kind](spoken, setting, place);
  const { opening, words, closing } = script;
  const { narasi } = spoken.item.entry;
  const cue = [equipment(spoken), ...(opening ?? [])]
    .filter((text) => text !== undefined)
    .join(' ');
  const text = cue === '' ? undefined : cue;
  const aid = 'reading' in script ? script.reading : readingAids(spoken);
  const reading = words.length === 0 ? undefined : aid;
  return [
    ...(text === undefined && reading === undefined
      ? []
      : [{ kind: 'cue', text, reading } as const]),
    ...(place.opens ? setting.opening : []),
    ...speeches(...(narasi === undefined ? words : [narasi])),
    ...(closing ?? []),
    ...(place.closes ? setting.closing : []),
  ];
}

interface Script {
  readonly opening?: readonly string[];
  readonly words: readonly string[];
  readonly closing?: readonly ScriptStep[];
  /** How the names in the words are read, where they are not those of the performers. */
  readonly reading?: string | undefined;
}

type ScriptWriter = (spoken: SpokenItem, setting: ScriptSetting, place: Place) => Script;

/** Sentences that are said. */
export function speeches(...texts: readonly string[]): readonly ScriptStep[] {
  return texts.map((text) => ({ kind: 'speech', text }));
}

function equipment({ item }: SpokenItem): string | undefined {
  const { perlengkapan, tempat, ruang, isyarat } = item.entry;
  const parts = [
    ruang && `Ruang: ${ruang}`,
    tempat && `Tempat: ${tempat}`,
    perlengkapan && `Perlengkapan: ${perlengkapan}`,
    isyarat && capitalise(isyarat),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.map(withStop).join(' ');
}

/** Who has a task at the event, by a word of the task. */
function helperFor(task: RegExp, { helpers }: ScriptSetting): string | undefined {
  return helpers.find(({ tugas }) => task.test(tugas))?.nama;
}

const announce: ScriptWriter = (spoken) => ({
  words: [
    `Acara berikutnya, ${activityOf(spoken)}.`,
    ...(spoken.performers.length === 0 ? [] : [invite(spoken)]),
  ],
});

function activityOf({ item }: SpokenItem): string {
  return insideSentence(item.entry.kegiatan);
}

function invite(spoken: SpokenItem): string {
  return `Kepada ${introducePerformers(spoken)}, kami persilakan.`;
}

/** Two minutes before the end of a speech somebody gives a sign, where it lasts five or more. */
const SIGN_MINUTES = 2;
const SHORTEST_WITH_SIGN = 5;

function speakingTime({ item: { start, end } }: SpokenItem): string | undefined {
  if (start === undefined || end === undefined || end <= start) return undefined;
  const slot = `Waktu bicara ${end - start} menit, pukul ${formatClock(start)}–${formatClock(end)}`;
  if (end - start < SHORTEST_WITH_SIGN) return `${slot}.`;
  return `${slot}; beri tanda pukul ${formatClock(end - SIGN_MINUTES)}.`;
}

const speech =
  (thanks: string): ScriptWriter =>
  (spoken) => ({
    opening: [speakingTime(spoken)].filter((text) => text !== undefined),
    words: [`Acara berikutnya, ${activityOf(spoken)}.`, invite(spoken)],
    closing: thank(spoken, thanks),
  });

const AFTERWARDS: ScriptStep = { kind: 'cue', text: 'Tunggu sampai selesai.' };

function thank(spoken: SpokenItem, what: string): readonly ScriptStep[] {
  return [
    AFTERWARDS,
    { kind: 'speech', text: `Terima kasih kepada ${namePerformers(spoken)} atas ${what}.` },
  ];
}

/** Items during which all present stand. */
const STANDING: readonly ItemKind[] = ['lagu-kebangsaan', 'mars', 'hening-cipta'];

/** Asks to stand, unless people stand already, and to sit, unless the next item wants them up. */
const standing =
  (words: (spoken: SpokenItem, setting: ScriptSetting) => string): ScriptWriter =>
  (spoken, setting, { before, after }) => {
    const areUp = before !== undefined && STANDING.includes(before.kind);
    const stayUp = after !== undefined && STANDING.includes(after.kind);
    return {
      // The run-sheet may have a cue of its own.
      opening: /berdiri/iu.test(spoken.item.entry.isyarat ?? '')
        ? []
        : [areUp ? 'Hadirin tetap berdiri.' : 'Hadirin berdiri.'],
      words: [
        areUp ? 'Hadirin dimohon tetap berdiri.' : 'Hadirin dimohon berdiri.',
        words(spoken, setting),
      ],
      closing: stayUp
        ? []
        : [
            { kind: 'cue', text: 'Tunggu sampai selesai; hadirin duduk.' },
            { kind: 'speech', text: 'Hadirin dipersilakan duduk kembali.' },
          ],
    };
  };

function ledBy(helper: string | undefined): string {
  return helper === undefined ? '' : `, dipimpin oleh ${helper}`;
}

/** What is said at each kind of item. The wording is the custom of protocol offices. */
const SCRIPTS: Readonly<Record<ItemKind, ScriptWriter>> = {
  persiapan: () => ({ opening: ['Pembawa acara belum berbicara.'], words: [] }),
  registrasi: (_, { zone, starts }) => ({
    opening: ['Dibacakan beberapa kali selama registrasi.'],
    words: [
      'Bapak dan Ibu yang baru tiba kami persilakan mengisi daftar hadir dan menempati tempat duduk.',
      ...(starts === undefined ? [] : [`Acara dimulai ${spokenClock(starts, zone)}.`]),
    ],
  }),
  // Run-sheets name here who comes, or who receives them.
  kedatangan: (_, { chiefGuest, chiefReading }) => ({
    reading: chiefReading,
    opening: ['Tunggu tanda dari protokol di pintu masuk.'],
    words: [`Hadirin dimohon berdiri. ${closeDegrees(chiefGuest)} memasuki tempat acara.`],
    closing: [
      { kind: 'cue', text: 'Tunggu sampai tamu tiba di kursinya; hadirin duduk.' },
      ...speeches('Hadirin dipersilakan duduk kembali.'),
    ],
  }),
  pembukaan: () => ({ words: [] }),
  'lagu-kebangsaan': standing(
    (_, setting) =>
      `Marilah kita menyanyikan lagu kebangsaan Indonesia Raya${ledBy(helperFor(/dirigen/iu, setting))}.`,
  ),
  mars: standing((spoken) => `Dilanjutkan dengan ${activityOf(spoken)}.`),
  'hening-cipta': standing(
    (spoken) => `Marilah kita mengheningkan cipta, dipimpin oleh ${introducePerformers(spoken)}.`,
  ),
  doa: (spoken, setting) => {
    const reader = helperFor(/\bdoa\b/iu, setting);
    return {
      words: [
        `Marilah kita berdoa${ledBy(reader ?? introducePerformers(spoken))}. Hadirin kami persilakan berdoa menurut agama dan kepercayaan masing-masing.`,
      ],
      closing: [AFTERWARDS, { kind: 'speech', text: 'Terima kasih kepada pembaca doa.' }],
    };
  },
  laporan: speech('laporannya'),
  sambutan: speech('sambutan dan arahannya'),
  'pembukaan-resmi': (spoken) => ({
    words: [`Acara berikutnya, ${activityOf(spoken)}.`, invite(spoken)],
    closing: [{ kind: 'cue', text: 'Hadirin bertepuk tangan.' }],
  }),
  'acara-pokok': announce,
  penandatanganan: announce,
  penyerahan: announce,
  materi: (spoken) => {
    const title = /^materi:? (\S.*)$/iu.exec(spoken.item.entry.kegiatan)?.[1];
    const what = title === undefined ? activityOf(spoken) : `materi “${title}”`;
    return {
      words: [`Acara berikutnya, ${what}.`, invite(spoken)],
      closing: thank(spoken, 'materinya'),
    };
  },
  'tanya-jawab': () => ({
    words: [
      'Kini saatnya tanya jawab. Bapak dan Ibu yang hendak bertanya kami persilakan mengangkat tangan, lalu menyebutkan nama dan instansi.',
    ],
  }),
  peninjauan: announce,
  foto: () => ({
    opening: ['Protokol mengatur barisan; yang tertinggi di tengah.'],
    words: [
      'Acara berikutnya, foto bersama. Bapak dan Ibu kami persilakan menuju tempat yang disiapkan.',
    ],
  }),
  wawancara: (spoken) => ({
    words: [`Rekan-rekan media kami persilakan bersiap untuk ${activityOf(spoken)}.`],
  }),
  istirahat: (spoken, { zone }) => {
    const { start, end } = spoken.item;
    const length = start === undefined || end === undefined ? 0 : end - start;
    const lasting = length > 0 ? ` selama ${spokenMinutes(length)}` : '';
    const resumes = end === undefined ? [] : [`Acara dilanjutkan ${spokenClock(end, zone)}.`];
    return { words: [`Kini saatnya ${activityOf(spoken)}${lasting}.`, ...resumes] };
  },
  penutup: (spoken, setting, place) =>
    spoken.performers.length === 0 ? { words: [] } : announce(spoken, setting, place),
  kepulangan: (_, { chiefGuest, chiefReading }) => ({
    reading: chiefReading,
    words: [`Hadirin dimohon berdiri. ${closeDegrees(chiefGuest)} meninggalkan tempat acara.`],
    closing: [
      { kind: 'cue', text: 'Hadirin tetap di tempat sampai pimpinan meninggalkan ruangan.' },
    ],
  }),
};
