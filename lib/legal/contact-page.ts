import { blanks, type Fill } from "./blanks";
import { blocks, link, meansItems, section } from "./plain-markdown";
import type { StarterContext } from "./starter-pages";

/** How to reach the team, and where else to write. */
export function contactPage(context: StarterContext, fill: Fill): string {
  const { settings, words } = context;
  const { phone, address } = settings.legal.publisher;
  const { contactPage: said, legalText } = words;
  const to = (path: string) => (name: string) => link(name, path);
  return blocks(
    section(
      said.team,
      [fill(blanks.contact), meansItems({ phone, address }, words)]
        .filter(Boolean)
        .join("\n"),
    ),
    section(
      said.requests,
      legalText.items([
        said.obstacle(to(context.paths.accessibility)),
        said.data(to(context.paths.privacy)),
        ...(settings.security
          ? [said.weakness(to("/.well-known/security.txt"))]
          : []),
      ]),
    ),
  );
}
