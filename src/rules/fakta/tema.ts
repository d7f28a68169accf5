import { draftRule, type Rule } from '../../check/rule.ts';
import { editDistance } from '../../text/nearest.ts';

/** A theme in quotation marks, right behind the word that says it is one. */
const QUOTED_THEME =
  /(?<![a-zÀ-ɏ])(?:(?:ber)?tema(?:nya)?|bertajuk)(?:\s(?:kegiatan|acara|pelatihan|tahun ini|yang diusung))?(?:\s(?:adalah|ialah|yaitu|yakni))?[,:]?\s?["“”„«]\s?(?<theme>[^"“”„»]{4,300}?)[.,!]?\s?["”“»]/giu;
/** Beyond this share of other letters it is the theme of something else. */
const LARGEST_DIFFERENCE = 0.35;

const EVENT =
  'nama: Pelatihan Humas\nmulai: 2026-08-19 08:30\ntema: Humas Tanggap, Warga Terlayani\n';

export const tema: Rule = draftRule({
  id: 'fakta/tema',
  severity: 'error',
  summary: 'Tema acara ditulis huruf demi huruf seperti di berkas acara.',
  why: 'Tema tercetak di spanduk dan sertifikat; rilis yang berbeda satu huruf langsung terlihat salah.',
  exceptions: 'Tema yang jauh berbeda dianggap tema kegiatan lain dan dibiarkan.',
  source: 'Berkas acara: `tema`',
  checklist: 'Tema sama dengan berkas acara',
  examples: {
    wrong: [
      { text: 'Kegiatan bertema “«Humas Tanggap, Warga Dilayani»”.', event: EVENT },
      { text: 'Temanya: "«Humas Tanggap Warga Terlayani»."', event: EVENT },
      { text: 'Pelatihan dengan tema “«Humas tanggap, warga terlayani»” digelar.', event: EVENT },
    ],
    right: [
      { text: 'Kegiatan bertema “Humas Tanggap, Warga Terlayani”.', event: EVENT },
      { text: 'Kegiatan bertema “Humas Tanggap, Warga Terlayani.”', event: EVENT },
      { text: 'Hari Jadi bertema “Bersama Membangun Kota”.', event: EVENT }, // another event
      { text: 'Pelatihan bertajuk “Pelatihan Humas” dibuka.', event: EVENT },
      { text: 'PELATIHAN BERTEMA “HUMAS TANGGAP, WARGA TERLAYANI”', event: EVENT },
      { text: 'Warga berkata “humas tanggap, warga dilayani”.', event: EVENT },
      { text: 'Kegiatan bertema “Humas Siap”.', event: 'nama: A\nmulai: 2026-08-19 08:30\n' },
    ],
  },
  applies: ({ event }) => event?.file.tema !== undefined,
  *check({ event, passages }) {
    const right = event?.file.tema ?? '';
    for (const passage of passages) {
      if (!/tema|tajuk/u.test(passage.lower)) continue;
      for (const match of passage.text.matchAll(QUOTED_THEME)) {
        const { theme: typed = '' } = match.groups ?? {};
        if (!isWrongForm(typed, right)) continue;
        const start = match.index + match[0].indexOf(typed);
        yield {
          span: passage.span(start, start + typed.length),
          message: `Tema ini berbeda dari berkas acara: “${right}”.`,
          suggestions: [right],
        };
      }
    }
  },
});

function isWrongForm(typed: string, right: string): boolean {
  const [a, b] = [typed, right].map((text) =>
    text.replace(/\s+/gu, ' ').replace(/[‘’]/gu, "'").trim(),
  );
  if (a === undefined || b === undefined || a === b || `${a}.` === b || `${a}!` === b) return false;
  if (a === b.toUpperCase()) return false;
  return editDistance(a.toLowerCase(), b.toLowerCase()) <= b.length * LARGEST_DIFFERENCE;
}
