import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, extname, join, parse } from "node:path";
import { build, type BuildOptions, type Plugin } from "esbuild";

import { iconStyles, readIcons } from "./icon-styles";
import { manifestName, type Assets, type PictogramName } from "./assets";
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

/**
 * Bundles the stylesheet and the scripts, and copies the DSFR's own files, each
 * under a name that changes with its content. The folder is made anew.
 *
 * @param icons - names of the DSFR's icons that bodies show; all of them when left out
 */
export async function bundleAssets(
  projectDir: string,
  folder: string,
  icons?: readonly string[],
): Promise<Assets> {
  const drawings = await readIcons(projectDir);
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
    metafile: true,
    // A failure is thrown, and said by whoever asked.
    logLevel: "silent",
  } satisfies BuildOptions;
  const bundled = await build({
    ...options,
    entryPoints: {
      site: "components/styles/site.css",
      "notices-look": "components/styles/notices.css",
      "languages-look": "components/styles/languages.css",
      "preview-notes": "components/styles/preview.css",
      page: "lib/browser/page.ts",
      "not-found": "lib/browser/not-found.ts",
      search: "lib/browser/search.ts",
      choices: "lib/browser/choices-page.ts",
      languages: "lib/browser/languages.ts",
      measure: "lib/browser/measure.ts",
      preview: "lib/browser/preview.ts",
    },
    format: "esm",
    banner: { css: dsfrNotice },
    // Small drawings inside the stylesheet: no request for each icon.
    loader: { ".woff2": "file", ".svg": "dataurl" },
    plugins: [withoutOldFonts, withIcons(styles)],
  });
  // Pages wait for these, which modules cannot ask: each keeps its names to itself.
  const blocking = await build({
    ...options,
    entryPoints: {
      theme: "lib/browser/theme.ts",
      notices: "lib/browser/notices.ts",
    },
    format: "iife",
  });
  const outputs = [bundled, blocking].flatMap(({ metafile }) =>
    Object.keys(metafile.outputs).map((path) => basename(path)),
  );
  const bundle = (name: string, extension: string) =>
    urlPath(only(outputs, name, extension));
  const copy = (path: string) =>
    copyHashed(join(projectDir, dsfr, path), folder).then(urlPath);

  const assets: Assets = {
    stylesheet: bundle("site-", ".css"),
    noticesStylesheet: bundle("notices-look-", ".css"),
    languagesStylesheet: bundle("languages-look-", ".css"),
    previewStylesheet: bundle("preview-notes-", ".css"),
    scripts: {
      theme: bundle("theme-", ".js"),
      notices: bundle("notices-", ".js"),
      page: bundle("page-", ".js"),
      notFound: bundle("not-found-", ".js"),
      search: bundle("search-", ".js"),
      choices: bundle("choices-", ".js"),
      languages: bundle("languages-", ".js"),
      measure: bundle("measure-", ".js"),
      preview: bundle("preview-", ".js"),
      dsfr: await copy("dsfr.module.min.js"),
    },
    fonts: ["Marianne-Regular-", "Marianne-Bold-"].map((name) =>
      bundle(name, ".woff2"),
    ),
    laterFonts: ["Marianne-Medium-", "Marianne-Regular_Italic-"].map((name) =>
      bundle(name, ".woff2"),
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
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  const name = `${parse(path).name.replace(/\./g, "-")}-${hash}${extname(path)}`;
  await copyFile(path, join(folder, name));
  return name;
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
