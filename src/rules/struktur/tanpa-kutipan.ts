import { draftRule, type Rule } from '../../check/rule.ts';
import { bodyStart, findLead } from '../../draft/lead.ts';
import type { Passage } from '../../draft/passage.ts';
import { isBareSpeech } from '../../facts/people/bare-speech.ts';

/** Shorter quotations may be names, themes and slogans. */
const FEWEST_WORDS = 8;

/**
 * Whether a passage quotes words of a clause, however the speaker is named, or the marks are put:
 * `“…”. Demikian ditegaskannya`. Themes and titles have capitals.
 */
function quotesClause(passage: Passage): boolean {
  return passage.quotes.some((quote) => {
    const words = passage.wordsIn(quote);
    const small = words.filter(({ text }) => /^[a-zß-ÿ]/u.test(text));
    return words.length >= FEWEST_WORDS && small.length * 3 > words.length * 2;
  });
}

const release = (body: string): string => `---\njenis: rilis\njudul: Pemkot\n---\n${body}\n`;

export const tanpaKutipan: Rule = draftRule({
  id: 'struktur/tanpa-kutipan',
  severity: 'warning',
  summary: 'Rilis memuat setidaknya satu kutipan langsung beserta siapa yang mengatakannya.',
  why: 'Kutipan memberi alasan dan sikap yang tidak dapat ditulis redaksi sendiri; tanpa itu rilis jarang dimuat.',
  exceptions:
    'Judul, tema, dan istilah dalam tanda petik bukan kutipan. Kutipan tanpa penutur diperiksa struktur/kutipan-tanpa-penutur.',
  source: 'Kelaziman siaran pers: satu sampai tiga kutipan dengan nama dan jabatan',
  kinds: ['rilis'],
  variants: ['umum', 'rilis-bersama'],
  checklist: 'Ada kutipan langsung dengan penuturnya',
  examples: {
    wrong: [
      { text: release('«»Pemkot menggelar pelatihan.') },
      {
        text: release(
          '«»Rapat bertema “Penguatan Usaha melalui Pembangunan Karakter dan Jaminan Pembiayaan bagi Koperasi” digelar.',
        ),
      },
      {
        text: release(
          '«»Pelatihan bertema “Humas Tanggap, Warga Terlayani.” digelar, kata panitia.',
        ),
      },
      { text: release('«»Pelatihan digelar.\n\n“Kami siap melayani warga setiap hari.”') },
    ],
    right: [
      release('Pelatihan digelar.\n\n“Kami siap melayani warga,” kata Budi.'),
      release(
        'Pelatihan digelar.\n\n“Kami siap melayani semua warga di tiga kecamatan”. Demikian ditegaskan Budi.',
      ),
      release('Pelatihan digelar.\n\nBudi mengatakan, “Kami siap melayani warga.”'),
      release('Pelatihan digelar.\n\n"Kami siap melayani warga", ujar Budi.'),
      release('Pelatihan digelar.\n\n- “Kami siap melayani warga!” seru dan harap Budi.'),
      release(
        'Pelatihan digelar.\n\n“Kami siap melayani warga setiap hari, juga pada hari libur.”',
      ),
      release(
        'Pelatihan digelar.\n\n[LENGKAPI: kutipan yang sudah disetujui, dengan nama penuturnya]',
      ),
      '---\njenis: rilis\nvarian: undangan\n---\nKami mengundang media.\n',
      '---\njenis: brief\n---\nPemkot menggelar pelatihan.\n',
    ],
  },
  *check({ draft, passages }) {
    if (passages.some((one) => one.speech.length > 0 || isBareSpeech(one) || quotesClause(one)))
      return;
    // What is still to be filled in has been told already.
    if (passages.some(({ text }) => /\[LENGKAPI: kutipan /u.test(text))) return;
    const lead = findLead(draft, passages);
    if (!lead) return;
    const start = Math.max(bodyStart(draft), lead.wholeSpan.start);
    yield {
      span: { start, end: start },
      message:
        'Rilis ini belum memuat kutipan langsung; tambahkan ucapan yang sudah disetujui, dengan nama dan jabatan penuturnya.',
    };
  },
});
