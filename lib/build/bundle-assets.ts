import { createHash } from "node:crypto";
import {
  copyFile,
  mkdir,
  readFile,
  rename,
  rm,
  writeFile,
} from "node:fs/promises";
import { basename, dirname, extname, join, parse } from "node:path";
import { build, type BuildOptions, type Plugin } from "esbuild";

import { trimCore } from "./dsfr-core";
import { iconStyles, readIcons } from "./icon-styles";
import {
  manifestName,
  wholeStylesheet,
  type BundledAssets,
  type PictogramName,
  type Scripts,
} from "./assets";
import { hashedFolder } from "../paths";

const dsfrNotice =
  "/*! DSFR | SPDX-License-Identifier: MIT | restricted use (see terms and conditions) */";

const dsfr = "node_modules/@codegouvfr/react-dsfr/dsfr";

const pictogramFiles = {
  light: "environment/sun.svg",
  dark: "environment/moon.svg",
  system: "system/system.svg",
  error: "system/technical-error.svg",
  notFound: "document/document-search.svg",
  publication: "leisure/book.svg",
} as const satisfies Record<PictogramName, string>;

/** What a page asks for as modules. */
const modules = {
  page: "lib/browser/page.ts",
  "not-found": "lib/browser/not-found.ts",
  search: "lib/browser/search.ts",
  choices: "lib/browser/choices-page.ts",
  languages: "lib/browser/languages.ts",
  measure: "lib/browser/measure.ts",
  preview: "lib/browser/preview.ts",
};

/** Pages wait for these, which modules cannot ask: each keeps its names to itself. */
const blocking = {
  theme: "lib/browser/theme.ts",
  notices: "lib/browser/notices.ts",
};

export interface BundleOptions {
  /** The codes of the words that pages say. */
  languages: readonly string[];
  /**
   * The DSFR's classes that bodies have. When left out they may have any: the
   * stylesheet has every icon.
   */
  classes?: readonly string[];
}

/**
 * Bundles the stylesheets and the scripts of each language, and copies the
 * DSFR's own files, each under a name that changes with its content, but for the
 * large stylesheet: a build trims that one. The folder is made anew.
 */
export async function bundleAssets(
  projectDir: string,
  folder: string,
  { languages, classes }: BundleOptions,
): Promise<BundledAssets> {
  const drawings = await readIcons(projectDir);
  const icons = classes?.map((name) => name.replace(/^fr-icon-/, ""));
  const styles = iconStyles(icons ?? [...drawings.keys()], drawings);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const options = {
    absWorkingDir: projectDir,
    outdir: folder,
    entryNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    bundle: true,
    minify: true,
    target: ["es2020", "chrome96", "firefox95", "safari15"],
    // The DSFR's own notice, once instead of once a component.
    legalComments: "none",
    // A failure is thrown, and said by whoever asked.
    logLevel: "silent",
  } satisfies BuildOptions;
  const bundle: Bundle = async (own) => {
    const { metafile } = await build({ ...options, ...own, metafile: true });
    const names = Object.keys(metafile.outputs).map((path) => basename(path));
    return (start, end) => urlPath(only(names, start, end));
  };
  const copy = (path: string) =>
    copyHashed(join(projectDir, dsfr, path), folder).then(urlPath);

  const dsfrScript = await bundle({
    entryPoints: { dsfr: "lib/browser/dsfr.ts" },
    format: "esm",
    banner: { js: dsfrNotice },
    plugins: [withTrimmedCore],
  });
  const dsfrPath = dsfrScript("dsfr-", ".js");
  const styled = await bundle({
    entryPoints: {
      site: "components/styles/site.css",
      "notices-look": "components/styles/notices.css",
      "languages-look": "components/styles/languages.css",
      "preview-notes": "components/styles/preview.css",
    },
    banner: { css: dsfrNotice },
    // Small drawings inside the stylesheet: no request for each icon.
    loader: { ".woff2": "file", ".svg": "dataurl" },
    plugins: [withoutOldFonts, withIcons(styles)],
  });
  await rename(
    join(folder, basename(styled("site-", ".css"))),
    join(folder, wholeStylesheet),
  );
  const scripts: Record<string, Scripts> = {};
  for (const language of languages) {
    const own = await bundleScripts(bundle, language);
    scripts[language] = { ...own, dsfr: dsfrPath };
  }

  const assets: BundledAssets = {
    stylesheet: urlPath(wholeStylesheet),
    noticesStylesheet: styled("notices-look-", ".css"),
    languagesStylesheet: styled("languages-look-", ".css"),
    previewStylesheet: styled("preview-notes-", ".css"),
    scripts,
    fonts: ["Marianne-Regular-", "Marianne-Bold-"].map((name) =>
      styled(name, ".woff2"),
    ),
    laterFonts: ["Marianne-Medium-", "Marianne-Regular_Italic-"].map((name) =>
      styled(name, ".woff2"),
    ),
    pictograms: {
      light: await copy(`artwork/pictograms/${pictogramFiles.light}`),
      dark: await copy(`artwork/pictograms/${pictogramFiles.dark}`),
      system: await copy(`artwork/pictograms/${pictogramFiles.system}`),
      error: await copy(`artwork/pictograms/${pictogramFiles.error}`),
      notFound: await copy(`artwork/pictograms/${pictogramFiles.notFound}`),
      publication: await copy(
        `artwork/pictograms/${pictogramFiles.publication}`,
      ),
    },
    icons: {
      favicon: await copy("favicon/favicon.ico"),
      faviconSvg: await copy("favicon/favicon.svg"),
      appleTouch: await copy("favicon/apple-touch-icon.png"),
      application: await Promise.all(
        [192, 512].map(async (size) => ({
          path: await copy(`favicon/android-chrome-${size}x${size}.png`),
          size,
        })),
      ),
    },
  };
  await writeFile(join(folder, manifestName), JSON.stringify(assets));
  return assets;
}

/** Bundles some files, and gives the URL path of one by how its name starts and ends. */
type Bundle = (
  own: BuildOptions,
) => Promise<(start: string, end: string) => string>;

/** Our own scripts, with the words of a language. */
async function bundleScripts(
  bundle: Bundle,
  language: string,
): Promise<Omit<Scripts, "dsfr">> {
  const plugins = [withWordsOf(language)];
  const asked = await bundle({ entryPoints: modules, format: "esm", plugins });
  const awaited = await bundle({
    entryPoints: blocking,
    format: "iife",
    plugins,
  });
  return {
    theme: awaited("theme-", ".js"),
    notices: awaited("notices-", ".js"),
    page: asked("page-", ".js"),
    notFound: asked("not-found-", ".js"),
    search: asked("search-", ".js"),
    choices: asked("choices-", ".js"),
    languages: asked("languages-", ".js"),
    measure: asked("measure-", ".js"),
    preview: asked("preview-", ".js"),
  };
}

function urlPath(name: string): string {
  return `${hashedFolder}/${name}`;
}

function only(names: readonly string[], start: string, end: string): string {
  const found = names.find(
    (name) => name.startsWith(start) && name.endsWith(end),
  );
  if (!found) throw new Error(`No bundled file ${start}*${end}`);
  return found;
}

async function copyHashed(path: string, folder: string): Promise<string> {
  const bytes = await readFile(path);
  const name = `${parse(path).name.replace(/\./g, "-")}-${hashOf(bytes)}${extname(path)}`;
  await copyFile(path, join(folder, name));
  return name;
}

/** What the name of a file says of its content. */
export function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 8);
}

/** Gives scripts the words of a language instead of those of `lib/words/current.ts`. */
function withWordsOf(language: string): Plugin {
  return {
    name: "with-words",
    setup(builder) {
      builder.onLoad({ filter: /words[\\/]current\.ts$/ }, ({ path }) => ({
        contents: `export * from "./${language}";`,
        resolveDir: dirname(path),
        loader: "ts",
      }));
    },
  };
}

/** Every browser that runs the DSFR reads WOFF2: the older files are left out. */
const withoutOldFonts: Plugin = {
  name: "without-old-fonts",
  setup(builder) {
    builder.onLoad({ filter: /core\.main\.min\.css$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(
        /,\s*url\([^)]*\.woff["']?\)\s*format\(["']?woff["']?\)/g,
        "",
      ),
      loader: "css",
    }));
  },
};

export const withTrimmedCore: Plugin = {
  name: "with-trimmed-core",
  setup(builder) {
    builder.onLoad({ filter: /core\.module\.js$/ }, async ({ path }) => ({
      contents: trimCore(await readFile(path, "utf8")),
      loader: "js",
    }));
  },
};

/** The icons of bodies come after those of the program's own pages. */
function withIcons(styles: string): Plugin {
  return {
    name: "with-icons",
    setup(builder) {
      builder.onLoad(
        { filter: /styles[\\/]icons\.css$/ },
        async ({ path }) => ({
          contents: `${await readFile(path, "utf8")}\n${styles}`,
          loader: "css",
        }),
      );
    },
  };
}
