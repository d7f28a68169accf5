import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { isBareSpeech } from '../../facts/people/bare-speech.ts';
import { SAID, SAYS } from '../../text/speech-verbs.ts';

/** Words of any sort that tell that somebody speaks, or from whom words come. */
const SPEAKING = new RegExp(
  `(?<![a-zà-ɏ])(?:${SAID}|${SAYS}|menurut|sambutan|arahan|pesan|pernyataan|ucapan|berujar|bertanya|menjawab|menilai|mengaku|mengapresiasi|membacakan|dikatakan|disampaikan|dijelaskan|ditegaskan|dituturkan|diungkapkan)[a-z]{0,3}(?![a-zà-ɏ])`,
  'u',
);

const release = (...paragraphs: readonly string[]): string =>
  `---\njenis: rilis\njudul: Pemkot\n---\n${paragraphs.join('\n\n')}\n`;
const SPEECH = '“Kami siap melayani warga setiap hari, juga pada hari libur.”';

export const kutipanTanpaPenutur: Rule = draftRule({
  id: 'struktur/kutipan-tanpa-penutur',
  severity: 'warning',
  summary: 'Setiap kutipan langsung menyebut siapa yang mengatakannya.',
  why: 'Ucapan tanpa penutur tidak dapat dikutip; redaksi membuangnya atau menelepon untuk bertanya.',
  exceptions:
    'Kutipan yang bersambung dari atau ke paragraf berpenutur dibiarkan; juga tema, slogan, dan judul.',
  source: 'Kelaziman berita: setiap kutipan beratribusi',
  kinds: ['rilis', 'teks'],
  checklist: 'Setiap kutipan menyebut penuturnya',
  examples: {
    wrong: [
      { text: release('Pelatihan dibuka.', `«${SPEECH}»`, 'Peserta pulang sore hari.') },
      { text: release('Pelatihan dibuka di balai kota.', `«${SPEECH}»`) },
    ],
    right: [
      release(
        'Pelatihan dibuka.',
        '“Kami siap melayani warga setiap hari, juga pada hari libur,” kata Budi.',
      ),
      release('Camat Budi menjelaskan jam layanan yang baru.', SPEECH, 'Peserta pulang.'),
      release('Pelatihan dibuka.', SPEECH, 'Hal itu disampaikan Camat Budi.'),
      release('“Kami siap,” kata Budi.', SPEECH, 'Peserta pulang.'),
      release('Pelatihan dibuka.', '“Kami siap melayani.”'),
      release('Temanya:', '“Bersama Kita Bangun Desa yang Sehat, Cerdas, dan Berdaya Saing”'),
      '---\njenis: brief\n---\nPesan dibuka.\n\n“Kami siap melayani warga setiap hari, juga pada hari libur.”\n',
    ],
  },
  *check({ passages }) {
    const told = passages.filter(({ role }) => role === 'paragraph' || role === 'item');
    for (const [index, passage] of told.entries()) {
      if (!isBareSpeech(passage)) continue;
      const near = [told[index - 1], told[index + 1]];
      if (near.some((one) => one !== undefined && namesSpeaker(one))) continue;
      yield {
        span: passage.wholeSpan,
        message: 'Kutipan ini belum berpenutur; tambahkan “kata …” dengan nama dan jabatannya.',
      };
    }
  },
});

/** Whether a neighbour may be where the speaker is named, or speech that goes on. */
function namesSpeaker({ lower, text, quotes }: Passage): boolean {
  return SPEAKING.test(lower) || text.endsWith(':') || quotes.length > 0;
}
