import { cp, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { loadSite, type LoadedSite } from "../../lib/library/load-site";
import { directives } from "../directives";
import type { CorpusSite } from "./corpus-sites";

/** A real site as its mover would have it: its articles unchanged, with our settings. */
export async function loadCorpusSite(
  { name }: CorpusSite,
  corpus: string,
): Promise<LoadedSite> {
  const siteDir = await realpath(await mkdtemp(join(tmpdir(), "corpus-")));
  try {
    for (const folder of ["content", "public"]) {
      await cp(join(corpus, name, folder), join(siteDir, folder), {
        recursive: true,
      });
    }
    await cp(
      join(import.meta.dirname, "settings", `${name}.yaml`),
      join(siteDir, "content/site.yaml"),
    );
    return await loadSite({
      siteDir,
      address: { defaultUrl: "http://localhost:3000" },
      drafts: false,
      today: "2026-11-26",
      definitions: directives,
    });
  } finally {
    await rm(siteDir, { recursive: true });
  }
}
