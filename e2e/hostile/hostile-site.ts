import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { articleWith, type HostileCase } from "./hostile-case";

/** What nothing of a site may show: it stands beside its folder. */
export const secret = "Ce secret est hors du site.";

/** An article with nothing hostile in it. */
export const plainArticle = {
  title: "Un article sans malice",
  path: "/articles/un-article-sans-malice/",
};

const carre = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" width="40" height="40"><rect width="40" height="40" fill="#000091"/></svg>`;
/** A square of one pixel. */
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg==",
  "base64",
);

/** A site whose mistakes stop nothing, and what the cases lead to. */
const surroundings: Record<string, string | Buffer> = {
  "content/site.yaml": "name: Essais\nrules: {'*': warning}\n",
  "content/contact.md": "---\ntitle: Contact\n---\n\nÉcrivez-nous.\n",
  "content/articles/un-article-sans-malice.md": articleWith(
    plainArticle.title,
    "Un texte.",
  ),
  "public/img/carre.png": pixel,
  "public/img/carre.svg": carre,
};

/** Writes a site folder that holds all these cases, in a folder that is made anew. */
export async function writeHostileSite(
  folder: string,
  cases: readonly HostileCase[],
  settings?: string,
): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  const site = join(folder, "site");
  await writeAll(folder, { "secret.md": secret });
  await writeAll(site, surroundings);
  if (settings !== undefined) {
    await writeAll(site, { "content/site.yaml": settings });
  }
  for (const { files, links = {} } of cases) {
    await writeAll(site, files);
    for (const [link, target] of Object.entries(links)) {
      await mkdir(dirname(join(site, link)), { recursive: true });
      await symlink(target, join(site, link));
    }
  }
  return site;
}

async function writeAll(
  folder: string,
  files: Record<string, string | Buffer>,
): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
}
