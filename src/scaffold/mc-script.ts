import { spokenClock } from '../calendar/spoken.ts';
import type { ItemKind } from '../run-sheet/item-kind.ts';
import { capitalise } from '../text/case.ts';
import { withStop } from '../text/with-stop.ts';
import {
  comer,
  interpreter,
  invite,
  isCalled,
  isReadByHost,
  isReader,
  whoComes,
} from './called-people.ts';
import { ceremonyScript } from './ceremony-script.ts';
import {
  activityOf,
  helperFor,
  ledBy,
  type Place,
  type ScriptSetting,
  type ScriptStep,
  type ScriptWriter,
  speakingTime,
  speeches,
} from './script.ts';
import {
  introducePerformers,
  namePerformers,
  readingAids,
  type SpokenItem,
  spokenMinutes,
} from './spoken-item.ts';
import { isOath, standing } from './standing.ts';
import { swearIn } from './swear-in.ts';

/** The steps of an item; what the officer wrote (`narasi`) takes the place of the usual words. */
export function scriptOf(
  spoken: SpokenItem,
  place: Place,
  setting: ScriptSetting,
): readonly ScriptStep[] {
  const write = setting.isFlagCeremony ? ceremonyScript : SCRIPTS[spoken.kind];
  const script = write(spoken, setting, place);
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
    ...(closing ?? []).filter((step) => narasi === undefined || !isSaidIn(narasi, step)),
    ...(place.closes ? setting.closing : []),
    ...(place.isLast ? setting.farewell : []),
  ];
}

/** Whether the officer's own words seat or thank people already. */
function isSaidIn(narration: string, step: ScriptStep): boolean {
  if (step.kind !== 'speech') return false;
  return [/\bduduk\b/iu, /\bterima kasih\b/iu].some(
    (words) => words.test(step.text) && words.test(narration),
  );
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

const announce: ScriptWriter = (spoken, setting) => ({
  opening: isReadByHost(spoken, setting) ? ['Dibacakan oleh pembawa acara.'] : [],
  words: [
    `Acara berikutnya, ${activityOf(spoken)}.`,
    ...(isCalled(spoken) || isReader(spoken, setting) ? [invite(spoken)] : []),
  ],
});

const speech: ScriptWriter = (spoken, setting) => ({
  opening: [speakingTime(spoken), interpreter(spoken, setting)].filter(
    (text) => text !== undefined,
  ),
  words: [`Acara berikutnya, ${activityOf(spoken)}.`, invite(spoken)],
  closing: thank(spoken, speechName(spoken)),
});

/** What somebody is thanked for, as the run-sheet calls it. */
function speechName({ item }: SpokenItem): string {
  const named = ['laporan', 'sambutan', 'arahan', 'amanat', 'pidato', 'pernyataan'].filter((word) =>
    new RegExp(`\\b${word}\\b`, 'iu').test(item.entry.kegiatan),
  );
  return named.length === 0 ? 'sambutannya' : `${named.join(' dan ')}nya`;
}

const AFTERWARDS: ScriptStep = { kind: 'cue', text: 'Tunggu sampai selesai.' };

function thank(spoken: SpokenItem, what: string): readonly ScriptStep[] {
  return [
    AFTERWARDS,
    { kind: 'speech', text: `Terima kasih kepada ${namePerformers(spoken)} atas ${what}.` },
  ];
}

/**
 * Questions of the press have rules of their own; a meeting is led, a talk is held with somebody.
 */
function discussion(spoken: SpokenItem): readonly string[] {
  const { kegiatan } = spoken.item.entry;
  if (/\btanya jawab\b/iu.test(kegiatan)) {
    return [
      'Kini saatnya tanya jawab. Bapak dan Ibu yang hendak bertanya kami persilakan mengangkat tangan, lalu menyebutkan nama dan instansi.',
    ];
  }
  const joined = /\bdialog\b/iu.test(kegiatan) ? 'bersama' : 'dipimpin oleh';
  const who = isCalled(spoken) ? `, ${joined} ${introducePerformers(spoken)}` : '';
  return [
    withStop(`Kini saatnya ${activityOf(spoken)}${who}`),
    'Bapak dan Ibu yang hendak berbicara kami persilakan mengangkat tangan, lalu menyebutkan nama.',
  ];
}

/** What media people are asked to: `wawancara dengan Wali Kota Contoh`. */
function interview(spoken: SpokenItem): string {
  if (spoken.performers.length === 0) return activityOf(spoken);
  const activity = activityOf(spoken).replace(/\s(?:dengan|bersama)\s.*$/u, '');
  return `${activity} dengan ${namePerformers(spoken)}`;
}

/** What may stand behind a break without being a reason to come back. */
const NOT_RESUMED: readonly ItemKind[] = ['kepulangan', 'foto', 'wawancara', 'penutup'];

/** What is said at each kind of item. The wording is the custom of protocol offices. */
const SCRIPTS: Readonly<Record<ItemKind, ScriptWriter>> = {
  geladi: () => ({ words: [] }),
  persiapan: () => ({ opening: ['Pembawa acara belum berbicara.'], words: [] }),
  registrasi: (_, { zone, starts }) => ({
    opening: ['Dibacakan beberapa kali selama registrasi.'],
    words: [
      'Bapak dan Ibu yang baru tiba kami persilakan mengisi daftar hadir dan menempati tempat duduk.',
      ...(starts === undefined ? [] : [`Acara dimulai ${spokenClock(starts, zone)}.`]),
    ],
  }),
  // Run-sheets name here who comes, or who receives them.
  kedatangan: (spoken, setting) => ({
    reading: comer(spoken, setting)?.spoken,
    opening: ['Tunggu tanda dari protokol di pintu masuk.'],
    words: [`Hadirin dimohon berdiri. ${whoComes(spoken, setting)} memasuki tempat acara.`],
    closing: [
      { kind: 'cue', text: 'Tunggu sampai tamu tiba di kursinya; hadirin duduk.' },
      ...speeches('Hadirin dipersilakan duduk kembali.'),
    ],
  }),
  pembukaan: (spoken, setting, place) =>
    place.opens && spoken.performers.length === 0
      ? { words: [] }
      : announce(spoken, setting, place),
  'lagu-kebangsaan': standing((_, setting) => [
    withStop(
      `Marilah kita menyanyikan lagu kebangsaan Indonesia Raya${ledBy(helperFor(/dirigen/iu, setting))}`,
    ),
  ]),
  mars: standing((spoken) => [`Dilanjutkan dengan ${activityOf(spoken)}.`]),
  'hening-cipta': standing((spoken) => [
    withStop(`Marilah kita mengheningkan cipta${ledBy(introducePerformers(spoken))}`),
  ]),
  doa: (spoken, setting) => {
    const reader = helperFor(/\bdoa\b/iu, setting);
    return {
      words: [
        `${withStop(`Marilah kita berdoa${ledBy(reader ?? introducePerformers(spoken))}`)} Hadirin kami persilakan berdoa menurut agama dan kepercayaan masing-masing.`,
      ],
      closing: [AFTERWARDS, { kind: 'speech', text: 'Terima kasih kepada pembaca doa.' }],
    };
  },
  laporan: speech,
  sambutan: speech,
  'pembukaan-resmi': (spoken) => ({
    words: [`Acara berikutnya, ${activityOf(spoken)}.`, invite(spoken)],
    closing: [{ kind: 'cue', text: 'Hadirin bertepuk tangan.' }],
  }),
  'acara-pokok': (spoken, setting, place) =>
    (isOath(spoken) ? swearIn : announce)(spoken, setting, place),
  penandatanganan: announce,
  penyerahan: announce,
  materi: (spoken) => {
    const { kegiatan } = spoken.item.entry;
    const title = /^materi:? (\S.*)$/iu.exec(kegiatan)?.[1];
    const what = title === undefined ? activityOf(spoken) : `materi “${title}”`;
    return {
      words: [`Acara berikutnya, ${what}.`, invite(spoken)],
      closing: thank(spoken, /^paparan(?![a-z])/iu.test(kegiatan) ? 'paparannya' : 'materinya'),
    };
  },
  'tanya-jawab': (spoken) => ({ words: discussion(spoken) }),
  peninjauan: announce,
  foto: () => ({
    opening: ['Protokol mengatur barisan; yang tertinggi di tengah.'],
    words: [
      'Acara berikutnya, foto bersama. Bapak dan Ibu kami persilakan menuju tempat yang disiapkan.',
    ],
  }),
  wawancara: (spoken) => ({
    words: [`Rekan-rekan media kami persilakan bersiap untuk ${withStop(interview(spoken))}`],
  }),
  istirahat: (spoken, { zone }, { after }) => {
    const { start, end } = spoken.item;
    const length = start === undefined || end === undefined ? 0 : end - start;
    const lasting = length > 0 ? ` selama ${spokenMinutes(length)}` : '';
    if (after?.item.day !== spoken.item.day || NOT_RESUMED.includes(after.kind)) {
      return { words: [`Bapak dan Ibu kami persilakan mengikuti ${activityOf(spoken)}.`] };
    }
    const resumes = end === undefined ? [] : [`Acara dilanjutkan ${spokenClock(end, zone)}.`];
    return { words: [`Kini saatnya ${activityOf(spoken)}${lasting}.`, ...resumes] };
  },
  penutup: (spoken, setting, place) =>
    spoken.performers.length === 0
      ? { words: place.closes ? [] : [`Acara berikutnya, ${activityOf(spoken)}.`] }
      : { ...announce(spoken, setting, place), closing: [AFTERWARDS] },
  kepulangan: (spoken, setting) => ({
    reading: comer(spoken, setting)?.spoken,
    words: [`Hadirin dimohon berdiri. ${whoComes(spoken, setting)} meninggalkan tempat acara.`],
    closing: [
      { kind: 'cue', text: 'Hadirin tetap di tempat sampai pimpinan meninggalkan ruangan.' },
    ],
  }),
};
