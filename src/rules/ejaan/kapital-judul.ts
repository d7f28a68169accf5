import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { isAllCapitals, isTitleCased, opensSentence, wordAfter } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isPersonWord } from '../../knowledge/person-words.ts';
import type { Lexicon } from '../../morphology/lexicon.ts';
import { capitalise, isCapitalised } from '../../text/case.ts';
import { SMALL_IN_HEADLINES, UNDOUBLED } from '../../text/headline-case.ts';
import type { Word } from '../../text/words.ts';

/** Words of grammar on which all editors agree; `melalui`, `secara`, `guna` are disputed. */
const SMALL: ReadonlySet<string> = new Set([...SMALL_IN_HEADLINES].map(capitalise));

export const kapitalJudul: Rule = draftRule({
  id: 'ejaan/kapital-judul',
  severity: 'warning',
  summary:
    'Kata tugas di dalam judul (dan, di, ke, dari, yang, untuk) berhuruf kecil, kata lain berhuruf kapital.',
  why: 'Judul dibaca lebih dulu daripada isinya, dan redaksi membetulkan setiap “Dan” serta “Di”.',
  exceptions:
    'Hanya judul yang setiap katanya berhuruf kapital. Kata pertama, kata sesudah titik dua atau tanda pisah, dan judul berhuruf kapital semua dibiarkan.',
  source: 'EYD V I.F (huruf kapital), butir 20 dan 21',
  checklist: 'Kata tugas di dalam judul berhuruf kecil',
  examples: {
    wrong: [
      {
        text: '# Pelatihan «Dan» Pembinaan Kader «Di» Kota Contoh\n\nIsi.\n',
        fixed: '# Pelatihan dan Pembinaan Kader di Kota Contoh\n\nIsi.\n',
      },
      {
        text: '---\njudul: Pemkot Salurkan Bantuan «Untuk» Korban Banjir\n---\nIsi.\n',
        fixed: '---\njudul: Pemkot Salurkan Bantuan untuk Korban Banjir\n---\nIsi.\n',
      },
      {
        text: '---\njudul: Warga Kota Contoh «tertarik» Ikuti Pelatihan Batik\n---\nIsi.\n',
        fixed: '---\njudul: Warga Kota Contoh Tertarik Ikuti Pelatihan Batik\n---\nIsi.\n',
      },
      {
        text: '# Pelatihan Komputer «Bagi» Guru Kota Contoh Dibuka\n\nIsi.\n',
        fixed: '# Pelatihan Komputer bagi Guru Kota Contoh Dibuka\n\nIsi.\n',
      },
      {
        text: '# Pembahasan «Undang-undang» Kota Contoh Dimulai\n\nIsi.\n',
        fixed: '# Pembahasan Undang-Undang Kota Contoh Dimulai\n\nIsi.\n',
      },
      {
        text: '# Kota Contoh Sambut Mahasiswa «Yang» Mahir Menari\n\nIsi.\n',
        fixed: '# Kota Contoh Sambut Mahasiswa yang Mahir Menari\n\nIsi.\n',
      },
    ],
    right: [
      '# Klinik Kesehatan bagi Warga Kota Contoh Dibuka Saat Libur\n\nIsi.\n',
      '# Pelatihan dan Pembinaan Kader di Kota Contoh\n\nIsi.\n',
      '# Di Kota Contoh, Kader Dilatih dan Dibina\n\nIsi.\n',
      '# Banjir Contoh: Dari Hulu ke Hilir\n\nIsi.\n',
      '# PELATIHAN DAN PEMBINAAN KADER DI KOTA CONTOH\n\nIsi.\n',
      '# Industri Dalam Negeri Tumbuh Gara-gara Laki-laki Contoh Bagi Dividen\n\nIsi.\n',
      '# Pemkot gelar pelatihan dan pembinaan kader\n\nIsi.\n',
      '# Sayur-mayur dan Lauk-pauk Perundang-undangan Kota Contoh\n\nIsi.\n',
      '# Tim Contoh Lanjut dengan Di Giannantonio\n\nTim itu mempertahankan Fabio Di Giannantonio.\n',
      'Isi Pelatihan Dan Pembinaan Kader Di Kota Contoh.',
      '# Wali Kota Bersyukur kepada Tuhan Yang Maha Esa\n\nIsi.\n',
      '# Gubernur Sambut Yang Mulia Duta Besar Jepang di Kota Contoh\n\nIsi.\n',
      '# Wali Kota: “Dengan Doa, Kita Bisa Melayani Warga Contoh”\n\nIsi.\n',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (!isTitleCased(passage) || isAllCapitals(passage)) continue;
      for (const word of passage.words) {
        const text =
          rightForm(passage, word, context.passages) ?? raisedForm(passage, word, context.lexicon);
        if (text === undefined) continue;
        if (!isSpellingExempt({ passage, ...word }, context)) yield report(passage, word, text);
      }
    }
  },
});

function rightForm(
  passage: Passage,
  { text, start }: Word,
  passages: readonly Passage[],
): string | undefined {
  if (text === 'Bagi') return isForPeople(passage, start) ? 'bagi' : undefined;
  if (SMALL.has(text)) {
    const behind = passage.text.slice(start + text.length);
    const isInName = text === 'Dalam' ? /^ Negeri/u.test(behind) : OPENS_TITLE.test(text + behind);
    return isInName ||
      isParticleOfName(passage, text, start, passages) ||
      opensSentence(passage, start)
      ? undefined
      : text.toLowerCase();
  }
  const [, first, second] = /^([A-ZÀ-Þ][a-zß-ÿ]{2,})-([a-zß-ÿ]{3,})$/u.exec(text) ?? [];
  if (!first || !second || first.toLowerCase() !== second || UNDOUBLED.test(second))
    return undefined;
  return `${first}-${first}`;
}

/** Names of God, and of those whom one addresses so: `Tuhan Yang Maha Esa`, `Yang Mulia Duta Besar`. */
const OPENS_TITLE = /^Yang (?:Maha(?![a-z])|Mahaesa|Mahakuasa|Mulia|Terhormat)/u;

/** `Fabio Di Giannantonio`: small words that open a family name, where the text has it so between names. */
function isParticleOfName(
  passage: Passage,
  text: string,
  start: number,
  passages: readonly Passage[],
): boolean {
  if (text !== 'Di' && text !== 'Dari') return false;
  const name = wordAfter(passage, start + text.length);
  return passages.some(
    (other) =>
      !isTitleCased(other) && !isAllCapitals(other) && other.text.includes(` ${text} ${name}`),
  );
}

/** `Pelatihan Bagi Guru`, and not `Bagi Hasil`: somebody stands behind, and no sentence opens there. */
function isForPeople(passage: Passage, start: number): boolean {
  const next = wordAfter(passage, start + 'Bagi'.length)?.toLowerCase() ?? '';
  return (
    !opensSentence(passage, start) &&
    (isPersonWord(next) || /^(?:para|kaum|masyarakat)$/u.test(next))
  );
}

/** Small words on which editors differ, or that belong to a foreign phrase. */
const DISPUTED: ReadonlySet<string> = new Set(
  `bagi buat akibat asal seperti ketika sebelum setelah sesudah sambil meski meskipun walau daripada
  yakni yaitu adalah pun lagi sebagai atas antara agar supaya karena hingga sampai demi tanpa tetapi
  tapi bahwa maupun saat usai lewat melalui secara guna para juga akan seluruh serta jika kalau namun
  bersama menuju selama sejak jelang menjelang terkait versus soal oleh bukan tidak masih telah sudah
  dengan dalam pada dari yang untuk tentang kepada terhadap atau`.split(/\s+/u),
);

/** `Warga tertarik Ikuti Lomba`: a word in small letters among words that all have their capital. */
function raisedForm(
  passage: Passage,
  { text, end, start }: Word,
  lexicon: Lexicon | undefined,
): string | undefined {
  // Headings of scripts and tables hold more than a title: `Sambutan Bupati (10 menit)`.
  if (!['headline', 'subheadline'].includes(passage.role)) return undefined;
  if (!lexicon || start === 0 || !/^[a-z]{4,}$/u.test(text) || DISPUTED.has(text)) return undefined;
  // Behind a dot or a hyphen it is part of an address or an abbreviation.
  if (/[.@/'’-]$/u.test(passage.text.slice(0, start)) || /^['’@]/u.test(passage.text.slice(end)))
    return undefined;
  const small = passage.words.filter((word) => /^[a-z]{4,}$/u.test(word.text));
  const disputed = small.filter((word) => DISPUTED.has(word.text));
  if (small.length - disputed.length > 2 || passage.words.length < 5) return undefined;
  if (lexicon.isForeign(text) || lexicon.judge(text).kind === 'unknown') return undefined;
  return capitalise(text);
}

function report(passage: Passage, { text: found, start, end }: Word, text: string): Report {
  const place = replacement(passage, start, end, text);
  if (found.includes('-')) {
    const message = `Bentuk ulang utuh “${found}” di dalam judul ditulis “${text}”.`;
    return { ...place, severity: 'info', message };
  }
  const kind = isCapitalised(found) ? 'Kata tugas' : 'Kata';
  return { ...place, message: `${kind} “${found}” di dalam judul ditulis “${text}”.` };
}
