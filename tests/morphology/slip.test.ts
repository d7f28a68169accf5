import { describe, expect, test } from 'vitest';
import { findCorrections } from '../../src/morphology/corrections.ts';
import { isSlipOfAnother, readSlip } from '../../src/morphology/slip.ts';
import { loadLexicon } from '../../src/workspace/load-lexicon.ts';

const lexicon = await loadLexicon();

describe('salah ketik yang pasti', () => {
  test.each([
    ['huruf tertukar', 'dilkaukan', 'dilakukan'],
    ['huruf kurang', 'kabpaten', 'kabupaten'],
    ['huruf ganda', 'mennambahkan', 'menambahkan'],
    ['huruf lebih', 'kegaiatan', 'kegiatan'],
    ['dengan kata ganti', 'kepentinganya', 'kepentingannya'],
    ['bentukan dari kata yang jarang', 'kegaitan', 'kegiatan'],
    ['dua huruf terulang', 'mengngungsi', 'mengungsi'],
    ['huruf tertukar melompati satu huruf', 'sekidit', 'sedikit'],
    ['satu g untuk dua', 'mengantikan', 'menggantikan'],
    ['huruf kurang pada kata yang seolah-olah berimbuhan', 'petingnya', 'pentingnya'],
    ['tiga huruf terulang', 'menekankankan', 'menekankan'],
  ])('%s: %s', (_, word, correction) => {
    expect(readSlip(word, lexicon)).toEqual({ correction, isCertain: true });
  });
});

test.each([
  ['pemulian', 'pemulihan'],
  ['menyampaian', 'menyampaikan'],
  ['lingkingan', 'lingkungan'],
  ['memerikan', 'memberikan'],
  ['sekitanya', 'sekitarnya'],
  ['dipecahlan', 'dipecahkan'],
  ['menjadilan', 'menjadikan'],
  ['inspketorat', 'inspektorat'],
  ['bedialog', 'berdialog'],
  ['diwancarai', 'diwawancarai'],
  ['kebiasan', 'kebiasaan'],
  ['kemanan', 'keamanan'],
  ['tranfusi', 'transfusi'],
  ['termitivasi', 'termotivasi'],
  ['terapat', 'terdapat'],
  ['menghadir', 'menghadiri'],
  ['maslah', 'masalah'],
  ['hncur', 'hancur'],
  ['memperligatkan', 'memperlihatkan'],
  ['mengmembangun', 'membangun'],
  ['digalakan', 'digalakkan'],
  ['dilaksakan', 'dilaksanakan'],
  ['mengatan', 'mengatakan'],
  ['merencakan', 'merencanakan'],
  ['instusi', 'institusi'],
  // `keluaran`, `mengadakan` are as near.
  ['keluara', 'keluarga'],
  ['mengaakan', 'mengatakan'],
])('%s hanya mungkin berarti %s', (word, correction) => {
  expect(readSlip(word, lexicon)).toEqual({ correction, isCertain: false });
});

test.each([
  ['membersikan', 'membersihkan', 'memberikan'],
  ['mengugat', 'menggugat', 'menguat'],
])('%s dapat berarti %s atau %s', (word, correction, alternative) => {
  expect(readSlip(word, lexicon)).toEqual({ correction, alternative, isCertain: false });
});

test.each([
  ['kata cakapan', 'nunggu'],
  ['akhiran -in', 'lanjutin'],
  ['kata depan yang serangkai', 'dibagian'],
  ['kata Inggris', 'public'],
  ['kata pendek', 'lebel'],
  ['kata dari akar berawalan k', 'mengarang'],
  ['yang mirip dua kata', 'pasa'],
  ['yang tidak mirip apa pun', 'gelatrik'],
  ['kata jarang dengan -nya', 'pakannya'],
  ['kata jarang dengan huruf terulang', 'terurus'],
  ['istilah yang mirip kata pendek', 'formiat'],
  ['kata Inggris berhuruf ganda', 'propeller'],
])('%s dibiarkan: %s', (_, word) => {
  expect(readSlip(word, lexicon)).toBeUndefined();
});

test('kata panjang boleh berjarak dua salah ketik', () => {
  expect(readSlip('melangalami', lexicon)).toMatchObject({ correction: 'mengalami' });
  expect(readSlip('admistrasi', lexicon)).toMatchObject({ correction: 'administrasi' });
});

test('saran diurutkan dari yang paling mungkin', () => {
  expect(findCorrections('dearah', lexicon).map(({ word }) => word)).toEqual([
    'daerah',
    'darah',
    'searah',
  ]);
});

test.each(['beradab', 'merekap', 'lengkungan', 'sempet', 'indonesian', 'linknya', 'radiologis'])(
  '%s bukan salah ketik',
  (word) => {
    expect(readSlip(word, lexicon)).toBeUndefined();
  },
);

test.each(['lapan', 'wawan', 'jaman'])(
  '%s terlalu pendek untuk kata yang hilang sukunya',
  (word) => {
    expect(readSlip(word, lexicon)).toBeUndefined();
  },
);

test('mengkuti lebih mungkin salah ketik daripada salah peluluhan', () => {
  expect(isSlipOfAnother('mengkuti', lexicon)).toBe(true);
  expect(isSlipOfAnother('mentaati', lexicon)).toBe(false);
});
