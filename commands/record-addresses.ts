import { realpath } from "node:fs/promises";
import { join } from "node:path";

import { directives } from "../components/directives";
import { dayAt } from "../lib/content/day";
import { replaceFile } from "../lib/disk/replace-file";
import { siteAddress, timeOf, type Environment } from "../lib/environment";
import { openKeptImages } from "../lib/images/kept-images";
import { loadSite } from "../lib/library/load-site";
import {
  addressesOf,
  findLost,
  findUnlisted,
} from "../lib/library/lost-addresses";
import { readKept } from "../lib/library/read-kept";
import { formatFinding, isError } from "../lib/problems";
import { Refusal } from "../lib/new/refusal";
import {
  addressesFile,
  readAddressList,
  writeAddressList,
} from "../lib/site/address-list";
import { readInWorkers } from "./read-in-workers";

/**
 * Writes the list of the addresses that the public site gives today. What was
 * in it and is gone leaves it; what is lost, on a site that takes this for no
 * error, stays. Throws a Refusal when the site has errors: what it would
 * publish is not known, and what it lost must not be forgotten.
 *
 * @param print - where what is done goes: without a line feed at its end
 */
export async function recordAddresses(
  environment: Environment,
  print: (text: string) => void,
): Promise<void> {
  const { siteDir, imagesDir } = environment;
  const { readImage, save } = await openKeptImages(imagesDir);
  const site = await loadSite({
    siteDir,
    address: siteAddress(environment),
    drafts: false,
    today: dayAt(timeOf(environment)),
    now: timeOf(environment),
    definitions: directives,
    readSources: await readKept(environment, {
      read: readInWorkers,
      withTrees: false,
    }),
    readImage,
  });
  await save();
  const errors = site.problems.filter(isError);
  if (errors.length > 0) {
    throw new Refusal(
      `${errors.map(formatFinding).join("\n\n")}\n\nLa liste des adresses n’est pas écrite.\n→ Corrigez d’abord ce qui précède.`,
    );
  }

  const { links } = site.library;
  const text = site.texts.get(addressesFile) ?? "";
  const now = addressesOf(links, site.diskPaths);
  const lost = findLost(readAddressList(text).addresses, links);
  const list = writeAddressList([...now, ...lost.map(({ path }) => path)]);
  const count = counted(readAddressList(list).addresses.length);
  if (list === text) {
    print(`${addressesFile} est à jour : ${count}.`);
    return;
  }
  const path = join(siteDir, addressesFile);
  // A link of the site folder stays one.
  await replaceFile(await realpath(path).catch(() => path), list);
  const added = findUnlisted(text, now).length;
  print(
    `${addressesFile} : ${count}, dont ${added} de plus qu’avant.\n→ Gardez ce fichier avec le site : la construction veille sur ces adresses.`,
  );
}

function counted(count: number): string {
  return `${count} adresse${count > 1 ? "s" : ""}`;
}
