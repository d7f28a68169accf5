import { TIME_ZONES } from '../calendar/clock.ts';
import { addDays, type CalendarDate } from '../calendar/date.ts';
import { HOLDER_STATUSES } from '../event/roster.ts';
import type { Question } from './question.ts';
import { question } from './questions.ts';
import { oneLine } from './template/template-text.ts';
import {
  type Answer,
  DRAFTS_NOTE,
  eventText,
  rosterText,
  settingsText,
  TEMPLATES_NOTE,
} from './workspace-texts.ts';

/** What `humas init` asks about the agency. */
export const initQuestions: readonly Question[] = [
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
  }),
  question({
    key: 'kota',
    message: 'Di kota mana rilis terbit?',
    example: 'Pangkalpinang',
    essential: true,
  }),
  question({
    key: 'zona',
    message: 'Zona waktu apa?',
    example: 'WIB',
    essential: true,
    choices: TIME_ZONES,
    fallback: () => 'WIB',
  }),
  question({
    key: 'alamat',
    message: 'Apa alamat kantornya?',
    example: 'Jalan Contoh Nomor 1, Pangkalpinang',
  }),
  question({ key: 'kode_pos', message: 'Apa kode posnya?', example: '33100' }),
  question({ key: 'telepon', message: 'Berapa telepon kantornya?', example: '(0717) 555010' }),
  question({ key: 'laman', message: 'Apa alamat lamannya?', example: 'kominfo.contoh.go.id' }),
  question({ key: 'surel', message: 'Apa pos-elnya?', example: 'humas@kominfo.contoh.go.id' }),
  question({
    key: 'narahubung_nama',
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
    message: 'Berapa telepon narahubung?',
    example: '(0717) 555011',
    essential: true,
  }),
  question({
    key: 'narahubung_surel',
    message: 'Apa pos-el narahubung?',
    example: 'humas@kominfo.contoh.go.id',
  }),
  question({
    key: 'pimpinan_nama',
    message: 'Siapa nama kepala daerah atau pimpinan Anda, lengkap dengan gelar?',
    example: 'Dr. Hj. Ratna Kusumawardhani, M.Si.',
  }),
  question({
    key: 'pimpinan_jabatan',
    message: 'Apa jabatannya, tanpa Pj. atau Plt.?',
    example: 'Wali Kota Pangkalpinang',
  }),
  question({
    key: 'pimpinan_status',
    message: 'Apa status jabatannya?',
    example: 'Pj.',
    choices: HOLDER_STATUSES,
    fallback: () => 'definitif',
  }),
];

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
  return [
    { path: 'humas.yaml', text: settingsText(answer) },
    { path: 'pejabat.yaml', text: rosterText(answer) },
    { path: 'acara/contoh.yaml', text: eventText(answer, addDays(now, 7)) },
    { path: 'naskah/BACA-SAYA.txt', text: DRAFTS_NOTE },
    { path: 'templat/BACA-SAYA.txt', text: TEMPLATES_NOTE },
  ];
}
