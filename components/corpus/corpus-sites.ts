/** A real site, with the settings that give its files their addresses. */
export interface CorpusSite {
  name: string;
  /** What to write in its `content/site.yaml`. */
  settings: string;
  /** How many of its files do not read like the original's yet: it may only go down, to zero. */
  pending: number;
}

/** What an operator who moves such a site writes besides its collections. */
const moving = `
hosts:
  video: [tube.numerique.gouv.fr, tube.ac-lyon.fr, www.dailymotion.com, www.youtube-nocookie.com, player.vimeo.com]
  embed: [speakerdeck.com]
tolerated: [dead-link, dead-anchor, missing-scheme, missing-image, forbidden-host, unsafe-html]
`;

export const corpusSites: readonly CorpusSite[] = [
  {
    name: "eleventy-dsfr",
    settings: `
languages: [fr, en]
collections:
  articles: { dir: fr/blog/posts, url: "/fr/blog/{slug}/", title: Blog }
  posts: { dir: en/blog/posts, url: "/en/blog/{slug}/", title: Blog }
${moving}`,
    pending: 0,
  },
  {
    name: "codegouvfr-website",
    settings: `
languages: [fr, en]
collections:
  articles: { dir: fr/blog/posts, url: "/fr/blog/{slug}/", title: Blog }
  mission: { dir: fr/about, url: "/fr/mission/{slug}/", title: Mission }
  documentation: { dir: fr/documentation, url: "/fr/doc/{slug}/", title: Documentation }
  bluehats: { dir: [fr/bluehats/gazettes, fr/bluehats/rencontres, fr/bluehats/webinaires], url: "/fr/bluehats/{slug}/", title: BlueHats }
  contributions: { dir: fr/bluehats/bsoc/2022/contributions, url: "/fr/bluehats/bsoc-contributions-2022/{slug}/", title: Contributions }
${moving}`,
    pending: 0,
  },
  {
    name: "communs",
    settings: `
collections:
  articles: { dir: posts, url: "/posts/{slug}/", title: Articles }
${moving}`,
    pending: 0,
  },
];
