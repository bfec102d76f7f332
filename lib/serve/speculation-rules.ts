import { createHash } from "node:crypto";

import { hashedFolder } from "../paths";

/** What a speculation rule asks for, and where it is on the site. */
export interface SpeculationRules {
  /** Decoded path, of a name that changes with the content. */
  path: string;
  text: string;
}

/** Links that lead to no page to read next. */
const passedOver = "[download], [rel~=nofollow], [target=_blank]";

/**
 * The pages that browsers may fetch before a link to them is followed
 * (Speculation Rules): those of the site, whose addresses end with a slash and
 * have no query, once a reader is about to follow it.
 *
 * @param base - the path that all URLs of the site begin with, without a slash at its end
 */
export function speculationRulesOf(base: string): SpeculationRules {
  // Characters of patterns stand for themselves.
  const start = base.replace(/[+*?:{}()\\]/g, "\\$&");
  const pages = ["/", "/*/"].map((path) => ({
    pathname: start + path,
    search: "",
  }));
  const text = JSON.stringify({
    prefetch: [
      {
        where: {
          and: [
            { href_matches: pages },
            { not: { selector_matches: passedOver } },
          ],
        },
        eagerness: "moderate",
      },
    ],
  });
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return { path: `${hashedFolder}/pages-${hash}.speculationrules`, text };
}
