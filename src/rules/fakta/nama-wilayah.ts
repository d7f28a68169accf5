import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { judgeVillage, listNearRegencies } from '../../facts/places/judge-village.ts';
import { findOwnRegency } from '../../facts/places/own-region.ts';
import { findRegionMentions, readRegionName } from '../../facts/places/region-mentions.ts';
import { findVillageMentions } from '../../facts/places/village-mentions.ts';
import { findRegencies, listRegencyNames, regionKey } from '../../knowledge/regions.ts';
import { isCapitalised } from '../../text/case.ts';
import { editDistance } from '../../text/nearest.ts';
import type { Span } from '../../text/span.ts';
import { firstWordFrom } from '../../text/words.ts';

/** Words behind which the name of a regency or of one's own district stands, in lower case. */
const HEAD = /^(?:kabupaten|kecamatan|kec|kapanewon|kemantren|distrik|camat|panewu)$/u;

/** Shorter names are too often names of something else. */
const LONG_ENOUGH = 7;

const OWN = 'kota: Pangkalpinang\npemerintah: Pemerintah Kota Pangkalpinang\n';

export const namaWilayah: Rule = draftRule({
  id: 'fakta/nama-wilayah',
  severity: 'warning',
  summary: 'Nama kabupaten, kecamatan, kelurahan, dan desa tidak salah tulis.',
  why: 'Nama daerah yang salah tulis menyinggung warganya dan menyulitkan pencarian.',
  exceptions:
    'Yang dilaporkan hanya nama yang berbeda satu huruf dari nama yang tercatat. Kabupaten dibandingkan di seluruh Indonesia, kecamatan hanya di kabupaten atau kota sendiri (`pemerintah` atau `kota` di humas.yaml). Kelurahan dan desa dibandingkan di kecamatan yang disebut di belakangnya, atau di daerah sendiri. Spasi, tanda hubung, dan nama dalam `istilah` dibiarkan.',
  source: 'Kode wilayah Kementerian Dalam Negeri (idn-area-data 3.1.2)',
  examples: {
    wrong: [
      { text: 'Posko dibuka di Kecamatan «Gerungang» pagi ini.', settings: OWN },
      { text: 'Camat «Bukit Intn» hadir.', settings: OWN },
      { text: 'Rombongan dari Kabupaten «Bangka Slatan» tiba.' },
      {
        text: 'Posko dibuka di Kelurahan «Gedung Nasionl», Kecamatan Taman Sari.',
        settings: OWN,
      },
      { text: 'Posko dibuka di Kelurahan «Bintng», Kecamatan Rangkui.', settings: OWN },
      { text: 'Posko dibuka di Kelurahan Bintang, Kecamatan «Rangku».', settings: OWN },
      { text: 'Lurah «Parit Lalng» hadir bersama Lurah Bintang.', settings: OWN },
      { text: 'Bantuan tiba di Desa «Penangan», Kecamatan Mendo Barat, Kabupaten Bangka.' },
    ],
    right: [
      'Sekretaris Daerah Kabupaten Bangka dan Kapolres hadir; warga Kabupaten Bangka dan sekitarnya pulang.',
      { text: 'Posko dibuka di Kecamatan Gerunggang pagi ini.', settings: OWN },
      { text: 'Camat Pangkalbalam dan Camat Tamansari hadir.', settings: OWN },
      { text: 'Posko dibuka di Kecamatan Gerungang.', settings: `${OWN}istilah: [Gerungang]\n` },
      'Posko dibuka di Kecamatan Gerungang pagi ini.',
      { text: 'Rombongan mengunjungi Kecamatan Toboali.', settings: OWN },
      'Rombongan dari Kabupaten Bangka Selatan dan Kabupaten Tolitoli tiba.',
      'Sekda Kabupaten Wonosobo M Zuhri hadir.',
      'Perda itu disetujui Ketua DPRD Kabupaten Bangka dan Bupati Bangka; Kabupaten Bangka dan Belitung menanam lada.',
      'Rapat antarkepala dinas Kabupaten/Kota dibuka.',
      { text: 'Posko dibuka di Kelurahan Gedung Nasional, Kecamatan Taman Sari.', settings: OWN },
      { text: 'Warga Kelurahan Tuatunu Indah dan Kelurahan Gabek I hadir.', settings: OWN },
      { text: 'Warga Kelurahan Kejaksaan Baru hadir.', settings: OWN },
      'Posko dibuka di Kelurahan Gedung Nasionl, Kecamatan Taman Sari.', // several regencies have one
    ],
  },
  *check(context) {
    const own = findOwnRegency(context.settings)?.districts ?? [];
    for (const passage of context.passages) {
      for (const slip of [
        ...findRegionSlips(passage, own),
        ...findVillageSlips(passage, context),
        ...findDistrictSlips(passage, context),
      ]) {
        const { start, end } = slip.span;
        const written = passage.text.slice(start, end);
        if (context.settings.istilah.includes(written)) continue;
        yield {
          ...replacement(passage, start, end, slip.right, { safe: false }),
          message: `“${written}” mungkin salah tulis; menurut kode wilayah Kemendagri namanya “${slip.right}”.`,
        };
      }
    }
  },
});

/** A name that is one letter off; its place counts in the passage. */
interface NameSlip {
  readonly span: Span;
  readonly right: string;
}

function* findVillageSlips(passage: Passage, context: RuleContext): Generator<NameSlip> {
  for (const mention of findVillageMentions(passage)) {
    const verdict = judgeVillage(passage, mention, context);
    if (verdict.kind === 'slip') yield { span: verdict.span, right: verdict.right.name };
  }
}

/** Shorter ones are known by the village that lies there. */
const LONG_BEHIND_VILLAGE = 4;

/** `Desa Kedungrejo, Kecamatan Mincar`: one letter off the district where the village lies. */
function* findDistrictSlips(passage: Passage, context: RuleContext): Generator<NameSlip> {
  const { villages } = context;
  if (!villages) return;
  for (const mention of findVillageMentions(passage)) {
    if (mention.district || mention.regency || mention.isOffice) continue;
    const index = firstWordFrom(passage.words, mention.end);
    const head = passage.words[index];
    if (!head || !HEAD.test(head.lower) || head.lower === 'kabupaten') continue;
    if (passage.text.slice(mention.end, head.start) !== ', ') continue;
    const name = passage.text.slice(mention.words[0]?.start, mention.end);
    const districts = listNearRegencies(context).flatMap((regency) =>
      villages.find(name, regency).map(({ district }) => district),
    );
    const slip = readSlip(passage, index, () => [...new Set(districts)], LONG_BEHIND_VILLAGE);
    if (!slip) continue;
    // Longer ones are looked for everywhere.
    const written = passage.text.slice(slip.span.start, slip.span.end);
    if (regionKey(written).length < LONG_ENOUGH) yield slip;
  }
}

/** Regencies of the whole country, and the districts of one's own. */
function* findRegionSlips(passage: Passage, own: readonly string[]): Generator<NameSlip> {
  for (const [index, word] of passage.words.entries()) {
    if (!HEAD.test(word.lower) || !isCapitalised(word.text)) continue;
    const names = word.lower === 'kabupaten' ? listRegencyNames : () => own;
    const slip = readSlip(passage, index, names, LONG_ENOUGH);
    if (slip) yield slip;
  }
}

function readSlip(
  passage: Passage,
  index: number,
  listNames: () => readonly string[],
  shortest: number,
): NameSlip | undefined {
  const { text, words } = passage;
  const head = words[index];
  const run = readRegionName(text, words, index + 1);
  const known = findRegionMentions(passage).find((one) => one.start === head?.start);
  for (const last of run.toReversed()) {
    const first = run[0];
    if (!first || (known && last.end <= known.end)) return undefined;
    // `Kabupaten Wonosobo M Zuhri`: an initial opens the name of a person.
    if (last.end - last.start === 1) continue;
    // `Kabupaten Bangka dan Belitung`: what the joint leads on to is another.
    if (last.lower === 'dan') continue;
    const span = { start: first.start, end: last.end };
    const right = findSlip(text.slice(span.start, span.end), listNames(), shortest);
    if (right !== undefined) return { span, right };
  }
  return undefined;
}

/** The only name that is one letter off. */
function findSlip(written: string, names: readonly string[], shortest: number): string | undefined {
  const key = regionKey(written);
  if (key.length < shortest || findRegencies(written).length > 0) return undefined;
  const near = names.filter((name) => {
    const other = regionKey(name);
    return Math.abs(other.length - key.length) < 2 && editDistance(key, other) === 1;
  });
  return near.length === 1 ? near[0] : undefined;
}
