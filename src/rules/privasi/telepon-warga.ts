import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import {
  type ContactMention,
  knownContacts,
  readContactTexts,
} from '../../facts/contacts/contacts.ts';
import { oneOf } from '../../text/patterns.ts';

/** Whose telephone it is said to be. */
const OWNER = new RegExp(
  `(?<![a-zÀ-ɏ])${oneOf(`
    korban pasien penyintas saksi pelaku tersangka penerima_(?:bantuan|manfaat)
    keluarga_(?:korban|pasien) orang_tua_(?:korban|siswa|pasien) warga_bernama pelapor
  `)}(?![a-zÀ-ɏ])`,
  'iu',
);

/** The number is there to be called. */
const SERVICE = new RegExp(
  `(?<![a-zÀ-ɏ])${oneOf(`
    hubungi menghubungi dihubungi narahubung kontak contact cp hotline layanan pelayanan aduan
    pengaduan mengadu melapor(?:kan)? laporkan lapor call_?cent(?:er|re) pusat_panggilan posko
    informasi konfirmasi pendaftaran mendaftar darurat admin panitia petugas dinas
    whatsapp_(?:center|resmi) saluran nomor_resmi penipu(?:an)? menipu mengatasnamakan mencatut
    palsu bukan_nomor
  `)}(?![a-zÀ-ɏ])`,
  'iu',
);

/** The citizen is the one to be called. */
const CALLED =
  /(?<![a-zÀ-ɏ])(?:korban|pasien|penerima (?:bantuan|manfaat)|orang tua siswa|pelapor|saksi),? (?:itu |tersebut )?(?:dapat |bisa |mohon )?dihubungi(?![a-zÀ-ɏ])/iu;

export const teleponWarga: Rule = draftRule({
  id: 'privasi/telepon-warga',
  severity: 'warning',
  summary: 'Nomor ponsel warga tidak ditulis di naskah.',
  why: 'Warga yang nomornya tersiar diganggu telepon dan penipuan, sering kali bertahun-tahun.',
  exceptions:
    'Hanya ponsel di kalimat tentang korban, pasien, saksi, tersangka, penerima bantuan, atau keluarganya. Narahubung, layanan, posko, nomor instansi di `humas.yaml`, dan nomor penipu dibiarkan.',
  source: 'UU 27/2022 tentang Pelindungan Data Pribadi Pasal 65 ayat (2)',
  checklist: 'Tidak ada nomor ponsel warga',
  examples: {
    wrong: [
      { text: 'Keluarga korban, Siti Aminah («0812-3456-7890»), menunggu di rumah sakit.' },
      { text: 'Penerima bantuan Rahmat, HP «081234567890», sudah menerima kuncinya.' },
      { text: 'Keluarga pasien dapat dihubungi di «0812-3456-7890».' },
      { text: 'Telepon pelapor ialah «+62 812 3456 7890».' },
    ],
    right: [
      'Keluarga korban dapat menghubungi posko di 0812-3456-7890.',
      'Narahubung: Budi Hermawan, 0812-3456-7890.',
      'Pengaduan korban kekerasan diterima di WhatsApp 0812-3456-7890.',
      'Keluarga korban menunggu kabar di (0717) 555011.',
      'Penerima bantuan mendaftar lewat 0812-3456-7890.',
      'Nomor penipu yang menelepon korban ialah 0812-3456-7890.',
      'Korban menelepon 112 pada pukul 08.12.',
      {
        text: 'Pelapor dilayani di 0812-3456-7890.',
        settings: 'telepon: 0812-3456-7890\n',
      },
    ],
  },
  *check(context) {
    const own = new Set(knownContacts(context).map(({ value }) => value));
    for (const { mentions, passage } of readContactTexts(context)) {
      if (!passage) continue;
      for (const mention of mentions) {
        if (own.has(mention.value) || !isCitizensMobile(passage, mention)) continue;
        const { start, end, written } = mention;
        // The bracket of `(0812-3456-7890)` belongs to the sentence.
        const bracket = written.startsWith('(') && !written.includes(')') ? 1 : 0;
        yield {
          span: passage.span(start + bracket, end),
          message:
            'Nomor ponsel warga tidak disiarkan; hapus, dan arahkan wartawan ke narahubung instansi.',
        };
      }
    }
  },
});

function isCitizensMobile(passage: Passage, { kind, value, start }: ContactMention): boolean {
  if (kind !== 'phone' || !/^08[1-9]\d{7,10}$/u.test(value)) return false;
  const sentence = sentenceAt(passage, start);
  const text = passage.text.slice(sentence.start, sentence.end);
  return CALLED.test(text) || (OWNER.test(text) && !SERVICE.test(text));
}
