import type { Assets } from "../build/assets";
import type { LastCommits } from "../disk/last-commits";
import type { Library } from "../library/library";
import { manifestOutput } from "./manifest";
import type { Output } from "./output";
import { robotsOutput } from "./robots";
import { securityOutputs } from "./security";
import { sitemapOutputs } from "./sitemap";

/** What outputs are made with, beside the library. */
export interface OutputContext {
  assets: Pick<Assets, "icons">;
  /** The days of the last commits of source files. */
  commits: () => LastCommits;
}

/** Every file that a site gives beside its pages. */
export function siteOutputs(
  library: Library,
  { assets, commits }: OutputContext,
): Output[] {
  return [
    robotsOutput(library),
    ...sitemapOutputs(library, commits),
    manifestOutput(library, assets),
    ...securityOutputs(library),
  ];
}
