import { expect, test } from "@playwright/test";
import { rm } from "node:fs/promises";
import { join } from "node:path";

import { article, openPreview, type Preview } from "./open-preview";
import { watchPage } from "./page-watch";

test.describe("the authors' desk", () => {
  let preview: Preview;
  test.describe.configure({ mode: "default" });

  test.beforeAll(async () => {
    preview = await openPreview({
      "content/site.yaml": "name: Essais\n",
      "content/articles/publie.md": article("Publié", "Texte."),
      "content/articles/fautif.md": article("Fautif", "[x](./absent.md)"),
      "content/articles/ebauche.md":
        "---\ntitle: Ébauche d’été\ndraft: true\n---\n\nTexte.\n",
      "content/articles/bientot.md":
        "---\ntitle: Bientôt\ndate: 2099-03-01\n---\n\nTexte.\n",
    });
  });

  test.afterAll(() => preview.close());

  test("lists drafts, scheduled articles, faults and the last saved, and each row opens its page", async ({
    page,
  }) => {
    const { url } = preview;
    const watch = await watchPage(page, url);
    await page.goto(`${url}/articles/publie/`);
    await page
      .getByRole("navigation", { name: "Prévisualisation" })
      .getByRole("link", { name: "Espace des auteurs" })
      .click();
    await expect(
      page.getByText(
        "4 articles et pages : 2 publiés, 1 brouillon, 1 programmé.",
      ),
    ).toBeVisible();
    const table = (name: string) => page.getByRole("table", { name });
    await expect(table("Brouillons").getByRole("row")).toHaveCount(2);
    await expect(table("Articles programmés")).toContainText("1er mars 2099");
    await expect(
      page.getByRole("region", { name: "À corriger : 1" }),
    ).toContainText("« ./absent.md » ne mène à aucune page");
    await expect(table("Derniers fichiers").getByRole("row")).toHaveCount(5);
    await table("Brouillons")
      .getByRole("link", { name: "Ébauche d’été" })
      .click();
    await expect(page).toHaveURL(`${url}/articles/ebauche/`);
    expect(watch).toEqual({ messages: [], outside: [] });
  });

  test("filters as words are typed, keeps them in the address, and says how many it found", async ({
    page,
  }) => {
    const { url } = preview;
    await page.goto(`${url}/brouillons/`);
    const words = page.getByRole("searchbox", { name: "Titre ou fichier" });
    await words.pressSequentially("ete");
    await expect(
      page.getByRole("heading", { name: "Trouvés : 1" }),
    ).toBeVisible();
    await expect(
      page.getByRole("status").filter({ hasText: "1 trouvé" }),
    ).toHaveCount(1);
    await expect(words).toBeFocused();
    await expect(words).toHaveValue("ete");
    await expect(page).toHaveURL(/\?q=ete/);
    await page.reload();
    await expect(words).toHaveValue("ete");
    await words.fill("");
    await page.getByLabel("État").selectOption("Programmés");
    await expect(
      page.getByRole("table", { name: "Articles trouvés" }),
    ).toContainText("Bientôt");
  });

  test("follows what is saved", async ({ page }) => {
    const { url, site, save } = preview;
    await page.goto(`${url}/brouillons/`);
    await save({
      "content/articles/nouveau.md":
        "---\ntitle: Nouveau brouillon\ndraft: true\n---\n",
    });
    const drafts = page.getByRole("table", { name: "Brouillons" });
    await expect(drafts).toContainText("Nouveau brouillon");
    await rm(join(site, "content/articles/nouveau.md"));
    await expect(drafts).not.toContainText("Nouveau brouillon");
  });

  test("gives every block ready to copy", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(`${preview.url}/brouillons/`);
    const blocks = page.getByRole("region", { name: "Blocs à copier" });
    await expect(blocks.getByRole("heading", { level: 3 })).toHaveCount(22);
    const quote = blocks.getByRole("group", { name: "Exemple de quote" });
    await quote.locator("..").getByRole("button", { name: "Copier" }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^:::quote/);
    expect(copied).toBe((await quote.innerText()).trim());
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    test("filters with its button", async ({ page }) => {
      await page.goto(`${preview.url}/brouillons/`);
      await page.getByLabel("État").selectOption("Brouillons");
      await page.getByRole("button", { name: "Filtrer" }).click();
      await expect(
        page.getByRole("table", { name: "Articles trouvés" }),
      ).toContainText("Ébauche d’été");
    });
  });
});
