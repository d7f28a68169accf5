import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { lexicalRule, type Rule } from '../../check/rule.ts';
import { fitCapitals } from '../../draft/capitals.ts';
import { RELEASE_VARIANTS } from '../../draft/release-variants.ts';

/** Forms of address that stand before an office. */
const ADDRESS = ['bapak', 'ibu', 'yang terhormat', 'yang mulia'];
const OFFICES = [
  'bupati',
  'camat',
  'gubernur',
  'kapolres',
  'kepala dinas',
  'ketua',
  'lurah',
  'menteri',
  'presiden',
  'sekda',
  'sekretaris daerah',
  'wakil bupati',
  'wakil gubernur',
  'wakil wali kota',
  'wali kota',
];

export const sapaanBerlebih: Rule = lexicalRule<string>({
  id: 'gaya/sapaan-berlebih',
  severity: 'info',
  summary: 'Dalam berita, pejabat disebut dengan jabatan dan namanya, tanpa “Bapak” atau “beliau”.',
  why: 'Sapaan hormat milik pidato dan undangan; redaksi menghapusnya satu per satu.',
  exceptions: 'Kutipan, undangan liputan, naskah selain rilis, judul, dan teks miring dibiarkan.',
  source: 'Kode Etik Jurnalistik (Peraturan Dewan Pers 6/2008), Pasal 3: tidak mencampurkan opini',
  kinds: ['rilis'],
  // An invitation is a letter: it may address its reader.
  variants: RELEASE_VARIANTS.filter((variant) => variant !== 'undangan'),
  examples: {
    wrong: [
      { text: '---\njenis: rilis\n---\nAcara dibuka «Bapak Bupati» Contoh.\n' },
      { text: '---\njenis: rilis\n---\nMenurut «beliau», pasar dibuka lagi.\n' },
      { text: '---\njenis: rilis\n---\nHadir «Ibu Wakil Wali Kota» Contoh.\n' },
    ],
    right: [
      '---\njenis: rilis\n---\nAcara dibuka Bupati Contoh.\n',
      '---\njenis: rilis\n---\n“Terima kasih, Bapak Bupati,” kata warga.\n',
      '---\njenis: rilis\n---\nIa meminta bapak dan ibu datang.\n',
      '---\njenis: rilis\njudul: Bapak Bupati dan Sepeda Tua\n---\nIsi.\n',
      'Yang kami hormati Bapak Bupati Contoh.',
      '---\njenis: rilis\nvarian: undangan\n---\nAcara dihadiri Bapak Bupati Contoh.\n',
      '---\njenis: rilis\n---\nLomba *Ibu Wali Kota* digelar.\n',
    ],
  },
  *phrases() {
    yield { words: 'beliau', data: 'ia' };
    for (const address of ADDRESS) {
      for (const office of OFFICES) yield { words: `${address} ${office}`, data: office };
    }
  },
  report({ passage, start, end, data }, context) {
    const isNarrated = ['paragraph', 'item'].includes(passage.role) && !passage.inBlockQuote;
    if (!isNarrated || passage.isQuoted(start, end)) return undefined;
    if (isSpellingExempt({ passage, start, end }, context)) return undefined;
    const found = passage.text.slice(start, end);
    const plain =
      data === 'ia' ? fitCapitals(passage, { start, end }, data) : found.slice(-data.length);
    return {
      ...replacement(passage, start, end, plain, { safe: false }),
      message: `Dalam berita “${found}” ditulis “${plain}”.`,
    };
  },
});
