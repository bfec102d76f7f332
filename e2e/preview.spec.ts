import { expect, test } from "@playwright/test";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";

import { watchPage } from "./page-watch";
import {
  freePort,
  killCommand,
  makeSite,
  removeSite,
  startCommand,
  workDirOf,
  writeFiles,
} from "./run-command";
import { placeOn } from "./served-sites";

test("npm run dev shows drafts with a clean console, follows a save, shows images as they are, and survives a broken article", async ({
  page,
}) => {
  test.setTimeout(600_000);
  const site = await makeSite({
    "content/articles/essai.md": "---\ntitle: Essai\n---\n\nAvant.\n",
    "content/articles/brouillon.md":
      "---\ntitle: Brouillon\ndraft: true\n---\n\nUne ébauche.\n",
  });
  const { url, variables } = placeOn(await freePort());
  const preview = await startCommand("dev", site, /Ouvrez http/, variables);
  try {
    const watch = await watchPage(page, url);
    await page.goto(`${url}/articles/brouillon/`, { timeout: 90_000 });
    await expect(page.getByText("Une ébauche.")).toBeVisible();
    expect(watch).toEqual({ messages: [], outside: [] });

    await page.goto(`${url}/articles/essai/`);
    await writeFiles(site, {
      "content/articles/essai.md":
        "---\ntitle: Essai\n---\n\nAprès.\n\n![Un carré](./carre.png)\n",
      "content/articles/carre.png": await sharp({
        create: { width: 900, height: 900, channels: 3, background: "#000091" },
      })
        .png()
        .toBuffer(),
    });
    await expect(page.getByText("Après.")).toBeVisible();
    const image = page.getByRole("img", { name: "Un carré" });
    await expect(image).toHaveJSProperty("naturalWidth", 900);
    const kept = await readdir(join((await workDirOf(site)) ?? "", "images"));
    expect(kept).toEqual(["read.json"]);

    await writeFiles(site, {
      "content/articles/essai.md":
        "---\ntitle: Essai\ndate: demain\n---\n\nEncore là.\n\n:::quote\nOuverte.\n",
    });
    const problems = page.getByRole("region", {
      name: "Problèmes de cette page",
    });
    await expect(problems).toContainText("« demain » n’est pas un jour");
    await expect(problems).toContainText("n’est jamais fermé");
    await expect(page.getByText("Encore là.")).toBeVisible();
    await page.goto(`${url}/articles/brouillon/`);
    await expect(page.getByText("Une ébauche.")).toBeVisible();
    await expect(problems).toHaveCount(0);
  } finally {
    await killCommand(preview);
    await removeSite(site);
  }
});

test("npm run dev takes the next port when the one asked for is taken", async () => {
  const site = await makeSite({
    "content/articles/essai.md": "---\ntitle: Essai\n---\n\nTexte.\n",
  });
  const port = await freePort();
  const first = await startCommand(
    "dev",
    site,
    new RegExp(`http://localhost:${port}/`),
    { PORT: String(port) },
  );
  const other = await makeSite({
    "content/articles/essai.md": "---\ntitle: Autre\n---\n\nTexte.\n",
  });
  try {
    const second = await startCommand(
      "dev",
      other,
      new RegExp(`http://localhost:(?!${port}/)`),
      { PORT: String(port) },
    );
    await killCommand(second);
  } finally {
    await killCommand(first);
    await removeSite(site);
    await removeSite(other);
  }
});
