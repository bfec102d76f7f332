import { renderToStaticMarkup } from "react-dom/server";

import { buildBody } from "../../lib/content/build-body";
import type { Entry } from "../../lib/content/entry";
import type { Format } from "../../lib/content/parse-body";
import type { Library } from "../../lib/library/library";
import { createUrls } from "../../lib/library/urls";
import { readSettings } from "../../lib/site/read-settings";
import { Body } from "../markdown/body";
import { createPageContext } from "../page-context";
import { directives } from "./index";

const { settings } = readSettings("", "http://localhost:3000/aide");
const portrait = "public/img/portraits/helene-jonin.png";

const library: Library = {
  settings,
  urls: createUrls(settings),
  links: {
    routes: new Map(),
    routesByFile: new Map(),
    files: new Set([portrait]),
  },
  tags: new Map(),
  media: new Map([
    [
      portrait,
      {
        path: "/img/portraits/helene-jonin.png",
        size: { width: 200, height: 200 },
      },
    ],
  ]),
};

/** For the tests: a source as the site's directives read it. */
export function buildSample(source: string, format: Format = "md") {
  return buildBody(
    { file: `content/a.${format}`, body: source, format, title: "Un" },
    { definitions: directives, settings },
  );
}

/** For the tests: the page's HTML of a source, without the element around it. */
export async function renderSample(
  source: string,
  format: Format = "md",
): Promise<string> {
  const entry: Entry = {
    file: `content/a.${format}`,
    collection: undefined,
    language: "fr",
    path: "/a/",
    title: "Un",
    description: undefined,
    date: undefined,
    updated: undefined,
    tags: [],
    authors: [],
    image: undefined,
    draft: false,
    toc: true,
    body: buildSample(source, format).body,
  };
  const page = createPageContext(library, entry);
  const html = renderToStaticMarkup(await Body({ page }));
  return html.replace(/^<div class="parution-body">|<\/div>$/g, "");
}
