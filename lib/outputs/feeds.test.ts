import { parseFeed } from "@rowanmanning/feed-parser";
import { describe, expect, it } from "vitest";
import type { Root, RootContent } from "xast";
import { fromXml } from "xast-util-from-xml";
import { z } from "zod";

import type { Entry } from "../content/entry";
import type { Library } from "../library/library";
import { testArticle, testLibrary } from "../library/test-library";
import type { RenderContent } from "./feed-content";
import { feedsOf } from "./feed-list";
import { feedOutputs } from "./feeds";
import { FeedDate } from "./feed-date";

const url = "https://exemple.gouv.fr/aide";
const settings = `name: Mon site\ndescription: Une phrase.\nurl: ${url}\n`;

const renderTitle: RenderContent = ({ title }) => `<p>${title}</p>`;

/** The text of an output. */
async function make(
  library: Library,
  path: string,
  render: RenderContent = renderTitle,
): Promise<string> {
  const output = feedOutputs(library, render, "/icone.png").find(
    (one) => one.path === path,
  );
  if (!output) throw new Error(`no output at ${path}`);
  return output.make();
}

const day = z.iso.datetime({ offset: true });
const address = z.url();

/** JSON Feed 1.1, as its specification has it: what is not in it is refused. */
const jsonFeed = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string(),
  description: z.string(),
  home_page_url: address,
  feed_url: address,
  icon: address,
  language: z.string(),
  authors: z.array(z.strictObject({ name: z.string(), url: address })),
  items: z.array(
    z.strictObject({
      id: z.string(),
      url: address,
      title: z.string(),
      summary: z.string().optional(),
      content_html: z.string(),
      image: address.optional(),
      date_published: day.optional(),
      date_modified: day.optional(),
      authors: z.array(z.strictObject({ name: z.string() })).optional(),
      tags: z.array(z.string()).optional(),
      language: z.string().optional(),
      attachments: z
        .array(
          z.strictObject({
            url: address,
            mime_type: z.string(),
            size_in_bytes: z.number(),
          }),
        )
        .optional(),
    }),
  ),
});

interface ReadItem {
  id: string | null;
  url: string | null;
  title: string | null;
  summary: string | null | undefined;
  content: string | null;
  published: string | undefined;
  updated: string | undefined;
  authors: (string | null)[];
  tags: (string | null | undefined)[];
}

/** A feed in each of its forms, as a reader of feeds has it. */
async function readAll(
  library: Library,
  page: string,
  render?: RenderContent,
): Promise<Record<"atom" | "rss" | "json", ReadItem[]>> {
  const readXml = async (file: string): Promise<ReadItem[]> => {
    const text = await make(library, page + file, render);
    fromXml(text);
    return parseFeed(text).items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.description,
      content: item.content,
      published: item.published?.toISOString(),
      updated: item.updated?.toISOString(),
      authors: item.authors.map(({ name }) => name),
      tags: item.categories.map(({ term }) => term),
    }));
  };
  const json = jsonFeed.parse(
    JSON.parse(await make(library, `${page}feed.json`, render)),
  );
  return {
    atom: await readXml("atom.xml"),
    rss: await readXml("rss.xml"),
    json: json.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content: item.content_html,
      published: item.date_published,
      updated: item.date_modified,
      authors: (item.authors ?? []).map(({ name }) => name),
      tags: item.tags ?? [],
    })),
  };
}

/** The exact text of each element of a name, as XML has it. */
function textsOf(xml: string, name: string): string[] {
  const textIn = (node: Root | RootContent): string =>
    "children" in node
      ? node.children.map(textIn).join("")
      : node.type === "text" || node.type === "cdata"
        ? node.value
        : "";
  const search = (node: Root | RootContent): string[] => {
    if (!("children" in node)) return [];
    return node.type === "element" && node.name === name
      ? [textIn(node)]
      : node.children.flatMap(search);
  };
  return search(fromXml(xml));
}

const whole = `---
title: "L’été & <l’hiver>"
description: "Cinq < six & demi."
date: 2026-07-12
updated: 2026-12-01
tags: [open data, IGN]
authors: [Ana Un, Bob Deux]
---
Bonjour.`;

describe("the outputs of a site’s feeds", () => {
  const library = testLibrary(
    {
      "articles/un.md": whole,
      "articles/deux.md": testArticle("Deux", { tags: ["🙂"] }),
      "notes/trois.md": testArticle("Trois", { date: "2026-01-02" }),
    },
    `${settings}collections:
  articles: { dir: articles, url: "/articles/{slug}/", title: Actualités }
  notes: { dir: notes, url: "/fr/notes/{slug}/", title: Notes, description: De bord. }
`,
  );

  it("are the site’s, each collection’s and each tag’s, in three forms", () => {
    expect(feedOutputs(library, renderTitle).map(({ path }) => path)).toEqual(
      [
        "/",
        "/articles/",
        "/fr/notes/",
        "/tags/u1f642/",
        "/tags/ign/",
        "/tags/open-data/",
      ].flatMap((page) =>
        ["atom.xml", "rss.xml", "feed.json"].map((file) => page + file),
      ),
    );
  });

  it("hold the same articles in every form, the newest first", async () => {
    const { atom, rss, json } = await readAll(library, "/");
    const un = {
      id: `${url}/articles/un/`,
      url: `${url}/articles/un/`,
      title: "L’été & <l’hiver>",
      content: "<p>L’été & <l’hiver></p>",
      authors: ["Ana Un", "Bob Deux"],
      tags: ["open data", "IGN"],
    };
    expect(atom[0]).toEqual({
      ...un,
      summary: "Cinq < six & demi.",
      published: "2026-07-11T22:00:00.000Z",
      updated: "2026-11-30T23:00:00.000Z",
    });
    // This reader takes neither HTML in a description nor `atom:updated`.
    expect(rss[0]).toEqual({
      ...un,
      summary: "Cinq < six & demi.",
      published: "2026-07-11T22:00:00.000Z",
      updated: "2026-07-11T22:00:00.000Z",
    });
    const text = await make(library, "/rss.xml");
    expect(text).toContain("Cinq &lt; six &amp; demi.");
    expect(text).toContain(
      "<atom:updated>2026-12-01T00:00:00+01:00</atom:updated>",
    );
    expect(json[0]).toEqual({
      ...un,
      summary: "Cinq < six & demi.",
      published: "2026-07-12T00:00:00+02:00",
      updated: "2026-12-01T00:00:00+01:00",
    });
    for (const items of [atom, rss, json]) {
      expect(items.map(({ title }) => title)).toEqual([
        "L’été & <l’hiver>",
        "Trois",
        "Deux",
      ]);
    }
  });

  it("hold the articles of their page only", async () => {
    const titles = async (page: string) =>
      (await readAll(library, page)).atom.map(({ title }) => title);
    expect(await titles("/fr/notes/")).toEqual(["Trois"]);
    expect(await titles("/tags/ign/")).toEqual(["L’été & <l’hiver>"]);
    expect(await titles("/tags/u1f642/")).toEqual(["Deux"]);
  });

  it("have a title, a phrase, an icon, their own address and that of their page", async () => {
    for (const form of ["atom", "rss"]) {
      const feed = parseFeed(await make(library, `/fr/notes/${form}.xml`));
      expect(feed.title).toBe("Mon site – Notes");
      expect(feed.description).toBe("De bord.");
      expect(feed.language).toBe("fr");
      expect(feed.self).toBe(`${url}/fr/notes/${form}.xml`);
      expect(feed.url).toBe(`${url}/fr/notes/`);
      expect(feed.image?.url).toBe(`${url}/icone.png`);
      expect(feed.updated?.toISOString()).toBe("2026-01-01T23:00:00.000Z");
      expect(feed.copyright).toContain("licence etalab-2.0");
    }
    const json = jsonFeed.parse(
      JSON.parse(await make(library, "/fr/notes/feed.json")),
    );
    expect(json).toMatchObject({
      title: "Mon site – Notes",
      description: "De bord.",
      language: "fr",
      feed_url: `${url}/fr/notes/feed.json`,
      home_page_url: `${url}/fr/notes/`,
      icon: `${url}/icone.png`,
      authors: [{ name: "Mon site", url: `${url}/` }],
    });
    expect(await make(library, "/atom.xml")).toContain(`<id>${url}/</id>`);
  });

  it("are the same whenever they are made", async () => {
    const later = { ...library, today: "2030-01-01" };
    const undated = testLibrary({ "articles/un.md": testArticle("Un") });
    const undatedLater = { ...undated, today: "2030-01-01" };
    for (const path of ["/atom.xml", "/rss.xml", "/feed.json"]) {
      expect(await make(library, path)).toBe(await make(later, path));
      expect(await make(undated, path)).toBe(await make(undatedLater, path));
    }
    expect(await make(undated, "/atom.xml")).toContain(
      "<updated>1970-01-01T00:00:00+01:00</updated>",
    );
  });

  it("are announced by the pages they are about", () => {
    const announced = (path: string) => {
      const route = library.links.routes.get(path);
      if (!route) throw new Error(path);
      return feedsOf(library, route).map(
        ({ title, atom, rss, json }) => `${title} ${atom} ${rss} ${json}`,
      );
    };
    const at = (page: string) =>
      `/aide${page}atom.xml /aide${page}rss.xml /aide${page}feed.json`;
    const site = `Mon site ${at("/")}`;
    expect(announced("/")).toEqual([site]);
    expect(announced("/plan-du-site/")).toEqual([site]);
    expect(announced("/404.html")).toEqual([site]);
    expect(announced("/articles/")).toEqual([
      site,
      `Mon site – Actualités ${at("/articles/")}`,
    ]);
    expect(announced("/fr/notes/trois/")).toEqual([
      site,
      `Mon site – Notes ${at("/fr/notes/")}`,
    ]);
    expect(announced("/tags/ign/")).toEqual([
      site,
      `Mon site – Thème «\u00a0IGN\u00a0» ${at("/tags/ign/")}`,
    ]);
  });
});

it("the second page of a list announces the feed of the list", () => {
  const library = testLibrary(
    Object.fromEntries(
      ["Un", "Deux", "Trois"].map((title) => [
        `articles/${title}.md`,
        testArticle(title),
      ]),
    ),
    `${settings}collections:\n  articles: { dir: articles, url: "/articles/{slug}/", title: Actualités, pageSize: 2 }`,
  );
  const second = library.links.routes.get("/articles/page/2/");
  expect(second && feedsOf(library, second)[1]?.atom).toBe(
    "/aide/articles/atom.xml",
  );
});

it("articles at the root of the site have the site’s feed for theirs", () => {
  const library = testLibrary(
    { "articles/un.md": testArticle("Un") },
    `${settings}collections:\n  articles: { dir: articles, url: "/{slug}/", title: Actualités }`,
  );
  expect(feedOutputs(library, renderTitle).map(({ path }) => path)).toEqual([
    "/atom.xml",
    "/rss.xml",
    "/feed.json",
  ]);
  const article = library.links.routes.get("/un/");
  expect(article && feedsOf(library, article)).toHaveLength(1);
});

describe("an article of a feed", () => {
  it("may have no description, date, image, author or tag", async () => {
    const library = testLibrary(
      {
        "articles/un.md": testArticle("Un"),
        "articles/vieux.md": testArticle("Vieux", { date: "1970-01-01" }),
      },
      settings,
    );
    const { atom, rss, json } = await readAll(library, "/");
    const un = {
      id: `${url}/articles/un/`,
      url: `${url}/articles/un/`,
      title: "Un",
      content: "<p>Un</p>",
      authors: [],
      tags: [],
      published: undefined,
    };
    const before = "1969-12-31T23:00:00.000Z";
    // As old as the oldest that has a date.
    expect(rss[1]).toEqual({ ...un, summary: null, updated: undefined });
    expect(json[1]).toEqual({ ...un, updated: "1970-01-01T00:00:00+01:00" });
    expect(atom[1]).toMatchObject({ title: "Un", updated: before });
    expect(atom[0]).toMatchObject({
      title: "Vieux",
      published: before,
      updated: before,
    });
    expect(json[0]).toMatchObject({
      title: "Vieux",
      published: "1970-01-01T00:00:00+01:00",
      updated: undefined,
    });
  });

  it("was last changed on its own day, or on that of its update, never on another's", async () => {
    const library = testLibrary(
      {
        "articles/a.md": testArticle("A", { date: "1970-01-01" }),
        "articles/b.md": testArticle("B", { date: "2024-02-01" }),
        "articles/c.md":
          "---\ntitle: C\ndate: 2024-01-01\nupdated: 2024-03-01\n---\n",
        "articles/d.md": testArticle("D"),
      },
      settings,
    );
    const { items } = jsonFeed.parse(
      JSON.parse(await make(library, "/feed.json")),
    );
    expect(
      // A form that has no other date than the first does not repeat it.
      items.map(
        ({ title, date_published, date_modified = date_published }) =>
          `${title} ${date_modified}`,
      ),
    ).toEqual([
      "B 2024-02-01T00:00:00+01:00",
      "C 2024-03-01T00:00:00+01:00",
      "A 1970-01-01T00:00:00+01:00",
      "D 1970-01-01T00:00:00+01:00",
    ]);
    const atom = await make(library, "/atom.xml");
    expect(/<updated>([^<]*)</.exec(atom)?.[1]).toBe(
      "2024-03-01T00:00:00+01:00",
    );
  });

  it("is another one than an article of its title", async () => {
    const library = testLibrary(
      {
        "articles/un.md": testArticle("Un", { date: "2026-01-01" }),
        "articles/bis.md": testArticle("Un", { date: "2026-01-02" }),
      },
      settings,
    );
    for (const items of Object.values(await readAll(library, "/"))) {
      expect(items.map(({ id }) => id)).toEqual([
        `${url}/articles/bis/`,
        `${url}/articles/un/`,
      ]);
    }
  });

  const titles = [
    "Fin </script> & <b>gras</b>",
    "Guillemets \"droits\", 'simples' et « français »",
    "Fermer ]]> puis ouvrir <![CDATA[ et ]]>]]>",
    "كيف نكتب \u202b بالعربية \u202c",
    "🙂",
    "&amp; &lt; &#65; &eacute;",
  ];
  it.each(titles)("keeps its title and its text: %s", async (title) => {
    const library = testLibrary(
      {
        "articles/un.md": `---\ntitle: ${JSON.stringify(title)}\nlang: en\n---`,
      },
      `${settings}name: ${JSON.stringify(title)}`.replace("name: Mon site", ""),
    );
    const html = `<pre><code>${title.replaceAll("<", "&lt;")}</code></pre>`;
    const feed = (path: string) => make(library, path, () => html);
    const atom = await feed("/atom.xml");
    expect(textsOf(atom, "title")).toEqual([title, title]);
    expect(textsOf(atom, "content")).toEqual([html]);
    const rss = await feed("/rss.xml");
    // The second is of the icon.
    expect(textsOf(rss, "title")).toEqual([title, title, title]);
    expect(textsOf(rss, "content:encoded")).toEqual([html]);
    const json = jsonFeed.parse(JSON.parse(await feed("/feed.json")));
    expect(json.items[0]).toMatchObject({ title, content_html: html });
  });

  it("loses the characters that XML forbids, in every form", async () => {
    const forbidden = "\u0000\u0007\u000b\u001b\ufffe\uffff\ud800";
    const library = testLibrary(
      {
        "articles/un.md": `---\ntitle: ${JSON.stringify(`A${forbidden}B`)}\ndate: 2026-01-01\ntags: [${JSON.stringify(`c${forbidden}d`)}]\n---`,
      },
      settings,
    );
    for (const [form, [item]] of Object.entries(
      await readAll(library, "/", () => `<p>e${forbidden}f</p>`),
    )) {
      expect(item, form).toMatchObject({
        title: "AB",
        tags: ["cd"],
        content: "<p>ef</p>",
      });
    }
  });

  it("has its main image beside its title, and as an attachment", async () => {
    const library = testLibrary(
      {
        "articles/un.md": `---\ntitle: Un\nimage: { path: ./pont.png, alt: Un pont & deux arches }\n---`,
        "articles/deux.md": `---\ntitle: Deux\nimage: { path: ./pont.png, hide: true }\n---`,
      },
      settings,
    );
    const file = "content/articles/pont.png";
    const withImage: Library = {
      ...library,
      links: { ...library.links, files: new Set([file]) },
      media: new Map([
        [
          file,
          {
            path: "/_parution/media/pont.png",
            size: { width: 1200, height: 800 },
            bytes: 9_000,
          },
        ],
      ]),
    };
    const image = `${url}/_parution/media/pont.png`;
    const [deux, un] = jsonFeed.parse(
      JSON.parse(await make(withImage, "/feed.json")),
    ).items;
    expect(deux?.image).toBeUndefined();
    expect(un).toMatchObject({
      image,
      attachments: [
        { url: image, mime_type: "image/png", size_in_bytes: 9_000 },
      ],
    });
    const rss = await make(withImage, "/rss.xml");
    expect(rss).toContain(
      `<enclosure url="${image}" length="9000" type="image/png"/>`,
    );
    expect(rss).toContain('xmlns:media="http://search.yahoo.com/mrss/"');
    expect(rss).toContain(
      `<media:thumbnail url="${image}" height="800" width="1200"/>`,
    );
    const atom = await make(withImage, "/atom.xml");
    expect(atom).toContain(
      `<link href="${image}" rel="enclosure" type="image/png" length="9000"/>`,
    );
    for (const form of [rss, atom]) {
      const [first, second] = parseFeed(form).items;
      expect(first?.media).toEqual([]);
      expect(second?.media[0]).toMatchObject({ url: image });
    }
  });
});

describe("the settings of feeds", () => {
  it("say how many articles each has", async () => {
    const library = testLibrary(
      Object.fromEntries(
        Array.from({ length: 30 }, (_, index) => [
          `articles/${index}.md`,
          testArticle(`Article ${index}`, {
            date: `2026-01-${String(index + 1).padStart(2, "0")}`,
          }),
        ]),
      ),
      settings,
    );
    const titles = async (more: Library) =>
      (await readAll(more, "/articles/")).rss.map(({ title }) => title);
    expect(await titles(library)).toHaveLength(20);
    const feeds = { ...library.settings.feeds, entries: 2 };
    expect(
      await titles({ ...library, settings: { ...library.settings, feeds } }),
    ).toEqual(["Article 29", "Article 28"]);
  });

  it("keep the identifiers and the addresses of a former site", async () => {
    const library = testLibrary(
      {
        "articles/un.md": testArticle("Un", { date: "2026-01-02" }),
        "articles/deux.md": `---\ntitle: Deux\nfeedId: "tag:ancien.gouv.fr,2020:a&b"\n---`,
      },
      `${settings}feeds:
  idBase: https://ancien.gouv.fr
  aliases:
    /feed/feed.xml: /atom.xml
    /feed/feed.json: /feed.json
    /perdu.xml: /absent.xml
`,
    );
    const outputs = feedOutputs(library, renderTitle).slice(-2);
    expect(outputs.map(({ path }) => path)).toEqual([
      "/feed/feed.xml",
      "/feed/feed.json",
    ]);
    expect(await outputs[0]?.make()).toBe(
      await make(library, "/atom.xml").then((text) =>
        text.replace(/\n {2}<icon>.*<\/icon>/, ""),
      ),
    );
    const { atom, rss, json } = await readAll(library, "/");
    for (const items of [atom, rss, json]) {
      expect(items.map(({ id, url }) => [id, url])).toEqual([
        ["https://ancien.gouv.fr/articles/un/", `${url}/articles/un/`],
        ["tag:ancien.gouv.fr,2020:a&b", `${url}/articles/deux/`],
      ]);
    }
    expect(await make(library, "/rss.xml")).toContain(
      '<guid isPermaLink="false">https://ancien.gouv.fr/articles/un/</guid>',
    );
    expect(await make(library, "/atom.xml")).toContain(
      "<id>https://ancien.gouv.fr/</id>",
    );
  });
});

it("a site without articles has feeds without articles, which change on no day", async () => {
  const library = testLibrary({ "index.md": "# Bonjour" }, settings);
  const { atom, rss, json } = await readAll(library, "/");
  expect([atom, rss, json]).toEqual([[], [], []]);
  expect(await make(library, "/atom.xml")).toContain(
    "<updated>1970-01-01T00:00:00+01:00</updated>",
  );
});

it("a day is written with the offset of its clock, in summer and in winter", () => {
  const written = (day: string, timezone: string) => {
    const date = new FeedDate(day, timezone);
    return [date.toISOString(), date.toUTCString(), date.getTime()];
  };
  expect(written("2026-07-01", "Europe/Paris")).toEqual([
    "2026-07-01T00:00:00+02:00",
    "Wed, 01 Jul 2026 00:00:00 +0200",
    Date.UTC(2026, 5, 30, 22),
  ]);
  expect(written("2026-01-01", "America/Cayenne")).toEqual([
    "2026-01-01T00:00:00-03:00",
    "Thu, 01 Jan 2026 00:00:00 -0300",
    Date.UTC(2026, 0, 1, 3),
  ]);
  expect(written("2026-04-24", "Africa/Cairo").slice(0, 2)).toEqual([
    "2026-04-24T01:00:00+03:00",
    "Fri, 24 Apr 2026 01:00:00 +0300",
  ]);
});

it("two thousand tags are made one at a time, each article rendered once", async () => {
  const files = Array.from({ length: 2_000 }, (_, index): [string, string] => [
    `articles/${index}.md`,
    testArticle(`Article ${index}`, {
      date: "2026-01-01",
      tags: [`thème ${index}`, `thème ${(index * 7) % 2_000}`],
    }),
  ]);
  const library = testLibrary(Object.fromEntries(files), settings);
  const rendered = new Map<Entry, number>();
  const outputs = feedOutputs(library, (entry) => {
    rendered.set(entry, (rendered.get(entry) ?? 0) + 1);
    return "<p>Un texte.</p>".repeat(100);
  });
  expect(outputs).toHaveLength(3 * 2_002);
  expect(rendered.size).toBe(0);
  const before = process.memoryUsage().heapUsed;
  for (const { make } of outputs) await make();
  const grown = process.memoryUsage().heapUsed - before;
  expect(grown).toBeLessThan(300_000_000);
  expect(rendered.size).toBe(2_000);
  expect(new Set(rendered.values())).toEqual(new Set([1]));
});
