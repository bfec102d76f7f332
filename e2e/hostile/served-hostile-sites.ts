import { tmpdir } from "node:os";
import { join } from "node:path";

import { placeOn, type ServedSite } from "../served-sites";

const firstPort = Number(process.env.PARUTION_TEST_PORT ?? 4310);

/** Where the sites are written, each anew when it is served. */
export const sitesFolder = join(
  tmpdir(),
  `parution-sites-hostiles-${firstPort}`,
);

function served(name: string, offset: number): ServedSite {
  const dir = join(sitesFolder, name, "site");
  return { name, dir, ...placeOn(firstPort + offset) };
}

/** All that is hostile in articles, drawings, captions and names of files. */
export const contentSite = served("content", 20);

/** All that is hostile in the texts of settings. */
export const settingsSite = served("settings", 21);
