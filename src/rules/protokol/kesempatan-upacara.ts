import { readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { oneOf } from '../../text/patterns.ts';

/**
 * The days of art. 16: independence, national days, birthdays of institutions and regions. What
 * only calls itself a ceremony may be any of them.
 */
const OCCASION = new RegExp(
  String.raw`\b${oneOf(`
    upacara hut hari ulang_tahun milad dies_natalis peringatan proklamasi kemerdekaan 17_agustus
    sumpah_pemuda kesaktian kebangkitan pahlawan korpri hardiknas harkitnas hkn
    bulanan senin kesadaran_nasional penurunan
  `)}\b`,
  'u',
);

const event = (name: string): string =>
  `---\njenis: rundown\njudul: ${name}\n---\n| Waktu | Kegiatan |\n|---|---|\n| 07.30 | Pengibaran bendera Merah Putih |\n| 07.40 | Amanat |\n`;
const marked = (name: string): string =>
  event(name).replace('Pengibaran bendera Merah Putih', '«Pengibaran bendera Merah Putih»');

export const kesempatanUpacara: Rule = draftRule({
  id: 'protokol/kesempatan-upacara',
  severity: 'warning',
  summary: 'Upacara bendera hanya untuk hari yang disebut undang-undang.',
  why: 'Acara biasa yang dibuat sebagai upacara bendera memakai tata cara yang tidak dimilikinya.',
  exceptions:
    'Hari besar, ulang tahun lembaga atau daerah, dan upacara rutin pegawai dibiarkan; acara yang namanya tidak diketahui tidak diperiksa.',
  source: 'UU 9/2010 Pasal 16',
  kinds: ['rundown', 'acara'],
  examples: {
    wrong: [
      { text: marked('Pembukaan Bimbingan Teknis Arsip') },
      { text: marked('Peresmian Pasar Pagi') },
    ],
    right: [
      event('Upacara HUT Ke-81 Republik Indonesia'),
      event('Upacara Hari Kesaktian Pancasila'),
      event('Upacara Hari Jadi Kota Contoh'),
      event('Upacara Bendera Peringatan Sumpah Pemuda'),
      event('Upacara Bendera Bulanan Pegawai'),
      event('Upacara di Halaman Kantor Wali Kota'),
      '---\njenis: rundown\n---\n| Waktu | Kegiatan |\n|---|---|\n| 07.30 | Pengibaran bendera Merah Putih |\n',
    ],
  },
  applies: (context) => readCeremony(context).occasion === 'upacara-bendera',
  *check(context) {
    const { title, items } = readCeremony(context);
    const raising = items.find(({ text }) => /\b(?:bendera|merah putih)\b/iu.test(text));
    if (!raising || title === '' || OCCASION.test(title)) return;
    yield {
      span: raising.activitySpan,
      related: raising.related,
      message:
        'Upacara bendera hanya untuk HUT Proklamasi, hari besar nasional, serta ulang tahun lembaga negara, instansi, atau daerah (UU 9/2010 Pasal 16); untuk acara ini cukup lagu kebangsaan.',
    };
  },
});
