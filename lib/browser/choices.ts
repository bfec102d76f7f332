import {
  hostsKey,
  longAgo,
  measureKey,
  readAnswer,
  readHosts,
  writeAnswer,
  writeHosts,
  type Answer,
  type Hosts,
} from "../kept-choices";

/** What a browser keeps under a name; undefined when it lets nothing be read. */
function read(key: string): string | null | undefined {
  try {
    return localStorage.getItem(key);
  } catch {
    return undefined;
  }
}

/**
 * Keeps a text under a name, or nothing under it any more, and tells the page
 * as the browser tells the other pages of the site.
 *
 * @returns whether the browser kept it: it may be full, or refuse
 */
function keep(key: string, text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    return false;
  }
  dispatchEvent(new StorageEvent("storage", { key }));
  return true;
}

/** The hosts whose contents are shown without a click. */
export function chosenHosts(): Hosts {
  return readHosts(read(hostsKey), new Date());
}

/** @returns whether the browser kept it */
export function keepHosts(hosts: Hosts): boolean {
  return keep(hostsKey, writeHosts(hosts));
}

/** Adds a host to those whose contents are shown without a click. */
export function keepHost(host: string): boolean {
  return keepHosts(new Map([...chosenHosts(), [host, new Date()]]));
}

/** What a reader answered about the measurement, and whether anything can be read at all. */
export function measureAnswer(): Answer | "unreadable" | undefined {
  const text = read(measureKey);
  return text === undefined ? "unreadable" : readAnswer(text);
}

/**
 * Keeps what a reader answered; undefined keeps no answer.
 *
 * @returns whether the browser kept it
 */
export function keepMeasureAnswer(isAccepted: boolean | undefined): boolean {
  return keep(
    measureKey,
    isAccepted === undefined
      ? undefined
      : writeAnswer({ isAccepted, day: new Date() }),
  );
}

/** Whether an answer is so old that a reader should be asked again. */
export function isOld({ day }: Answer): boolean {
  return longAgo(day, new Date());
}

/** Calls back when choices change: on this page, in another tab, or while the reader was on another page. */
export function onChoices(change: () => void): void {
  addEventListener("storage", ({ key }) => {
    if (key === null || key === hostsKey || key === measureKey) change();
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) change();
  });
}
