import type { Locator, Page } from "@playwright/test";
import { rename } from "node:fs/promises";
import { join } from "node:path";

import {
  freePort,
  killCommand,
  makeSite,
  removeSite,
  startCommand,
  writeFiles,
} from "./run-command";
import { placeOn } from "./served-sites";

/** A running preview, of a site that a test may change. */
export interface Preview {
  site: string;
  url: string;
  port: number;
  /** Writes files as most editors do: beside, then by a rename. */
  save: (files: Record<string, string | Buffer>) => Promise<void>;
  /** Stops it, and removes the site. */
  close: () => Promise<void>;
}

/** Starts `npm run dev` on a new site with these files. */
export async function openPreview(
  files: Record<string, string | Buffer>,
  variables: Record<string, string> = {},
): Promise<Preview> {
  const site = await makeSite(files);
  const port = await freePort();
  const place = placeOn(port);
  const running = await startCommand("dev", site, /Ouvrez http/, {
    ...place.variables,
    ...variables,
  });
  return {
    site,
    url: place.url,
    port,
    save: async (changed) => {
      for (const [file, content] of Object.entries(changed)) {
        await writeFiles(site, { [`${file}.en-cours`]: content });
        await rename(join(site, `${file}.en-cours`), join(site, file));
      }
    },
    close: async () => {
      await killCommand(running);
      await removeSite(site);
    },
  };
}

/** The source of an article. */
export function article(title: string, body: string, fields = ""): string {
  return `---\ntitle: ${title}\ndate: 2026-01-15\n${fields}---\n\n${body}\n`;
}

/** What the preview says is wrong in a page. */
export function problemsOf(page: Page): Locator {
  return page.getByRole("region", { name: "Problèmes de cette page" });
}
