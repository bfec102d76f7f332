import { createHash } from "node:crypto";
import { mkdir, readFile, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { soundReport } from "../serve/health";
import type { AssembleOptions } from "./assemble-dist";
import { contentTime, type Build } from "./build-record";
import { bundleServer } from "./bundle-server";
import { nginxConfiguration } from "./nginx-configuration";
import {
  movedFile,
  movedPage,
  staticHostFiles,
  withdrawnPage,
} from "./static-host-files";
import { faultPageAt, gonePath } from "../paths";

/** What other servers read: in the folder to serve for static hosts, beside it for the rest. */
export async function writeCompanions(
  { library, projectDir, serverProgram }: AssembleOptions,
  build: Build,
): Promise<void> {
  const { dist, record } = build;
  const changed = contentTime(record);
  const pages = Object.entries(record.redirects).map(
    ([path, url]) => [movedFile(path), movedPage(url)] as const,
  );
  const gone = new Map<string, string>();
  for (const prefix of ["", ...record.faults]) {
    const html = await readFile(join(dist, prefix + gonePath), "utf8");
    gone.set(prefix + gonePath, withdrawnPage(html));
  }
  const withdrawn = record.withdrawn
    // The words of a page are no document of another type.
    .filter((path) => !/\.(?!html?$)[a-z]+$/i.test(path))
    .map((path) => {
      const page = gone.get(faultPageAt(path, gonePath, record.faults)) ?? "";
      return [movedFile(path), page] as const;
    });
  const others = Object.entries(staticHostFiles(record))
    // A site may have its own, in `public/`.
    .filter(([name]) => !Object.hasOwn(record.files, `/${name}`));
  for (const [path, text] of [...pages, ...withdrawn, ...others]) {
    await writeIfFree(join(dist, path), text, changed);
  }
  const folder = dirname(dist);
  const site = createHash("sha256")
    .update(library.urls.absolute("/"))
    .digest("hex")
    .slice(0, 8);
  // A build with a file that is not as it was written is never served.
  const health = JSON.stringify(soundReport(record));
  const { http, server } = nginxConfiguration(record, site, health);
  await mkdir(join(folder, "nginx"));
  await writeFile(join(folder, "nginx", "http.conf"), http);
  await writeFile(join(folder, "nginx", "server.conf"), server);
  await bundleServer(projectDir, serverProgram, join(folder, "server.cjs"));
}

/**
 * Writes a file of a date, unless its name, or that of a folder it would be in,
 * is another file's: what readers get from our server does not depend on it.
 */
async function writeIfFree(
  file: string,
  text: string,
  seconds: number,
): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: "wx" });
    await utimes(file, seconds, seconds);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code !== "EEXIST" && code !== "ENOTDIR" && code !== "EISDIR") {
      throw error;
    }
  }
}
