import type { Assets } from "../build/assets";
import type { LastCommits } from "../disk/last-commits";
import { librariesOf, type Library } from "../library/library";
import { calendarOutputs } from "./calendar";
import type { RenderContent } from "./feed-content";
import { feedOutputs } from "./feeds";
import { manifestOutput } from "./manifest";
import type { Output } from "./output";
import { pageList } from "./page-list";
import { robotsOutput } from "./robots";
import { securityOutputs } from "./security";
import { sitemapOutputs } from "./sitemap";

/** What outputs are made with, beside the library. */
export interface OutputContext {
  /** The content of an article, as a feed has it. */
  renderContent: RenderContent;
  assets: Pick<Assets, "icons">;
  /** The days of the last commits of source files. */
  commits: () => LastCommits;
}

/** Every file that a site gives beside its pages. */
export function siteOutputs(
  library: Library,
  { assets, commits, renderContent }: OutputContext,
): Output[] {
  return [
    robotsOutput(library),
    ...sitemapOutputs(library, commits),
    manifestOutput(library, assets),
    ...securityOutputs(library),
    ...librariesOf(library).flatMap((one) => [
      ...feedOutputs(one, renderContent, largestIcon(assets)),
      ...calendarOutputs(one),
    ]),
    pageList(library),
  ];
}

function largestIcon({ icons }: Pick<Assets, "icons">): string | undefined {
  return icons.application.at(-1)?.path;
}
