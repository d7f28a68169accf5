import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Draft } from '../../draft/draft.ts';
import { findLead } from '../../draft/lead.ts';
import type { Passage } from '../../draft/passage.ts';
import {
  findAlteredNames,
  isOfEvent,
  mayTellOfOthers,
  wordsOfNames,
} from '../../facts/people/altered-event-names.ts';
import { isCapitalised } from '../../text/case.ts';
import { editDistance } from '../../text/nearest.ts';
import type { Span } from '../../text/span.ts';
import { findWords, type Word } from '../../text/words.ts';

/** Of two words one other makes another event. */
const SHORTEST_NAME = 3;
/** What an event may be: `Pameran Salak Nusantara` for `Festival Salak Nusantara`. */
const KINDS = new Set(
  `rapat festival pameran bazar pelatihan lokakarya seminar sosialisasi bimbingan apel upacara
  kejuaraan turnamen lomba kompetisi musyawarah sidang konferensi gelar pekan parade karnaval kirab
  deklarasi peluncuran peresmian pencanangan vaksinasi imunisasi jambore bursa forum diskusi dialog
  simposium kongres penyaluran penyerahan pembagian`.split(/\s+/u),
);
/** Letters by which a word of the name may be misspelt. */
const MOST_LETTERS = 2;

const EVENT = 'nama: Pelatihan Komunikasi Publik\nmulai: 2026-08-19 08:30\n';

const LONG = 'nama: Pelatihan Komunikasi Publik Desa\nmulai: 2026-08-19 08:30\n';

export const namaAcara: Rule = draftRule({
  id: 'fakta/nama-acara',
  severity: 'warning',
  summary: 'Nama acara ditulis seperti di berkas acara.',
  why: 'Nama acara tercetak di spanduk, undangan, dan sertifikat; di rilis ia menjadi kata pencarian.',
  exceptions:
    'Diperiksa hanya nama berhuruf kapital tiga kata atau lebih yang berbeda satu kata. Bedanya salah ketik satu dua huruf, jenis acara lain di depannya (“Seminar” untuk “Pelatihan”), atau kata lain di teras. Di naskah yang tidak menyebut nama acaranya, dan di naskah acara itu sendiri bila namanya empat kata atau lebih, kata lain dilaporkan di mana pun. Di sambutan dan brief yang diperiksa begitu hanya judul dan kalimat tentang hari itu.',
  source: 'Berkas acara: `nama`',
  checklist: 'Nama acara sama dengan berkas acara',
  examples: {
    wrong: [
      { text: 'Wali Kota membuka «Pelatihan Komunikasi Publk» di Balai Kota.', event: EVENT },
      { text: 'Wali Kota membuka «Pelatihan Informasi Publik» itu.', event: EVENT },
      { text: 'Wali Kota membuka «Seminar Komunikasi Publik» di aula.', event: EVENT },
      {
        text: '«Pelathian Komunikasi Publik» dibuka. Pelatihan Komunikasi Publik usai.',
        event: EVENT,
      },
      {
        text: 'Camat membuka «Pekan Imunisasi Campak dan Rubela» di aula.',
        event: 'nama: Pekan Imunisasi Campak dan Polio\nmulai: 2026-08-19 08:30\n',
      },
      {
        text: '---\njenis: sambutan\njudul: Sambutan Camat pada «Pelatihan Komunikasi Kebencanaan Desa»\n---\nKita hadir dalam «Lokakarya Komunikasi Publik Desa».\n',
        event: LONG,
      },
      {
        text: 'Wali Kota meresmikan «Mal Pelayanan Publik (MPP) Kabupaten Contoh».',
        event: 'nama: Peresmian Mal Pelayanan Publik Kota Contoh\nmulai: 2026-08-19 08:30\n',
      },
    ],
    right: [
      {
        text: '---\njenis: sambutan\njudul: Sambutan Camat pada Pelatihan Komunikasi Publik Desa\n---\nBulan lalu kita menggelar Pelatihan Komunikasi Kebencanaan Desa.\n',
        event: LONG,
      },
      {
        text: '---\njenis: brief\njudul: Pelatihan Komunikasi Publik Desa\n---\n- Tindak lanjut Pelatihan Komunikasi Kebencanaan Desa belum selesai.\n',
        event: LONG,
      },
      {
        text: '---\njenis: sambutan\njudul: Sambutan Camat pada Pelatihan Komunikasi Publik Desa\n---\nTahun lalu kita menggelar pelatihan komunikasi kebencanaan desa.\n',
        event: LONG,
      },
      {
        text: '---\njenis: mc\n---\nTerima kasih kepada Panitia Pelatihan Komunikasi Publik dan Kepala Desa.\n',
        event: LONG,
      },
      {
        text: '---\njenis: brief\n---\n- Rangkaian Pelatihan Komunikasi Publik Desa berlanjut.\n',
        event: LONG,
      },
      {
        text: 'Wali Kota meresmikan Mal Pelayanan Publik (MPP) Kota Contoh. Tahun lalu ia mengunjungi Mal Pelayanan Publik Kota Lain.',
        event: 'nama: Peresmian Mal Pelayanan Publik Kota Contoh\nmulai: 2026-08-19 08:30\n',
      },
      {
        text: 'Camat membuka Festival Budaya Kota 2026, lanjutan Festival Budaya Kota 2025.',
        event: 'nama: Festival Budaya Kota 2026\nmulai: 2026-08-19 08:30\n',
      },
      { text: 'Wali Kota membuka Pelatihan Komunikasi Publik.', event: EVENT },
      {
        text: 'Sesudah Pelatihan Komunikasi Publik ada Pelatihan Informasi Publik.',
        event: EVENT,
      },
      { text: 'Wali Kota membuka pelatihan informasi publik.', event: EVENT },
      { text: 'Bidang Komunikasi Publik menyusun modul.', event: EVENT },
      { text: 'Camat membuka Pelatihan Komunikasi Kota Contoh.', event: EVENT },
      {
        text: 'Camat membuka Pekan Seni, Budaya, dan Olahraga Kota.',
        event: 'nama: Pekan Seni, Budaya, dan Olahraga Kota\nmulai: 2026-08-19 08:30\n',
      },
      { text: 'Pelatihan Komunikasi Publik Angkatan II digelar Oktober.', event: EVENT },
    ],
  },
  applies: ({ event }) => event !== undefined,
  *check({ draft, event, passages }) {
    const name = event?.file.nama;
    if (name === undefined) return;
    const lead = leadOf(draft, passages);
    for (const known of formsOf(name)) {
      const right = findWords(known).map(({ text }) => text);
      if (right.length < SHORTEST_NAME) continue;
      const isOwn = isOfEvent(draft, right);
      const isNamed = passages.some((one) => holds(one, known));
      for (const passage of passages) {
        // The lead tells of this event: there another word is wrong though the name stands elsewhere.
        const isKnown = passage === lead ? holds(passage, known) : isNamed;
        const others = isOwn
          ? findAlteredNames(passage, right, { draft })
          : findOthers(passage, right, isKnown);
        for (const other of others) yield report(passage, other, { name, known });
      }
    }
  },
});

/** The passage that tells of this event above all; a speech or a brief may open with another. */
function leadOf(draft: Draft, passages: readonly Passage[]): Passage | undefined {
  return mayTellOfOthers(draft) ? undefined : findLead(draft, passages);
}

function report(
  passage: Passage,
  { start, end }: Span,
  { name, known }: { readonly name: string; readonly known: string },
): Report {
  const written = passage.text.slice(start, end);
  return {
    span: passage.span(start, end),
    message: `Menurut berkas acara, nama acaranya “${name}”, bukan “${written}”.`,
    suggestions: [known],
  };
}

/** The name, and behind the verb made from its first word (`meresmikan …`) the rest of it. */
function formsOf(name: string): readonly string[] {
  const [opening = ''] = name.split(/\s+/u);
  const isOfVerb = /^pe[a-z]{4,}an$/iu.test(opening);
  return isOfVerb ? [name, name.slice(opening.length).trim()] : [name];
}

function holds({ lower }: Passage, name: string): boolean {
  return withoutAcronyms(lower).includes(name.toLowerCase());
}

/** Where a passage has the name but for one word. */
function* findOthers(
  passage: Passage,
  right: readonly string[],
  isKnown: boolean,
): Generator<Span> {
  const opening = right[0]?.toLowerCase() ?? '';
  const words = wordsOfNames(passage);
  for (const [index, { lower, start }] of words.entries()) {
    const run = words.slice(index, index + right.length);
    // A word that opens otherwise than the name is at most a slip of it, or another kind of event.
    const isOther =
      Math.abs(lower.length - opening.length) > MOST_LETTERS || !isOtherByOne(run, right, isKnown)
        ? isOtherKind(run, right, isKnown)
        : true;
    if (!isOther) continue;
    const end = run.at(-1)?.end ?? start;
    const written = withoutAcronyms(passage.text.slice(start, end));
    const isRun = !/[.;:!?()“”]/u.test(written);
    // `Pelatihan Komunikasi Publik` is not meant by `Pelatihan Komunikasi Kota Contoh`.
    const goesOn =
      /^\s[A-ZÀ-Þ]/u.test(passage.text.slice(end)) &&
      run.at(-1)?.lower !== right.at(-1)?.toLowerCase();
    if (isRun && !goesOn) yield { start, end };
  }
}

/** Whether words are those of the name behind another kind of event; of three it may be another. */
function isOtherKind(words: readonly Word[], right: readonly string[], isNamed: boolean): boolean {
  const [first, opening = ''] = [words[0], right[0]?.toLowerCase()];
  if (!first || words.length < right.length || (isNamed && right.length <= SHORTEST_NAME)) {
    return false;
  }
  if (![first.lower, opening].every((word) => KINDS.has(word)) || first.lower === opening) {
    return false;
  }
  const isSame = words.slice(1).every(({ lower }, at) => lower === right[at + 1]?.toLowerCase());
  return isSame && words.every(isCapitalisedAs(right));
}

/** Words have capitals where the name has them. */
function isCapitalisedAs(right: readonly string[]): (word: Word, index: number) => boolean {
  return ({ text }, index) => isCapitalised(text) || !isCapitalised(right[index] ?? '');
}

function withoutAcronyms(text: string): string {
  return text.replace(/\s\([A-Za-z]{2,12}\)/gu, '');
}

/**
 * Whether words are those of the name but for one: misspelt, or, where the name is not told,
 * another one behind the same first word. They have capitals where the name has them.
 */
function isOtherByOne(words: readonly Word[], right: readonly string[], isNamed: boolean): boolean {
  const [first] = words;
  if (!first || words.length < right.length || !isCapitalised(first.text)) return false;
  const changed = words.flatMap((word, index) => {
    const known = right[index] ?? '';
    return word.lower === known.toLowerCase() ? [] : [{ word, known, index }];
  });
  const [only] = changed;
  if (!only || changed.length > 1 || /\d/u.test(only.word.text + only.known)) return false;
  if (!words.every(isCapitalisedAs(right))) return false;
  if (!isCapitalised(only.word.text)) return false;
  const isMisspelt =
    only.known.length > 2 * MOST_LETTERS &&
    editDistance(only.word.lower, only.known.toLowerCase()) <= MOST_LETTERS;
  return isMisspelt || (!isNamed && only.index > 0);
}
