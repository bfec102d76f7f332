import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import sharp from "sharp";

import { mistakeMark, type Example } from "./rule";

/** For the tests: the files that the examples may name. */
export async function writeSurroundings(siteDir: string): Promise<void> {
  const image = sharp({
    create: { width: 40, height: 20, channels: 3, background: "#6a6af4" },
  });
  write(siteDir, "public/img/plan.png", await image.png().toBuffer());
  write(siteDir, "public/documents/bilan.pdf", "%PDF-1.4\n");
  write(
    siteDir,
    "public/documents/film.vtt",
    "WEBVTT\n\n00:01.000 --> 00:04.000\nBonjour à tous.\n",
  );
  write(siteDir, "content/contact.md", "# Contact\n\n## Horaires\n\nMidi.\n");
  write(siteDir, "content/articles/index.md", "# Nos articles\n");
}

/**
 * For the tests: writes an example in a site folder. Gives where its mistakes
 * are, as `file:line:column`, sorted by place: where its author put the marks.
 */
export function writeExample(
  siteDir: string,
  name: string,
  example: Example,
): string[] {
  if (typeof example === "string") {
    return writeMarked(siteDir, `content/articles/${name}.md`, whole(example));
  }
  if ("mdx" in example) {
    return writeMarked(
      siteDir,
      `content/articles/${name}.mdx`,
      whole(example.mdx),
    );
  }
  if (example.deleted) commitAndDelete(siteDir, example.deleted);
  const marked = Object.entries(example.files).flatMap(([file, content]) => {
    if (typeof content === "string") {
      return writeMarked(siteDir, file, content);
    }
    if ("linkTo" in content) {
      mkdirSync(dirname(join(siteDir, file)), { recursive: true });
      symlinkSync(content.linkTo, join(siteDir, file));
    } else write(siteDir, file, content);
    return [];
  });
  return example.at ? [...marked, example.at] : marked;
}

/** Makes the site a repository whose only commit has these files, which are no longer there. */
function commitAndDelete(
  siteDir: string,
  files: Readonly<Record<string, string>>,
): void {
  for (const [file, text] of Object.entries(files)) write(siteDir, file, text);
  commitAll(siteDir);
  for (const file of Object.keys(files)) rmSync(join(siteDir, file));
}

/** For the tests: commits all that is in a folder, whatever the settings of git here. */
export function commitAll(folder: string): void {
  const own = ["user.name=Essai", "user.email=essai@example.org"];
  const none = ["commit.gpgSign=false", "core.hooksPath=/dev/null"];
  const git = (...args: string[]) =>
    execFileSync(
      "git",
      [...[...own, ...none].flatMap((one) => ["-c", one]), ...args],
      { cwd: folder },
    );
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "Essai");
}

/** A body without front matter gets one, so that it lacks nothing. */
function whole(source: string): string {
  return source.replaceAll(mistakeMark, "").startsWith("---")
    ? source
    : `---\ntitle: Un exemple\ndate: 2026-01-15\n---\n\n${source}\n`;
}

function writeMarked(siteDir: string, file: string, marked: string): string[] {
  const parts = marked.split(mistakeMark);
  write(siteDir, file, parts.join(""));
  return parts.slice(1).map((_, index) => {
    const before = parts
      .slice(0, index + 1)
      .join("")
      .split("\n");
    return `${file}:${before.length}:${(before.at(-1) ?? "").length + 1}`;
  });
}

function write(siteDir: string, file: string, content: string | Uint8Array) {
  const path = join(siteDir, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
