import type { ListedPage } from "../outputs/page-list";
import { decodePath, encodePath } from "../library/urls";
import { comparePages, nearestPages } from "../nearest-pages";
import { pageListPath } from "../paths";

/** So many that one look is enough. */
const most = 5;

/** Proposes the pages whose addresses are nearest to the one that answers nothing. */
async function propose(place: HTMLElement): Promise<void> {
  const { pages: url = "", words = "" } = place.dataset;
  const base = url.slice(0, -pageListPath.length);
  const { pathname } = location;
  const asked = pathname.startsWith(`${base}/`)
    ? pathname.slice(base.length)
    : pathname;
  const response = await fetch(url);
  if (!response.ok) return;
  const listed = (await response.json()) as ListedPage[];
  const pages = comparePages(listed.map(([path, title]) => ({ path, title })));
  const near = nearestPages(decodePath(asked), pages, most);
  if (near.length === 0) return;

  const list = document.createElement("ul");
  list.className = "fr-mb-4w";
  for (const { path, title } of near) {
    const link = document.createElement("a");
    link.className = "fr-link";
    link.href = base + encodePath(path);
    link.textContent = title;
    const item = document.createElement("li");
    item.append(link);
    list.append(item);
  }
  place.append(list);
  // Said by screen readers, which have begun to read the page without it.
  const status = place.querySelector("[role=status]");
  if (status) status.textContent = words;
}

const place = document.querySelector("[data-pages]");
// Without the list, the page says all that it said before.
if (place instanceof HTMLElement) propose(place).catch(() => undefined);
