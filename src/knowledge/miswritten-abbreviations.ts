import { A_WEEKDAY } from '../calendar/date.ts';
import { anyOf, oneOf } from '../text/patterns.ts';
import chatTable from './data/singkatan-percakapan.tsv';
import { readRows } from './tsv.ts';

/** How an abbreviation is written. */
export interface WrittenAbbreviation {
  readonly right: string;
  /** A form of chat, never right in a release; or one that lacks nothing but the space behind it. */
  readonly lapse?: 'chat' | 'space';
  /** It is no part of a title that is spelled as enacted. */
  readonly always?: true;
}

/** Pairs of initials that letters use, and regions in a dateline or a pair, with their stops. */
const FIXED = new Map<string, WrittenAbbreviation>([
  ['s/d', { right: 's.d.' }],
  ['a/n', { right: 'a.n.' }],
  ['u/p', { right: 'u.p.' }],
  ['d/a', { right: 'd.a.' }],
  ['u/b', { right: 'u.b.' }],
  ['KAB', { right: 'KAB.', always: true }],
  ['Kab/Kota', { right: 'Kab./Kota' }],
  ['kab/kota', { right: 'kabupaten/kota' }],
  ['kab./kota', { right: 'kabupaten/kota' }],
  ['kab/Kota', { right: 'kabupaten/kota' }],
  ['kab./Kota', { right: 'kabupaten/kota' }],
  ['an.', { right: 'a.n.' }],
  ['sd', { right: 's.d.' }],
  ['no', { right: 'nomor' }],
  ['kk', { right: 'KK' }],
  ['dr', { right: 'dari' }],
  ['d', { right: 'di' }],
  ['k', { right: 'ke' }],
  ['kab', { right: 'Kabupaten' }],
  ['kec', { right: 'Kecamatan' }],
  ['kel', { right: 'Kelurahan' }],
  ['prov', { right: 'Provinsi' }],
  ['cab', { right: 'Cabang' }],
  ['Ka', { right: 'Kepala' }],
  ['Ka.', { right: 'Kepala' }],
]);

/** What `FIXED` writes otherwise, each where it is nothing else. */
const FIXED_FORM = anyOf(
  // Initials with a slash: `s/d`, `a/n`.
  /[saud]\/[dnpab]/u,
  // A regency in a dateline or headline, and a pair of regions: `KAB CONTOH`, `Kab/Kota`.
  /KAB(?= [A-Z]{3})|Kab\/Kota|kab\.?\/[Kk]ota/u,
  // On behalf of an office: `an. bupati`.
  /an\.(?= (?:[Bb]upati|[Ww]ali [Kk]ota|[Gg]ubernur|[Kk]epala|[Ss]ekretaris|[Cc]amat)(?![a-z]))/u,
  // Up to a day or number: `Senin sd Jumat`, `1 sd 5`.
  new RegExp(`(?<=(?:${A_WEEKDAY}|\\d) )sd(?= (?:${A_WEEKDAY}|\\d))`, 'u'),
  // Prepositions of one letter, and not letters that are called by name: `d Desa Contoh`, `huruf d`.
  /(?<=(?<![A-Za-z])[a-z]{2,} )(?:d(?= (?!dan )[A-Za-z]{3})|k(?= [A-ZÀ-Þ][a-zß-ÿ]{3}))(?<!(?:[Hh]uruf|[Vv]itamin|[Kk]elas|[Tt]ipe|poin|butir|ayat) [dk])/u,
  // `dari`, and not a doctor: `peserta dr sepuluh desa`.
  /(?<=[a-z] )dr(?= (?!(?:spesialis|gigi|umum|hewan|jaga|muda|anak|ahli|bedah|forensik|kandungan) )(?:[a-z]{3}|\d))/u,
  // A number of something: `no telepon`.
  /no(?= (?:telepon|telp|[Hh][Pp]|WA|rekening|induk|urut|kontak) )/u,
  // Families that are counted: `20 kk`.
  /(?<=\d )kk/u,
  // A region before its name: `kec Contoh`.
  /(?:kab|kec|kel|prov|cab)(?= [A-ZÀ-Þ][a-zß-ÿ])/u,
  // The head of an office: `Ka. Dinas`.
  /Ka\.?(?= (?:Dinas|Badan|Bagian|Bidang|Biro|Kantor|UPTD?|Puskesmas|Satpol|BPBD|Kwarcab|Sekolah) )/u,
);

/** Acronyms of offices, which are words and have no stop. */
const OFFICE_ACRONYM = oneOf(`
  Wabup Sekda Kades Kadis Kapolres Dandim Pemkab Pemkot Pemprov Bappeda Forkopimda
`);

/** All that may be an abbreviation written the wrong way, told apart by its group. */
const FORM = anyOf(
  new RegExp(`(?<fixed>${FIXED_FORM.source})`, 'u'),
  // With a stop inside the sentence: `Wabup. kemarin`.
  new RegExp(`(?<full>${OFFICE_ACRONYM}\\.(?= [a-z]))`, 'u'),
  // Without the stop: `beras, gula, dll`.
  /(?<stopless>dll|dkk|dsb|dst|hlm|ybs|[Yy]th)(?!\.)/u,
  // All that may be of a chat.
  /(?<chat>(?!jln?(?![a-z]))[a-z]{2,4})/u,
  // `Jln. Merdeka`, `jl Merdeka`.
  /(?<street>J(?:ln|LN|L)\.?|jln?\.?|Jl)(?= [A-ZÀ-Þ])/u,
  // `UU No 1`.
  /(?<number>[Nn]o)(?= \d)/u,
  // `Perda No.7`.
  /(?<glued>No\.)(?=\d)/u,
  // `COVID 19`, `Covid - 19`.
  /(?<virus>(?:COVID|[Cc]ovid)(?: ?| ?[–-] ?)19)/u,
  // `Kec Contoh`.
  /(?<region>Kab|Kec|Kel|Kav|Gg|Prov)(?= [A-ZÀ-Þ\d])/u,
  // `CV.Misal`.
  /(?<joined>(?:PT|CV|UD)\.(?=[A-ZÀ-Þ][A-Za-zß-ÿ]{2}))/u,
  // `PT. Contoh`.
  /(?<firm>(?:PT|CV|UD)\.|P\.T\.|C\.V\.|U\.D\.)(?= [A-ZÀ-Þ])/u,
  // Acronyms with stops: `D.P.R.D.`, `TP.PKK`, `TA. 2026`.
  /(?<dotted>R\.I\.|T\.N\.I\.|D\.P\.R\.(?:D\.)?|P\.K\.K\.|P\.N\.S\.|A\.P\.B\.D\.|K\.T\.P\.|H\.U\.T\.|R\.T\.|R\.W\.|S\.K\.|AKB?P\.(?= [A-ZÀ-Þ][a-zß-ÿ]{2,20} [A-ZÀ-Þ])|TP\. ?(?:PKK|PPS)(?![A-Za-z])|TA\.(?= 20\d\d))/u,
);

/**
 * What may be an abbreviation written the wrong way, as {@link writeAbbreviation} reads it: a form
 * that stands by itself, or ends in a stop that what follows may touch.
 */
export const MISWRITTEN_ABBREVIATION: RegExp = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d./@-])(?:${FORM.source})` +
    '(?:(?<=No\\.|[PTCVUD]{2}\\.|TA\\.|an\\.|Ka\\.|[a-z]{3}\\.)|(?![A-Za-zÀ-ɏ\\d/]))',
  'gu',
);

let chatForms: ReadonlyMap<string, string> | undefined;

/** Short forms of chat and the words they stand for. */
function readChatForms(): ReadonlyMap<string, string> {
  chatForms ??= new Map(readRows(chatTable).map(([short = '', word = '']) => [short, word]));
  return chatForms;
}

/**
 * How a match of {@link MISWRITTEN_ABBREVIATION} is written; `undefined` when it is no abbreviation,
 * or written well.
 */
export function writeAbbreviation({
  0: text,
  groups,
}: RegExpMatchArray): WrittenAbbreviation | undefined {
  const { chat, fixed, full, street, number, glued, virus, joined, firm, dotted } = groups ?? {};
  if (chat !== undefined) {
    const right = readChatForms().get(chat);
    return right === undefined ? undefined : { right, lapse: 'chat' };
  }
  if (fixed !== undefined) return FIXED.get(fixed);
  if (full !== undefined) return { right: full.slice(0, -1) };
  if (street !== undefined) return { right: 'Jl.' };
  if (number !== undefined) return { right: `${number}.`, always: true };
  if (glued !== undefined) return { right: `${glued} `, lapse: 'space', always: true };
  if (virus !== undefined) return readVirus(virus);
  if (joined !== undefined) return { right: joined.replace('.', ' ') };
  if (firm !== undefined) return { right: firm.replaceAll('.', '') };
  if (dotted?.startsWith('TP')) return { right: dotted.replace(/\. ?/u, ' ') };
  return { right: dotted?.replaceAll('.', '') ?? `${text}.` };
}

/** `COVID 19` → `COVID-19`; its small letters are another rule's. */
function readVirus(found: string): WrittenAbbreviation | undefined {
  if (/^covid-19$/iu.test(found)) return undefined;
  const right = found.startsWith('COVID') ? 'COVID-19' : 'Covid-19';
  return { right, always: true };
}
