/** A centred line that stays with what follows. */
export const CENTRED = { align: 'center', keepNext: true } as const;

/** The spacing of running text, which the layout of an agency may set otherwise. */
export const LINES = { line: 276 } as const;

/** Indent of one level of a list, in twips: 0.75 cm. */
export const LIST_INDENT = 425;
