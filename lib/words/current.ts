/**
 * The words that a page's script says: French ones here, in unit tests; in the
 * script of each language, those of that language (`lib/build/bundle-assets.ts`).
 */
export * from "./fr";
