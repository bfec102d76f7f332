import type { Words } from "./words";

export const code: Words["code"] = "en";

export const paths: Words["paths"] = {
  search: "search",
  tags: "topics",
  authors: "authors",
  archives: "archives",
  undated: "undated",
  feeds: "feeds",
  choices: "cookies",
  siteMap: "site-map",
  ecodesign: "ecodesign",
  calendar: "calendar",
  event: "event",
};

export const pages: Words["pages"] = {
  home: "Home",
  search: "Search",
  searchDescription: "Search all the publications of this site.",
  tags: "Topics",
  tagsDescription: "All the topics of the articles of this site.",
  tag: (name) => `Topic “${name}”`,
  tagDescription: (name) => `The articles of this site on the topic “${name}”.`,
  authors: "Authors",
  authorsDescription: "The people who write the articles of this site.",
  author: (name) => `Articles by ${name}`,
  authorDescription: (name) => `The articles of this site by ${name}.`,
  archives: "Archives",
  archivesDescription: "All the articles of this site, year by year.",
  year: (year) => `Articles of ${year}`,
  yearDescription: (year) => `The articles of this site published in ${year}.`,
  undated: "Undated articles",
  undatedDescription: "The articles of this site that have no date.",
  feeds: "Feeds and subscriptions",
  feedsDescription:
    "Follow the publications of this site without visiting it or leaving an address: what feeds are and how to subscribe to them.",
  choices: "Managing cookies",
  choicesDescription:
    "What your browser keeps from this site, what it asks other servers for, and your choices.",
  siteMap: "Site map",
  siteMapDescription: "All the pages of this site, section by section.",
  ecodesign: "Ecodesign",
  ecodesignDescription:
    "What this site does to stay light: its answers to the criteria of the RGESN, and what its pages weigh.",
  notFound: "Page not found",
  gone: "This page has been withdrawn",
  serverError: "Unexpected error",
  numbered: (title, number, count) => `${title} – page ${number} of ${count}`,
  undescribed: (title, site) => `${title}, on ${site}.`,
  numberedDescription: (text, number, count) =>
    `${text} Page ${number} of ${count}.`,
};

export const siteMap: Words["siteMap"] = {
  pages: "Pages",
  allArticles: (list) => `All articles: ${list}`,
  allTags: "All topics",
  allAuthors: "All authors",
  allYears: "All years",
  undated: "Undated",
};

export const languages: Words["languages"] = {
  menu: "Languages",
  choose: "Choose a language",
  read: "Read this site in English",
  untranslated:
    "The page you were reading is not available in English: this is the home page of the site.",
};
