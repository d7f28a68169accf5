import type { Passage } from '../../draft/passage.ts';

const LABEL = /^(?:(?:keterangan|takarir)(?:\s(?:foto|gambar))?|foto)\s?:\s/iu;

/** Whether a passage is the caption of a picture: under it, or a paragraph that says so. */
export function isCaption({ role, text }: Passage): boolean {
  return role === 'caption' || LABEL.test(text);
}
