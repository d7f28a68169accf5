import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/check/finding.ts';
import { draftRule, type Rule } from '../../src/check/rule.ts';
import { reportHtml } from '../../src/report/html.ts';
import { attributes, elements, misnested, tagsOf, textOf } from './page.ts';
import { checked, mendingRule, ruleFor } from './sample.ts';

const page = (...input: Parameters<typeof checked>): string => reportHtml(checked(...input));

/** The text of the draft as the page shows it, without the numbers of the findings. */
function shownText(html: string): string {
  const rows = elements(html, 'div', 'text').map((row) => row.replace(/<a .*?<\/a>/gu, ''));
  return textOf(rows.join('\n'));
}

/** The stretches of the draft that are marked for a severity. */
function markedFor(html: string, severity: string): readonly string[] {
  return elements(html, 'mark', severity).map(textOf);
}

/** A rule that reports these spans, whatever the text says. */
function ruleAt(reports: readonly Report[], id: Rule['id'] = 'gaya/contoh'): Rule {
  return draftRule({
    id,
    severity: 'warning',
    summary: 'Contoh.',
    why: 'Contoh.',
    source: 'Contoh',
    examples: { wrong: [], right: [] },
    check: () => reports,
  });
}

describe('catatan', () => {
  test('memuat pesan, saran, alasan, dan sumber, di samping teks yang ditandai', () => {
    const rule = ruleFor('workshop', { report: { suggestions: ['lokakarya'] } });
    const html = page({ 'a.md': 'Peserta mengikuti workshop.' }, [rule]);
    const [note = ''] = elements(html, 'article', 'note').map(textOf);
    expect(markedFor(html, 'error')).toEqual(['workshop']);
    expect(note).toContain('baris 1');
    expect(note).toContain('“workshop” jangan dipakai.');
    expect(note).toContain('lokakarya');
    expect(note).toContain('Redaksi membetulkannya setiap kali.');
    expect(note).toContain('EYD V II.C');
  });

  test('tidak mengulang saran yang sudah ada di dalam pesan', () => {
    const html = page({ 'a.md': 'Kata walikota.' }, [mendingRule('walikota', 'wali kota')]);
    const [note = ''] = elements(html, 'article', 'note').map(textOf);
    expect(note.split('wali kota')).toHaveLength(2);
  });

  test('yang menyarankan teks kosong berkata “hapus”', () => {
    const rule = ruleFor('kata', { report: { suggestions: [''] } });
    expect(elements(page({ 'a.md': 'kata' }, [rule]), 'p', 'advice').map(textOf)).toEqual([
      'kata hapus',
    ]);
  });

  test('memberi alasan sekali untuk setiap aturan, sesudah itu merujuk', () => {
    const html = page({ 'a.md': 'kata dan kata' }, [ruleFor('kata')]);
    const notes = elements(html, 'article', 'note').map(textOf);
    expect(textOf(html).split('Redaksi membetulkannya setiap kali.')).toHaveLength(2);
    expect(notes[1]).toContain('alasan di catatan 1');
  });

  test('menyebut temuan yang dapat dibetulkan otomatis', () => {
    const html = page({ 'a.md': 'Kata walikota.' }, [mendingRule('walikota', 'wali kota')]);
    expect(textOf(html)).toContain('1 temuan bertanda “otomatis”');
  });

  test('menyebut tempat lain yang terkait', () => {
    const related = [
      { message: 'Harinya di sini', span: { start: 8, end: 12 } },
      { message: 'Lihat jadwal', path: 'acara/rapat.yaml' },
    ];
    const rule = ruleFor('kata', { report: { related } });
    const text = textOf(page({ 'a.md': 'Satu.\n\nRabu kata' }, [rule]));
    expect(text).toContain('Harinya di sini (baris 3)');
    expect(text).toContain('Lihat jadwal (acara/rapat.yaml)');
  });
});

describe('teks naskah', () => {
  test('temuan yang bertumpang-tindih masing-masing ditandai seluruhnya', () => {
    const rules = [
      ruleFor('satu dua', { id: 'ejaan/satu', severity: 'error' }),
      ruleFor('dua tiga', { id: 'gaya/dua', severity: 'info' }),
    ];
    const html = page({ 'a.md': 'satu dua tiga' }, rules);
    expect(shownText(html)).toBe('satu dua tiga');
    expect(markedFor(html, 'info').at(-1)).toBe(' tiga');
    expect(html).toMatch(
      /<mark class="error ejaan"><mark class="info gaya">dua|<mark class="info gaya"><mark class="error ejaan">dua/u,
    );
  });

  test('temuan tanpa panjang tetap bernomor di tempatnya', () => {
    const html = page({ 'a.md': 'Satu dua' }, [
      ruleAt([{ span: { start: 8, end: 8 }, message: 'Titik belum ditulis.' }]),
    ]);
    expect(html).toMatch(/Satu dua<mark class="warning gaya blank"><\/mark><a class="ref/u);
  });

  test('bagian depan, kode, dan baris kosong yang ditemukan ikut tampil', () => {
    const text = '---\njudul: Satu\n---\n\n\n\nDua\n\n```\ntiga\n```\n';
    const html = page({ 'a.md': text }, [
      ruleAt([{ span: { start: 20, end: 22 }, message: 'Terlalu banyak baris kosong.' }]),
    ]);
    expect(shownText(html)).toBe('---\njudul: Satu\n---\n\n\n\nDua\n```\ntiga\n```');
  });

  test('naskah tanpa temuan dinyatakan bersih, dan teksnya dapat dibuka', () => {
    const html = page({ 'a.md': 'Benar.' }, [ruleFor('salah')]);
    expect(textOf(html)).toContain('Tidak ada temuan.');
    expect(shownText(html)).toBe('Benar.');
    expect(html).not.toContain('class="filters"');
  });

  test('utuh dan tersusun benar untuk temuan di mana pun', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(20));
    const draft = fc
      .array(
        fc.constantFrom('kata ', 'dua\n', '\n', '# ', '- ', '---\n', '| a | b |\n', '<b>&', '🎉'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(draft, fc.array(span, { maxLength: 8 }), (text, spans) => {
        const reports = spans.map(([at, size], index) => {
          const start = Math.min(at, text.length);
          const end = Math.min(start + size, text.length);
          return { span: { start, end }, message: `Temuan ${index}` };
        });
        const rules = reports.map((report, index) => ruleAt([report], `berkas/contoh-${index}`));
        const html = page({ 'a.md': text, 'b.md': text }, rules);
        const ids = attributes(html, 'id');
        const targets = attributes(html, 'href').map((href) => href.slice(1));
        expect(misnested(html)).toEqual([]);
        expect(new Set(ids).size).toBe(ids.length);
        expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
        expect(elements(html, 'article', 'note')).toHaveLength(2 * spans.length);
        // A span may cut an emoji in two, and half of one cannot be shown.
        const words = (part: string): string => part.replace(/[\s🎉\uFFFD]+/gu, '');
        expect(words(shownText(html))).toBe(words(text + text));
      }),
    );
  });
});

describe('halaman', () => {
  test('berbahasa Indonesia, tanpa skrip, dan tidak mengambil apa pun dari luar', () => {
    const html = page({ 'a.md': 'kata' }, [ruleFor('kata')]);
    expect(html).toMatch(/^<!doctype html>\n<html lang="id">/u);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`);
    expect(html).not.toMatch(/<script|<link|<img|\ssrc=|url\(|@import|https?:/u);
  });

  test('apa pun yang tertulis di naskah tampil sebagai tulisan', () => {
    const hostile = `</style></div><script>alert(1)</script><img src=x onerror="x"> '" \u202E`;
    const rule = ruleFor('<script>', {
      why: hostile,
      source: hostile,
      checklist: hostile,
      report: {
        message: hostile,
        suggestions: [hostile],
        related: [{ message: hostile, path: hostile }],
      },
    });
    const html = page({ [hostile]: hostile, 'b.md': '' }, [rule]);
    expect(tagsOf(html).filter(({ name }) => name === 'script' || name === 'img')).toEqual([]);
    expect(misnested(html)).toEqual([]);
    expect(html).not.toContain('\u202E');
    expect(shownText(html)).toContain('<script>alert(1)</script>');
  });

  test('beberapa naskah mendapat daftar isi dengan jumlah temuannya', () => {
    const html = page({ 'naskah/a.md': 'kata', 'naskah/b.md': 'Benar.' }, [ruleFor('kata')]);
    const contents = /<nav class="contents".*?<\/nav>/su.exec(html)?.[0] ?? '';
    expect(attributes(contents, 'href')).toEqual(['#naskah-1', '#naskah-2']);
    expect(textOf(contents)).toBe('naskah/a.md 1 salahnaskah/b.md tidak ada temuan');
    expect(textOf(html)).toContain('1 salah dalam 2 naskah');
  });

  test('menyediakan saringan hanya untuk tingkat dan kelompok yang ada', () => {
    const rules = [
      ruleFor('satu', { id: 'ejaan/satu', severity: 'error' }),
      ruleFor('dua', { id: 'fakta/dua', severity: 'info' }),
    ];
    const html = page({ 'a.md': 'satu dua' }, rules);
    const boxes = attributes(html, 'id').filter((id) => id.startsWith('show-'));
    expect(boxes).toEqual(['show-error', 'show-info', 'show-ejaan', 'show-fakta']);
    for (const box of boxes) expect(html).toContain(`body:has(#${box}:not(:checked))`);
  });

  test('memuat daftar periksa naskah', () => {
    const rules = [ruleFor('kata', { checklist: 'Kata sudah diganti' })];
    const manual = [{ id: 'manual/kutipan', label: 'Kutipan disetujui', kinds: ['teks'] as const }];
    const text = textOf(page({ 'a.md': 'kata' }, rules, manual));
    expect(text).toContain('✗ Kata sudah diganti belum sesuai');
    expect(text).toContain('☐ Kutipan disetujui perlu dikonfirmasi');
  });

  test('mendaftar yang diabaikan dengan alasannya', () => {
    const draft = '<!-- humas-abaikan ejaan/contoh: nama <resmi> -->\n\nkata\n';
    const html = page({ 'a.md': draft }, [ruleFor('kata')]);
    const [section = ''] = elements(html, 'section', 'suppressed').map(textOf);
    expect(section).toContain('Baris 3: “kata” jangan dipakai.');
    expect(section).toContain('Alasan: nama <resmi>');
    expect(misnested(html)).toEqual([]);
  });

  test('menyebut aturan yang tidak dapat dijalankan', () => {
    const broken = draftRule({
      ...ruleFor('kata', { id: 'gaya/rusak' }),
      check: () => {
        throw new Error('rusak');
      },
    });
    expect(textOf(page({ 'a.md': 'kata' }, [broken]))).toContain(
      'Aturan gaya/rusak tidak dapat dijalankan',
    );
  });

  test('tanpa naskah pun tetap halaman yang utuh', () => {
    const html = page({}, []);
    expect(textOf(html)).toContain('Tidak ada naskah yang diperiksa.');
    expect(misnested(html)).toEqual([]);
  });
});
