import { crawl } from "./crawl";
import { demonstrationSite, servedSites } from "./served-sites";
import { readBuiltPage, unaddressed } from "./views";

/** A page of one of the sites that browser tests visit. */
export interface SitePage {
  address: string;
  html: string;
}

let pages: Promise<SitePage[]> | undefined;

/** Every page of every served site, those of errors too; asked for once by each worker. */
export function allPages(): Promise<SitePage[]> {
  return (pages ??= readAllPages());
}

async function readAllPages(): Promise<SitePage[]> {
  const sites = servedSites.filter(
    (site) => site === demonstrationSite || site.dir !== undefined,
  );
  const linked = await Promise.all(sites.map(({ url }) => linkedPages(url)));
  const missing = `${demonstrationSite.url}/404.html`;
  const errors = Object.keys(unaddressed).map(async (path) => ({
    address: path,
    html: await readBuiltPage(path),
  }));
  return [
    ...linked.flat(),
    { address: missing, html: await (await fetch(missing)).text() },
    ...(await Promise.all(errors)),
  ];
}

/** What following the links of a site finds. */
async function linkedPages(url: string): Promise<SitePage[]> {
  const { pages } = await crawl(`${url}/`);
  return [...pages].map(([path, { html }]) => ({ address: url + path, html }));
}
