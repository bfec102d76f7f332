import { answerQuery, type Answer } from "../search/answer-query";
import { choose, facetNames } from "../search/facets";
import {
  longestQuery,
  readState,
  type SearchState,
} from "../search/search-state";
import { code, searchAnswers as words } from "../words/current";
import {
  addressOf,
  clearAnswer,
  findPage,
  focusAnswer,
  languageName,
  pageSize,
  say,
  showFilters,
  showLinks,
  showNothing,
  showResults,
  type SearchPage,
} from "./search-page";
import { openSiteReader } from "./search-reader";
import { tellSearch, type MeantSearch } from "./search-event";
import { openReport } from "./search-report";
import {
  correctionWords,
  missingWords,
  nothingTitle,
  summary,
  unaskedWords,
} from "./search-words";

/** How long a reader who types is waited for, in milliseconds. */
const betweenKeys = 50;

/** A query that is left as it is for so long is what the reader meant. */
const untilMeant = 1_500;

/** What takes longer is said to be under way. */
const noticeable = 400;

/** Makes the page of the search answer; it was only a form until then. */
function startSearch(page: SearchPage): void {
  const { index = "", language: ownLanguage = code } = page.root.dataset;
  const report = openReport(page);
  const ownTitle = document.title;
  let reader = openSiteReader(index);
  let state = readState(location.search);
  let isTyping = false;
  let answered: MeantSearch | undefined;
  /** Only the answer to the last question is shown. */
  let questions = 0;

  /** Goes to another state: another page of the history, unless the reader still types. */
  const go = async (changes: Partial<SearchState>, types = false) => {
    const next = { ...state, page: 1, ...changes };
    const address = addressOf(next);
    if (address !== location.pathname + location.search) {
      // The first key leaves what was found to the button « back ».
      const change = types && isTyping ? "replaceState" : "pushState";
      history[change](null, "", address);
    }
    isTyping = types;
    state = next;
    await show();
  };

  const show = async () => {
    questions += 1;
    const own = questions;
    const isLast = () => own === questions;
    answered = undefined;
    const { query } = state;
    document.title = query ? `${query} - ${ownTitle}` : ownTitle;
    const waiting = setTimeout(() => {
      if (isLast()) say(page, words.searching, isTyping);
    }, noticeable);
    try {
      await answer(isLast).catch((error: unknown) => {
        if (!isLast()) throw error;
        // The site may have been published anew since its index was read.
        reader = openSiteReader(index);
        return answer(isLast);
      });
    } catch {
      if (isLast()) showFailure(page);
    }
    clearTimeout(waiting);
  };

  const answer = async (isLast: () => boolean) => {
    const asked = state;
    if (asked.query === "") {
      clearAnswer(page);
      say(page, "", false);
      return;
    }
    const own = await reader.indexOf(asked.language ?? ownLanguage);
    if (!own) {
      clearAnswer(page);
      say(page, words.noArticles, isTyping);
      return;
    }
    const made = await answerQuery(asked.query, asked.choice, own);
    const pages = Math.max(1, Math.ceil(made.matches.length / pageSize));
    const shown = { ...asked, page: Math.min(asked.page, pages) };
    const start = (shown.page - 1) * pageSize;
    const articles = await Promise.all(
      made.matches.slice(start, start + pageSize).map(async (match) => ({
        match,
        article: await reader.article(own, match.id),
      })),
    );
    const languages = await reader.languages();
    if (!isLast()) return;
    clearAnswer(page);
    if (made.unasked) {
      say(page, unaskedWords(made.unasked), isTyping);
      return;
    }
    const { language } = own;
    showFilters(page, shown, made.facets, languages, language);
    showNote(page, shown, made);
    if (articles.length > 0) {
      showResults(page, { state: shown, answer: made, articles, language });
    } else {
      showNothing(page, nothingTitle(shown, made));
      const others = languages.filter((code) => code !== language);
      showSuggestions(page, shown, made, others);
    }
    say(page, summary(shown, made, pages), isTyping);
    report.note(asked.query, made);
    answered = { query: asked.query, count: made.total };
    if (!isTyping) mean();
  };

  /** The reader meant the search that was last answered. */
  const mean = () => {
    report.count();
    if (answered) tellSearch(answered);
  };

  const showState = async () => {
    page.field.value = state.query;
    await show();
  };

  let pause: ReturnType<typeof setTimeout> | undefined;
  let meant: ReturnType<typeof setTimeout> | undefined;
  const typed = (): Partial<SearchState> => {
    const query = page.field.value.slice(0, longestQuery).trim();
    // Filters are of what was found.
    return query === "" ? { query, choice: {} } : { query };
  };
  const type = () => void go(typed(), true);
  page.field.addEventListener("input", () => {
    clearTimeout(pause);
    clearTimeout(meant);
    pause = setTimeout(type, betweenKeys);
    meant = setTimeout(() => {
      isTyping = false;
      mean();
    }, untilMeant);
  });
  // What the first word needs is on its way before it is typed.
  page.field.addEventListener(
    "focus",
    () =>
      void reader
        .indexOf(ownLanguage)
        .then((own) => own?.table())
        .catch(() => undefined),
    { once: true },
  );
  page.form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(pause);
    clearTimeout(meant);
    void go(typed());
  });
  page.root.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const { name, value } = target;
    if (name === "langue") {
      const language = value === ownLanguage ? undefined : value;
      void go({ language, choice: {} });
      return;
    }
    const facet = facetNames.find((one) => one === name);
    if (facet) void go({ choice: choose(state.choice, facet, value) });
  });
  page.root.addEventListener("click", (event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const removed = target.closest<HTMLElement>("[data-search-remove]")?.dataset
      .searchRemove;
    const facet = facetNames.find((one) => one === removed);
    if (facet) {
      void go({ choice: choose(state.choice, facet) }).then(() =>
        focusAnswer(page),
      );
      return;
    }
    if (target.closest("[data-search-retry]")) {
      reader = openSiteReader(index);
      void show().then(() => focusAnswer(page));
      return;
    }
    const link = target.closest<HTMLAnchorElement>("a[data-search-go]");
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    const { query, ...others } = readState(link.search);
    page.field.value = query;
    void go({ query, ...others }).then(() => {
      focusAnswer(page);
      document.activeElement?.scrollIntoView();
    });
  });
  addEventListener("popstate", () => {
    state = readState(location.search);
    isTyping = false;
    void showState();
  });
  void showState();
}

/** Not one that opens a tab or a window. */
function isPlainClick(event: MouseEvent): boolean {
  const { button, altKey, ctrlKey, metaKey, shiftKey } = event;
  return button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;
}

function showFailure(page: SearchPage): void {
  clearAnswer(page);
  say(page, "", false);
  page.part("error-text").textContent = words.unread;
  page.part("error").hidden = false;
}

/** What was made of the query, above the results. */
function showNote(page: SearchPage, state: SearchState, answer: Answer): void {
  const { corrected, proposals, matches } = answer;
  const said = [
    corrected === undefined ? "" : correctionWords(state.query, corrected),
    missingWords(answer),
  ].filter((some) => some !== "");
  if (matches.length === 0) return;
  const before = [...said, ...(proposals.length > 0 ? [words.try] : [])];
  showLinks(
    page.part("note"),
    before.join(" "),
    proposals.map((query) => ({
      words: query,
      state: { ...state, query, choice: {}, page: 1 },
    })),
  );
}

/** Where to go when nothing was found. */
function showSuggestions(
  page: SearchPage,
  state: SearchState,
  { proposals, total }: Answer,
  languages: readonly string[],
): void {
  const links =
    total > 0
      ? [
          {
            words: words.sameUnfiltered,
            state: { ...state, choice: {} },
          },
        ]
      : [
          ...proposals.map((query) => ({
            words: query,
            state: { ...state, query, choice: {}, page: 1 },
          })),
          ...languages.map((language) => ({
            words: words.articlesIn(languageName(language)),
            state: { ...state, language, choice: {}, page: 1 },
          })),
        ];
  showLinks(page.part("suggestions"), links.length > 0 ? words.try : "", links);
}

const root = document.querySelector("[data-search]");
if (root instanceof HTMLElement) startSearch(findPage(root));
