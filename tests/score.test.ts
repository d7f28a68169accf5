import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkSpelling } from '../scripts/score/check.ts';
import { readDevelopmentSet } from '../scripts/score/development-set.ts';
import { mend, readMarkedSentences } from '../scripts/score/marked-sentence.ts';
import { fixAccuracy, precision, recall, scoreSentence, tally } from '../scripts/score/score.ts';

/**
 * What the spelling rules must reach on the development set, as shares. `npm run score` says what
 * they reach today: raise a floor when rules get better, and do not lower it to let a change pass.
 */
const FLOORS = {
  recall: 0.94,
  precision: { error: 0.99, warning: 0.98 },
  fixAccuracy: 0.99,
};

const sentences = readDevelopmentSet(fileURLToPath(new URL('./score/', import.meta.url)));
const scores = sentences.map((sentence) => scoreSentence(sentence, checkSpelling));
const all = tally('all', scores);

describe('kalimat bertanda', () => {
  const read = (line: string) => {
    const [sentence] = readMarkedSentences('contoh', line);
    return { text: sentence?.text, marks: sentence?.marks };
  };

  test('tanda memuat yang salah, lalu satu atau beberapa yang benar', () => {
    expect(read('Ia «dirumah|di rumah» membaca «buku2|buku-buku|buku».')).toEqual({
      text: 'Ia dirumah membaca buku2.',
      marks: [
        { span: { start: 3, end: 10 }, right: ['di rumah'] },
        { span: { start: 19, end: 24 }, right: ['buku-buku', 'buku'] },
      ],
    });
  });

  test('yang kurang dan yang berlebih ditandai dengan sisi yang kosong', () => {
    const [sentence] = readMarkedSentences('contoh', 'Namun«|,» ia pergi«, | »karena hujan.');
    expect(sentence && mend(sentence)).toBe('Namun, ia pergi karena hujan.');
  });

  test('satu baris dapat memuat bagian depan, judul, dan daftar', () => {
    expect(read('# Judul⏎⏎- satu').text).toBe('# Judul\n\n- satu');
  });

  test('komentar dan baris kosong tidak dihitung, dan nomor baris tetap benar', () => {
    expect(readMarkedSentences('contoh', '// catatan\n\nKalimat.')).toMatchObject([{ line: 3 }]);
  });

  test.each(['«salah»', '«a|b', 'a|b»', '«a|«b|c»»', '«sama|sama»'])(
    'tanda yang tidak lengkap ditolak: %s',
    (line) => {
      expect(() => readMarkedSentences('contoh', line)).toThrow('contoh, line 1');
    },
  );
});

describe('nilai', () => {
  const scoreOf = (line: string) => {
    const scored = readMarkedSentences('contoh', line).map((sentence) =>
      scoreSentence(sentence, checkSpelling),
    );
    return tally('contoh', scored);
  };

  test('kesalahan yang ditemukan dan yang terlewat masuk hitungan', () => {
    const half = scoreOf('«Walikota|Wali Kota» Tegal hadir.\nIa «qwertyu|datang» kemarin.');
    expect(recall(half)).toBe(0.5);
    expect(precision(half, 'error')).toBe(1);
  });

  test('temuan pada kata yang tidak ditandai adalah alarm palsu', () => {
    expect(precision(scoreOf('Walikota Tegal hadir.'), 'error')).toBe(0);
  });

  test('perbaikan dinilai dari kalimat yang dihasilkannya', () => {
    expect(fixAccuracy(scoreOf('«Walikota|Wali Kota» Tegal hadir.'))).toBe(1);
    expect(fixAccuracy(scoreOf('«Walikota|Bupati» Tegal hadir.'))).toBe(0);
  });

  test('temuan yang tinggal setelah semua dibetulkan dihitung', () => {
    expect(scoreOf('«Ia|Walikota» hadir.').afterwards).toBe(1);
  });
});

describe('aturan ejaan pada himpunan kalimat', () => {
  test('tidak ada kalimat yang tercantum dua kali', () => {
    const texts = sentences.map(({ text }) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  test('tidak ada kesalahan yang dilaporkan pada kata yang benar', () => {
    const wrong = scores.flatMap(({ sentence, alarms, afterwards }) =>
      [...alarms, ...afterwards]
        .filter(({ severity }) => severity === 'error')
        .map(({ rule, text }) => `${sentence.topic}:${sentence.line}: ${rule}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  test('temuan, ketepatan, dan perbaikan tidak di bawah batas', () => {
    expect(recall(all)).toBeGreaterThanOrEqual(FLOORS.recall);
    expect(precision(all, 'error')).toBeGreaterThanOrEqual(FLOORS.precision.error);
    expect(precision(all, 'warning')).toBeGreaterThanOrEqual(FLOORS.precision.warning);
    expect(fixAccuracy(all)).toBeGreaterThanOrEqual(FLOORS.fixAccuracy);
  });
});
