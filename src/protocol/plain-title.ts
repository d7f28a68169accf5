/** Long forms of offices with the short ones in use; the longer of two that start alike first. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bdewan perwakilan rakyat daerah\b/gu, 'dprd'],
  [/\bkepala kepolisian (?:resor|resort) (?:kota besar|metropolitan kota)\b/gu, 'kapolrestabes'],
  [/\bkepala kepolisian (?:resor|resort) kota\b/gu, 'kapolresta'],
  [/\bkepala kepolisian (?:resor|resort)\b/gu, 'kapolres'],
  [/\bkepala kepolisian sektor\b/gu, 'kapolsek'],
  [/\bkepala kepolisian daerah\b/gu, 'kapolda'],
  [/\bkomandan (?:komando )?(?:distrik militer|kodim)\b/gu, 'dandim'],
  [/\bkomandan (?:komando )?(?:resor(?:t)? militer|korem)\b/gu, 'danrem'],
  [/\bkomandan (?:pangkalan tni angkatan laut|lanal)\b/gu, 'danlanal'],
  [/\b(?:kepala kejaksaan negeri)\b/gu, 'kajari'],
  [/\b(?:kepala kejaksaan tinggi)\b/gu, 'kajati'],
  [/\bsekretaris daerah\b/gu, 'sekda'],
  [/\bsekretaris dprd\b/gu, 'sekwan'],
  [/\bkepala dinas\b/gu, 'kadis'],
  [/\bkepala badan\b/gu, 'kaban'],
  [/\bkepala bagian\b/gu, 'kabag'],
  [/\bwalikota\b/gu, 'wali kota'],
  [/\b(?:eks|bekas)\b/gu, 'mantan'],
];

/** `Gubernur Contoh periode 2012–2017`, `Gubernur Contoh (2012–2017)`: whoever is named held it. */
const TERM = /,?\s?\(?(?:(?:periode|masa bakti|tahun)\s)?\d{4}\s?[-–—]\s?\d{4}\)?/u;

/**
 * An office in one form, for comparing two that may be written otherwise: in lower case, the usual
 * acronyms for long names (`Kepala Kepolisian Resor Kota Contoh` is `kapolresta contoh`), an office
 * with the years of its past term as that of a former holder. An acting status stays.
 */
export function plainTitle(title: string): string {
  const lower = title.toLowerCase().replace(/\s+/gu, ' ').trim();
  const current = lower.replace(TERM, '');
  const named = current === lower || /^mantan /u.test(current) ? current : `mantan ${current}`;
  return SHORT_FORMS.reduce((text, [long, short]) => text.replace(long, short), named);
}
