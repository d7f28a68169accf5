/** What `humas new` is asked for where all documents of an event are wanted. */
export const PACKAGE = 'paket';
