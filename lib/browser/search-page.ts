import type { Answer } from "../search/answer-query";
import { excerptOf, markWords, type Stretch } from "../search/excerpt";
import { facetNames, type FacetName, type Facets } from "../search/facets";
import type { Match } from "../search/find-articles";
import { wordsFoundBy } from "../search/found-words";
import type { SearchedArticle } from "../search/index-format";
import { writeState, type SearchState } from "../search/search-state";
import { shownPages } from "../library/list-pages";
import { locale, pagination, searchAnswers as words } from "../words/current";

/** How many results a page has. */
export const pageSize = 10;

/** The places of the page of the search that its script fills, by their names in its HTML. */
export interface SearchPage {
  root: HTMLElement;
  form: HTMLFormElement;
  field: HTMLInputElement;
  /** The element of `data-search-NAME`. */
  part: <Part extends HTMLElement = HTMLElement>(name: string) => Part;
  select: (name: FacetName | "langue") => HTMLSelectElement;
}

/** The page as `components/views/search-view.tsx` makes it. */
export function findPage(root: HTMLElement): SearchPage {
  const find = <Part extends HTMLElement>(selector: string): Part => {
    const found = root.querySelector<Part>(selector);
    if (!found) throw new Error(`The page of the search has no ${selector}`);
    return found;
  };
  return {
    root,
    form: find("[data-search-form]"),
    field: find("[data-search-form] [name=q]"),
    part: (name) => find(`[data-search-${name}]`),
    select: (name) => find(`select[name=${name}]`),
  };
}

/** Shows nothing but the field and the ways through the site. */
export function clearAnswer(page: SearchPage): void {
  for (const name of [
    "filters",
    "chosen",
    "results",
    "pages",
    "nothing",
    "note",
    "error",
  ]) {
    page.part(name).hidden = true;
  }
  page.part("browse").hidden = false;
}

/** How long a screen reader waits for more keys before it says the last answer, in milliseconds. */
const beforeSaid = 1_000;

let saying: ReturnType<typeof setTimeout> | undefined;

/** Says how a search went: at once to those who see, and when no key follows to those who hear. */
export function say(page: SearchPage, text: string, isTyping: boolean): void {
  page.part("status").textContent = text;
  clearTimeout(saying);
  saying = setTimeout(
    () => (page.part("live").textContent = text),
    isTyping ? beforeSaid : 0,
  );
}

/** Moves the focus to the answer: what it was on may be gone. */
export function focusAnswer(page: SearchPage): void {
  ["heading", "nothing-title", "retry"]
    .map((name) => page.part(name))
    .find((place) => place.getClientRects().length > 0)
    ?.focus();
}

/** What is shown of an answer. */
export interface Shown {
  state: SearchState;
  answer: Answer;
  /** Those of the current page. */
  articles: readonly { match: Match; article: SearchedArticle }[];
  /** Of the articles. */
  language: string;
}

/** Fills the page with an answer that has results. */
export function showResults(page: SearchPage, shown: Shown): void {
  const { state, answer, articles, language } = shown;
  const list = page.part<HTMLOListElement>("list");
  const model = page.part<HTMLTemplateElement>("result");
  list.start = (state.page - 1) * pageSize + 1;
  list.lang = language;
  list.replaceChildren(
    ...articles.map(({ match, article }) =>
      resultItem(model, article, match, language),
    ),
  );
  page.part("results").hidden = false;
  page.part("browse").hidden = true;
  showPages(page, state, Math.ceil(answer.matches.length / pageSize));
}

function resultItem(
  model: HTMLTemplateElement,
  { title, url, text, date, collection, tags, forms }: SearchedArticle,
  match: Match,
  language: string,
): DocumentFragment {
  const item = document.importNode(model.content, true);
  const field = (name: string) =>
    item.querySelector<HTMLElement>(`[data-field=${name}]`);
  const isFound = wordsFoundBy(match.terms, forms, language);
  const link = field("title");
  link?.replaceChildren(...marked(markWords(title, isFound)));
  link?.setAttribute("href", url);
  field("excerpt")?.replaceChildren(...marked(excerptOf(text, isFound)));
  if (date) field("date")?.replaceWith(dateElement(...date));
  else field("date")?.remove();
  fill(field("collection"), collection);
  const details = item.querySelector(".parution-meta");
  if (details?.childElementCount === 0) details.remove();
  fillTags(
    field("tags"),
    tags.slice(0, mostTags).map((tag) => marked(markWords(tag, isFound))),
  );
  return item;
}

function dateElement(day: string, text: string): HTMLTimeElement {
  const time = document.createElement("time");
  time.dateTime = day;
  time.textContent = text;
  return time;
}

/** What has nothing to say is taken away. */
function fill(element: HTMLElement | null, text: string | undefined): void {
  if (text === undefined) element?.remove();
  else if (element) element.textContent = text;
}

function fillTags(
  list: HTMLElement | null,
  tags: readonly (readonly Node[])[],
): void {
  const model = list?.firstElementChild;
  if (!list || !model) return;
  if (tags.length === 0) list.remove();
  list.replaceChildren(
    ...tags.map((tag) => {
      const item = document.importNode(model, true);
      (item.firstElementChild ?? item).replaceChildren(...tag);
      return item;
    }),
  );
}

function marked(stretches: readonly Stretch[]): Node[] {
  return stretches.map(({ text, isMarked }) => {
    if (!isMarked) return document.createTextNode(text);
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
}

/** The DSFR's pagination, each page with an address of its own. */
function showPages(page: SearchPage, state: SearchState, count: number): void {
  const pages = page.part("pages");
  pages.hidden = count < 2;
  const { page: current } = state;
  const step = (className: string, name: string, number: number) =>
    pageLink(
      state,
      number >= 1 && number <= count && number !== current ? number : undefined,
      className,
      name,
    );
  const numbers = shownPages(current, count).map((number) => {
    if (number === undefined) {
      const gap = document.createElement("span");
      gap.className = "fr-pagination__link fr-displayed-lg";
      gap.textContent = "…";
      return gap;
    }
    const link = pageLink(
      state,
      number === current ? undefined : number,
      number === current ? "" : "fr-displayed-lg",
      String(number),
    );
    link.title = pagination.page(number);
    if (number === current) {
      link.setAttribute("aria-current", "page");
      link.removeAttribute("aria-disabled");
      link.removeAttribute("role");
    }
    return link;
  });
  pages.querySelector("ul")?.replaceChildren(
    ...[
      step("fr-pagination__link--first", pagination.first, 1),
      step(
        "fr-pagination__link--prev fr-pagination__link--lg-label",
        pagination.previous,
        current - 1,
      ),
      ...numbers,
      step(
        "fr-pagination__link--next fr-pagination__link--lg-label",
        pagination.next,
        current + 1,
      ),
      step("fr-pagination__link--last", pagination.last, count),
    ].map((link) => {
      const item = document.createElement("li");
      item.append(link);
      return item;
    }),
  );
}

/** A link to a page of the results; one that leads nowhere has no address, as the DSFR asks. */
function pageLink(
  state: SearchState,
  number: number | undefined,
  className: string,
  name: string,
): HTMLAnchorElement {
  const link = document.createElement("a");
  link.className = `fr-pagination__link ${className}`.trim();
  link.textContent = name;
  if (number === undefined) {
    link.setAttribute("aria-disabled", "true");
    link.setAttribute("role", "link");
    return link;
  }
  link.href = addressOf({ ...state, page: number });
  link.title = name;
  link.dataset.searchGo = "";
  return link;
}

/** The URL of a state of the search, on the page that is open. */
export function addressOf(state: SearchState): string {
  return location.pathname + writeState(state);
}

/** More would be lists that nobody reads. */
const mostValues = 100;
const mostTags = 10;

/** Fills the filters with what may be chosen, and shows those that are of use. */
export function showFilters(
  page: SearchPage,
  state: SearchState,
  facets: Facets,
  languages: readonly string[],
  language: string,
): void {
  const useful = facetNames.filter((name) => {
    const values = facets[name].slice(0, mostValues);
    const chosen = state.choice[name];
    if (chosen !== undefined && !values.some(([value]) => value === chosen)) {
      const all = new Map(facets[name]);
      values.push([chosen, all.get(chosen) ?? 0]);
    }
    const select = page.select(name);
    select.replaceChildren(
      ...[...select.options].slice(0, 1),
      ...values.map(([value, articles]) =>
        option(value, `${value} (${articles})`),
      ),
    );
    select.value = chosen ?? "";
    select.disabled = false;
    const isUseful = values.length > 1 || chosen !== undefined;
    page.part(`filter=${name}`).hidden = !isUseful;
    return isUseful;
  });
  const select = page.select("langue");
  select.replaceChildren(
    ...languages.map((one) => option(one, languageName(one))),
  );
  select.value = language;
  select.disabled = false;
  page.part("filter=langue").hidden = languages.length < 2;
  page.part("filters").hidden = useful.length === 0 && languages.length < 2;
  showChosen(page, state);
}

/** What a language is called in that of the page. */
export function languageName(language: string): string {
  const names = new Intl.DisplayNames(locale, { type: "language" });
  return names.of(language) ?? language;
}

function option(value: string, name: string): HTMLOptionElement {
  const made = document.createElement("option");
  made.value = value;
  made.textContent = name;
  return made;
}

/** What is chosen, each with a button that takes it back. */
function showChosen(page: SearchPage, { choice }: SearchState): void {
  const list = page.part("chosen");
  const model = page.part<HTMLTemplateElement>("chosen-item");
  const items = facetNames.flatMap((name) => {
    const value = choice[name];
    if (value === undefined) return [];
    const item = document.importNode(model.content, true);
    const button = item.querySelector("button");
    if (!button) return [];
    button.textContent = value;
    button.setAttribute("aria-label", words.removeFilter(value));
    button.dataset.searchRemove = name;
    return [item];
  });
  list.replaceChildren(...items);
  list.hidden = items.length === 0;
}

/** Says that nothing was found, and where to go from there. */
export function showNothing(page: SearchPage, title: string): void {
  page.part("nothing-title").textContent = title;
  page.part("nothing").hidden = false;
}

/** Proposes other queries as links, in a place of the page; hides it when there are none. */
export function showLinks(
  place: HTMLElement,
  before: string,
  links: readonly { words: string; state: SearchState }[],
): void {
  place.replaceChildren(
    before,
    ...links.flatMap(({ words, state }, index) => {
      const link = document.createElement("a");
      link.href = addressOf(state);
      link.textContent = words;
      link.dataset.searchGo = "";
      return index === 0 ? [link] : [", ", link];
    }),
  );
  place.hidden = before === "" && links.length === 0;
}
