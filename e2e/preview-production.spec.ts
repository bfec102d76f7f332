import { expect, test } from "@playwright/test";

import { freePort, killCommand, startCommand } from "./run-command";
import { projectDir } from "./served-sites";
import { readBuiltPage, views } from "./views";

test("the preview shows every view as production does, but for images and what it says itself", async ({
  request,
}) => {
  const port = await freePort();
  const preview = await startCommand("dev", projectDir, /Ouvrez http/, {
    PORT: String(port),
  });
  try {
    for (const [view, path] of Object.entries(views)) {
      const answer = await request.get(`http://localhost:${port}${path}`);
      const file = path.endsWith("/") ? `${path}index.html` : path;
      const built = await readBuiltPage(file);
      expect(plain(await answer.text()), view).toEqual(plain(built));
    }
  } finally {
    await killCommand(preview);
  }
});

/** The lines of a page's body, without addresses of images and what only one of the two has. */
function plain(html: string): string[] {
  const body = html.slice(html.indexOf("<body"));
  return (
    body
      .replace(/<nav[^>]*aria-label="Prévisualisation">.*?<\/nav>/s, "")
      .replace(/<source\b[^>]*>|<\/?picture>/g, "")
      .replace(/localhost(:|%3A)\d+/g, "localhost")
      // Each renderer numbers what has no name in its own way.
      .replace(/ id="fr-card-_[^"]*"/g, "")
      .replace(/ (?:src|srcSet|srcset|sizes|href)="[^"]*_parution\/[^"]*"/g, "")
      .replace(
        / (?:srcSet|srcset|sizes|fetchPriority|fetchpriority)="[^"]*"/g,
        "",
      )
      .split(/(?=<)/)
  );
}
