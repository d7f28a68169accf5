import { describe, expect, test } from 'vitest';
import { findLead } from '../../src/draft/lead.ts';
import { readProse } from '../../src/draft/prose.ts';
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
    `Wali Kota Buka Pelatihan Kader\n\nOleh Humas Kota Contoh\n\nMalili, 3 September 2021\n\n${TEXT}\n`,
    `Wali Kota Buka Pelatihan Kader\n\nOleh: Siti Aminah\n\n${TEXT}\n`,
    `Wali Kota Buka Pelatihan Kader\n\nFoto: Budi Santoso\n\n${TEXT}\n`,
  ])('%j', (text) => {
    const draft = readDraft(text);
    const passages = readProse(draft);
    expect(passages.filter(({ role }) => role === 'headline')).toEqual([passages[0]]);
    expect(findLead(draft, passages)).toBe(passages.at(-1));
  });

  test.each([
    `SIARAN PERS\n\nWali Kota Buka Pelatihan Kader\n\n${TEXT}\n`,
    `Siaran Pers\nNomor: 12/SP/2026\n\nWali Kota Buka Pelatihan Kader\n\n${TEXT}\n`,
    `Siaran Pers\n\nNomor: 12/SP/2026\n\nWali Kota Buka Pelatihan Kader\n\n${TEXT}\n`,
  ])('di bawah label: %j', (text) => {
    const headlines = passagesOf(text).filter(({ role }) => role === 'headline');
    expect(headlines.map((one) => one.text)).toEqual(['Wali Kota Buka Pelatihan Kader']);
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
    `Wali Kota Buka Pelatihan Kader\n\nKader Sambut Wali Kota\n\nBalai Kota Contoh\n\n${TEXT}\n`,
    `Siaran Pers\n\nYang terhormat Bupati Contoh\n\n${TEXT}\n`,
  ])('bukan judul: %j', (text) => {
    expect(passagesOf(text).map(({ role }) => role)).not.toContain('headline');
  });
});
