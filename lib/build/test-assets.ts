import type { Assets, BundledAssets, Scripts } from "./assets";

const scripts: Scripts = {
  theme: "/_parution/theme.js",
  notices: "/_parution/notices.js",
  dsfr: "/_parution/dsfr.js",
  page: "/_parution/page.js",
  notFound: "/_parution/not-found.js",
  search: "/_parution/search.js",
  choices: "/_parution/choices.js",
  languages: "/_parution/languages.js",
  measure: "/_parution/measure.js",
  preview: "/_parution/preview.js",
};

/** Assets for tests: their names say what they are. */
export const testAssets: Assets = {
  stylesheet: "/_parution/site.css",
  languagesStylesheet: "/_parution/languages.css",
  noticesStylesheet: "/_parution/notices.css",
  previewStylesheet: "/_parution/preview.css",
  scripts,
  fonts: [],
  laterFonts: ["/_parution/medium.woff2"],
  pictograms: {
    light: "/_parution/sun.svg",
    dark: "/_parution/moon.svg",
    system: "/_parution/system.svg",
    error: "/_parution/error.svg",
    notFound: "/_parution/search.svg",
    publication: "/_parution/book.svg",
  },
  icons: {
    favicon: "/_parution/favicon.ico",
    faviconSvg: "/_parution/favicon.svg",
    appleTouch: "/_parution/apple-touch-icon.png",
    application: [],
  },
};

/** As they are before a page asks for those of its language. */
export const bundledTestAssets: BundledAssets = {
  ...testAssets,
  scripts: { fr: scripts, en: scripts },
};
