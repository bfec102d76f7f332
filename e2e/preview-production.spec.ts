import { expect, test } from "@playwright/test";
import type { ChildProcess } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { freePort, killCommand, startCommand, workDirOf } from "./run-command";
import { projectDir } from "./served-sites";
import { readBuiltPage, views } from "./views";

let url: string;
let preview: ChildProcess;

test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  const port = await freePort();
  url = `http://localhost:${port}`;
  preview = await startCommand("dev", projectDir, /Ouvrez http/, {
    PORT: String(port),
  });
});

test.afterAll(() => killCommand(preview));

test("the preview shows every view as production does, but for images and what it says itself", async ({
  request,
}) => {
  for (const [view, path] of Object.entries(views)) {
    // Only a build weighs pages, and knows of which hosts they show something.
    if (view === "ecodesign" || view === "choices") continue;
    const answer = await request.get(url + path);
    const file = path.endsWith("/") ? `${path}index.html` : path;
    const built = await readBuiltPage(file);
    expect(plain(await answer.text()), view).toEqual(plain(built));
  }
});

test("nothing of the preview is in a build", async ({ request }) => {
  const own = [
    "parution-preview-bar",
    "parution-excerpt",
    "EventSource",
    "preview/changes",
    "Espace des auteurs",
  ];
  const page = await (await request.get(`${url}/`)).text();
  const files = [...page.matchAll(/(?:src|href)="([^"]*\/preview-[^"?]*)/g)];
  const texts = await Promise.all(
    files.map(async ([, path]) => (await request.get(url + path)).text()),
  );
  const shown = [page, ...texts].join("\n");
  expect(own.filter((word) => !shown.includes(word))).toEqual([]);

  const build = join((await workDirOf(projectDir)) ?? "", "current");
  const names = await readdir(build, { recursive: true });
  expect(names.filter((name) => /preview|brouillons/.test(name))).toEqual([]);
  const found = await Promise.all(
    names.map(async (name) => {
      const text = await readText(join(build, name));
      return own
        .filter((word) => text.includes(word))
        .map((word) => [name, word]);
    }),
  );
  expect(found.flat()).toEqual([]);
});

/** A file as it was before it was compressed; nothing for a folder. */
async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  if (bytes.length === 0) return "";
  if (path.endsWith(".br")) return brotliDecompressSync(bytes).toString();
  if (path.endsWith(".gz")) return gunzipSync(bytes).toString();
  return bytes.toString();
}

/** The lines of a page's body, without addresses of images and what only one of the two has. */
function plain(html: string): string[] {
  const body = html.slice(html.indexOf("<body"));
  return body
    .replace('<p role="status" class="fr-sr-only"></p>', "")
    .replace(/<nav[^>]*aria-label="Prévisualisation">.*?<\/nav>/s, "")
    .replace(/<source\b[^>]*>|<\/?picture>/g, "")
    .replace(/localhost(:|%3A)\d+/g, "localhost")
    .replace(/ (?:src|srcSet|srcset|sizes|href)="[^"]*_parution\/[^"]*"/g, "")
    .replace(
      / (?:srcSet|srcset|sizes|fetchPriority|fetchpriority)="[^"]*"/g,
      "",
    )
    .split(/(?=<)/);
}
