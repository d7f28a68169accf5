import { wordSet } from '../text/patterns.ts';

/**
 * Names of known rivers, mountains, lakes, islands, bays and straits by what they are, in lower case
 * and in one word; none of them is a word of the language, as `gunung agung` and `danau tempe` may be.
 * Source: general knowledge, collected November 2026; the official spelling is that of the Gazeter
 * Republik Indonesia (Badan Informasi Geospasial).
 */
const NAMES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'sungai',
    wordSet(
      'progo serayu bogowonto comal tuntang citarum ciliwung cisadane cimanuk citanduy ciujung brantas',
      'musi batanghari kampar siak indragiri rokan wampu kapuas mahakam barito kahayan katingan mentaya',
      'seruyan kayan sesayap sembakung jeneberang saddang walanae lariang digul mamberamo',
    ),
  ],
  [
    'gunung',
    wordSet(
      'merapi merbabu slamet sindoro ungaran lawu muria ciremai papandayan galunggung pangrango',
      'semeru bromo ijen argopuro arjuno welirang kelud wilis batur rinjani tambora',
      'kerinci sinabung sibayak leuser marapi singgalang dempo krakatau latimojong lokon soputan',
      'gamalama dukono egon lewotobi kelimutu inerie',
    ),
  ],
  [
    'danau',
    wordSet(
      'toba singkarak maninjau ranau kerinci sentani poso towuti matano limboto tondano batur beratan',
    ),
  ],
  [
    'pulau',
    wordSet(
      'jawa sumatra sumatera kalimantan sulawesi papua bali madura lombok sumbawa flores sumba timor',
      'alor rote nias simeulue mentawai enggano bangka belitung bintan batam natuna samosir buton',
      'muna selayar ambon ternate tidore halmahera biak yapen tarakan nunukan sebatik miangas',
    ),
  ],
  ['teluk', wordSet('tomini bone balikpapan jakarta bintuni')],
  ['selat', wordSet('sunda malaka madura makassar lombok bali karimata')],
]);

/** Whether a word is the name of a river, mountain or the like, both words in lower case. */
export function isNaturalPlace(kind: string, name: string): boolean {
  return NAMES.get(kind)?.has(name) ?? false;
}
