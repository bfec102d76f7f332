import { mkdir, mkdtemp, realpath, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { recordName, type Build } from "../build/build-record";
import { finishFiles } from "../build/finish-files";
import { headerRulesOf } from "./header-rules";

/** For tests: a build of these files, of the first day of 2026, in a new folder. */
export async function testBuild(
  files: Readonly<Record<string, string | Buffer>>,
  {
    base = "",
    redirects = {} as Record<string, string>,
    faults = [] as string[],
    withdrawn = [] as string[],
  } = {},
): Promise<Build> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "parution-")));
  const dist = join(folder, "dist");
  const all = {
    "/404.html": "Page non trouvée",
    "/410.html": "Page retirée",
    "/500.html": "Erreur",
    ...files,
  };
  for (const [path, content] of Object.entries(all)) {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), content);
  }
  const record = {
    fingerprint: "",
    id: "0123456789ab",
    version: "1.2.3",
    base,
    headers: headerRulesOf({
      url: "https://exemple.gouv.fr",
      hosts: { video: [], embed: [] },
    }),
    pages: 2,
    redirects,
    faults,
    withdrawn,
    files: await finishFiles(dist, {
      previous: undefined,
      buildTime: Date.UTC(2026, 0, 1) / 1000,
    }),
    drafts: false,
    generations: [],
    sources: {},
  };
  await writeFile(join(folder, recordName), JSON.stringify(record));
  return { dist, record };
}
