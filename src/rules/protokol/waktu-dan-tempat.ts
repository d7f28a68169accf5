import { lexicalRule, type Rule } from '../../check/rule.ts';

const TIMES = ['waktu dan tempat', 'tempat dan waktu'];
const WHO = ['kami', 'saya', 'dan mimbar kami', ''];
const VERBS = [
  ...['persilakan', 'persilahkan', 'silakan', 'silahkan', 'haturkan', 'serahkan'],
  ...['dipersilakan', 'dipersilahkan', 'disilakan', 'diserahkan'],
];

export const waktuDanTempat: Rule = lexicalRule({
  id: 'protokol/waktu-dan-tempat',
  severity: 'info',
  summary: 'Yang dipersilakan orangnya, bukan waktu dan tempatnya.',
  why: 'Pembawa acara yang teliti menghindarinya; pendengar yang paham bahasa tersenyum setiap kali mendengarnya.',
  exceptions: 'Waktu dan tempat sebagai keterangan (“Waktu dan tempat acara: …”) dibiarkan.',
  source: 'Kelaziman pembawa acara; penalaran kalimat',
  examples: {
    wrong: [
      { text: 'Kepada Bapak Camat, «waktu dan tempat kami persilakan».' },
      { text: 'Kepada Ibu Ketua, «waktu dan tempat dipersilahkan».' },
      { text: 'Kepada Bapak Lurah, «tempat dan waktu kami serahkan».' },
    ],
    right: [
      'Kepada Bapak Camat kami persilakan.',
      'Waktu dan tempat acara akan diumumkan.',
      'Waktu dan tempat: Balai Kota, pukul 09.00 WIB.',
      'Panitia menentukan waktu dan tempat rapat.',
      'Hadirin kami persilakan menempati tempat duduk.',
    ],
  },
  phrases: () =>
    TIMES.flatMap((time) =>
      WHO.flatMap((who) =>
        VERBS.map((verb) => ({
          words: [time, who, verb].filter(Boolean).join(' '),
          data: undefined,
        })),
      ),
    ),
  report: ({ passage, start, end }) => ({
    span: passage.span(start, end),
    message:
      'Waktu dan tempat tidak dapat dipersilakan; sebut orangnya, misalnya “Kepada Ibu Camat kami persilakan”.',
  }),
});
