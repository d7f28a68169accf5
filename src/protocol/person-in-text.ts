import { isTitleBefore } from '../event/names.ts';
import { withoutStatus } from '../knowledge/acting-status.ts';
import { findOfficeMentions } from '../knowledge/protocol-offices.ts';
import { PUBLIC_BODIES } from '../knowledge/public-bodies.ts';
import { REGION_KINDS } from '../knowledge/region-kinds.ts';
import { findProvince, findRegencies } from '../knowledge/regions.ts';
import { oneOf } from '../text/patterns.ts';
import { isCountry } from './foreign-guest.ts';

/** Words that no person is called by: offices, bodies, teams, schools. */
export const NOT_A_NAME: RegExp = new RegExp(
  String.raw`\b${oneOf(String.raw`
    ${PUBLIC_BODIES} ${REGION_KINDS}
    panitia bagian tim petugas hadirin peserta kelompok bidang seksi protokol pembawa acara
    semua seluruh para undangan narasumber moderator kepala ketua wali bupati gubernur sekretaris camat
    lurah wakil staf paduan suara korps musik guru siswa paskibraka pasukan
    sanggar grup band orkes\w*
    sma smk smp sd man mtsn? universitas komunitas ikatan himpunan persatuan
    pejabat pimpinan menteri direktur komandan inspektur mantan asisten
    tamu rombongan anggota pengurus rumah ruang gedung lapangan
  `)}\b`,
  'iu',
);

/** What joins the parts of a name: `Azizul Hakim bin Ramli`. */
const PARTICLE = /^(?:bin|binti|bt\.?|van|von|de|den|der|al|el)$/u;
/** One word of a name: a capital, then letters. */
const NAME_WORD = /^[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]*\.?$/u;
/** A single letter, or a short form with its full stop, such as `M.` and `Moh.` */
const SHORT_WORD = /^[A-ZÀ-Þ][a-z]{0,2}\.$/u;
const MOST_WORDS = 5;

/**
 * The person's name with which a text opens, degrees and ranks before it left out: `Budi Hermawan`
 * of `H. Budi Hermawan, S.E., kami persilakan`. Empty for anything that need not be one person's
 * name: a single word, an office, a team.
 */
export function leadingName(text: string): readonly string[] {
  const [head = ''] = text.trim().split(/[,;:()]/u);
  const words = head.split(/\s+/u);
  const first = words.findIndex((word) => !isTitleBefore(word));
  const core = first === -1 ? [] : nameWordsOf(words.slice(first));
  return core.length < 2 || NOT_A_NAME.test(core.join(' ')) ? [] : core;
}

/** The words with which some open that may be a name, up to the first that may not. */
function nameWordsOf(words: readonly string[]): readonly string[] {
  const core: string[] = [];
  for (const [index, word] of words.entries()) {
    const joins = index > 0 && PARTICLE.test(word) && NAME_WORD.test(words[index + 1] ?? '');
    if (!(joins || NAME_WORD.test(word)) || core.length === MOST_WORDS) break;
    core.push(word.replace(/\.$/u, ''));
    if (word.endsWith('.') && !SHORT_WORD.test(word)) break;
  }
  return core;
}

/** An office of rank with which a text opens, and the person's name behind it. */
export interface OfficeAndName {
  /** Up to the name: `Ketua Pengadilan Negeri Contoh`. */
  readonly title: string;
  readonly name: readonly string[];
}

/**
 * Reads `Ketua DPRD Kota Contoh, Budi Hermawan, S.E.`; without the comma only where the region of the
 * office is known, or a degree opens the name. `undefined` where no office opens the text, or nobody
 * is named.
 */
export function readOfficeAndName(text: string, isProvincial: boolean): OfficeAndName | undefined {
  const [mention] = findOfficeMentions(text, isProvincial);
  const from = text.length - withoutStatus(text).length;
  if (!mention || text.slice(from, mention.start).trim() !== '') return undefined;
  const comma = text.indexOf(',', mention.end);
  if (comma !== -1) {
    const name = leadingName(text.slice(comma + 1));
    if (name.length > 0) return { title: text.slice(0, comma), name };
  }
  const start = nameStart(text, mention.end);
  const name = start === undefined ? [] : leadingName(text.slice(start));
  return start === undefined || name.length === 0
    ? undefined
    : { title: text.slice(0, start).trim(), name };
}

/** Where a name begins behind an office: at a degree, or behind a region. */
function nameStart(text: string, end: number): number | undefined {
  const [rest = ''] = text.slice(end).split(',');
  const words = [...rest.matchAll(/\S+/gu)];
  const degree = words.find(({ 0: word }) => isTitleBefore(word) && /^[A-Z]/u.test(word));
  if (degree) return end + degree.index;
  for (const count of [4, 3, 2, 1]) {
    const last = words[count - 1];
    if (!last) continue;
    const place = words
      .slice(0, count)
      .map(([word]) => word)
      .join(' ')
      .replace(/^(?:\S+ )?di\s/u, '')
      .replace(/^(?:Kabupaten|Kota|Provinsi)\s/u, '');
    const isRegion =
      findRegencies(place).length > 0 || findProvince(place) !== undefined || isCountry(place);
    if (isRegion) return end + last.index + last[0].length;
  }
  return undefined;
}
