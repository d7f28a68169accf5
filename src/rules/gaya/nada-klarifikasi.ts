import { isSpellingExempt } from '../../check/exemptions.ts';
import { lexicalRule, type Rule } from '../../check/rule.ts';
import { type DefensivePhrase, readDefensivePhrases } from '../../knowledge/defensive-phrases.ts';

const clarification = (text: string): string =>
  `---\njenis: rilis\nvarian: klarifikasi\n---\n${text}\n`;

export const nadaKlarifikasi: Rule = lexicalRule<DefensivePhrase>({
  id: 'gaya/nada-klarifikasi',
  severity: 'warning',
  summary:
    'Klarifikasi, ralat, dan hak jawab meluruskan fakta tanpa menuduh dan tanpa membela diri.',
  why: 'Nada marah menjadi beritanya, dan faktanya tidak dimuat.',
  exceptions:
    'Hanya naskah dengan `varian: klarifikasi`, `ralat`, atau `hak-jawab`. Di dalam kutipan hanya menjadi catatan.',
  source: 'UU 40/1999 Pasal 1 angka 11 dan Peraturan Dewan Pers 9/2008: hak jawab menanggapi fakta',
  kinds: ['rilis'],
  variants: ['klarifikasi', 'ralat', 'hak-jawab'],
  examples: {
    wrong: [
      { text: clarification('Berita itu «sama sekali tidak benar» dan «menyudutkan» dinas.') },
      { text: clarification('Kabar disebar «pihak yang tidak bertanggung jawab».') },
      { text: clarification('“Ada «oknum wartawan» yang menulisnya,” kata kepala dinas.') },
    ],
    right: [
      clarification('Jumlah penerima 250 keluarga, bukan 25. Daftarnya terpasang di balai desa.'),
      clarification(
        'Kabar bahwa air PDAM beracun tidak benar: uji laboratorium 3 Agustus menunjukkan airnya layak minum.',
      ),
      '---\njenis: rilis\n---\nBerita itu sama sekali tidak benar.\n',
      'Berita itu menyudutkan dinas.',
      clarification('Dinas melaporkan nomor penipu itu ke polisi pada Selasa, 18 Agustus 2026.'),
      clarification('Film *Provokator* diputar di alun-alun.'),
    ],
  },
  *phrases() {
    for (const phrase of readDefensivePhrases()) yield { words: phrase.words, data: phrase };
  },
  report({ passage, start, end, data }, context) {
    if (isSpellingExempt({ passage, start, end }, context)) return undefined;
    const quoted = passage.inBlockQuote || passage.isQuoted(start, end);
    return {
      span: passage.span(start, end),
      ...(quoted ? { severity: 'info' } : {}),
      message: `“${passage.text.slice(start, end)}” terdengar menuduh atau membela diri; ${data.advice}.`,
    };
  },
});
