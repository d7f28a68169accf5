import { A_WEEKDAY } from '../../calendar/date.ts';
import { isAddress, isSpellingExempt } from '../../check/exemptions.ts';
import type { Report, Severity } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { isAllCapitals } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { anyOf, oneOf } from '../../text/patterns.ts';

/** Short forms of chat and the words they stand for; never right in a release. */
const CHAT = new Map([
  ['yg', 'yang'],
  ['dgn', 'dengan'],
  ['dng', 'dengan'],
  ['dg', 'dengan'],
  ['pd', 'pada'],
  ['msh', 'masih'],
  ['jg', 'juga'],
  ['utk', 'untuk'],
  ['krn', 'karena'],
  ['tdk', 'tidak'],
  ['sdh', 'sudah'],
  ['blm', 'belum'],
  ['tsb', 'tersebut'],
  ['thd', 'terhadap'],
  ['ttg', 'tentang'],
  ['kpd', 'kepada'],
  ['sbg', 'sebagai'],
  ['spt', 'seperti'],
  ['dlm', 'dalam'],
  ['jml', 'jumlah'],
  ['tgl', 'tanggal'],
  ['pkl', 'pukul'],
  ['bln', 'bulan'],
  ['thn', 'tahun'],
  ['skrg', 'sekarang'],
  ['bpk', 'bapak'],
  ['bbrp', 'beberapa'],
  ['bhw', 'bahwa'],
  ['dpt', 'dapat'],
  ['dri', 'dari'],
  ['lgsg', 'langsung'],
  ['lbh', 'lebih'],
  ['scr', 'secara'],
  ['spy', 'supaya'],
  ['sblm', 'sebelum'],
  ['stlh', 'setelah'],
  ['smg', 'semoga'],
  ['org', 'orang'],
  ['tmpt', 'tempat'],
  ['kpda', 'kepada'],
  ['yng', 'yang'],
  ['bgi', 'bagi'],
  ['sdg', 'sedang'],
  ['sy', 'saya'],
  ['krna', 'karena'],
  ['sgt', 'sangat'],
  ['bnyk', 'banyak'],
  ['tlh', 'telah'],
  ['sprt', 'seperti'],
  ['masy', 'masyarakat'],
  ['klrg', 'keluarga'],
  ['kmrn', 'kemarin'],
  ['mgkn', 'mungkin'],
  ['brp', 'berapa'],
]);

/** Pairs of initials that letters use, and regions in a dateline or a pair, with their stops. */
const FIXED = new Map<string, Written>([
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
  ['A/n', { right: 'a.n.' }],
  ['a.n', { right: 'a.n.' }],
  ['u/', { right: 'untuk' }],
  ['sd', { right: 's.d.' }],
  ['sd.', { right: 's.d.' }],
  ['DLL', { right: 'dll.' }],
  ['DSB', { right: 'dsb.' }],
  ['no', { right: 'nomor' }],
  ['kk', { right: 'KK' }],
  ['dr', { right: 'dari' }],
  ['d', { right: 'di', severity: 'warning' }],
  ['k', { right: 'ke', severity: 'warning' }],
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
  /[saud]\/[dnpab]|A\/n(?= [A-Z])|a\.n(?= )|u\/(?= [a-z]{3})/u,
  // A regency in a dateline or headline, and a pair of regions: `KAB CONTOH`, `Kab/Kota`.
  /KAB(?= [A-Z]{3})|Kab\/Kota|kab\.?\/[Kk]ota/u,
  // On behalf of an office or somebody: `an. bupati`, `an. Siti`.
  /an\.(?= (?:[Bb]upati|[Ww]ali [Kk]ota|[Gg]ubernur|[Kk]epala|[Ss]ekretaris|[Cc]amat)(?![a-z])| [A-Z][a-z]{2})/u,
  // In capitals behind a word in small letters: `gula DLL`.
  /(?<=[a-z],? )(?:DLL|DSB)(?!\.)/u,
  // Up to a day or number: `Senin sd Jumat`, `1 sd 5`.
  new RegExp(`(?<=(?:${A_WEEKDAY}|\\d) )sd\\.?(?= (?:${A_WEEKDAY}|\\d))`, 'u'),
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
  // All that may stand in `CHAT`.
  /(?<chat>(?!jln?(?![a-z]))[a-z]{2,4})/u,
  // `Jln. Merdeka`, `jl Merdeka`.
  /(?<street>J(?:ln|LN|L)\.?|jln?\.?|Jl)(?= [A-ZÀ-Þ])/u,
  // `UU No 1`.
  /(?<number>[Nn]o)(?= \d)/u,
  // `Perda No: 7`, `Perda NO 7`.
  /(?<=[A-Za-z)] )(?<label>[Nn][Oo](?:\. ?)?:|NO\.?)(?= \d)/u,
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

/** A form that stands by itself, or ends in a stop that what follows may touch. */
const ABBREVIATION = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d./@-])(?:${FORM.source})` +
    '(?:(?<=No\\.|[PTCVUD]{2}\\.|TA\\.|an\\.|Ka\\.|[a-z]{3}\\.)|(?![A-Za-zÀ-ɏ\\d/]))',
  'gu',
);

export const singkatan: Rule = draftRule({
  id: 'ejaan/singkatan',
  severity: 'warning',
  summary:
    'Singkatan ditulis dengan titiknya (dll., s.d., Jl., No.) atau dipanjangkan (yang, dengan).',
  why: 'Singkatan percakapan dan titik yang hilang membuat rilis resmi tampak seperti pesan WhatsApp.',
  exceptions: 'Isi tabel, judul peraturan, teks miring, dan alamat web dibiarkan.',
  source: 'EYD V II.F (singkatan dan akronim), butir 3 dan 4',
  checklist: 'Singkatan ditulis lengkap atau dengan titiknya',
  examples: {
    wrong: [
      {
        text: 'Warga «yg» hadir membawa beras, gula, «dll», «utk» dapur umum.',
        fixed: 'Warga yang hadir membawa beras, gula, dll., untuk dapur umum.',
      },
      {
        text: 'Layanan buka Senin «s/d» Jumat, «a/n» camat.',
        fixed: 'Layanan buka Senin s.d. Jumat, a.n. camat.',
      },
      {
        text: 'Posko di «Jln.» Merdeka «No» 5, «Kec» Contoh.',
        fixed: 'Posko di Jl. Merdeka No. 5, Kec. Contoh.',
      },
      {
        text: 'Bantuan «PT.» Contoh dan «CV.»Misal diterima «D.P.R.D.» kota.',
        fixed: 'Bantuan PT Contoh dan CV Misal diterima DPRD kota.',
      },
      { text: '“Warga «tsb» sehat,” katanya.' },
      {
        text: '«KAB» CONTOH adalah «Kab/Kota» dengan APBD «TA.» 2026 terbesar.',
        fixed: 'KAB. CONTOH adalah Kab./Kota dengan APBD TA 2026 terbesar.',
      },
      {
        text: 'Kantor di «jl.» Contoh buka Senin «sd» Jumat bagi semua «kab./Kota».',
        fixed: 'Kantor di Jl. Contoh buka Senin s.d. Jumat bagi semua kabupaten/kota.',
      },
      {
        text: 'Surat «an.» bupati dibacakan «Wabup.» kemarin.',
        fixed: 'Surat a.n. bupati dibacakan Wabup kemarin.',
      },
      { text: 'Ketua «TP.PKK» hadir.', fixed: 'Ketua TP PKK hadir.' },
      {
        text: 'Peserta «dr» sepuluh desa dan 20 «kk» datang, kata «Ka.» Dinas Sosial.',
        fixed: 'Peserta dari sepuluh desa dan 20 KK datang, kata Kepala Dinas Sosial.',
      },
      {
        text: 'Ia bertugas «d» Desa Contoh, «kec» Contoh, lalu pindah «k» Jakarta; «no» telepon ada.',
        fixed:
          'Ia bertugas di Desa Contoh, Kecamatan Contoh, lalu pindah ke Jakarta; nomor telepon ada.',
      },
      {
        text: 'Bantuan «A/n» Siti, beras, «DLL», berlaku 1 «sd.» 5 Mei menurut Perbup «No:» 7 Tahun 2026.',
        fixed:
          'Bantuan a.n. Siti, beras, dll., berlaku 1 s.d. 5 Mei menurut Perbup Nomor 7 Tahun 2026.',
      },
      { text: 'Kepada «Yth» Bapak Camat.', fixed: 'Kepada Yth. Bapak Camat.' },
      {
        text: 'Dasarnya UU «No» 1 Tahun 2009 dan Perda «No.»7 Tahun 2010.',
        fixed: 'Dasarnya UU No. 1 Tahun 2009 dan Perda No. 7 Tahun 2010.',
      },
      {
        text: 'Pandemi «COVID 19» dan varian «Covid - 19» itu mereda «pkl» 09.00.',
        fixed: 'Pandemi COVID-19 dan varian Covid-19 itu mereda pukul 09.00.',
      },
    ],
    right: [
      'Pangkatnya naik dari AKP. Ia kini AKBP.',
      'Warga yang hadir membawa beras, gula, dll., untuk dapur umum.',
      'Peserta membawa alat tulis, buku, dsb.',
      'Layanan buka Senin s.d. Jumat, a.n. camat, di Jl. Merdeka No. 5.',
      'Bantuan PT Contoh diterima DPRD; dr. Siti dan Dr. Budi hadir.',
      'Kapal KM Contoh berlayar 5 km; ia berkata, “No, thank you.”',
      '| Nama | Ket |\n| --- | --- |\n| Beras yg baik | dll |\n',
      'Laman contoh.go.id/yg dan #utk ramai; *yg* dicetak miring.',
      'Warga Jl. Contoh dan/atau kab. lain dilayani 24/7.',
      'Pandemi COVID-19 dan Covid-19; vaksin Covid 1.900 dosis; UU No. 1 Tahun 2009.',
      'Nomor: 5/2026\n\nNo: 5/2026\n\nIa berkata, “NO WAY.”',
      'Dokter muda dr gigi itu menyebut huruf d dalam Pasal 4, vitamin k Anda, dan no.',
      'Tokoh A.H. Nasution, W.R. Supratman, dan R.A. Kartini disebut.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role === 'cell' || passage.role === 'header-cell') continue;
      if (isAllCapitals(passage)) continue;
      yield* abbreviations(passage, context);
    }
  },
});

function* abbreviations(passage: Passage, context: RuleContext): Generator<Report> {
  for (const match of passage.text.matchAll(ABBREVIATION)) {
    const found = read(match);
    if (!found) continue;
    const { 0: text, index: start } = match;
    const place = { passage, start, end: start + text.length };
    // Even inside the citation of a regulation, as `UU No 1 Tahun 2009`.
    const spared = found.always
      ? passage.hasMark(start, place.end, 'emphasis', 'address') || isAddress(place)
      : isSpellingExempt(place, context);
    if (!spared) yield report(passage, start, place.end, found);
  }
}

interface Written {
  readonly right: string;
  readonly severity?: Severity;
  /** It is no part of a title that is spelled as enacted. */
  readonly always?: true;
}

/** How the abbreviation that was found is written; nothing when it is none. */
function read({ 0: text, groups }: RegExpMatchArray): Written | undefined {
  const { chat, fixed, full, street, number, label, glued, virus, joined, firm, dotted } =
    groups ?? {};
  if (chat !== undefined) {
    const right = CHAT.get(chat);
    return right === undefined ? undefined : { right, severity: 'error' };
  }
  if (fixed !== undefined) return FIXED.get(fixed);
  if (full !== undefined) return { right: full.slice(0, -1) };
  if (street !== undefined) return { right: 'Jl.' };
  if (number !== undefined) return { right: `${number}.`, always: true };
  if (label !== undefined) return { right: 'Nomor', always: true };
  if (glued !== undefined) return { right: `${glued} `, severity: 'info', always: true };
  if (virus !== undefined) return readVirus(virus);
  if (joined !== undefined) return { right: joined.replace('.', ' ') };
  if (firm !== undefined) return { right: firm.replaceAll('.', '') };
  if (dotted?.startsWith('TP')) return { right: dotted.replace(/\. ?/u, ' ') };
  return { right: dotted?.replaceAll('.', '') ?? `${text}.` };
}

/** `COVID 19` → `COVID-19`; its small letters are another rule's. */
function readVirus(found: string): Written | undefined {
  if (/^covid-19$/iu.test(found)) return undefined;
  const right = found.startsWith('COVID') ? 'COVID-19' : 'Covid-19';
  return { right, always: true };
}

function report(
  passage: Passage,
  start: number,
  end: number,
  { right, severity }: Written,
): Report {
  return {
    ...replacement(passage, start, end, right),
    ...(severity && { severity }),
    message: `“${passage.text.slice(start, end)}” ditulis “${right.trim()}”${right.endsWith(' ') ? ', lalu spasi' : ''}.`,
  };
}
