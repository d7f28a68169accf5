import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isCompoundMistake } from '../../knowledge/spellings.ts';
import { isCapitalised } from '../../text/case.ts';
import { wordSet } from '../../text/patterns.ts';
import { textBefore } from '../../text/text-before.ts';
import type { Word } from '../../text/words.ts';

/** Words that are never reduplicated: of two in a row one is too many. */
const SINGLE = wordSet(`
  yang dan di ke dari untuk dengan dalam pada oleh kepada bagi agar atau serta adalah ini itu akan
  telah sudah tidak juga antara sebagai karena bahwa para sebuah secara terhadap tentang
`);

/** Prepositions with those that never follow them: of the two one is too many, or a noun between them is lacking. */
const CLASHES: Readonly<Record<string, string>> = {
  pada: 'dalam|di|kepada|untuk|oleh|melalui|tentang|bagi|terhadap|mengenai|secara|terkait',
  di: 'pada|kepada',
  dari: 'oleh|kepada|bagi|tentang|secara|mengenai',
  sejak: 'pada',
  untuk: 'pada|kepada|bagi|terhadap|oleh|tentang|mengenai|sebagai|terkait',
  bagi: 'untuk|oleh|terhadap|tentang|mengenai|sebagai',
  oleh: 'dari|pada|dalam|dengan|untuk|kepada|bagi|terhadap|tentang|melalui|secara|mengenai',
  kepada: 'pada|dalam|dengan|untuk|bagi|oleh|terhadap|tentang|melalui|secara|sebagai|agar',
  terhadap: 'pada|dalam|dengan|untuk|kepada|bagi|oleh|tentang|melalui|secara|mengenai',
  tentang: 'pada|terhadap|kepada|oleh|mengenai|terkait',
  mengenai: 'pada|terhadap|kepada|oleh|tentang|terkait',
  terkait: 'terhadap|kepada|tentang|mengenai',
  dengan: 'kepada|oleh|terhadap|tentang|melalui|secara|mengenai|terkait',
  melalui: 'dari|pada|dengan|untuk|kepada|oleh|terhadap|secara',
  secara: 'pada|dengan|untuk|kepada|oleh|terhadap|melalui|sebagai',
  sebagai: 'untuk|kepada|oleh|terhadap|tentang|melalui',
};

const TWO_PREPOSITIONS = new RegExp(
  `(?<![A-Za-zÀ-ɏ-])(?<!(?:ke|di|dari|dan|atau) )(?:${Object.entries(CLASHES)
    .map(
      ([first, next]) =>
        `[${first.charAt(0).toUpperCase()}${first.charAt(0)}]${first.slice(1)} (?:${next})`,
    )
    .join(
      '|',
    )})(?= [A-Za-zÀ-ɏ\\d])(?! (?:atas|bawah|luar|muka|dan|atau|apa|siapa|mana|negeri)(?![A-Za-zÀ-ɏ]))`,
  'gu',
);

/** A helper before and behind another: `akan segera akan`. */
const AROUND =
  /(?<![A-Za-zÀ-ɏ-])(?<word>akan|sudah|telah|dapat) (?:segera|terus|tetap|kembali|langsung|mulai|juga) \k<word>(?= [a-z])/gu;

/** Two like halves that a space parts: `Api- Api`, `cita- cita`, `Kanak – kanak`, `Anak - Anak 5 orang`. */
const LOOSE_TWIN =
  /(?<![A-Za-zÀ-ɏ-])(?:([A-ZÀ-Þa-zß-ÿ][a-zß-ÿ]{2,})(?:- | -)\1(?![A-Za-zÀ-ɏ-])|[A-ZÀ-Þ]([a-zß-ÿ]{2,}) [-–] [a-zß-ÿ]\2(?![A-Za-zÀ-ɏ-])|([A-ZÀ-Þ][a-zß-ÿ]{2,}) [-–] \3(?![A-Za-zÀ-ɏ-]| [A-ZÀ-Þ]|$))/gu;

/** Two words in small letters with a hyphen and a space between them, like or not. */
const LOOSE_PAIR =
  /(?<![A-Za-zÀ-ɏ-])(?<first>[a-zß-ÿ]{3,20})(?: [-–] |[-–] | [-–])(?<second>[a-zß-ÿ]{3,20})(?![A-Za-zÀ-ɏ-])/gu;

/** Reduplications with another sound or gender in their second half. */
const CHANGED = wordSet(`
  siswa-siswi mahasiswa-mahasiswi putra-putri saudara-saudari pemuda-pemudi muda-mudi dewa-dewi
  santriwan-santriwati karyawan-karyawati wartawan-wartawati olahragawan-olahragawati
  sayur-mayur lauk-pauk warna-warni gerak-gerik bolak-balik pontang-panting hiruk-pikuk
  kaya-miskin tua-muda suami-istri ibu-bapak bapak-ibu ayah-ibu pasang-surut serba-serbi
`);

export const kataGanda: Rule = draftRule({
  id: 'ejaan/kata-ganda',
  severity: 'warning',
  summary: 'Kata tidak tertulis dua kali; bentuk ulang diberi tanda hubung.',
  why: 'Kata yang terketik dua kali luput dari mata penulisnya dan langsung terlihat pembaca.',
  exceptions: 'Nama, angka, dan kata yang dipisahkan tanda baca dibiarkan.',
  source: 'EYD V II.B (bentuk ulang) dan III.E (tanda hubung)',
  checklist: 'Tidak ada kata yang tertulis dua kali',
  examples: {
    wrong: [
      { text: 'Camat «akan segera akan» meninjau posko itu.' },
      {
        text: 'Guru Taman «Kanak – kanak» itu mengejar «cita- cita» mereka.',
        fixed: 'Guru Taman Kanak-kanak itu mengejar cita-cita mereka.',
      },
      {
        text: 'Data itu menjadi bahan «untuk untuk» menyusun rencana.',
        fixed: 'Data itu menjadi bahan untuk menyusun rencana.',
      },
      { text: 'Camat mencatat «keluhan keluhan» warga.' },
      { text: '«Banjir banjir» itu surut sore hari.' },
      {
        text: 'Kapal bersandar di Tanjung «Api- Api».',
        fixed: 'Kapal bersandar di Tanjung Api-Api.',
      },
      { text: 'Itulah «wujud dari wujud dari» kerukunan, yang tampak «pada dalam» acara itu.' },
      {
        text: 'Para «siswa – siswa», kader «masing–masing» desa, dan guru «masing - masing» hadir.',
        fixed: 'Para siswa-siswa, kader masing-masing desa, dan guru masing-masing hadir.',
      },
      {
        text: 'Para «siswa - siswi» berlatih «bersama - sama» dengan «sebaik -baiknya».',
        fixed: 'Para siswa-siswi berlatih bersama-sama dengan sebaik-baiknya.',
      },
      { text: 'Camat berterima kasih «untuk kepada» warga dan bekerja «dengan melalui» tim.' },
    ],
    right: [
      'Camat akan segera datang dan akan meninjau posko. Yang akan datang akan dicatat. Posko sudah mulai dibuka dan sudah ramai.',
      'Camat mencatat keluhan-keluhan warga dan bahan untuk rencana.',
      'Rapat dipimpin Budi Butar Butar di Jalan Jalan Baru.',
      'Ia berkata, “Itu, itu yang kami tunggu.”',
      'Tata bahasa bahasa Bugis dipelajari.',
      'Pakan ikan bandeng (Chanos chanos) dibuat dari limbah sagu.',
      'Skor menjadi 2 2 setelah jeda.',
      'Dalam pada itu, dari dalam rumah, untuk di desa, sampai pada hari itu.',
      'Jarak kota – desa makin dekat; rute Contoh – Contoh Barat dan jalur kota–desa dibuka.',
      'Lagu *naik naik ke puncak gunung* dinyanyikan murid.',
      'Program pembiayaan Pembiayaan Ultra Mikro berlanjut.',
      'Undang-undang undangan berbeda artinya.',
      'Bantuan untuk di desa, dari dalam negeri, hingga ke kota, terkait dengan banjir.',
      'Ia memilih antara untung - buntung dan kota - desa.',
      'Bantuan oleh dan untuk warga; dari, oleh, dan untuk warga; ke dalam melalui pintu.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      for (const [index, word] of passage.words.entries()) {
        if (isPairTwice(passage, index)) yield* twice(passage, index, context);
        const before = passage.words[index - 1];
        if (!before || !isDoubled(passage, before, word) || isSpecies(passage, before)) continue;
        const place = { passage, start: before.start, end: word.end };
        if (!isSpellingExempt(place, context)) yield report(place, before.text, word.text);
      }
      yield* pairs(passage, context);
      if (/[a-z](?: [-–]|[-–] )/u.test(passage.text)) yield* loosePairs(passage, context);
    }
  },
});

/** Prepositions that crowd each other, and names of two halves that a space parts. */
function* pairs(passage: Passage, context: RuleContext): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(TWO_PREPOSITIONS)) {
    const end = index + found.length;
    if (isSpellingExempt({ passage, start: index, end }, context)) continue;
    yield {
      span: passage.span(index, end),
      suggestions: found.split(' '),
      message: `“${found}” dua kata depan berturut-turut; pilih satu.`,
    };
  }
  for (const { 0: found, index, groups } of passage.text.matchAll(AROUND)) {
    const { word = '' } = groups ?? {};
    const end = index + found.length;
    if (isSpellingExempt({ passage, start: index, end }, context)) continue;
    yield {
      span: passage.span(index, end),
      suggestions: [found.slice(0, -word.length - 1), found.slice(word.length + 1)],
      message: `“${word}” tertulis dua kali; hapus satu.`,
    };
  }
  for (const { 0: found, index } of passage.text.matchAll(LOOSE_TWIN)) {
    const end = index + found.length;
    if (isSpellingExempt({ passage, start: index, end }, context)) continue;
    const right = found.replace(/ ?[-–] ?/u, '-');
    yield {
      ...replacement(passage, index, end, right),
      message: `“${found}” ditulis tanpa spasi: “${right}”.`,
    };
  }
}

/** `siswa - siswi`, `berulang - ulang`, `setinggi - tingginya`: reduplications that spaces part. */
function* loosePairs(passage: Passage, context: RuleContext): Generator<Report> {
  for (const { 0: found, index, groups } of passage.text.matchAll(LOOSE_PAIR)) {
    const { first = '', second = '' } = groups ?? {};
    const end = index + found.length;
    const right = `${first}-${second}`;
    if (first === second || !(CHANGED.has(right) || isAffixedTwin(first, second))) continue;
    if (isSpellingExempt({ passage, start: index, end }, context)) continue;
    yield {
      ...replacement(passage, index, end, right),
      message: `“${found}” ditulis tanpa spasi: “${right}”.`,
    };
  }
}

/** Whether one half is the other with a prefix before it or a suffix behind it, or both. */
function isAffixedTwin(first: string, second: string): boolean {
  const root = second.replace(/(?:nya|an|kan|i)$/u, '');
  if (root.length < 3) return false;
  return [second, root].some(
    (half) =>
      first === half ||
      (first.endsWith(half) &&
        /^(?:ber|se|ke|ter|me|mem|men|meng|di|per|pe)$/u.test(first.slice(0, -half.length))),
  );
}

function* twice(passage: Passage, index: number, context: RuleContext): Generator<Report> {
  const [first, second, , last] = passage.words.slice(index - 3, index + 1);
  if (!first || !second || !last) return;
  const { start } = first;
  const { end } = last;
  if (isSpellingExempt({ passage, start, end }, context)) return;
  const once = passage.text.slice(start, second.end);
  yield {
    ...replacement(passage, start, end, once, { safe: false }),
    message: `“${once}” tertulis dua kali; hapus satu.`,
  };
}

/** Two words that stand twice in a row, `wujud dari wujud dari`, and end at `index`. */
function isPairTwice({ words, text }: Passage, index: number): boolean {
  const [one, two, three, four] = words.slice(Math.max(0, index - 3), index + 1);
  if (!one || !two || !three || !four || one.lower !== three.lower) return false;
  if (two.lower !== four.lower || one.lower === two.lower) return false;
  return /^[a-zß-ÿ]{3,}(?: [a-zß-ÿ]{3,}){3}$/u.test(text.slice(one.start, four.end));
}

/** `(Chanos chanos)`: a species named like its genus. */
function isSpecies({ text }: Passage, { start, text: genus }: Word): boolean {
  return isCapitalised(genus) && text.charAt(start - 1) === '(';
}

function isDoubled(passage: Passage, before: Word, word: Word): boolean {
  if (before.lower !== word.lower || !/^[a-zß-ÿ]{2,}$/u.test(word.text)) return false;
  if (isCapitalised(before.text) && !opensSentence(passage, before.start)) return false;
  // `tata bahasa bahasa Bugis`: the end of a compound, and the noun it belongs to.
  if (word.text === 'bahasa' && /tata $/iu.test(textBefore(passage.text, before.start)))
    return false;
  const gap = passage.text.slice(before.end, word.start);
  if (/^(?: [-–] |–)$/u.test(gap)) return true;
  // The rule of compounds reports what its table has.
  return gap === ' ' && !isCompoundMistake(`${word.lower} ${word.lower}`);
}

function report(
  { passage, start, end }: { passage: Passage; start: number; end: number },
  first: string,
  second: string,
): Report {
  const found = passage.text.slice(start, end);
  if (/[-–]/u.test(found)) {
    const how = found.includes(' ') ? 'tanpa spasi' : 'dengan tanda hubung';
    return {
      ...replacement(passage, start, end, `${first}-${second}`),
      message: `“${found}” ditulis ${how}: “${first}-${second}”.`,
    };
  }
  if (SINGLE.has(second)) {
    return {
      ...replacement(passage, start, end, first),
      message: `“${second}” tertulis dua kali; hapus satu.`,
    };
  }
  return {
    span: passage.span(start, end),
    suggestions: [`${first}-${second}`, first],
    message: `“${found}” tertulis dua kali; hapus satu, atau beri tanda hubung bila bentuk ulang.`,
  };
}
