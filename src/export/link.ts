const SCHEME = /^(?:https?:\/\/|mailto:|tel:)[^\s"<>]+$/iu;

/**
 * The address of a link if it may stand in a document that leaves the house: web, e-mail or
 * telephone. `undefined` for scripts, files and addresses relative to the draft.
 */
export function safeHref(href: string): string | undefined {
  const trimmed = href.trim();
  return SCHEME.test(trimmed) ? trimmed : undefined;
}

/** The `tel:` address of a telephone number as people write it: `0812-3456-7890`. */
export function telephoneHref(number: string): string | undefined {
  const digits = number.replace(/[\s().-]/gu, '');
  return /^\+?\d{3,15}$/u.test(digits) ? `tel:${digits}` : undefined;
}

/** The `mailto:` address, if the text is a single e-mail address. */
export function mailHref(address: string): string | undefined {
  return /^[^\s@<>"?&]+@[^\s@<>"?&]+$/u.test(address) ? `mailto:${address}` : undefined;
}

/** The address of a web page named with or without its scheme: `kominfo.contoh.go.id`. */
export function webHref(page: string): string | undefined {
  return safeHref(/^https?:\/\//iu.test(page) ? page : `https://${page}`);
}
