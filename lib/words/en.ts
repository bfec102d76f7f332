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

export const locale: Words["locale"] = "en-GB";

export const common: Words["common"] = {
  close: "Close",
  accept: "Accept",
  refuse: "Refuse",
  search: "Search",
  cookies: "Cookie settings",
  displaySettings: "Display settings",
  allTags: "All topics",
  contents: "Contents",
  articles: (count) => (count === 1 ? "article" : "articles"),
  newWindow: (name) => `${name} - new window`,
};

export const skipLinks: Words["skipLinks"] = {
  label: "Quick access",
  content: "Content",
  menu: "Menu",
  search: "Search",
  footer: "Footer",
};

export const header: Words["header"] = {
  menu: "Menu",
  closeMenu: "Close the menu",
  searchLabel: "Search in the header",
  closeSearch: "Close the search",
  home: (service, entity) => `Home - ${service} - ${entity}`,
};

export const navigation: Words["navigation"] = {
  label: "Main menu",
  home: "Home",
};

export const breadcrumb: Words["breadcrumb"] = {
  label: "You are here:",
  show: "Show navigation",
};

export const sideMenu: Words["sideMenu"] = {
  show: "In this section",
};

export const displaySettings: Words["displaySettings"] = {
  close: "Close the display settings",
  choose: "Pick a theme to customise the look of the site.",
  light: "Light theme",
  dark: "Dark theme",
  system: "System",
  systemHint: "Uses system preferences",
};

export const consentBanner: Words["consentBanner"] = {
  title: (site) => `About audience measurement on ${site}`,
  question: (host) =>
    `Do you accept that ${host} counts your visits, so that we know what is read and improve this site? Nothing is counted before you answer. Your answer lasts six months, and you can change it through “Cookie settings”, at the foot of every page.`,
  customise: "Customise",
};

export const notices: Words["notices"] = {
  label: "Important information",
  hide: (title) => `Hide the message: ${title}`,
};

export const footer: Words["footer"] = {
  home: (entity) => `Back to the home page - ${entity}`,
  siteMap: "Site map",
  accessibility: {
    non: "Accessibility: non-compliant",
    partielle: "Accessibility: partially compliant",
    totale: "Accessibility: fully compliant",
  },
  legal: "Legal notice",
  privacy: "Personal data",
  ecodesign: "Ecodesign",
  contact: "Contact us",
  licence:
    "Unless intellectual property held by third parties is explicitly mentioned, the content of this site is offered under",
};

export const follow: Words["follow"] = {
  newsletter: "Subscribe to our newsletter",
  subscribe: "Subscribe",
  subscribeTo: "Subscribe to the newsletter",
  networks: "Follow us on social media",
  feeds: "Follow the site in a feed reader or a calendar",
};

export const share: Words["share"] = {
  title: "Share the page",
  copy: "Copy the link to the clipboard",
  mail: "Share by email",
  on: (network) => `Share on ${network}`,
  copied: "The link is copied.",
  notCopied: "The link could not be copied: copy it from the address bar.",
};

export const pagination: Words["pagination"] = {
  label: "Pagination",
  first: "First page",
  previous: "Previous page",
  next: "Next page",
  last: "Last page",
  page: (number) => `Page ${number}`,
};

export const print: Words["print"] = {
  address: (url) => `Address of this page: ${url}`,
};

export const image: Words["image"] = {
  credit: (credit) => `Credit: ${credit}`,
  enlarge: "Enlarge the image",
  enlargeOne: (subject) => `Enlarge the image: ${subject}`,
  enlarged: "Enlarged image",
};

export const player: Words["player"] = {
  quoted: (title) => `“${title}”`,
  on: (host) => `on ${host}`,
  always: (host) => `Always show content from ${host}`,
  chosen: (host) =>
    `Content from ${host} is shown without a click, as you chose.`,
  reconsider: "Change this choice",
  unkept:
    "Your browser could not keep this choice: it only applies to this page.",
  video: {
    play: (title) => `Play the video: ${title}`,
    promise: (host) =>
      `The video plays from ${host}: nothing is asked of it before you click.`,
    see: "Watch the video",
  },
  content: {
    play: (title) => `Show the content: ${title}`,
    promise: (host) =>
      `This content comes from ${host}: nothing is asked of it before you click.`,
    see: "See the content",
  },
};

export const transcription: Words["transcription"] = {
  title: "Transcript",
  goTo: "Go to the transcript",
  of: (video) => `of the video “${video}”`,
  enlarge: "Enlarge",
  enlargeTitle: "Enlarge the transcript",
  close: "Close the transcript",
  announced: (title) => `${title} (see transcript below)`,
  captioned: "Captioned video",
  none: (reason) => `No transcript: ${reason}`,
};

export const alerts: Words["alerts"] = {
  info: "Information:",
  warning: "Warning:",
  success: "Success:",
  error: "Error:",
};

export const unnamed: Words["unnamed"] = {
  table: "Table",
  tabs: "Tabs",
  code: "Code",
};

export const codeBlock: Words["codeBlock"] = {
  copy: "Copy",
  theCode: "the code",
  copied: "The code is copied.",
  notCopied: "The code could not be copied: select it to copy it.",
};

export const headings: Words["headings"] = {
  linkTo: (heading) => `Link to the section: ${heading}`,
};

export const article: Words["article"] = {
  published: "Published on",
  updated: "Updated on",
  minutes: (count) => `${count} minute${count === 1 ? "" : "s"} to read`,
  by: "By",
  question: "A question, a mistake?",
  write: "Write to us",
  related: "Read also",
  neighbours: "Previous and next articles",
  previous: "Previous article",
  next: "Next article",
};

export const event: Words["event"] = {
  label: "Event",
  cancelled: "Cancelled",
  addToCalendar: "Add to my calendar (ICS)",
  cancelInCalendar: "Mark as cancelled in my calendar (ICS)",
};

export const home: Words["home"] = {
  read: (collection) => `Read the ${collection.toLowerCase()}`,
  newest: "Featured",
  latest: "Latest articles",
  allArticles: "All articles",
  archives: "Archives by year",
  tags: "Explore by topic",
};

export const list: Words["list"] = {
  tags: "Topics",
  empty: "No article has been published here yet.",
  follow: "Follow these articles:",
  whatIsAFeed: "what is a feed?",
};

export const archives: Words["archives"] = {
  undated: "Undated",
};

export const feedsPage: Words["feedsPage"] = {
  follow: "Follow the site",
  whatIsAFeed:
    "A feed is the list of the latest articles, in a form that software reads. A feed reader checks it for you, and shows you what is new on all the sites that you follow. There is no account to create, and the site does not know who follows it.",
  steps: {
    choose:
      "Choose a feed reader: there are some on the web, for computers and for phones, and some email software has one.",
    copy: "Copy the address of one of the feeds below.",
    paste: "Paste it into your reader, where it offers to subscribe.",
  },
  forms:
    "Often, the address of a page of the site is enough: the reader finds its feeds there. The three forms, Atom, RSS and JSON Feed, say the same thing; take the first one that your reader accepts.",
  site: { title: "The whole site", caption: "All the articles of the site" },
  collections: { title: "By section", caption: "The articles of a section" },
  tags: { title: "By topic", caption: "The articles on a topic" },
  followed: "What it follows",
  of: (followed) => `: ${followed}`,
  otherTags: {
    before:
      "The other topics have feeds too, which your reader finds on their pages:",
    link: "all topics",
  },
  calendar: {
    title: "The calendar",
    before: "The events that the site announces are in",
    link: "its calendar (ICS)",
    beforeAddress:
      ". To follow it, add its address to the calendars of your diary:",
    afterAddress:
      ". Events to come are added to it, and their changes too; those of more than a year ago leave it.",
  },
};

export const searchPage: Words["searchPage"] = {
  label: "Search the whole site",
  retry: "Try again",
  withoutScript: {
    before:
      "The search needs JavaScript, which your browser does not run. All that the site publishes can also be found through",
    tags: "its topics",
    archives: "its archives",
    siteMap: "its site map",
  },
  filter: "Filter the results",
  filters: {
    tag: "Topic",
    year: "Year",
    allYears: "All years",
    collection: "Section",
    allCollections: "All sections",
    language: "Language",
  },
  results: "Results",
  pagination: "Pages of results",
  nothing: "No results",
  advice: {
    spelling: "Check the spelling of the words.",
    words: "Search for fewer words, or for others that mean the same.",
    filters: "Remove the filters, if you chose any.",
  },
  browse: "Browse the site",
  described: (description) => `: ${description}`,
};

export const searchReport: Words["searchReport"] = {
  title: "Searches without results",
  promise: "They are counted in this tab only, and this report is never sent.",
  caption: "The words searched for, and how many times",
  words: "Words",
  searches: "Searches",
  copy: "Copy the report",
  copied: "The report is copied.",
  notCopied: "The report could not be copied: select the table.",
};

export const fault: Words["fault"] = {
  code: (code) => `Error ${code}`,
  notFound:
    "The page that you are looking for does not exist, or no longer does. If you typed its address, check that it is right.",
  gone: "It was at this address, and will not come back. If a link brought you here, that link is out of date.",
  serverError:
    "The service has a problem, and we are working to solve it. Try to reload the page in a few minutes.",
  nearest: "You may have been looking for:",
  searchLabel: "Search for another page",
  elsewhere: "You may find what you are looking for here:",
  home: "Home page",
  write: "Write to us",
};
