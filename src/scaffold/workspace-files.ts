import { TIME_ZONES } from '../calendar/clock.ts';
import { addDays, type CalendarDate } from '../calendar/date.ts';
import { titleCase } from '../text/case.ts';
import { personName, telephone } from './answer-checks.ts';
import { homeRegionOf } from './home-region.ts';
import { officialQuestions } from './main-officials.ts';
import type { Answer, Question } from './question.ts';
import { question } from './questions.ts';
import { oneLine } from './template/template-text.ts';
import {
  DRAFTS_NOTE,
  eventText,
  rosterText,
  settingsText,
  TEMPLATES_NOTE,
} from './workspace-texts.ts';

/** What `humas init` asks about the agency. */
const settingsQuestions: readonly Question[] = [
  question({
    key: 'instansi',
    message: 'Apa nama lengkap instansi Anda?',
    example: 'Dinas Komunikasi dan Informatika Kota Pangkalpinang',
    essential: true,
  }),
  question({
    key: 'pemerintah',
    message: 'Instansi itu bagian dari pemerintah mana (baris pertama kop)?',
    example: 'Pemerintah Kota Pangkalpinang',
    essential: true,
    fallback: (_now, _settings, answer) => homeOf(answer)?.government,
  }),
  question({
    key: 'kota',
    message: 'Di kota mana rilis terbit?',
    example: 'Pangkalpinang',
    essential: true,
    fallback: (_now, _settings, answer) => homeOf(answer)?.town,
  }),
  question({
    key: 'zona',
    message: 'Zona waktu apa?',
    example: 'WIB',
    essential: true,
    choices: TIME_ZONES,
    fallback: (_now, _settings, answer) => homeOf(answer)?.zone ?? 'WIB',
  }),
  question({
    key: 'alamat',
    message: 'Apa alamat kantornya?',
    example: 'Jalan Contoh Nomor 1, Pangkalpinang',
  }),
  question({ key: 'kode_pos', message: 'Apa kode posnya?', example: '33100' }),
  question({ key: 'telepon', message: 'Berapa telepon kantornya?', example: '(0717) 555010' }),
  question({ key: 'laman', message: 'Apa alamat lamannya?', example: 'kominfo.contoh.go.id' }),
  question({ key: 'surel', message: 'Apa surelnya?', example: 'humas@kominfo.contoh.go.id' }),
  question({
    key: 'narahubung_nama',
    validate: personName,
    message: 'Siapa nama narahubung untuk wartawan?',
    example: 'Teguh Prakoso',
    essential: true,
  }),
  question({
    key: 'narahubung_jabatan',
    message: 'Apa jabatan narahubung?',
    example: 'Kepala Bidang Informasi dan Komunikasi Publik',
  }),
  question({
    key: 'narahubung_telepon',
    validate: telephone,
    message: 'Berapa telepon narahubung?',
    example: '(0717) 555011',
    essential: true,
    isAsked: (answer) => answer('narahubung_nama') !== undefined,
  }),
  question({
    key: 'narahubung_surel',
    message: 'Apa surel narahubung?',
    example: 'humas@kominfo.contoh.go.id',
  }),
  question({
    key: 'penulis',
    validate: personName,
    message: 'Siapa yang biasanya menulis naskah?',
    example: 'Wida Larasati',
    essential: true,
  }),
];

/** Questions whose answer the name of the agency gives away, where it does. */
const GIVEN_AWAY = ['pemerintah', 'kota', 'zona'] as const;

/** What the name of the agency says of the settings that nobody answered, by their questions. */
export function givenAway(answers: Readonly<Record<string, string>>): Record<string, string> {
  const home = homeRegionOf(answers['instansi'] ?? '');
  if (!home) return {};
  const known = { pemerintah: home.government, kota: home.town, zona: home.zone };
  const found: Record<string, string> = {};
  for (const key of GIVEN_AWAY) {
    const value = known[key];
    if (value !== undefined && !Object.hasOwn(answers, key)) found[key] = value;
  }
  return found;
}

/** Where the agency is, as far as its name says so. */
function homeOf(answer: Answer): ReturnType<typeof homeRegionOf> {
  return homeRegionOf(answer('instansi') ?? '');
}

/** The questions whose answers an officer will look for in a file of the workspace, by its path. */
export const questionsByFile: Readonly<Record<string, readonly Question[]>> = {
  'humas.yaml': settingsQuestions,
  'pejabat.yaml': officialQuestions,
};

/** All that `humas init` asks. */
export const initQuestions: readonly Question[] = [...settingsQuestions, ...officialQuestions];

/** A file of a new workspace. */
export interface WorkspaceFile {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  readonly text: string;
}

/**
 * The files that `humas init` writes: commented, and valid as they are. What was not answered
 * stands as a commented example, so that no invented fact gets into a draft.
 *
 * @param answers by the keys of `initQuestions`; others are not looked at
 */
export function workspaceFiles(
  answers: Readonly<Record<string, string>>,
  now: CalendarDate,
): readonly WorkspaceFile[] {
  const answer: Answer = (key) => {
    const value = oneLine(answers[key] ?? '');
    return value === '' ? undefined : value;
  };
  const raised: Answer = (key) => {
    const value = answer(key);
    return key === 'kota' && value === value?.toLowerCase() ? value && titleCase(value) : value;
  };
  return [
    { path: 'humas.yaml', text: settingsText(raised) },
    { path: 'pejabat.yaml', text: rosterText(answer) },
    { path: 'acara/contoh.yaml', text: eventText(answer, addDays(now, 7)) },
    { path: 'naskah/BACA-SAYA.txt', text: DRAFTS_NOTE },
    { path: 'templat/BACA-SAYA.txt', text: TEMPLATES_NOTE },
  ];
}
