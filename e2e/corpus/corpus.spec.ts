import { expect, test } from "@playwright/test";
import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

import { watchPage } from "../page-watch";
import {
  freePort,
  killCommand,
  makeSite,
  removeSite,
  runCommand,
  startCommand,
} from "../run-command";
import { projectDir } from "../served-sites";

/** The folder of real articles, which is not part of the repository. */
const shared = process.env.PARUTION_SHARED;

const referenceSchema = z.record(
  z.string(),
  z.object({ url: z.union([z.string(), z.literal(false)]) }),
);

test.describe("a site of the former engine, with a small site.yaml", () => {
  test.skip(
    shared === undefined,
    "PARUTION_SHARED does not name the folder of real articles",
  );

  for (const name of ["eleventy-dsfr", "codegouvfr-website", "communs"]) {
    test(`« ${name} » is built, and answers at the same addresses`, async ({
      page,
      request,
    }) => {
      test.setTimeout(240_000);
      const corpus = join(shared ?? "", "corpus");
      const site = await makeSite({});
      for (const folder of ["content", "public"]) {
        await cp(join(corpus, name, folder), join(site, folder), {
          recursive: true,
        });
      }
      await cp(
        join(projectDir, "components/corpus/settings", `${name}.yaml`),
        join(site, "content/site.yaml"),
      );
      const port = await freePort();
      const origin = `http://localhost:${port}`;
      const built = await runCommand("build", site, { PORT: String(port) });
      expect(built.code, built.text).toBe(0);
      const server = await startCommand("start", site, /http:\/\/localhost/, {
        PORT: String(port),
      });
      try {
        const urls = await referenceUrls(
          join(corpus, "reference", `${name}.json`),
        );
        expect(urls.length).toBeGreaterThan(20);
        const wrong: string[] = [];
        for (const url of urls) {
          const answer = await request.get(origin + encodeURI(url));
          const expected = url === "/404.html" ? [200, 404] : [200];
          if (!expected.includes(answer.status())) wrong.push(url);
        }
        expect(wrong).toEqual([]);

        const watch = await watchPage(page, origin);
        const pages = urls.filter((url) => url.endsWith("/"));
        for (const url of pages.slice(0, 5)) {
          await page.goto(origin + url, { waitUntil: "networkidle" });
        }
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        expect(watch).toEqual({ messages: [], outside: [] });
      } finally {
        await killCommand(server);
        await removeSite(site);
      }
    });
  }
});

/** The addresses of the pages that the former engine made. */
async function referenceUrls(file: string): Promise<string[]> {
  const reference = referenceSchema.parse(
    JSON.parse(await readFile(file, "utf8")),
  );
  return Object.values(reference).flatMap(({ url }) => url || []);
}
