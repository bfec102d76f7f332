import { formatDay } from "../content/day";
import type { Entry } from "../content/entry";
import type { Library } from "../library/library";
import { tagsOf } from "../library/tags";
import { shorten } from "./shorten";

/** What a sharing image says, in words. */
export interface SharingCard {
  title: string;
  /** Under the title. */
  lead: string | undefined;
  date: string | undefined;
  tags: readonly string[];
  /** Undefined where the title is the site's name. */
  siteName: string | undefined;
  /** The lines of the brand block. */
  brand: readonly string[];
  /** The same for those who do not see it. */
  alt: string;
}

const shownTags = 3;

/** The longest text that networks take for an image. */
const longestAlt = 420;

/** What the sharing image of an article says: its title, its date, its first tags. */
export function sharingCard(
  { settings, tags: siteTags }: Pick<Library, "settings" | "tags">,
  entry: Entry,
): SharingCard {
  const title = entry.title;
  const date = entry.date && formatDay(entry.date, entry.language);
  const tags = tagsOf(siteTags, entry)
    .slice(0, shownTags)
    .map(({ name }) => name);
  return {
    title,
    lead: undefined,
    date,
    tags,
    siteName: settings.name,
    brand: settings.brand,
    alt: describe([title, settings.name, date, tags.join(", ")]),
  };
}

/** What the sharing image of the site says, for the pages that are no articles. */
export function siteCard({ settings }: Pick<Library, "settings">): SharingCard {
  const { name, description, brand } = settings;
  return {
    title: name,
    lead: description,
    date: undefined,
    tags: [],
    siteName: undefined,
    brand,
    alt: describe([name, description]),
  };
}

/** « Un titre – Mon site – 23 juin 2023 – bluehats, données ». */
function describe([first = "", ...others]: readonly (string | undefined)[]) {
  const rest = others.filter(Boolean).map((part) => ` – ${part}`);
  const room = Math.max(longestAlt - rest.join("").length, longestAlt / 2);
  return [shorten(first, room), ...rest].join("");
}
