import { BODY_STYLES } from './body-styles.ts';
import { FRAME_STYLES } from './frame-styles.ts';
import { TABLE_STYLES } from './table-styles.ts';

/** Every paragraph style a document uses. Ids are what the exporter writes. */
export const PARAGRAPH_STYLES = [...BODY_STYLES, ...FRAME_STYLES, ...TABLE_STYLES] as const;

export type ParagraphStyleId = (typeof PARAGRAPH_STYLES)[number]['id'];
