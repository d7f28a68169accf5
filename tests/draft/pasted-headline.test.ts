import { describe, expect, test } from 'vitest';
import { findLead } from '../../src/draft/lead.ts';
import { passagesOf, readDraft } from '../support/drafts.ts';

const TEXT = 'Wali Kota Contoh membuka pelatihan kader posyandu di balai kota pada Senin pagi.';

describe('judul naskah yang ditempel tanpa `#`', () => {
  test.each([
    `Wali Kota Buka Pelatihan Kader\n\n${TEXT}\n`,
    `Wali Kota: Kader Ujung Tombak Desa\n\n${TEXT}\n`,
    `15 Kader Ikuti Pelatihan (Gelombang II)\n\n${TEXT}\n`,
    `**Wali Kota Buka Pelatihan Kader**\n\n${TEXT}\n`,
    `WALI KOTA BUKA PELATIHAN KADER\n\nMALILI – ${TEXT}\n`,
    `Wali Kota Buka Pelatihan Kader\n\nMalili, 3 September 2021\n\n${TEXT}\n`,
    `Wali Kota Buka Pelatihan Kader\n\n“${TEXT}”\n`,
  ])('%j', (text) => {
    const passages = passagesOf(text);
    expect(passages.filter(({ role }) => role === 'headline')).toEqual([passages[0]]);
    expect(findLead(readDraft(text), passages)).not.toBe(passages[0]);
  });

  test.each([
    // Text, with or without its last stop.
    `${TEXT}\n\n${TEXT}\n`,
    `Wali Kota tiba. Kader menyambut dengan tarian\n\n${TEXT}\n`,
    `Malili – Bupati membuka pelatihan kader\n\n${TEXT}\n`,
    `MALILI, 3 September 2021 – Pelatihan kader dibuka\n\n${TEXT}\n`,
    `Pelatihan kader itu meliputi:\n\n${TEXT}\n`,
    // Greetings and who is greeted.
    `Assalamualaikum warahmatullahi wabarakatuh\n\n${TEXT}\n`,
    `Yang terhormat Bupati Contoh\n\n${TEXT}\n`,
    `Selamat pagi dan salam sejahtera\n\n${TEXT}\n`,
    `Bapak dan Ibu hadirin sekalian\n\n${TEXT}\n`,
    // Labels.
    `Siaran Pers Pemerintah Kota Contoh\n\n${TEXT}\n`,
    `Nomor 12 Tahun 2026\n\n${TEXT}\n`,
    // What is set out in another way.
    `---\njenis: brief\n---\nRingkasan Kegiatan Wali Kota\n\n${TEXT}\n`,
    `# Wali Kota Buka Pelatihan\n\nKader Sambut Wali Kota\n\n${TEXT}\n`,
    `Wali Kota Buka Pelatihan\nKader Sambut dengan Tarian\n\n${TEXT}\n`,
    'Susunan Acara Pelatihan Kader\n\n- Pembukaan\n- Doa\n',
    'Susunan Acara Pelatihan Kader\n\n| Pukul | Acara |\n|---|---|\n| 08.00 | Doa |\n',
    'Pelatihan Kader Posyandu Contoh\n\nBalai Kota Contoh\n',
    'Wali Kota Buka Pelatihan Kader\n',
  ])('bukan judul: %j', (text) => {
    expect(passagesOf(text).map(({ role }) => role)).not.toContain('headline');
  });
});
