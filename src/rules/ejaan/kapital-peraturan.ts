import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { isAllCapitals } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { compareTitle, readCitedTitle } from '../../facts/laws/cited-title.ts';
import { findRecord } from '../../facts/laws/known-regulations.ts';
import {
  findRegulationCitations,
  type RegulationCitation,
} from '../../facts/laws/regulation-citations.ts';
import { capitalise, titleCase } from '../../text/case.ts';
import { findWords } from '../../text/words.ts';

/** `Tentang` behind the year of a regulation, of whatever kind it is. */
const ABOUT = /Tentang(?<=(?:[Tt]ahun |\/)(?:19|20)\d\d,? Tentang)(?= [A-Za-z])/gu;

/** `pasal 27 ayat`, `pasal 296 KUH Pidana`: an article that is referred to by its number. */
const ARTICLE =
  /(?<=[A-Za-z\d,(/] ?)pasal(?= \d{1,3}[A-Z]?(?: (?:ayat|huruf|angka|juncto|jo|UU|KUH|KUHP|KUHAP|UUD|Undang|Perda|PP|Peraturan)|,|\)|\.|$))/gu;

/** A regulation without its kind, behind an article: `pasal 2 ayat 1 nomor 21 tahun 2017 tentang`. */
const NUMBER_PARTS =
  /(?<=(?:[Aa]yat|[Pp]asal) \(?\d{1,3}\)? )nomor(?= \d{1,4} )|(?<=(?:[Aa]yat|[Pp]asal) \(?\d{1,3}\)? [Nn]omor \d{1,4} )tahun(?= (?:19|20)\d\d)/gu;

/** With what the title of a regulation opens that changes another: `Tahun 2016 tentang perubahan atas UU`. */
const CHANGE =
  /(?<=(?:[Tt]ahun |\/)(?:19|20)\d\d tentang )perubahan(?= (?:ke[a-z]+ )?atas (?:UU|PP|Perda|Perbup|Perwali|[Uu]ndang|[Pp]eraturan))/gu;

export const kapitalPeraturan: Rule = draftRule({
  id: 'ejaan/kapital-peraturan',
  severity: 'info',
  summary:
    'Sebutan dan judul peraturan berhuruf awal kapital (Undang-Undang Nomor 14 Tahun 2008), kecuali kata tugas seperti “tentang” dan “dan”.',
  why: 'Judul peraturan adalah nama; penulisan yang tetap memudahkan pembaca mencarinya.',
  exceptions:
    'Judul yang seluruhnya berhuruf kapital dan judul yang tidak ada dalam daftar dibiarkan.',
  source:
    'EYD V I.A.9 (huruf kapital pada judul peraturan); UU 12/2011, Lampiran II (penyebutan pasal dan ayat); naskahnya di JDIH Nasional',
  examples: {
    wrong: [
      {
        text: 'Pelaku dijerat dengan «pasal» 27 ayat (1) dan/atau «pasal» 296 KUHP.',
        fixed: 'Pelaku dijerat dengan Pasal 27 ayat (1) dan/atau Pasal 296 KUHP.',
      },
      {
        text: 'Keputusan Menteri Contoh Nomor 4 Tahun 2024 «Tentang» Perubahan disahkan.',
        fixed: 'Keputusan Menteri Contoh Nomor 4 Tahun 2024 tentang Perubahan disahkan.',
      },
      {
        text: 'Dasarnya UU Nomor 14 Tahun 2008 «Tentang» Keterbukaan Informasi Publik.',
        fixed: 'Dasarnya UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik.',
      },
      {
        text: 'UU Nomor 22 Tahun 2001 tentang «minyak dan Gas Bumi» menjadi acuan.',
        fixed: 'UU Nomor 22 Tahun 2001 tentang Minyak dan Gas Bumi menjadi acuan.',
      },
      {
        text: 'UU Nomor 22 Tahun 2009 tentang «Lalu Lintas Dan Angkutan Jalan» mengatur helm.',
        fixed: 'UU Nomor 22 Tahun 2009 tentang Lalu Lintas dan Angkutan Jalan mengatur helm.',
      },
      {
        text: 'Dasarnya «undang-undang nomor» 14 «tahun» 2008 tentang Keterbukaan Informasi Publik.',
        fixed: 'Dasarnya Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik.',
      },
      {
        text: 'UU Nomor 14 Tahun 2008 tentang «keterbukaan informasi publik» memberi warga hak bertanya.',
        fixed:
          'UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik memberi warga hak bertanya.',
      },
      {
        text: 'Ia dijerat Pasal 2 ayat 1 «nomor» 21 «tahun» 2007, dan UU Nomor 19 Tahun 2016 tentang «perubahan» atas UU Nomor 11 Tahun 2008 dipakai.',
        fixed:
          'Ia dijerat Pasal 2 ayat 1 Nomor 21 Tahun 2007, dan UU Nomor 19 Tahun 2016 tentang Perubahan atas UU Nomor 11 Tahun 2008 dipakai.',
      },
    ],
    right: [
      'Rapat pada tahun 2016 tentang perubahan iklim dan perubahan atas jadwal usai; pasal 3 nomor antreannya ditulis.',
      'Pelaku dijerat Pasal 27 ayat (1) dan Pasal 45; undang-undang itu memuat 54 pasal 12 tahun lalu.',
      'Dalam pasal 3 kontrak itu harga disebut; pasal itu dan beberapa pasal lain dibahas.',
      'Dasarnya UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik.',
      'UU Nomor 14 Tahun 2008 tentang keterbukaan informasi bagi publik dan Perda Nomor 3 Tahun 2021 tentang sampah dibahas.',
      'UNDANG-UNDANG NOMOR 14 TAHUN 2008 TENTANG KETERBUKAAN INFORMASI PUBLIK',
      'UU Nomor 11 Tahun 2008 tentang ITE sudah diubah.',
      'Perda Kota Contoh Nomor 3 Tahun 2021 tentang penyelenggaraan Perpustakaan dibahas.',
      'Tentang UU Nomor 14 Tahun 2008, ia tidak berkomentar.',
      'Peraturan Menteri Hukum dan HAM Nomor 5 Tahun 2019 dibahas; undang-undang itu berlaku sejak tahun 2008.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (isAllCapitals(passage)) continue;
      yield* reportAbout(passage);
      yield* reportArticles(passage);
      yield* reportWords(passage);
      for (const citation of findRegulationCitations(passage)) {
        yield* reportParts(passage, citation);
        const record = findRecord(citation, context.settings);
        if (record?.isTitleTested) yield* reportCapitals(passage, citation, record.title);
      }
    }
  },
});

/** `undang-undang nomor 23`, `Nomor 12 tahun 2017`: small letters in what cites it. */
function* reportParts(
  passage: Passage,
  { kindSpan, numberSpan, yearSpan, name }: RegulationCitation,
): Generator<Report> {
  const { text } = passage;
  const places = [
    { start: kindSpan.start, end: name === '' ? numberSpan.start : kindSpan.end },
    { start: numberSpan.end, end: yearSpan.start },
  ];
  for (const place of places) {
    const written = text.slice(place.start, place.end);
    const found = written.trim();
    const right = titleCase(found)
      .replace('Undang Undang', 'Undang-Undang')
      .replace(/ Dan /gu, ' dan ');
    if (right === found || !/^[A-Za-z][A-Za-z -]+$/u.test(found)) continue;
    const start = place.start + written.indexOf(found);
    yield {
      ...replacement(passage, start, start + found.length, right),
      message: `Sebutan peraturan “${found}” ditulis “${right}”.`,
    };
  }
}

/** `pasal 27 ayat (1)`: the name of an article, small. */
function* reportArticles(passage: Passage): Generator<Report> {
  if (!passage.text.includes('pasal ')) return;
  for (const { 0: found, index } of passage.text.matchAll(ARTICLE)) {
    yield {
      ...replacement(passage, index, index + found.length, 'Pasal'),
      message: 'Rujukan ke pasal tertentu berhuruf kapital: “Pasal 27 ayat (1)”.',
    };
  }
}

/** Words of a citation that have their capital wherever they stand. */
function* reportWords(passage: Passage): Generator<Report> {
  const { text } = passage;
  if (!/tentang perubahan|(?:ayat|pasal) [^a-z]{1,6}nomor/u.test(passage.lower)) return;
  for (const { 0: found, index } of [...text.matchAll(NUMBER_PARTS), ...text.matchAll(CHANGE)]) {
    const right = capitalise(found);
    yield {
      ...replacement(passage, index, index + found.length, right),
      message: `Di dalam sebutan peraturan “${found}” ditulis “${right}”.`,
    };
  }
}

/** `Tentang` between the year and the title. */
function* reportAbout(passage: Passage): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(ABOUT)) {
    yield {
      ...replacement(passage, index, index + found.length, 'tentang'),
      message: 'Kata “tentang” di depan judul peraturan berhuruf kecil.',
    };
  }
}

/** A title given word for word, some of its words in other letters than on record. */
function* reportCapitals(
  passage: Passage,
  citation: RegulationCitation,
  title: string,
): Generator<Report> {
  const cited = readCitedTitle(citation);
  if (!cited) return;
  const likeness = compareTitle(cited, title);
  if (likeness.kind !== 'same' || !likeness.isWhole) return;
  const [first, last] = [cited.words[0], cited.words[likeness.words - 1]];
  if (!first || !last) return;
  const written = passage.text.slice(first.start, last.end);
  if (written === title || written === written.toUpperCase() || written.length !== title.length)
    return;
  if (sameLetters(written) !== sameLetters(title)) return;
  yield {
    ...replacement(passage, first.start, last.end, title),
    message: `Judul peraturan ini ditulis “${title}”.`,
  };
}

function sameLetters(text: string): string {
  return findWords(text)
    .map((word) => word.lower)
    .join(' ');
}
