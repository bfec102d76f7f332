import { expect, test } from "@playwright/test";
import { cp, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { z } from "zod";

import { watchPage } from "../page-watch";
import {
  freePort,
  killCommand,
  makeSite,
  removeSite,
  runCommand,
  startCommand,
  workDirOf,
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
      test.setTimeout(600_000);
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

        const dist = join((await workDirOf(site)) ?? "", "current/dist");
        const images = await publishedImages(dist);
        // The articles of this one show but two drawings of 1 kB, best as they are.
        if (name !== "eleventy-dsfr") {
          expect(images.length).toBeGreaterThan(25);
        }
        expect(await wrongImages(dist, images)).toEqual([]);

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

/** An image as pages show it. */
interface PagePicture {
  /** Its size, as its attributes say it. */
  width: number;
  height: number;
  /** Each file that a browser may choose, with its width as the page says it. */
  choices: { file: string; width: number }[];
  src: string;
}

/** Each picture of the pages of a build, once. */
async function publishedImages(dist: string): Promise<PagePicture[]> {
  const pictures = new Map<string, PagePicture>();
  for (const name of await readdir(dist, { recursive: true })) {
    if (!name.endsWith(".html")) continue;
    const html = await readFile(join(dist, name), "utf8");
    for (const [markup, inner = ""] of html.matchAll(
      /<picture>(.*?)<\/picture>/gs,
    )) {
      pictures.set(markup, readPicture(inner));
    }
  }
  return [...pictures.values()];
}

function readPicture(markup: string): PagePicture {
  const attribute = (name: string) =>
    new RegExp(`<img[^>]* ${name}="([^"]*)"`).exec(markup)?.[1] ?? "";
  const sets = [...markup.matchAll(/srcset="([^"]*)"/gi)];
  const choices = sets.flatMap(([, set = ""]) =>
    set.split(", ").map((choice) => {
      const [url = "", width = ""] = choice.split(" ");
      return {
        file: decodeURIComponent(url),
        width: Number.parseInt(width, 10),
      };
    }),
  );
  return {
    width: Number(attribute("width")),
    height: Number(attribute("height")),
    choices,
    src: decodeURIComponent(attribute("src")),
  };
}

/** What is wrong with the files of pictures: their size, their shape, their formats, what else they say. */
async function wrongImages(
  dist: string,
  pictures: readonly PagePicture[],
): Promise<string[]> {
  const wrong: string[] = [];
  for (const { width, height, choices, src } of pictures) {
    const formats = new Set(choices.map(({ file }) => file.split(".").at(-1)));
    if (!formats.has("webp")) wrong.push(`${src}: no WebP`);
    const files = [...choices, { file: src, width: undefined }];
    for (const choice of files) {
      const path = join(dist, choice.file);
      const image = await sharp(path).metadata();
      const ratio = image.width / image.height;
      const expected = width / height;
      // A pixel more or less in height is all that rounding makes.
      const rounding = expected / image.height;
      if (choice.width !== undefined && image.width !== choice.width) {
        wrong.push(`${choice.file}: ${image.width} px wide`);
      }
      if (Math.abs(ratio - expected) > rounding * 2) {
        wrong.push(`${choice.file}: ${image.width} × ${image.height}`);
      }
      if (image.exif ?? image.xmp ?? image.iptc) {
        wrong.push(`${choice.file}: says more than the image`);
      }
      if ((await stat(path)).size === 0) wrong.push(`${choice.file}: empty`);
    }
  }
  return wrong;
}
