import { wordSet } from '../text/patterns.ts';
import { NO_VERBS } from './no-verbs.ts';

/**
 * Small words and verbs without a prefix by what they do to a clause. Source: Tata Bahasa Baku Bahasa
 * Indonesia, edition 4, chapters 4 (verba), 7 (adverbia) and 8 (kata tugas).
 */

/** Words that open a clause which is part of another: the first verb behind them is theirs. */
export const OPENS_CLAUSE: ReadonlySet<string> = wordSet(`
  agar supaya sehingga karena ketika saat setelah sesudah sebelum bahwa jika kalau apabila bila
  selama seraya sambil usai meski meskipun walau walaupun bagaimana apa siapa mengingat sebagaimana
  sejauh
`);

/** Words whose verb, if they have one, stands right behind them. */
export const TAKES_VERB: ReadonlySet<string> = wordSet(`
  yang untuk guna demi dengan dalam tanpa sejak sebagai oleh seperti termasuk melalui lewat dari
  cara upaya rangka proses tujuan harapan bagi tentang terkait mengenai terhadap daripada sekaligus
  khususnya terutama sampai hingga pada kepada selain mulai baik maupun hasil akibat atas komitmen
  kesempatan kewajiban kemampuan hak tugas
`);

/** What stands before the verb of a clause, or makes a quality its predicate. */
export const BEFORE_VERB: ReadonlySet<string> = wordSet(`
  akan telah sudah sedang masih belum tidak tak bukan harus wajib perlu dapat bisa mampu ingin mau
  boleh mungkin turut ikut terus selalu sering kembali langsung segera tetap juga pun hanya lebih
  sangat paling semakin makin cukup kurang begitu saling baru siap sempat pernah layak mesti tengah
  banyak secara lagi sama justru malah cuma
`);

/** Those of them with which, behind a verb, mostly a new predicate begins. */
export const TENSE: ReadonlySet<string> = wordSet(
  'akan telah sudah sedang masih belum harus wajib dapat bisa justru malah tetap bukan sempat perlu',
);

/** Predicates in releases that no prefix tells. */
export const BARE_PREDICATES: ReadonlySet<string> = wordSet(`
  ada hadir masuk tampil tiba datang pergi naik turun tumbuh hidup lahir tinggal jatuh keluar lolos
  menang kalah tutup buka selesai kata ujar jelas punya milik tahu yakin percaya minta harap silakan
  raih sukses gagal sembuh sakit jadi gratis penting usah cocok sesuai aman lancar stabil rampung
  resmi lulus sebut sekitar sebanyak sejumlah senilai sebesar total rata tepat bangga optimistis
  pulang pindah balik bangkit mundur maju runtuh roboh putus habis padam hilang sepakat setuju tewas
  luka tenang senang bebas antara simak saksikan lihat cek baca klik
`);

/** What joins two nouns as subject and predicate, or leads in the main clause behind another. */
export const LINKS: ReadonlySet<string> = wordSet('adalah ialah merupakan maka akhirnya');

/** Further words that, where the main verb is sought, make a noun phrase rather than a sentence. */
const MAKES_PHRASE = wordSet(
  // What has come about, as aims are worded: `terwujudnya tata kelola`.
  `tercapainya terlaksananya terwujudnya terciptanya terselenggaranya terpenuhinya terjadinya`,
  // Qualities.
  `tercampur terpercaya terjangkau terkoordinasi terkenal terukur terarah berdaya berbudaya
  berharga bermartabat bermanfaat berintegritas berkarakter berkesinambungan bertahap berimbang
  berpotensi bermutu berwawasan berkompeten berkeadilan berakhlak beriman bertakwa bergengsi
  berkembang`,
);

const PREFIXED = /^(?:me[a-zß-ÿ]{4,}|di[a-zß-ÿ]{3,}|ter[a-zß-ÿ]{3,}|ber[a-zß-ÿ]{3,})/u;

/** Whether a word in lower case is, by its prefix or by itself, a predicate; in doubt it is. */
export function isPredicate(word: string): boolean {
  return (
    BARE_PREDICATES.has(word) ||
    (PREFIXED.test(word) && !(NO_VERBS.has(word) || MAKES_PHRASE.has(word)))
  );
}
