import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { judgeVillage } from '../../facts/places/judge-village.ts';
import { nameRegency } from '../../facts/places/own-region.ts';
import { findStatedParents, type StatedParent } from '../../facts/places/region-parents.ts';
import { findVillageMentions, type VillageMention } from '../../facts/places/village-mentions.ts';
import { districtWord } from '../../knowledge/local-words.ts';
import { nameVillage, type Village } from '../../knowledge/villages.ts';

const OWN = 'kota: Pangkalpinang\npemerintah: Pemerintah Kota Pangkalpinang\n';

export const wilayahInduk: Rule = draftRule({
  id: 'fakta/wilayah-induk',
  severity: 'warning',
  summary:
    'Desa dan kelurahan disebut di kecamatannya, kecamatan di kabupaten atau kotanya, kabupaten dan kota di provinsinya.',
  why: 'Alamat yang salah wilayah menyesatkan warga dan wartawan, dan terlihat jelas oleh penduduknya.',
  exceptions:
    'Hanya wilayah yang disebut berdampingan yang diperiksa. Nama kecamatan dan desa yang tidak tercatat dan provinsi-provinsi di Papua dibiarkan karena pemekarannya masih baru. Desa dan kelurahan diperiksa bila kabupaten atau kotanya disebut, atau terletak di daerah sendiri atau daerah acara, dan dilaporkan hanya bila tercatat di kecamatan lain di kabupaten atau kota itu.',
  source: 'Kode wilayah Kementerian Dalam Negeri (idn-area-data 3.1.2)',
  checklist: 'Kecamatan, kabupaten/kota, dan provinsi sudah cocok',
  examples: {
    wrong: [
      { text: 'Bantuan tiba di Kecamatan Gerunggang, «Kabupaten Bangka».' },
      { text: 'Posko dibuka di Kecamatan Toboali, «Kota Pangkalpinang», pagi ini.' },
      { text: 'Acara digelar di Kabupaten Bangka Selatan, «Provinsi Riau».' },
      { text: 'Rapat berlangsung di Kota Pangkalpinang, «Sumatera Selatan».' },
      { text: 'Posko dibuka di Kelurahan Bintang, «Kecamatan Gerunggang».', settings: OWN },
      {
        text: 'Pipa melintasi Kalurahan Glagah di «Kapanewon Kokap».',
        settings: 'pemerintah: Pemerintah Kabupaten Kulon Progo\n',
      },
      { text: 'Lurah Opas Indah «Kec. Rangkui» hadir.', settings: OWN },
      { text: 'Bantuan tiba di Desa Penagan, «Kecamatan Belinyu», Kabupaten Bangka.' },
    ],
    right: [
      'Bantuan tiba di Kecamatan Gerunggang, Kota Pangkalpinang.',
      'Posko dibuka di Kecamatan Toboali, Kabupaten Bangka Selatan, Kepulauan Bangka Belitung.',
      'Rombongan mengunjungi Kecamatan Gerunggang dan Kabupaten Bangka.',
      'Peserta datang dari Kota Pangkalpinang, Sumatera Selatan, dan Jambi.',
      'Bantuan dikirim ke Kecamatan Baru Sekali, Kabupaten Bangka.',
      'Posko dibuka di Kecamatan Sawang, Kabupaten Aceh Utara, dan Kecamatan Sawang, Kabupaten Aceh Selatan.',
      'Rapat digelar di Kota Sorong, Papua Barat.',
      'Warga Kabupaten Bogor, Provinsi Jawa Barat, menerima bantuan.',
      { text: 'Posko dibuka di Kelurahan Bintang, Kecamatan Rangkui.', settings: OWN },
      { text: 'Posko dibuka di Kelurahan Bintang Terang, Kecamatan Gerunggang.', settings: OWN }, // may be new
      { text: 'Tim meninjau Kelurahan Bintang dan Kecamatan Gerunggang.', settings: OWN },
      {
        text: 'Pipa melintasi Kalurahan Hargowilis dan Kalurahan Kalirejo di Kapanewon Kokap.',
        settings: 'pemerintah: Pemerintah Kabupaten Kulon Progo\n',
      },
      'Latihan digelar Komando Distrik Militer di Distrik Sentani, Kabupaten Jayapura.',
      'Bantuan tiba di Desa Sukamaju, Kecamatan Rangkui.', // no region of one's own
      'Bantuan tiba di Desa Penagan, Kecamatan Mendo Barat, Kabupaten Bangka.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      for (const stated of findStatedParents(passage)) {
        if (!stated.agrees) yield reportParent(passage, stated, context.settings);
      }
      for (const mention of findVillageMentions(passage)) {
        const verdict = judgeVillage(passage, mention, context);
        if (verdict.kind !== 'elsewhere' || !mention.district) continue;
        yield reportVillage(passage, mention.district, verdict.villages);
      }
    }
  },
});

function reportVillage(
  passage: Passage,
  said: NonNullable<VillageMention['district']>,
  villages: readonly Village[],
): Report {
  const districts = [...new Set(villages.map(({ district }) => district))];
  const [village, [only, ...others]] = [villages[0], districts];
  const name = village ? nameVillage(village) : '';
  const word = village ? districtWord(village.regency) : 'Kecamatan';
  const where = `Menurut kode wilayah Kemendagri, ${name} berada di ${word} ${listNames(districts, `${word.toLowerCase()} lain`)}`;
  if (only === undefined || others.length > 0) {
    return {
      span: passage.span(said.start, said.end),
      message: `${where}; periksa ${word.toLowerCase()}nya.`,
    };
  }
  const head = passage.text.slice(said.start, said.nameSpan.start);
  return {
    ...replacement(passage, said.start, said.end, `${head}${only}`, { safe: false }),
    message: `${where}, bukan ${word} ${said.name}.`,
  };
}

function reportParent(
  passage: Passage,
  stated: StatedParent,
  settings: RuleContext['settings'],
): Report {
  switch (stated.kind) {
    case 'regency':
      return reportDistrict(passage, stated, settings);
    case 'province':
      return reportRegency(passage, stated);
    default:
      return stated satisfies never;
  }
}

function reportDistrict(
  passage: Passage,
  { child, parent, claimed }: Extract<StatedParent, { kind: 'regency' }>,
  settings: RuleContext['settings'],
): Report {
  const homes = child.homes.map((home) => nameRegency(home, settings));
  const where = `Menurut kode wilayah Kemendagri, ${child.homes[0] ? districtWord(child.homes[0]) : 'Kecamatan'} ${child.name} berada di ${listNames(homes, 'kabupaten/kota lain')}`;
  const [only] = homes;
  if (homes.length > 1 || only === undefined) {
    return {
      span: passage.span(parent.start, parent.end),
      message: `${where}; periksa wilayahnya.`,
    };
  }
  return {
    ...replacement(passage, parent.start, parent.end, only, { safe: false }),
    message: `${where}, bukan ${nameRegency(claimed, settings)}.`,
  };
}

function reportRegency(
  passage: Passage,
  { regency, parent, nameSpan, claimed }: Extract<StatedParent, { kind: 'province' }>,
): Report {
  const right = regency.province.name;
  const head = passage.text.slice(parent.start, nameSpan.start);
  return {
    ...replacement(passage, parent.start, parent.end, `${head}${right}`, { safe: false }),
    message: `Menurut kode wilayah Kemendagri, ${regency.type} ${regency.name} berada di Provinsi ${right}, bukan ${claimed.name}.`,
  };
}

function listNames(names: readonly string[], others: string): string {
  if (names.length > 3) return `${names.length} ${others}`;
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} dan ${names.at(-1)}`;
}
