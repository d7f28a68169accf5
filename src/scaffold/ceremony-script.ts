import { capitalise } from '../text/case.ts';
import { withStop } from '../text/with-stop.ts';
import {
  helperFor,
  ledBy,
  type Script,
  type ScriptStep,
  type ScriptWriter,
  speakingTime,
} from './script.ts';
import { introducePerformers, readingAids, type SpokenItem } from './spoken-item.ts';

/**
 * What is said at an item of a flag ceremony: what comes next, and who performs it where that is
 * not said by its name. Nobody is invited or thanked, for the leader of the formation gives the
 * orders; only guests are asked to stand for the flag (UU 24/2009 art. 15) and to sit afterwards.
 * The wording is the custom of such ceremonies.
 */
export const ceremonyScript: ScriptWriter = (spoken, setting, { after }) => {
  switch (spoken.kind) {
    case 'persiapan':
      return { words: ['Peserta dan tamu undangan kami mohon menempati tempat masing-masing.'] };
    case 'kedatangan':
      return { ...named(spoken), opening: [whoComes(spoken), 'Tunggu tanda dari protokol.'] };
    case 'lagu-kebangsaan':
      return {
        words: ['Tamu undangan dimohon berdiri.', sentence(spoken)],
        closing: after?.kind === 'hening-cipta' ? [] : SIT_DOWN,
        reading: undefined,
      };
    case 'hening-cipta':
      return {
        words: [
          withStop(
            `${capitalise(spoken.item.entry.kegiatan)}${ledBy(introducePerformers(spoken))}`,
          ),
        ],
        closing: SIT_DOWN,
      };
    case 'sambutan':
      return {
        ...named(spoken),
        opening: [speakingTime(spoken), AT_EASE].filter((text) => text !== undefined),
      };
    case 'doa': {
      const reader = helperFor(/\bdoa\b/iu, setting) ?? introducePerformers(spoken);
      return { words: [withStop(`${capitalise(spoken.item.entry.kegiatan)}${ledBy(reader)}`)] };
    }
    default:
      return DONE_BY.test(spoken.item.entry.kegiatan) ? performed(spoken) : named(spoken);
  }
};

const AT_EASE = 'Barisan diistirahatkan, lalu disiapkan kembali sesudah amanat.';
const SIT_DOWN: readonly ScriptStep[] = [
  { kind: 'cue', text: 'Tunggu sampai selesai; tamu undangan duduk.' },
  { kind: 'speech', text: 'Tamu undangan dipersilakan duduk kembali.' },
];

/** Items whose name does not say who does them. */
const DONE_BY = /^(?:pembacaan|penganugerahan|penyematan|penyerahan|pemberian)\b/iu;

function performed(spoken: SpokenItem): Script {
  const reading = readingAids(spoken);
  return {
    words: [
      withStop(`${capitalise(spoken.item.entry.kegiatan)} oleh ${introducePerformers(spoken)}`),
    ],
    reading,
  };
}

/** Only the name of the item, so that no name of a person has to be read. */
function named(spoken: SpokenItem): Script {
  return { words: [sentence(spoken)], reading: undefined };
}

function sentence({ item }: SpokenItem): string {
  return `${capitalise(item.entry.kegiatan)}.`;
}

function whoComes(spoken: SpokenItem): string {
  return withStop(`Yang tiba: ${introducePerformers(spoken)}`);
}
