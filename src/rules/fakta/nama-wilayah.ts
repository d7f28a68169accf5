import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findOwnRegency } from '../../facts/own-region.ts';
import { findRegionMentions, readRegionName } from '../../facts/region-mentions.ts';
import { findRegencies, listRegencyNames, regionKey } from '../../knowledge/regions.ts';
import { isCapitalised } from '../../text/case.ts';
import { editDistance } from '../../text/nearest.ts';

/** Words behind which the name of a regency or of one's own district stands, in lower case. */
const HEAD = /^(?:kabupaten|kecamatan|kec|camat)$/u;

/** Shorter names are too often names of something else. */
const LONG_ENOUGH = 7;

const OWN = 'kota: Pangkalpinang\npemerintah: Pemerintah Kota Pangkalpinang\n';

export const namaWilayah: Rule = draftRule({
  id: 'fakta/nama-wilayah',
  severity: 'warning',
  summary: 'Nama kabupaten dan kecamatan tidak salah tulis.',
  why: 'Nama daerah yang salah tulis menyinggung warganya dan menyulitkan pencarian.',
  exceptions:
    'Hanya nama yang berbeda satu huruf dari nama yang tercatat yang dilaporkan: kecamatan di kabupaten atau kota sendiri (`pemerintah` atau `kota` di humas.yaml), dan kabupaten di seluruh Indonesia. Spasi, tanda hubung, dan nama dalam `istilah` dibiarkan.',
  source: 'Kode wilayah Kementerian Dalam Negeri (idn-area-data 3.1.2)',
  examples: {
    wrong: [
      { text: 'Posko dibuka di Kecamatan «Gerungang» pagi ini.', settings: OWN },
      { text: 'Camat «Bukit Intn» hadir.', settings: OWN },
      { text: 'Rombongan dari Kabupaten «Bangka Slatan» tiba.' },
    ],
    right: [
      { text: 'Posko dibuka di Kecamatan Gerunggang pagi ini.', settings: OWN },
      { text: 'Camat Pangkalbalam dan Camat Tamansari hadir.', settings: OWN },
      { text: 'Posko dibuka di Kecamatan Gerungang.', settings: `${OWN}istilah: [Gerungang]\n` },
      'Posko dibuka di Kecamatan Gerungang pagi ini.',
      { text: 'Rombongan mengunjungi Kecamatan Toboali.', settings: OWN },
      'Rombongan dari Kabupaten Bangka Selatan dan Kabupaten Tolitoli tiba.',
      'Rapat antarkepala dinas Kabupaten/Kota dibuka.',
    ],
  },
  *check({ passages, settings }) {
    const own = findOwnRegency(settings)?.districts ?? [];
    for (const passage of passages) {
      for (const [index, word] of passage.words.entries()) {
        if (!HEAD.test(word.lower) || !isCapitalised(word.text)) continue;
        const names = word.lower === 'kabupaten' ? listRegencyNames : () => own;
        const report = reportName(passage, index, names);
        if (report && !settings.istilah.includes(report.text)) yield report.report;
      }
    }
  },
});

function reportName(
  passage: Passage,
  index: number,
  listNames: () => readonly string[],
): { readonly text: string; readonly report: Report } | undefined {
  const { text, words } = passage;
  const head = words[index];
  const run = readRegionName(text, words, index + 1);
  const known = findRegionMentions(passage).find((one) => one.start === head?.start);
  for (const last of run.toReversed()) {
    const first = run[0];
    if (!first || (known && last.end <= known.end)) return undefined;
    const written = text.slice(first.start, last.end);
    const right = findSlip(written, listNames());
    if (right === undefined) continue;
    const report = {
      ...replacement(passage, first.start, last.end, right, { safe: false }),
      message: `“${written}” mungkin salah tulis; menurut kode wilayah Kemendagri namanya “${right}”.`,
    };
    return { text: written, report };
  }
  return undefined;
}

/** The only name that is one letter off. */
function findSlip(written: string, names: readonly string[]): string | undefined {
  const key = regionKey(written);
  if (key.length < LONG_ENOUGH || findRegencies(written).length > 0) return undefined;
  const near = names.filter((name) => {
    const other = regionKey(name);
    return Math.abs(other.length - key.length) < 2 && editDistance(key, other) === 1;
  });
  return near.length === 1 ? near[0] : undefined;
}
