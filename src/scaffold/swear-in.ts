import { capitalise } from '../text/case.ts';
import { invite, isCalled } from './called-people.ts';
import { activityOf, type ScriptSetting } from './script.ts';
import { standing } from './standing.ts';
import { joinList } from './wording.ts';

/** All stand for an oath, or for the words of appointment; who has a part in it takes their place. */
export const swearIn = standing((spoken, setting) => [
  ...(/\bsumpah\b/iu.test(spoken.item.entry.kegiatan)
    ? [`${capitalise(joinList(calledForward(setting)))} kami mohon menempatkan diri.`]
    : []),
  `Acara berikutnya, ${activityOf(spoken)}.`,
  ...(isCalled(spoken) ? [invite(spoken)] : []),
]);

/**
 * Who swears, and who stands beside them: two witnesses and a cleric for civil servants (SE BKN
 * 10/SE/IV/2020), in a council those of whom the event file or the run-sheet speaks.
 */
function calledForward({ eventName, isPlanned }: ScriptSetting): readonly string[] {
  if (/\b(?:anggota|pimpinan) dprd\b/iu.test(eventName)) {
    return [
      'anggota DPRD yang mengucapkan sumpah',
      ...['saksi', 'rohaniwan'].filter((who) => isPlanned(who)),
    ];
  }
  return ['pejabat yang diambil sumpahnya', 'saksi', 'rohaniwan'];
}
