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
