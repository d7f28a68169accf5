/** What distinguishes one sort of release from the others; all that follows from it looks here. */
export interface VariantTraits {
  /** Printed above the title. */
  readonly label: string;
  /** What it is, in the words of menus and help. Indonesian. */
  readonly summary: string;
  /**
   * Told as news: a lead behind city and date, an article to search engines, the agency's
   * “Tentang” at the end. The others are forms with parts.
   */
  readonly isNews: boolean;
  /** It is meant to be published, at once or after an embargo. */
  readonly hasStatus: boolean;
}

/** The sorts of releases with a form of their own. */
export const SPECIAL_VARIANTS = [
  'undangan',
  'klarifikasi',
  'ralat',
  'hak-jawab',
  'pernyataan',
  'lembar-fakta',
  'tanya-jawab',
  'rilis-bersama',
] as const;

/** All sorts of releases, the ordinary one first. */
export const RELEASE_VARIANTS = ['umum', ...SPECIAL_VARIANTS] as const;
export type ReleaseVariant = (typeof RELEASE_VARIANTS)[number];

/**
 * The sorts of releases that a public-relations office sends, by their names in the front matter
 * (`varian`); `umum` is the ordinary one. From the custom of government newsrooms.
 */
export const releaseVariants: Readonly<Record<ReleaseVariant, VariantTraits>> = {
  umum: { label: 'SIARAN PERS', summary: 'siaran pers', isNews: true, hasStatus: true },
  undangan: {
    label: 'UNDANGAN LIPUTAN',
    summary: 'undangan liputan bagi media',
    isNews: false,
    hasStatus: false,
  },
  klarifikasi: {
    label: 'KLARIFIKASI',
    summary: 'klarifikasi atas kabar yang keliru atau hoaks',
    isNews: true,
    hasStatus: true,
  },
  ralat: {
    label: 'RALAT',
    summary: 'ralat atas siaran pers yang sudah terbit',
    isNews: false,
    hasStatus: true,
  },
  'hak-jawab': {
    label: 'HAK JAWAB',
    summary: 'hak jawab atas pemberitaan',
    isNews: false,
    hasStatus: false,
  },
  pernyataan: {
    label: 'PERNYATAAN SEMENTARA',
    summary: 'pernyataan sementara selagi fakta dikumpulkan',
    isNews: true,
    hasStatus: true,
  },
  'lembar-fakta': {
    label: 'LEMBAR FAKTA',
    summary: 'lembar fakta: angka dengan sumbernya',
    isNews: false,
    hasStatus: true,
  },
  'tanya-jawab': {
    label: 'TANYA JAWAB',
    summary: 'tanya jawab tentang program atau acara',
    isNews: false,
    hasStatus: true,
  },
  'rilis-bersama': {
    label: 'SIARAN PERS BERSAMA',
    summary: 'siaran pers bersama instansi lain',
    isNews: true,
    hasStatus: true,
  },
};

/** Whether a name is that of a variant. */
export function isReleaseVariant(name: string): name is ReleaseVariant {
  return Object.hasOwn(releaseVariants, name);
}

/** Those that are told as news. */
export const NEWS_VARIANTS: readonly ReleaseVariant[] = RELEASE_VARIANTS.filter(
  (variant) => releaseVariants[variant].isNews,
);

/** What says which sort of release a document is. */
interface VariantBearer {
  readonly kind: string;
  readonly meta: { readonly varian?: ReleaseVariant };
}

/** Whether a draft is a release that is told as news. */
export function isNews(draft: VariantBearer): boolean {
  const variant = variantOf(draft);
  return variant !== undefined && releaseVariants[variant].isNews;
}

/** The variant of a release, `umum` unless it says otherwise; `undefined` for other documents. */
export function variantOf({ kind, meta }: VariantBearer): ReleaseVariant | undefined {
  return kind === 'rilis' ? (meta.varian ?? 'umum') : undefined;
}
