import { describe, expect, test } from 'vitest';
import { draft, draftAbout, MEETING, MEETING_WITH_VISITOR } from './work-meeting.ts';

describe('tata tempat', () => {
  test('mendudukkan tuan rumah dan pasangan di samping tamu tertinggi', async () => {
    const { text } = await draft('tata-tempat');
    const rows = text.split('\n').filter((line) => /^\| \d/u.test(line));
    expect(rows.map((row) => row.split(' | ').slice(1, 3).join(' '))).toEqual([
      'A3 Dr. Hj. Ratna Kusumawardhani, M.Si.',
      'A4 H. Danu',
      'A2 Ir. Bagas Prawiranegara, M.T.',
      'A1 Surya',
    ]);
    expect(text).toContain('| tuan rumah; mewakili Ketua DPRD Kota Pangkalpinang |');
  });

  test('menyebut dasar hukum dan dari mana denahnya dilihat', async () => {
    const { text } = await draft('tata-tempat', '', { pandangan: 'panggung' });
    expect(text).toContain('tentang Keprotokolan, Pasal 11 dan Pasal 13–15');
    expect(text).toContain('Denah dilihat dari panggung.');
  });

  test('menyebut siapa yang kedudukannya harus ditetapkan protokol', async () => {
    const { text } = await draftAbout(
      'tata-tempat',
      MEETING.replace('Dandim 0413', 'Ketua Karang Taruna'),
    );
    expect(text).toContain('perlu ditetapkan protokol: Ketua Karang Taruna.');
  });
});

test('tamu asing tidak diberi kedudukan menurut pasal bagi pejabat daerah', async () => {
  const { text } = await draftAbout('tata-tempat', MEETING_WITH_VISITOR);
  expect(text).toContain('| Kenji Mori | Wali Kota Hanamori |  | tamu asing |');
  expect(text).toContain('bersama Kementerian Luar Negeri: Wali Kota Hanamori.');
});
