/**
 * Offices that nobody holds two of: each line is one of them, with the words that mean it. `#` is
 * the number by which one of several is told: `Komisi IV`, `Wakil Ketua II`.
 */
const KINDS = `
  wakil wali kota|wakil walikota|wawali
  wakil bupati|wabup
  wakil gubernur|wagub
  wali kota|walikota
  bupati
  gubernur
  sekretaris daerah|sekretaris kota|sekretaris kabupaten|sekretaris provinsi|sekda|sekkot|sekkab|sekprov
  menteri|menko
  wakil ketua dprd|wakil ketua # dprd|wakil ketua #
  ketua dprd
  ketua komisi #
  sekretaris dprd|sekwan
  sekretaris camat|sekretaris kecamatan|sekcam
  sekretaris desa|sekretaris kelurahan|sekretaris kalurahan|sekretaris nagari|sekdes
  sekretaris dinas|sekretaris badan|sekdis
  kepala dinas|kadis
  kepala badan|kepala pelaksana badan|kalaksa badan|kalaksa|kaban
  kepala bagian|kabag
  kepala bidang|kabid
  kepala seksi
  kepala subbagian|kasubbag
  kepala biro
  kepala kantor
  kepala balai|kepala loka
  kepala cabang|pemimpin cabang|pimpinan cabang
  kepala puskesmas
  kepala sekolah|kepala sd|kepala smp|kepala sma|kepala smk|kepala madrasah
  kepala satuan
  kepala kejaksaan negeri|kepala kejaksaan tinggi|kajari|kajati
  kepala desa|kades|wali nagari|keuchik|geuchik|perbekel
  asisten
  staf ahli
  inspektur
  camat|panewu
  lurah
  kapolda|kepala kepolisian daerah
  kapolres|kapolresta|kapolrestabes|kepala kepolisian resor
  wakapolres|wakapolresta|wakapolrestabes|wakil kepala kepolisian resor
  wakapolda
  wakapolsek
  kasdim|kepala staf kodim
  kasrem|kepala staf korem
  kapolsek|kapolsekta|kepala kepolisian sektor
  danrem|komandan korem
  dandim|komandan kodim|komandan distrik militer
  danramil|komandan koramil
  danlanal|komandan lanal|komandan pangkalan tni angkatan laut
  danlanud|komandan lanud|komandan pangkalan tni angkatan udara
  direktur utama|dirut
  direktur umum
  direktur operasional
  direktur teknik
  direktur keuangan
  direktur rsud|direktur rumah sakit umum daerah
  ketua kpu|ketua komisi pemilihan umum
  ketua bawaslu
  ketua pengadilan
  rektor
`;

/** Roman numerals, and the letters of some councils. */
const NUMBER = /^(?:[ivx]{1,5}|[a-e])$/u;

interface Phrase {
  readonly words: readonly string[];
  readonly kind: string;
}

/** The phrases by their first word, the longest first. */
let phrases: ReadonlyMap<string, readonly Phrase[]> | undefined;

function readPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const line of KINDS.trim().split('\n')) {
    const [kind = '', ...others] = line.trim().split('|');
    for (const phrase of [kind, ...others]) {
      const words = phrase.split(' ');
      const [first = ''] = words;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, kind }]);
    }
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** The kind of an office and how many words name it; `undefined` for all other offices. */
export function readOfficeKind(
  words: readonly string[],
): { readonly kind: string; readonly count: number } | undefined {
  phrases ??= readPhrases();
  const found = phrases
    .get(words[0] ?? '')
    ?.find((phrase) =>
      phrase.words.every((word, at) =>
        word === '#' ? NUMBER.test(words[at] ?? '') : word === words[at],
      ),
    );
  return found && { kind: found.kind, count: found.words.length };
}
