import { TIME_ZONES } from '../calendar/clock.ts';
import { HOLDER_STATUSES } from '../event/roster.ts';
import type { Question } from './kind.ts';

type Fields = Omit<Question, 'essential' | 'validate'> & Partial<Question>;

/** A question that any filled answer satisfies, or one of `choices`. */
function question(fields: Fields): Question {
  const { choices } = fields;
  return {
    essential: false,
    validate: (answer) => {
      const given = answer.trim();
      if (given === '') return 'Jawaban tidak boleh kosong.';
      if (!choices || choices.includes(given)) return undefined;
      return `Pilih salah satu: ${choices.join(', ')}.`;
    },
    ...fields,
  };
}

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
