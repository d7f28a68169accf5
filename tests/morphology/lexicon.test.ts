import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../src/workspace/load-lexicon.ts';

const lexicon = await loadLexicon();

describe('mengenali kata', () => {
  test.each([
    ['awalan me- yang luluh', 'menaati memengaruhi menyosialisasikan mengoordinasikan memilah'],
    ['gugus konsonan', 'memproduksi mengkritik mentransfer mensponsori mensyukuri mengkhianati'],
    ['yang tidak luluh', 'mengkaji mempunyai memperhatikan mempelajari mempekerjakan'],
    ['satu suku kata', 'mengecek mengesahkan mengebom pengecatan'],
    ['awalan ber- dan ter- tanpa r', 'bekerja belajar beternak terasa tecermin'],
    ['konfiks', 'ketidakhadiran keberlangsungan pemberdayaan kepemimpinan pertanggungjawaban'],
    ['akhiran dan partikel', 'kegiatannya bacalah sudahkah rumahmu diberikannyalah'],
    ['gabungan kata berawalan dan berakhiran', 'menindaklanjuti ditandatangani penyebarluasan'],
    ['bentuk terikat', 'antarinstansi pascabencana nonformal subbidang multisektor'],
    ['bentuk ulang', 'anak-anak berjalan-jalan sebaik-baiknya tarik-menarik menyewa-nyewakan'],
    ['bilangan tingkat', 'kedua ketujuh seperempat'],
  ])('%s', (_, words) => {
    expect(words.split(' ').filter((word) => !lexicon.isKnown(word))).toEqual([]);
  });

  test('imbuhan yang tidak berpasangan tidak diterima', () => {
    const words = 'menulisan bertulisi kemakani ketulisi penulisi';
    expect(words.split(' ').filter((word) => lexicon.isKnown(word))).toEqual([]);
  });

  test('kata instansi dikenal beserta bentukannya', () => {
    expect(lexicon.isKnown('memapagkan')).toBe(false);
    const own = lexicon.extend(['Mapag', 'papag']);
    expect(['mapag', 'memapagkan', 'papagnya'].filter((word) => !own.isKnown(word))).toEqual([]);
    expect(lexicon.isKnown('mapag')).toBe(false);
  });

  test('bentuk tidak baku tidak lolos lewat daftar kata, kecuali didaftarkan instansi', () => {
    expect(lexicon.judge('resiko')).toMatchObject({ kind: 'nonstandard', right: 'risiko' });
    expect(lexicon.extend(['resiko']).judge('resiko')).toEqual({ kind: 'known' });
  });
});

describe('bentuk baku dengan imbuhan yang sama', () => {
  test.each([
    ['dihimbau', 'diimbau'],
    ['himbauannya', 'imbauannya'],
    ['menghimbaukan', 'mengimbaukan'],
    ['penghimbauan', 'pengimbauan'],
    ['perijinan', 'perizinan'],
    ['beraktifitas', 'beraktivitas'],
    ['terorganisirnya', 'terorganisasinya'],
    ['menganalisanya', 'menganalisisnya'],
    ['ketaqwaan', 'ketakwaan'],
  ])('%s menjadi %s', (word, right) => {
    expect(lexicon.judge(word)).toMatchObject({ kind: 'nonstandard', right });
  });

  test.each(['trendi', 'penampakan', 'sebagian', 'menampakkan'])('%s dibiarkan', (word) => {
    expect(lexicon.isKnown(word)).toBe(true);
  });
});

describe('peluluhan yang keliru', () => {
  test.each([
    ['mengkalkulasi', 'mengalkulasi'],
    ['mempola', 'memola'],
    ['mentabulasi', 'menabulasi'],
    ['mensubstitusi', 'menyubstitusi'],
    ['pengkaderan', 'pengaderan'],
    ['memrovokasi', 'memprovokasi'],
    ['mengrusak', 'merusak'],
    ['mencek', 'mengecek'],
  ])('%s menjadi %s', (word, right) => {
    expect(lexicon.judge(word)).toMatchObject({ kind: 'mismatch', right });
  });

  test.each(['menpora', 'mentan', 'pemrosesan', 'pemrakarsa', 'mengkilap', 'pentahapan'])(
    '%s tidak dianggap keliru',
    (word) => {
      expect(lexicon.judge(word).kind).not.toBe('mismatch');
    },
  );
});
