import { wordSet } from '../text/patterns.ts';

/**
 * Qualities that releases string together, in lower case; none of them tells another of them more
 * closely, so that two side by side are two items.
 */
export const QUALITIES: ReadonlySet<string> = wordSet(`
  adaptif adil akuntabel akurat aman amanah andal anggun arif asri beradab berakhlak berani bergizi
  berintegritas beriman berkarakter berkualitas bermartabat bermutu bersih bertakwa bugar
  cepat cerdas damai demokratis disiplin efektif efisien gembira halal harmonis higienis hijau humanis
  ikhlas indah inklusif inovatif inspiratif jujur kolaboratif kompetitif kondusif kreatif kuat lancar
  layak makmur mandiri modern murah nyaman objektif peduli produktif profesional ramah rapi religius
  responsif rukun sabar santun segar sehat sejahtera sejuk selamat sigap sopan sukses tangguh tanggap
  tangkas tegas tenang tenteram tepat terampil terbuka terjangkau terpadu terpercaya tertib terukur
  transparan tulus unggul utuh
`);

/**
 * Further words that tell how something is. Unlike the others, one may tell another more closely or be
 * told of it (`lebih baik`), so that only a comma shows that they are items.
 */
const FURTHER_QUALITIES = wordSet(`
  agamis aktif aplikatif aspiratif bahagia baik bebas bermanfaat bersatu bersinergi berdaulat berdaya
  berkelanjutan berkeadilan berkembang berketahanan berkesetaraan berkesinambungan berdampak beretika
  berwawasan berbudaya berkepribadian bertanggung bijak bijaksana cermat edukatif elegan empatik energik
  fleksibel guyub interaktif intuitif jelas kapabel khidmat khusyuk kokoh kompeten
  komprehensif komunikatif konsisten konstruktif kredibel lebar lengkap luas lugas lurus maju manusiawi
  mantap matang merata meriah moderat mudah mulia mulus netral optimal partisipatif persuasif positif
  praktis preventif proaktif proporsional relevan ringan selaras selektif seimbang semarak siaga
  sistematis solid sportif stabil strategis terang terarah terencana terintegrasi terkendali
  terkoordinasi terstruktur tepercaya toleran unik valid visioner waspada
`);

/** Whether a word in lower case tells how something is, so that three between commas are a row. */
export function isQuality(word: string): boolean {
  return QUALITIES.has(word) || FURTHER_QUALITIES.has(word);
}
