import { HOLDER_STATUSES } from '../event/roster.ts';
import { findProtocolOffice } from '../knowledge/protocol-offices.ts';
import { personName } from './answer-checks.ts';
import { lengkapi } from './placeholder.ts';
import type { Answer, Question } from './question.ts';
import { question } from './questions.ts';

/** An official of the first roster, as `pejabat.yaml` has it. */
export interface MainOfficial {
  readonly id: string;
  readonly nama: string;
  readonly jabatan: string;
  readonly status: string;
}

/** An office that nearly every agency writes about. */
interface MainOffice {
  /** What the keys of its questions begin with; its id where the law ranks no such office. */
  readonly key: string;
  /** Who holds it, as a question asks. */
  readonly who: string;
  readonly example: { readonly name: string; readonly office: string };
  /** The name of the office, as far as that follows from the agency's. */
  readonly office: (agency: Agency) => string | undefined;
}

/** What is known of the agency where its officials are asked for. */
interface Agency {
  /** `kota`, `kabupaten` or `provinsi` and its name; `undefined` for any other government. */
  readonly region: { readonly level: Level; readonly name: string } | undefined;
  readonly name: string | undefined;
}

/** Heads of regions by the kind of their region. */
const HEADS = { Kota: 'Wali Kota', Kabupaten: 'Bupati', Provinsi: 'Gubernur' } as const;
type Level = keyof typeof HEADS;

const GOVERNMENT = /^Pemerintah (Kota|Kabupaten|Provinsi) (\S.*)$/u;

/** Agencies that are led by a “Kepala …” of their own name. */
const LED_BY_HEAD = /^(?:Dinas|Badan|Bagian|Biro|Kantor|Satuan)\s/u;

const MAIN_OFFICES: readonly MainOffice[] = [
  {
    key: 'pimpinan',
    who: 'kepala daerah (wali kota, bupati, atau gubernur)',
    example: { name: 'Dr. Hj. Ratna Kusumawardhani, M.Si.', office: 'Wali Kota Pangkalpinang' },
    office: ({ region }) => region && `${HEADS[region.level]} ${region.name}`,
  },
  {
    key: 'wakil',
    who: 'wakil kepala daerah',
    example: { name: 'Hendra Tanujaya, S.E.', office: 'Wakil Wali Kota Pangkalpinang' },
    office: ({ region }) => region && `Wakil ${HEADS[region.level]} ${region.name}`,
  },
  {
    key: 'sekda',
    who: 'sekretaris daerah',
    example: {
      name: 'Ir. Bagas Prawiranegara, M.T.',
      office: 'Sekretaris Daerah Kota Pangkalpinang',
    },
    office: ({ region }) => region && `Sekretaris Daerah ${region.level} ${region.name}`,
  },
  {
    key: 'ketua_dprd',
    who: 'ketua DPRD',
    example: { name: 'Yusran Halimsyah, S.E.', office: 'Ketua DPRD Kota Pangkalpinang' },
    office: ({ region }) => region && `Ketua DPRD ${region.level} ${region.name}`,
  },
  {
    key: 'kepala',
    who: 'kepala instansi Anda',
    example: {
      name: 'Dian Puspitawati, S.Kom., M.M.',
      office: 'Kepala Dinas Komunikasi dan Informatika Kota Pangkalpinang',
    },
    office: ({ name }) =>
      name !== undefined && LED_BY_HEAD.test(name) ? `Kepala ${name}` : undefined,
  },
];

/**
 * What `humas init` asks about the officials whom nearly every release names. Enter instead of a
 * name passes over the office.
 */
export const officialQuestions: readonly Question[] = MAIN_OFFICES.flatMap((office) => {
  const isNamed: Question['isAsked'] = (answer) => answer(`${office.key}_nama`) !== undefined;
  return [
    question({
      key: `${office.key}_nama`,
      message: `Siapa nama ${office.who}, lengkap dengan gelar?`,
      validate: personName,
      example: office.example.name,
      essential: true,
    }),
    question({
      key: `${office.key}_jabatan`,
      message: 'Apa jabatannya, tanpa Pj. atau Plt.?',
      example: office.example.office,
      essential: true,
      isAsked: isNamed,
      fallback: (_now, _settings, answer) => office.office(readAgency(answer)),
    }),
    question({
      key: `${office.key}_status`,
      message: 'Apa status jabatannya?',
      example: 'Pj.',
      essential: true,
      choices: HOLDER_STATUSES,
      isAsked: isNamed,
      fallback: () => 'definitif',
    }),
  ];
});

/**
 * The officials who were named. What an office is called and is not known stays to be filled in.
 */
export function readMainOfficials(answer: Answer): readonly MainOfficial[] {
  const agency = readAgency(answer);
  return MAIN_OFFICES.flatMap(({ key, office }) => {
    const nama = answer(`${key}_nama`);
    if (nama === undefined) return [];
    const jabatan = answer(`${key}_jabatan`) ?? office(agency);
    const status = answer(`${key}_status`) ?? 'definitif';
    return {
      id: idOf(jabatan) ?? key.replaceAll('_', '-'),
      nama,
      jabatan: jabatan ?? UNKNOWN_OFFICE,
      status,
    };
  });
}

const UNKNOWN_OFFICE = lengkapi('jabatan');

/** `wali-kota`, `sekda`: what the law of protocol calls the office, if it ranks just that one. */
function idOf(office: string | undefined): string | undefined {
  const code = office === undefined ? undefined : findProtocolOffice(office, false)?.code;
  return code?.startsWith('eselon') ? undefined : code?.replace(/-provinsi$/u, '');
}

function readAgency(answer: Answer): Agency {
  const [, level, name = ''] = GOVERNMENT.exec(answer('pemerintah') ?? '') ?? [];
  return { region: isLevel(level) ? { level, name } : undefined, name: answer('instansi') };
}

function isLevel(word: string | undefined): word is Level {
  return word !== undefined && Object.hasOwn(HEADS, word);
}
