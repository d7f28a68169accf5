import { excerptOf } from './excerpt.ts';
import type { PrintDocument } from './print-document.ts';

/**
 * A release as a `NewsArticle` of schema.org, in JSON-LD, for search engines; `undefined` for what
 * is not published. Safe inside a `script` element: no `<` is left in it.
 */
export function newsArticle(document: PrintDocument): string | undefined {
  const { isNews, title, untitled, creator, date, status, keywords, draftMark } = document;
  if (!isNews || untitled || draftMark) return undefined;
  const agency = creator === '' ? undefined : { '@type': 'Organization', name: creator };
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description: excerptOf(document),
    inLanguage: 'id',
    datePublished: status?.datetime ?? date,
    keywords: keywords.length === 0 ? undefined : keywords,
    author: agency,
    publisher: agency,
  };
  return JSON.stringify(article).replaceAll('<', '\\u003c');
}
