import type { Words } from "./words";

export const code: Words["code"] = "en";

export const searchAnswers: Words["searchAnswers"] = {
  searching: "Searching…",
  noArticles: "This site has no articles to search yet.",
  unread:
    "The search could not read all of its index. Check your connection, then try again. The pages below also lead to every article.",
  tooShort: "Type at least 2 letters.",
  tooLong: "These words are too long: type shorter ones.",
  tooCommon:
    "These words are in nearly every article: type one that says what you are looking for.",
  noWord: "Type a word: other characters cannot be searched for.",
  quoted: (words) => `“${words}”`,
  none: "No results",
  results: (number) =>
    number === 1 ? "1 result" : `${number.toLocaleString("en")} results`,
  summary: (results, query) => `${results} for ${query}`,
  filtered: " with these filters",
  place: (page, pages) => `, page ${page} of ${pages}`,
  noneFiltered: "None of these results match these filters",
  noArticleHas: (query) => `No article contains ${query}`,
  corrected: (query) => `Here are the results for ${query}.`,
  otherWords: (missing) =>
    `No article contains ${new Intl.ListFormat("en-GB", { type: "disjunction" }).format(missing)}: here are those with the other words.`,
  someWords:
    "No article contains all of these words: here are those with some of them.",
  try: "Try: ",
  sameUnfiltered: "the same search without filters",
  articlesIn: (language) => `articles in ${language}`,
  removeFilter: (value) => `Remove the filter ${value}`,
  page: (number) => `Page ${number}`,
  firstPage: "First page",
  previousPage: "Previous page",
  nextPage: "Next page",
  lastPage: "Last page",
};

export const keptChoices: Words["keptChoices"] = {
  saved: "Your choices are saved: ",
  shown: (hosts) =>
    `content from ${new Intl.ListFormat("en-GB").format(hosts)} is shown without a click.`,
  nothingShown: "nothing is shown without a click.",
  counted: "Your visits are counted.",
  notCounted: "Your visits are not counted.",
  unsaved: "Your browser could not keep your choices: they have not changed.",
};
