import { bareAddress, followedOf, searchOf, viewOf } from "../measure/matomo";
import type { Fields } from "../measure/matomo";
import { keepMeasureAnswer, onChoices } from "./choices";
import { hasAnswered, isCounted } from "./measurement";
import { searchEvent, type MeantSearch } from "./search-event";

/** Tells Matomo of the visit of a page, as far as its reader lets it. */
function startMeasure({ dataset }: HTMLElement): void {
  const { endpoint = "", siteId = "", origin, fault } = dataset;
  // A copy of the site, on another machine or under another name, counts nothing.
  if (location.origin !== origin) return;
  const needsConsent = dataset.consent !== undefined;
  const address = bareAddress(location.href);

  const tell = (fields: Fields) => {
    if (!isCounted(needsConsent)) return;
    fetch(endpoint, {
      method: "POST",
      body: new URLSearchParams({
        idsite: siteId,
        rec: "1",
        apiv: "1",
        send_image: "0",
        url: address,
        ...fields,
      }),
      mode: "no-cors",
      // Not even a cookie that Matomo would have set elsewhere.
      credentials: "omit",
      // The page may be left at once.
      keepalive: true,
    }).catch(() => undefined);
  };

  let isSeen = false;
  const see = () => {
    if (isSeen || !isCounted(needsConsent)) return;
    isSeen = true;
    const { title, referrer } = document;
    tell(viewOf({ address, title, referrer, fault }));
  };
  const follow = (event: MouseEvent) => {
    const { target, button, defaultPrevented } = event;
    const link = target instanceof Element && target.closest("a[href]");
    // Not what a script of ours does itself, nor what only opens a menu.
    if (!(link instanceof HTMLAnchorElement) || defaultPrevented) return;
    if (button > 1) return;
    const fields = followedOf(link.href, location.origin);
    if (fields) tell(fields);
  };
  let searched = "";
  const search = ({ detail: { query, count } }: CustomEvent<MeantSearch>) => {
    if (query === searched) return;
    searched = query;
    tell(searchOf(query, count));
  };

  document.addEventListener("click", follow);
  document.addEventListener("auxclick", follow);
  document.addEventListener(searchEvent, search);
  onChoices(see);
  // What a browser prepares is not seen yet.
  if ("prerendering" in document && document.prerendering === true) {
    document.addEventListener("prerenderingchange", see, { once: true });
  } else {
    see();
  }
  if (needsConsent) askConsent();
}

/** Shows the banner until its reader has answered, here or elsewhere. */
function askConsent(): void {
  const banner = document.querySelector("[data-consent-banner]");
  if (!(banner instanceof HTMLElement)) return;
  const show = () => (banner.hidden = hasAnswered());
  banner.addEventListener("click", ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const { answer } = target.dataset;
    if (answer === undefined) return;
    keepMeasureAnswer(answer === "oui");
    // Where nothing is kept, it is not asked twice on a page.
    banner.hidden = true;
  });
  onChoices(show);
  show();
}

const script = document.querySelector("[data-endpoint]");
if (script instanceof HTMLElement) startMeasure(script);
