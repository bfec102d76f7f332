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
    number === 1 ? "1 result" : `${number.toLocaleString(locale)} results`,
  summary: (results, query) => `${results} for ${query}`,
  filtered: " with these filters",
  place: (page, pages) => `, page ${page} of ${pages}`,
  noneFiltered: "None of these results match these filters",
  noArticleHas: (query) => `No article contains ${query}`,
  corrected: (query) => `Here are the results for ${query}.`,
  otherWords: (missing) =>
    `No article contains ${new Intl.ListFormat(locale, { type: "disjunction" }).format(missing)}: here are those with the other words.`,
  someWords:
    "No article contains all of these words: here are those with some of them.",
  try: "Try: ",
  sameUnfiltered: "the same search without filters",
  articlesIn: (language) => `articles in ${language}`,
  removeFilter: (value) => `Remove the filter ${value}`,
};

export const keptChoices: Words["keptChoices"] = {
  saved: "Your choices are saved: ",
  shown: (hosts) =>
    `content from ${new Intl.ListFormat(locale).format(hosts)} is shown without a click.`,
  nothingShown: "nothing is shown without a click.",
  counted: "Your visits are counted.",
  notCounted: "Your visits are not counted.",
  unsaved: "Your browser could not keep your choices: they have not changed.",
};

export const choicesPage: Words["choicesPage"] = {
  nothing:
    "This site shows nothing that comes from another server, and does not count visits: there is nothing to choose here.",
  title: "Your choices",
  contents:
    "Videos and other content from elsewhere are only loaded after a click. You can let the content of a host be shown without a click: the host then receives your IP address on each page that shows some, and may set its own cookies. This choice lasts 6 months, in this browser, and you can change it here.",
  measurement: {
    title: "Visit statistics",
    about: (host) =>
      `Visits are counted by ${host}, which receives the address and title of each page you view, the page or the site you come from, the links you follow to other sites, the files you download and the words you search for, along with what every server receives: your IP address and the name of your browser. No cookie is set, and nothing follows you from one site to another.`,
    withConsent:
      "Nothing is counted without your consent, which lasts 6 months and can be withdrawn here.",
    withoutConsent:
      "Its settings exempt it from your consent: only part of the IP address is kept, nothing follows you from one site to another, and only anonymous statistics are made of it. You can refuse it here at any time; if your browser asks not to be tracked, this is respected.",
    choice: "Count my visits, to know what is read and improve this site.",
  },
  withoutScript:
    "Your browser does not run JavaScript: no content from another server is loaded, your visit is not counted, and no choice is kept.",
  show: (host) => `Show content from ${host} without a click.`,
  save: "Save my choices",
  refuseAll: "Refuse all",
  acceptAll: "Accept all",
};

export const keptByBrowser: Words["keptByBrowser"] = {
  title: "What your browser keeps",
  about:
    "This site sets no cookies. Your browser only keeps what you have chosen, for you alone: none of it is sent. Article 82 of French Law No. 78-17 of 6 January 1978 on information technology, data files and civil liberties does not then require us to ask for your consent.",
  caption: "What may be kept, and for how long",
  columns: { name: "Name", what: "Content", until: "Duration" },
  what: {
    scheme: "The theme that you chose in the display settings.",
    hosts:
      "The hosts whose content is shown without a click, and the day of your choice.",
    measurement: "Your answer about counting visits, and the day you gave it.",
    notices: "The notices that you closed.",
    searches: "The words that you searched for and did not find.",
  },
  until: {
    erased: "Until you erase it.",
    sixMonths: "6 months.",
    endOfNotice: "Until the notice ends.",
    endOfTab: "Until you close the tab.",
  },
};

export const ecodesignPage: Words["ecodesignPage"] = {
  brief: "In brief",
  about: (site, day) =>
    `${site} follows the French general policy framework for the ecodesign of digital services (RGESN), in its version of May 2024. This declaration was made on ${day}. It is not an audit: the site’s team and the software that builds it answer for themselves.`,
  official: "The RGESN on the Arcep website, in French",
  officialTitle: "The RGESN on the Arcep website, in French - new window",
  score: {
    before: "Progress score: ",
    value: (score) => `${score}%`,
    after:
      " of the points of the criteria that apply. A priority criterion is worth 1.5 points, a recommended one 1.25 and a moderate one 1; what the site’s team has yet to assess gives none.",
  },
  counts: {
    oui: (count) => `Yes: ${count}`,
    non: (count) => `No: ${count}`,
    "à évaluer": (count) => `To be assessed: ${count}`,
    "sans objet": (count) => `Not applicable: ${count}`,
  },
  referent: "Person responsible for ecodesign: ",
  weights: {
    title: "What the pages weigh",
    unweighed: "Pages are weighed when the site is built.",
    about:
      "This is what a page asks for when it is read to its end, by a browser that has kept nothing, with all of its images at their largest size. This page is not counted.",
    caption: "The most that a page asks for, by kind of page",
    columns: {
      kind: "Kind of page",
      pages: "Number of pages",
      bytes: "Bytes",
      requests: "Requests",
      nodes: "Elements",
    },
    budget: "Budget of a page",
  },
  answers: "The answers, criterion by criterion",
  states: {
    oui: "yes",
    non: "no",
    "à évaluer": "to be assessed",
    "sans objet": "not applicable",
  },
  declared: " (Answer from the site’s team.)",
  priorities: {
    prioritaire: "priority",
    recommandé: "recommended",
    modéré: "moderate",
  },
  kinds: {
    languages: "Choice of a language",
    home: "Home page",
    article: "Articles",
    page: "Pages",
    list: "Lists of sections",
    tag: "Articles on a topic",
    tags: "Topics",
    author: "Articles by an author",
    authors: "Authors",
    year: "Articles of a year",
    archives: "Archives",
    feeds: "Feeds",
    search: "Search",
    "site-map": "Site map",
    ecodesign: "Ecodesign",
    choices: "Cookie settings",
    "not-found": "Page not found",
    gone: "Page withdrawn",
    "server-error": "Error",
  },
};

export const ecodesignThemes: Words["ecodesignThemes"] = {
  "1": "Strategy",
  "2": "Specifications",
  "3": "Architecture",
  "4": "User experience and interface",
  "5": "Content",
  "6": "Front end",
  "7": "Back end",
  "8": "Hosting",
  "9": "Algorithms",
};

export const ecodesignCriteria: Words["ecodesignCriteria"] = {
  "1.1": "Usefulness of the service, weighed against its impacts",
  "1.2": "Target audiences, their needs and expectations",
  "1.3": "A person responsible for ecodesign",
  "1.4": "Regular reviews of the approach",
  "1.5": "Targets for reducing or limiting impacts",
  "1.6": "Responsible and sparing collection of data",
  "1.7": "Encryption in proportion to needs",
  "1.8": "Open source code",
  "1.9": "Standard and interoperable technologies",
  "1.10": "Documented and open interfaces with hardware",
  "2.1": "Hardware on which the service can be used",
  "2.2": "Older models of devices",
  "2.3": "Low-speed connections, or no connection",
  "2.4": "Older versions of systems and browsers",
  "2.5": "Adaptation to different screens",
  "2.6": "Design and code reviews that look at impacts",
  "2.7": "A strategy for maintenance and end of service",
  "2.8": "Reductions asked of suppliers",
  "2.9": "Impacts of ready-made interface components",
  "2.10": "Impacts of third-party services, when they are chosen",
  "3.1": "Architecture and components designed to reduce their impacts",
  "3.2": "Resources adapted to the consumption of the service",
  "3.3": "Following changes in protocols",
  "3.4": "Fixes throughout the life of related equipment",
  "3.5": "Fixes separate from new features",
  "3.6": "Incremental updates",
  "3.7": "Development and test environments used only when needed",
  "4.1": "No video, sound or animation that plays by itself",
  "4.2": "No infinite scrolling",
  "4.3": "Optimised paths through the service",
  "4.4": "Third-party services activated by the reader",
  "4.5": "Native browser components",
  "4.6": "Videos, sounds and animations that carry information",
  "4.7": "The most frugal choice between text, image, sound and video",
  "4.8": "A limited number of fonts",
  "4.9": "Limited requests while typing",
  "4.10": "Input formats announced before a form is sent",
  "4.11": "Weights and formats announced before a file is transferred",
  "4.12": "Features with a high impact pointed out",
  "4.13": "Limited notifications, which can be refused",
  "4.14": "No manipulative design",
  "4.15": "Ways to follow and reduce the impacts of one’s use",
  "5.1": "Suitable image formats",
  "5.2": "Suitable image compression",
  "5.3": "Suitable video resolution",
  "5.4": "Suitable video compression",
  "5.5": "Videos that can be listened to only",
  "5.6": "Suitable sound compression",
  "5.7": "Suitable document formats",
  "5.8": "Archiving and deletion of outdated content",
  "6.1": "Limited weight and number of requests per screen",
  "6.2": "Caching in the browser",
  "6.3": "Compression of what is transferred",
  "6.4": "Images at the size at which they are displayed",
  "6.5": "Nothing loaded that is not used",
  "6.6": "Device sensors used only when needed",
  "6.7": "Static resources served from a single domain",
  "7.1": "Caching on the server",
  "7.2": "Retention periods for data and documents",
  "7.3": "Background processing announced",
  "7.4": "A frugal consensus mechanism",
  "8.1": "A host committed to reducing its footprint",
  "8.2": "Sustainable management of equipment",
  "8.3": "Energy efficiency (PUE)",
  "8.4": "Water use (WUE)",
  "8.5": "Documented electricity, mostly renewable",
  "8.6": "A consistent and low-carbon location",
  "8.7": "Waste heat from servers put to use",
  "8.8": "“Hot” and “cold” data hosted separately",
  "8.9": "Data duplicated only when needed",
  "8.10": "Calculations and transfers deferred to favourable hours",
  "9.1": "Need for training questioned",
  "9.2": "Complexity of training in proportion",
  "9.3": "Limited amount of training",
  "9.4": "Limited training data",
  "9.5": "Optimised frequency of retraining",
  "9.6": "Compression of models",
  "9.7": "Optimised inference",
};

export const ecodesignAnswers: Words["ecodesignAnswers"] = {
  referent: "They are named at the top of this page.",
  standardForms:
    "Pages are HTML, which any browser can read, with no application to install; feeds are in Atom, RSS, JSON Feed and iCalendar.",
  anyScreen:
    "The page adapts to the width of the screen, from 320 pixels to more than 1,280, by touch as by keyboard.",
  nothingPlays:
    "No player is loaded before a click; animations respect the setting that reduces them.",
  numberedLists: "Lists are in numbered pages.",
  fonts:
    "A single family, Marianne, in four variants at most on nearly every page: less than 400 kB.",
  noNotification: "The site sends no notifications.",
  browserCache:
    "Browsers keep styles, scripts, fonts and images for a year, under a name that changes with their content; pages are asked for again, and only sent again if they have changed.",
  compressed:
    "Everything that gains from it is compressed when the site is built, with Brotli and gzip.",
  serverCache:
    "Pages are made once, when the site is built, and not on each visit; a header lets intermediate caches keep them.",
  noLearning: "The site uses no machine learning.",
  noHardware: "The site controls no hardware.",
  noDevice: "The site is not sold with any device.",
  noUpdate: "There is nothing to install or update in order to read the site.",
  noUpload: "No form transfers files.",
  noSensor: "The site uses no sensors, and a header forbids its pages to.",
  noBackground: "Nothing is processed in the background.",
  noChain: "The site does not rely on any blockchain.",
  littleData: "The site has less than ten terabytes of data.",
  noForm: "The site has no form.",
  searchAsTyped:
    "The search answers while you type: it asks for files of the index as words come, which the browser then keeps.",
  onlySearch: "The only form is the search, which expects no format.",
  noVideo: "The site shows no video.",
  noSound: "The site plays no sound.",
  playersOnClick:
    "A player from another site is only loaded after a click, and the page says so beforehand.",
  noService: "Pages call on no third-party service.",
  noImage: "The site has no raster image.",
  imageFormats:
    "Each image is offered in AVIF and WebP; its own format only serves browsers that cannot read these.",
  imageCompression:
    "The build compresses each image (quality 60 in AVIF, 75 in WebP, 80 in JPEG), and keeps the lightest.",
  imageWidths:
    "Each image exists in several widths; the browser takes the one that suits the screen.",
  limits: (bytes, requests, nodes) =>
    `Each page has at most ${bytes} bytes, ${requests} requests and ${nodes} elements, including its images.`,
  over: (pages) =>
    pages === 1
      ? " One page exceeds this."
      : ` ${pages.toLocaleString(locale)} pages exceed this.`,
  exempt: (pages) => ` Exempt pages: ${pages.join(", ")}.`,
};

export const legalText: Words["legalText"] = {
  byEmail: (link) => `by email: ${link}`,
  byForm: (link) => `with ${link("the contact form")}`,
  byPhone: (link) => `by phone: ${link}`,
  byPost: (address) => `by post:\\\n  ${address}`,
  items: (items) => `${items.map((item) => `- ${item}`).join(";\n")}.`,
  phone: (phone) => `Phone: ${phone}`,
};

export const starterPages: Words["starterPages"] = {
  legal: {
    path: "/legal-notice/",
    title: "Legal notice",
    description:
      "Who publishes this site, who answers for it and who hosts it.",
  },
  privacy: {
    path: "/personal-data/",
    title: "Personal data",
    description:
      "What this site knows about you, why, for how long, and what your rights are.",
  },
  contact: {
    path: "/contact/",
    title: "Contact us",
    description: "How to reach the team that publishes this site.",
  },
  accessibility: {
    path: "/accessibility/",
    title: "Accessibility statement",
    description:
      "How accessible this site is, whom to tell of an obstacle and what remedies there are.",
  },
};

export const legalNotice: Words["legalNotice"] = {
  law: "This page gives the details that are required by Article 1-1 of French Law No. 2004-575 of 21 June 2004 on confidence in the digital economy.",
  publisher: "Publisher",
  write: (link) => `To write to the team, see ${link("the contact page")}.`,
  director: "Publication director",
  editor: (name) => `Editor: ${name}`,
  host: "Hosting",
  storage: "Data storage",
  reuse: "Reuse of content",
  licence: (licence) =>
    `Unless intellectual property held by third parties is explicitly mentioned, the content of this site is offered under ${licence}.`,
  brand:
    "This does not cover the mark of the French State, the Marianne typeface and the State’s design system: they are reserved for the State’s own sites.",
  links: "You do not need permission to link to a page of this site.",
  credits: "Credits",
};

export const contactPage: Words["contactPage"] = {
  team: "Reach the team",
  requests: "For a particular request",
  obstacle: (link) =>
    `content that you cannot read: ${link("the accessibility statement")} says whom to tell`,
  data: (link) =>
    `your data: ${link("the page “Personal data”")} says how to exercise your rights`,
  weakness: (link) =>
    `a security weakness: ${link("the file security\\.txt")} says whom to tell`,
};

export const privacyNotice: Words["privacyNotice"] = {
  law: "This page gives the information that is required by Article 13 of the General Data Protection Regulation (GDPR, Regulation (EU) 2016/679).",
  controller: "Data controller",
  dpo: "Data protection officer",
  unasked: {
    title: "What the site does not ask for",
    text: "It has no accounts, no comments and no form where you would speak of yourself: you can read it without saying who you are.",
  },
  labels: {
    data: (text) => `**Data**: ${text}`,
    purpose: (text) => `**Purpose**: ${text}`,
    basis: (text) => `**Legal basis**: ${text}`,
    retention: (text) => `**Kept for**: ${text}`,
    recipients: (text) => `**Recipients**: ${text}`,
  },
  usual: {
    basis:
      "the performance of a task carried out in the public interest (Article 6(1)(e) of the GDPR)",
    messages: "as long as it takes to deal with your request",
    measurement: "25 months",
  },
  publisher: "the publisher",
  logs: {
    title: "Server logs",
    data: "the IP address, the day and time, the address that was asked for (with the words searched for on the site) and the browser’s name",
    purpose: "keeping the site secure and working well",
    recipients: "the publisher and the host",
    recipientsNamed: (host) => `the publisher and the host, ${host}`,
    none: "The server keeps no record of the requests that it receives.",
  },
  messages: {
    title: "Messages",
    data: "the address that you write from and the content of your message",
    purpose: "answering you",
    voluntary:
      "Nothing obliges you to give these data; without an address, you cannot be answered.",
  },
  measurement: {
    title: "Visit statistics",
    data: "the IP address, the pages viewed, the site you came from, the browser, the links followed, the files opened and the words searched for",
    maskedData:
      "the IP address, of which the last two bytes are erased, the pages viewed, the site you came from, the browser, the links followed, the files opened and the words searched for",
    purpose: "knowing what is read, to improve the site",
    consent: "your consent",
    recipients: (host) => `the publisher, through Matomo (${host})`,
    withdraw: (link) =>
      `You can withdraw your consent at any time, on the page ${link("“Cookie settings”")}.`,
    object: (link) =>
      `You can object to this at any time, on the page ${link("“Cookie settings”")}.`,
  },
  transfers: "Data outside the European Union",
  others: {
    title: "Content from other sites and trackers",
    text: (link) =>
      `The page ${link("“Cookie settings”")} says what your browser keeps, and what is received by the sites whose videos we show.`,
  },
  objection: {
    title: "Your right to object",
    text: "Where data are processed as described here for a task in the public interest or a legitimate interest, you can object to this at any time, on grounds relating to your situation (Article 21 of the GDPR): write to the data protection officer. The processing then stops, unless the controller shows that there are compelling grounds that override yours, or that the data are needed for legal claims.",
  },
  rights: {
    title: "Your rights",
    text: `Over the data that concern you, you have the rights given by Articles 15 to 21 of the GDPR:

- to have a copy of them, and to know what is done with them;
- to have them corrected or erased;
- to have their use restricted, or to object to it;
- to take away those that you have provided, in a form that software can read, where they are processed on the basis of your consent or of a contract.

You can withdraw at any time a consent that you have given; what was done before remains lawful.

You can also say what is to become of them after your death (Article 85 of French Law No. 78-17 of 6 January 1978).

To exercise these rights, write to the data protection officer. You are owed an answer within a month. For a complex request, this time may be extended by two months: you are told so within the first, with the reason.

If this answer does not satisfy you, you can complain to the CNIL, the French data protection authority, [on its website, in French](https://www.cnil.fr/fr/plaintes), or by post:

CNIL\\
3 place de Fontenoy\\
TSA 80715\\
75334 Paris Cedex 07\\
France`,
  },
};

/** As far as they go, in the words of the model of the European Union: Decision (EU) 2018/1523. */
export const accessibilityStatement: Words["accessibilityStatement"] = {
  translation:
    "This is a translation. French law sets the wording of this statement: the version in French prevails.",
  commitment: (publisher) =>
    `${publisher} is committed to making its websites, intranets, extranets and software packages accessible (and its mobile applications and digital street furniture), in accordance with Article 47 of French Law No. 2005-102 of 11 February 2005.`,
  plan: {
    scheme: "multi-year accessibility plan",
    actions: "action plan for the current year",
    review: "review of the past year’s actions",
    about: (publisher) =>
      `To this end, ${publisher} is carrying out the following strategy and actions:`,
    none: "No multi-year accessibility plan or action plan has been published yet.",
  },
  applies: (site, link) =>
    `This accessibility statement applies to ${site} (${link}).`,
  state: {
    title: "Compliance status",
    non: "non-compliant",
    partielle: "partially compliant",
    totale: "fully compliant",
    conforms: (site, state, version, why) =>
      `${site} is **${state}** with the French general framework for improving accessibility (RGAA), version ${version}${why}.`,
    listed: ", due to the non-compliances and the exemptions listed below",
    unaudited:
      ", since there are no valid audit results by which to measure compliance with the criteria",
  },
  results: {
    title: "Test results",
    none: "Without a compliance audit, there are no test results.",
    about: (auditor, day) =>
      `The compliance audit carried out by ${auditor}, completed on ${day}, found that:`,
    percent: (rate) => `${rate}%`,
    rate: (rate, version) =>
      `${rate} of the criteria of the RGAA, version ${version}, are met`,
    averageRate: (rate) => `the average compliance rate of the site is ${rate}`,
    report: "Read the audit report",
    outdated:
      "This audit is more than three years old: this statement has to be updated.",
  },
  contents: {
    title: "Non-accessible content",
    about:
      "The content listed below is non-accessible for the following reasons.",
    nonConformities: "Non-compliances",
    derogations: "Disproportionate burden",
    exemptions:
      "Content that does not fall within the scope of the accessibility obligation",
    none: "No content is listed.",
    unaudited: "Without an audit, they are not listed.",
  },
  making: {
    title: "Preparation of this accessibility statement",
    established: (day) => `This statement was prepared on ${day}.`,
    updated: (day) => ` It was updated on ${day}.`,
    technologies: "Technologies used to make the site",
    environments: "Test environment",
    combinations:
      "The way content is rendered was checked with the following combinations:",
    tools: "Tools used to assess accessibility",
    pages: "Pages of the site that were checked for compliance",
    unaudited: "Not applicable, without an audit.",
  },
  feedback: {
    title: "Feedback and contact information",
    about: (site) =>
      `If you cannot access some content or a service, you can contact whoever is responsible for ${site} to be directed to an accessible alternative or to get the content in another form:`,
  },
  remedies: {
    title: "Enforcement procedure",
    text: `Use this procedure in the following case: you told whoever is responsible for the website of an accessibility failure that prevents you from accessing some content or one of its services, and you did not get a satisfactory answer.

You can:

- write to [the Defender of Rights, in French](https://www.defenseurdesdroits.fr/nous-contacter-355);
- contact [the Defender of Rights’ delegate near you, in French](https://www.defenseurdesdroits.fr/carte-des-delegues);
- send a letter by post (free of charge in France, do not use a stamp):\\
  Défenseur des droits\\
  Libre réponse 71120\\
  75342 Paris CEDEX 07`,
  },
};

export const body: Words["body"] = {
  notes: "Notes",
  backToCall: (note, again) =>
    `Back to reference ${note}${again > 1 ? `-${again}` : ""}`,
  done: "Done",
  toDo: "To do",
  code: (language) => `Code: ${language}`,
  diagram: "Diagram, described in Mermaid",
};
