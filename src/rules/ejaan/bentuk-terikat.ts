import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { fitCapitals, isAllCapitals, isTitleCased, opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { type BoundWord, bindAmongCapitals } from '../../facts/capitals/bound-in-names.ts';
import { hasOtherSense } from '../../facts/capitals/bound-senses.ts';
import { bindRaisedSe, joinWholeRegion } from '../../facts/capitals/whole-region.ts';
import { isAcronymOnRecord } from '../../knowledge/acronym-forms.ts';
import { bindsNames, isBetween, isBoundForm, isBoundTo } from '../../knowledge/bound-forms.ts';
import type { Lexicon } from '../../morphology/lexicon.ts';
import { isLoanPrefix } from '../../morphology/loan-prefix.ts';
import { isCapitalised } from '../../text/case.ts';
import type { Word } from '../../text/words.ts';

/** Verbs and what becomes of a verb: `pasca terjadi`, `pasca ambruknya` mean “setelah”. */
const CLAUSE = /^(?:ter|di|me[mn]|ber)[a-z]{3,}$|nya$|^(?:sempat|pernah|tidak|roboh|jatuh|rusak)$/u;

/** A bound form joined to initials or a name without its hyphen: `nonASN`, `seIndonesia`. */
const JOINED =
  /^([Aa]ntar|[Aa]nti|[Nn]on|[Pp]asca|[Ss]e|[Bb]er)([A-Z]{2}[A-Z\d]*|[A-Z][a-z]{3,})$/u;

export const bentukTerikat: Rule = draftRule({
  id: 'ejaan/bentuk-terikat',
  severity: 'error',
  summary:
    'Bentuk terikat ditulis serangkai (antarinstansi, pascabencana); di depan huruf kapital diberi tanda hubung (non-ASN, se-Indonesia).',
  why: 'Antar-, pasca-, dan non- bukan kata; yang terpisah langsung dibetulkan redaksi.',
  exceptions:
    'Nama lembaga dan hari, teks miring, kata asing, “antar” yang kata kerja, dan “eks” yang berarti mantan dibiarkan.',
  source: 'EYD V II.B (kata berimbuhan, butir b dan c) dan III.E (tanda hubung); KBBI VI',
  checklist: 'Bentuk terikat serangkai: antarinstansi, pascabencana, non-ASN',
  examples: {
    wrong: [
      { text: 'Jarak «antar pohon» itu dua meter.' },
      {
        text: 'Rapat «antar instansi» membahas layanan «pasca bencana».',
        fixed: 'Rapat antarinstansi membahas layanan pascabencana.',
      },
      {
        text: '«Non-fisik» dan kegiatan «sub-bagian» itu dirinci.',
        fixed: 'Nonfisik dan kegiatan subbagian itu dirinci.',
      },
      {
        text: 'Pegawai «non ASN» dan kader «antar OPD» dilatih «pasca COVID-19».',
        fixed: 'Pegawai non-ASN dan kader antar-OPD dilatih pasca-COVID-19.',
      },
      {
        text: 'Peserta «se Indonesia» dan tenaga «nonASN» hadir; warga «se-kota» menonton.',
        fixed: 'Peserta se-Indonesia dan tenaga non-ASN hadir; warga sekota menonton.',
      },
      {
        text: '# «Antar Daerah» Bertemu Bahas Beras\n\nIsi.\n',
        fixed: '# Antardaerah Bertemu Bahas Beras\n\nIsi.\n',
      },
      {
        text: '# Bupati Lantik Tenaga «Non ASN» dan Kader «Antar OPD»\n\nIsi.\n',
        fixed: '# Bupati Lantik Tenaga Non-ASN dan Kader Antar-OPD\n\nIsi.\n',
      },
      {
        text: '# BUPATI LANTIK TENAGA «NON ASN» «ANTAR DAERAH»\n\nIsi.\n',
        fixed: '# BUPATI LANTIK TENAGA NON-ASN ANTARDAERAH\n\nIsi.\n',
      },
      { text: 'Warga mengungsi «pasca terjadi» banjir.' },
      {
        text: 'Kerja sama «antar Kementerian/Lembaga» diperkuat.',
        fixed: 'Kerja sama antarkementerian/lembaga diperkuat.',
      },
      {
        text: 'Kader «se kota» dan camat «se-kabupaten» Contoh hadir.',
        fixed: 'Kader sekota dan camat se-Kabupaten Contoh hadir.',
      },
      {
        text: 'Dana «re-organisasi» dan «re lokasi» dipakai «se efektif» mungkin.',
        fixed: 'Dana reorganisasi dan relokasi dipakai seefektif mungkin.',
      },
      {
        text: 'Gerakan «anti narkoba» «Sub Bagian» Umum dimulai.',
        fixed: 'Gerakan antinarkoba Subbagian Umum dimulai.',
      },
      { text: 'Kader «se- Kota» Contoh hadir.', fixed: 'Kader se-Kota Contoh hadir.' },
      { text: 'Lomba Radio «Se- Jawa» dibuka.', fixed: 'Lomba Radio se-Jawa dibuka.' },
      { text: 'Rapat camat «Se Kabupaten» Contoh dan kader «Se Indonesia» dibuka.' },
      { text: 'Bantuan **«pasca banjir»** dikirim.', fixed: 'Bantuan **pascabanjir** dikirim.' },
      { text: 'Warga merayakan Hari «anti Korupsi» Sedunia.' },
      {
        text: 'Lembaga pendidikan «Non Formal» dan Bidang Pendidikan «Non Formal» mendata Tenaga «Non ASN».',
      },
    ],
    right: [
      'Rapat antarinstansi membahas layanan pascabencana, nonfisik, dan non-ASN.',
      'Jarak antar satu dan lainnya jauh; hubungan antar sesama dijaga; persaingan antar kedua tim dan antar rider ketat; kurir berkoordinasi antar jemput.',
      'Kurir melayani jasa antar barang; orang tua antar jemput anak.',
      'Pra Wijaya hadir; masa pra-1945 dan pra-TK dibahas bersama Pak Pra.',
      'Persiapan pra dan pascapanen, pro dan kontra, serta musim semi dibahas.',
      'Tri Wulandari, Eka Wardhani, Adi Saputra, dan Dwi Astuti hadir.',
      'Eks karyawan itu pelaku usaha mikro dan kecil, bagian ekonomi makro.',
      'Yayasan Anti Narkoba dan PT Antar Media hadir; Ibu Pra Lestari menonton Klub Semi Final.',
      'Peringatan Hari Anti Korupsi digelar Satgas Anti Pungli.',
      'Pinjaman *non performing* dan kredit non performing loan turun.',
      'Para peserta, semua serba terbatas, menonton Trans TV.',
      'Antar-, pasca-, dan non- bukan kata.',
      'Peserta se-Indonesia, se-Kecamatan Contoh, dan sekota berkumpul.',
      'Grup K-pop itu beranggota Se Hun dan Se Jeong; SE Wali Kota dan SE Kabupaten Contoh terbit.',
      'Peserta non- dan pro-aktivis hadir; jenjang pra- dan pasca-Covid-19 dibahas.',
      'Ia berstatus persona non grata; syarat itu conditio sine qua non.',
      '# Ini Harga Ponsel Contoh Pro M5 dan Pro X7\n\nIsi.\n',
      'Ikan tuna besar dijual; sub-Sahara dan pasca-*reshuffle* disebut.',
      { text: 'Bank non subsidi Contoh hadir.', settings: 'istilah: [non subsidi]\n' },
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      for (const index of passage.words.keys()) {
        const found = mend(passage, index, context.lexicon);
        if (found && !isSpellingExempt({ passage, ...found }, context))
          yield report(passage, found);
      }
    }
  },
});

/** What the word at `index` is with the one after it, when a bound form opens them. */
function mend(
  passage: Passage,
  index: number,
  lexicon: Lexicon | undefined,
): BoundWord | undefined {
  const { words, text } = passage;
  const word = words[index];
  if (!word) return undefined;
  const { start, end, lower } = word;
  const [, form, initials] = JOINED.exec(word.text) ?? [];
  if (form && initials) {
    return { start, end, right: `${form}-${initials}`, manner: 'dengan tanda hubung', safe: true };
  }
  if (word.text.includes('-')) return unhyphen(passage, index, word, lexicon);
  if (lower.length > 6 || !isBoundForm(lower)) return undefined;
  const next = words[index + 1];
  const between = next && text.slice(end, next.start);
  if (!between || !/^(?: |- | - ?)$/u.test(between)) return undefined;
  // `pra- dan pascabencana`
  if (between === '- ' && !isCapitalised(next.text)) return undefined;
  return (
    bindInitials(passage, index) ??
    bindRaisedSe(passage, index) ??
    bind(passage, index, next.text, lexicon)
  );
}

/** `non-fisik`, `se-kota`: a hyphen where the base has a small letter. */
function unhyphen(
  passage: Passage,
  index: number,
  word: Word,
  lexicon: Lexicon | undefined,
): BoundWord | undefined {
  const { start, end } = word;
  const [, hyphened, base] = /^([A-Za-z][a-z]{1,5})-([a-z]{3,})$/u.exec(word.text) ?? [];
  if (!hyphened || !base) return undefined;
  const bound = hyphened.toLowerCase();
  if (hyphened !== bound && !opensSentence(passage, start)) return undefined;
  if (bound === 'se') return joinWholeRegion(passage, index, { start, end, base });
  if (!isBoundTo(bound, base) && !isLoanPrefix(bound, base, lexicon)) return undefined;
  return { start, end, right: bound + base, manner: 'serangkai', safe: true };
}

/** `antar daerah`, `non ASN`, `se Indonesia`: a bound form apart from `next`. */
function bind(
  passage: Passage,
  index: number,
  next: string,
  lexicon: Lexicon | undefined,
): BoundWord | undefined {
  const word = passage.words[index];
  const end = passage.words[index + 1]?.end;
  if (!word || end === undefined || hasOtherSense(passage, index)) return undefined;
  const { start, lower: form } = word;
  const capitals = isTitleCased(passage) || isAllCapitals(passage);
  const plain = capitals || !isCapitalised(word.text) || opensSentence(passage, start);
  const base = next.toLowerCase();
  if (form === 'se' && next === base) return bindSe(passage, index, { start, end, base });
  const common = plain && (capitals || !isCapitalised(next) || form === 'antar');
  if (isBoundTo(form, base) && (common || form === 'sub')) {
    const both = readSlashed(passage, next, end);
    const { right, ...bound } = joinBase(form, base);
    const joined = { ...bound, start, end: end + both.length, right: right + both.toLowerCase() };
    return common ? joined : { ...joined, severity: 'warning' };
  }
  if (capitals) return undefined;
  return (
    bindBetweenTwo(passage, index, end, lexicon) ??
    bindAmongCapitals(passage, index, end, plain) ??
    bindName(passage, word, { next, end })
  );
}

/** `antar Kementerian/Lembaga`: what the slash joins to `next`, so that the small letter is for both. */
function readSlashed({ text }: Passage, next: string, end: number): string {
  const both = isCapitalised(next) ? /^\/[A-Z][a-z]+/u.exec(text.slice(end, end + 24)) : null;
  return both?.[0] ?? '';
}

/** `Tenaga Non ASN` in a headline, where every word has a capital. */
function bindInitials(passage: Passage, index: number): BoundWord | undefined {
  const [word, next] = passage.words.slice(index, index + 2);
  if (!word || !next || hasOtherSense(passage, index)) return undefined;
  if (word.lower === 'se' || !bindsNames(word.lower) || !isInitials(passage, next.text))
    return undefined;
  if (!isTitleCased(passage) && !isAllCapitals(passage)) return undefined;
  const right = `${word.text}-${next.text}`;
  return { start: word.start, end: next.end, right, manner: 'dengan tanda hubung', safe: true };
}

/** Whether a word of a headline is an acronym; where all letters are capitals, one that is on record. */
function isInitials(passage: Passage, word: string): boolean {
  // `MacBook Pro M5`: a model.
  if (!/^[A-Z]{2,}\d*$/u.test(word)) return false;
  return !isAllCapitals(passage) || isAcronymOnRecord(word);
}

/** `se efektif mungkin`, `se kota`. */
function bindSe(
  passage: Passage,
  index: number,
  found: { readonly start: number; readonly end: number; readonly base: string },
): BoundWord | undefined {
  const { start, end, base } = found;
  return passage.words[index + 2]?.lower === 'mungkin'
    ? { start, end, right: `se${base}`, manner: 'serangkai', safe: true }
    : joinWholeRegion(passage, index + 1, found);
}

/** `jarak antar pohon`: there is something between things of which no list can know all. */
function bindBetweenTwo(
  { words }: Passage,
  index: number,
  end: number,
  lexicon: Lexicon | undefined,
): BoundWord | undefined {
  const [before, word, next] = words.slice(Math.max(0, index - 1), index + 2);
  if (!before || !next || word?.text !== 'antar') return undefined;
  if (!isBetween(before.lower, next.text)) return undefined;
  // A foreign word would take a hyphen: `antar-*rider*`.
  if (!lexicon?.isAttested(next.text)) return undefined;
  const bound = joinBase('antar', next.text);
  return { start: word.start, end, ...bound, severity: 'warning', safe: false };
}

/** `non ASN`, `se Indonesia`, `Se- Indonesia`: a bound form and a name or initials. */
function bindName(
  passage: Passage,
  { text, start, end: formEnd, lower: form }: Word,
  { next, end }: { readonly next: string; readonly end: number },
): BoundWord | undefined {
  const isHyphened = /^ ?-/u.test(passage.text.slice(formEnd, end));
  if ((isCapitalised(text) && !isHyphened) || !isProperPartner(form, next)) return undefined;
  const safe = form === 'se' || !/[a-z]/u.test(next);
  return { start, end, right: `${form}-${next}`, manner: 'dengan tanda hubung', safe };
}

function joinBase(form: string, base: string): Pick<BoundWord, 'right' | 'manner' | 'safe'> {
  const clause = form === 'pasca' && CLAUSE.test(base);
  return { right: clause ? `setelah ${base}` : form + base, manner: 'serangkai', safe: !clause };
}

function isProperPartner(form: string, next: string): boolean {
  if (form === 'ber') return /^(?:KTP|KK|NIK|NPWP|AC|SK|SNI|SIM|STNK|NIB|HIV)$/u.test(next);
  return bindsNames(form) && /^[A-ZÀ-Þ][A-Za-zÀ-ɏ\d-]+$/u.test(next);
}

function report(
  passage: Passage,
  { start, end, right, manner, safe, severity }: BoundWord,
): Report {
  const found = passage.text.slice(start, end);
  const text = /[A-Z]/u.test(right) ? right : fitCapitals(passage, { start, end }, right);
  const isCapitalOnly = found.toLowerCase() === text.toLowerCase();
  return {
    ...replacement(passage, start, end, text, { safe }),
    ...(severity && { severity }),
    message: right.startsWith('setelah')
      ? `“Pasca” bukan kata; tulis “${text}”.`
      : `“${found}” ditulis ${isCapitalOnly ? 'dengan huruf kapital' : manner}: “${text}”.`,
  };
}
