import { isStyleExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { lexicalRule, type PhraseHit, type Rule } from '../../check/rule.ts';
import { fitCapitals } from '../../draft/capitals.ts';
import { readPleonasms } from '../../knowledge/pleonasms.ts';
import { findWords } from '../../text/words.ts';

/** What to write for a fixed string, or the word that closes a frame (`sangat … sekali`). */
type Redundancy =
  | { readonly kind: 'fixed'; readonly plain: string }
  | { readonly kind: 'frame'; readonly close: string }
  | { readonly kind: 'plural' };

/** Repeated words that are no plural: `para laki-laki` is right. */
const NO_PLURAL = /^(?:laki|undang|rata|kupu|alun|mata|sama|masing|hati|tiba|agar|cumi)$/u;

export const pleonasme: Rule = lexicalRule<Redundancy>({
  id: 'gaya/pleonasme',
  severity: 'warning',
  summary: 'Satu makna cukup diungkapkan dengan satu kata.',
  why: 'Ungkapan berganda memanjangkan kalimat tanpa menambah isi, dan redaksi akan memangkasnya.',
  exceptions: 'Kutipan, judul, nama acara, dan teks miring dibiarkan.',
  source: 'Sepuluh Pedoman Pemakaian Bahasa dalam Pers (PWI, 1978), pokok kata mubazir; KBBI VI',
  examples: {
    wrong: [
      { text: 'Warga datang pagi «agar supaya» kebagian tempat.' },
      { text: 'Posko itu «adalah merupakan» pusat informasi.' },
      { text: '«Demi untuk» keselamatan, jalan ditutup.' },
      { text: 'Antusiasme warga «sangat tinggi sekali».' },
      { text: 'Camat menyapa «para ibu-ibu» di balai desa.' },
      { text: 'Longsor itu «disebabkan karena» hujan lebat.' },
    ],
    right: [
      '“Kami datang agar supaya jelas,” kata warga.',
      'Warga masuk ke dalam ruangan dan maju ke depan kelas.',
      'Warga datang agar kebagian tempat; supaya tertib, petugas berjaga.',
      'Rapat “Demi untuk Negeri” dibuka.',
      'Petugas naik ke atas atap dan turun ke bawah jembatan hingga sampai di tepi.',
      'Air naik. Ke atas bukit warga mengungsi.',
      'Para laki-laki dan para ibu bergotong royong.',
      'Curah hujan sangat tinggi. Sekali lagi, warga diminta waspada.',
      'Sangat penting bagi warga untuk sekali-sekali berlatih.',
      'Ia menulis frasa *agar supaya* di papan.',
      '> Demi untuk warga, kami hadir.\n',
    ],
  },
  *phrases() {
    for (const { words, plain } of readPleonasms()) {
      yield { words, data: { kind: 'fixed', plain } };
    }
    for (const words of ['sangat', 'amat']) {
      yield { words, data: { kind: 'frame', close: 'sekali' } };
    }
    yield { words: 'para', data: { kind: 'plural' } };
  },
  report(hit, context) {
    const found = measure(hit);
    if (!found) return undefined;
    const { passage, start } = hit;
    const { end } = found;
    if (isStyleExempt({ passage, start, end }, context)) return undefined;
    const plain = fitCapitals(passage, { start, end }, found.plain);
    return {
      ...replacement(passage, start, end, plain, { safe: false }),
      message: `“${passage.text.slice(start, end)}” berulang maknanya; cukup “${plain}”.`,
    };
  },
});

/** How far the redundancy goes, and what says the same. */
function measure(hit: PhraseHit<Redundancy>): { end: number; plain: string } | undefined {
  const { passage, start, end, data } = hit;
  if (data.kind === 'fixed') return { end, plain: data.plain };
  const rest = passage.text.slice(end, end + 60);
  const [next, last] = findWords(rest);
  if (!next || !/^\s+$/u.test(rest.slice(0, next.start))) return undefined;
  if (data.kind === 'plural') {
    const noun = /^([A-Za-zÀ-ɏ]{3,})-\1$/u.exec(next.lower)?.[1];
    if (noun === undefined || NO_PLURAL.test(noun)) return undefined;
    return { end: end + next.end, plain: `para ${noun}` };
  }
  const closed = last?.lower === data.close && /^\s+$/u.test(rest.slice(next.end, last.start));
  if (!closed) return undefined;
  return {
    end: end + last.end,
    plain: `${passage.text.slice(start, end).toLowerCase()} ${next.text}`,
  };
}
