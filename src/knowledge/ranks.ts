/** Ranks of the police and the forces in their short form, as they stand before a name, without a stop. */
export const SHORT_RANKS = `
  Komjen Irjen Kombes AKBP Kompol AKP Iptu Ipda Aiptu Aipda Bripka Brigpol Briptu Bripda
  Letjen Mayjen Brigjen Letkol Lettu Letda Laksdya Laksda Laksma Marsdya Marsda Marsma
  Peltu Pelda Serma Serka Sertu Serda Kopka Koptu Kopda Praka Pratu
`;

/** Ranks that are words as well: a `mayor` of music, a `kain prada`. */
export const RANK_WORDS = 'Jenderal Laksamana Marsekal Kolonel Mayor Kapten Brigadir Prada';
