import type { Library } from "../library/library";
import type { Output } from "./output";
import { sitemapPath } from "./sitemap";

export const robotsPath = "/robots.txt";

/** Those that say they gather texts to train models; answers to a reader's question are not training. */
const trainingRobots = [
  "AI2Bot",
  "Amazonbot",
  "anthropic-ai",
  "Applebot-Extended",
  "Bytespider",
  "CCBot",
  "ClaudeBot",
  "cohere-training-data-crawler",
  "Diffbot",
  "FacebookBot",
  "Google-Extended",
  "GPTBot",
  "ICC-Crawler",
  "img2dataset",
  "meta-externalagent",
  "omgili",
  "PanguBot",
  "Timpibot",
];

/**
 * What robots may read (RFC 9309) and where the list of pages is. Pages that
 * show drafts are closed to all.
 */
export function robotsOutput({
  settings,
  urls,
  showsDrafts,
}: Pick<Library, "settings" | "urls" | "showsDrafts">): Output {
  const closed = ["User-agent: *", "Disallow: /"];
  const open = [
    "User-agent: *",
    "Allow: /",
    ...(settings.robots.ai === "deny"
      ? [
          "",
          ...trainingRobots.map((name) => `User-agent: ${name}`),
          "Disallow: /",
        ]
      : []),
    "",
    `Sitemap: ${urls.absolute(sitemapPath)}`,
  ];
  return {
    path: robotsPath,
    make: () => `${(showsDrafts ? closed : open).join("\n")}\n`,
  };
}
