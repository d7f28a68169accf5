import table from './data/nama-kapital.tsv';
import { readRows } from './tsv.ts';

/** Peoples, and what of theirs is told; alone some of these names are other words, too. */
const PEOPLES =
  'Jawa Sunda Melayu Batak Bugis Makassar Dayak Madura Minang Minangkabau Betawi Baduy Sasak Tionghoa Bali Aceh Toraja Ambon Papua Minahasa Nias Mentawai Lampung Osing Tengger Gorontalo Buton Mandar Gayo Karo Asmat'.split(
    ' ',
  );
const THEIRS =
  'budaya kebudayaan adat musik tari tarian tradisi kesenian busana etnis masyarakat orang pantun'.split(
    ' ',
  );

/**
 * Names that are never written in small letters: days, months, religions, peoples, places, `Anda`.
 * See the head of the table.
 */
export function readProperNames(): readonly string[] {
  const listed = readRows(table).flatMap(([names = '']) => names.split(';'));
  const ofPeoples = THEIRS.flatMap((noun) => PEOPLES.map((people) => `${noun} ${people}`));
  return [...listed, ...ofPeoples];
}
