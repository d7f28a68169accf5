import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { findLabelledLine } from '../../facts/parts/labelled-lines.ts';
import { lowerWords } from '../../text/words.ts';

const LABEL = /^(?:pakaian|busana|seragam)$/u;

const EVENT = 'nama: Pelatihan\nmulai: 2026-08-19 08:30\npakaian: Batik lengan panjang\n';

export const pakaian: Rule = draftRule({
  id: 'fakta/pakaian',
  severity: 'warning',
  summary: 'Pakaian di taklimat dan rundown sama dengan berkas acara.',
  why: 'Tamu yang datang dengan pakaian lain menjadi bahan bisik-bisik, dan pimpinan menanyakannya kepada protokol.',
  exceptions:
    'Yang dibandingkan hanya satu baris “Pakaian: …”; naskah yang mempunyai beberapa baris demikian, dan baris yang menambahi atau menyingkat isi berkas acara, dibiarkan.',
  source: 'Berkas acara: `pakaian`',
  examples: {
    wrong: [
      { text: '- Pakaian: «Batik lengan pendek»', event: EVENT },
      { text: 'Busana: «PDH kheki».', event: EVENT },
    ],
    right: [
      { text: '- Pakaian: Batik lengan panjang', event: EVENT },
      { text: '- Pakaian: batik', event: EVENT },
      { text: '- Pakaian: Batik lengan panjang, sepatu hitam', event: EVENT },
      { text: '- Pakaian: Pria batik lengan panjang, wanita menyesuaikan', event: EVENT },
      { text: '- Pakaian: PDH kheki', event: 'nama: Pelatihan\nmulai: 2026-08-19 08:30\n' },
      { text: '- Pakaian: Batik lengan panjang\n- Busana: Kebaya untuk penari', event: EVENT },
      { text: 'Peserta memakai batik lengan pendek.', event: EVENT },
    ],
  },
  applies: ({ event }) => event?.file.pakaian !== undefined,
  *check({ event, passages }) {
    const right = event?.file.pakaian;
    const line = findLabelledLine(passages, LABEL);
    if (right === undefined || !line || areCompatible(line.value.text, right)) return;
    const { start, end } = line.value;
    yield {
      ...replacement(line.passage, start, end, right, { safe: false }),
      message: `Menurut berkas acara, pakaiannya “${right}”.`,
    };
  },
});

/** Whether one says all that the other says, in whatever order. */
function areCompatible(a: string, b: string): boolean {
  const [one, other] = [lowerWords(a), lowerWords(b)];
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
}
