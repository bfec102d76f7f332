import { closedNoticesKey } from "../kept-choices";

/**
 * Leaves out, before anything is painted, the notices that are over and those
 * that the reader closed, and closes one when its button is pressed. Which were
 * closed is kept in this browser until they are over, in no cookie. Without
 * this script, notices stay until the site is built anew.
 */

const shown = "[data-notice]:not([hidden])";

function isOver(until: string | undefined): boolean {
  return until !== undefined && Date.parse(until) <= Date.now();
}

function wasClosed(key: string | undefined): boolean {
  try {
    return localStorage.getItem(closedNoticesKey + key) !== null;
  } catch {
    return false;
  }
}

function keepClosed({ notice, until }: DOMStringMap): void {
  try {
    localStorage.setItem(closedNoticesKey + notice, until ?? "");
  } catch {
    // Storage that is full or forbidden: it is closed on this page.
  }
}

/** Forgets what is over, of this site and of others of the same host. */
function forgetOver(): void {
  try {
    for (const name of Object.keys(localStorage)) {
      if (!name.startsWith(closedNoticesKey)) continue;
      if (isOver(localStorage.getItem(name) ?? undefined)) {
        localStorage.removeItem(name);
      }
    }
  } catch {
    // Nothing was kept.
  }
}

function leaveOut(): void {
  const root = document.documentElement;
  if (isOver(root.dataset.frMourning)) {
    root.removeAttribute("data-fr-mourning");
  }
  for (const notice of document.querySelectorAll<HTMLElement>(shown)) {
    const { notice: key, until } = notice.dataset;
    notice.hidden = isOver(until) || wasClosed(key);
  }
}

/** Without any notice left, the first link of the page leads to its content. */
function removeEmptyList(): void {
  const list = document.querySelector(".parution-notices");
  const content = document.querySelector("main");
  if (!list || !content || list.querySelector(shown)) return;
  const links = document.querySelectorAll<HTMLAnchorElement>(
    `.fr-skiplinks a[href="#${list.id}"]`,
  );
  for (const link of links) link.setAttribute("href", `#${content.id}`);
  list.remove();
}

function close(notice: HTMLElement): void {
  keepClosed(notice.dataset);
  notice.remove();
  removeEmptyList();
  // Where a reader goes on: the next notice that can be closed, else the content.
  const next =
    document.querySelector<HTMLElement>(`${shown} .fr-btn--close`) ??
    document.querySelector("main");
  next?.focus({ preventScroll: true });
}

// The page is read piece by piece: each is looked at before it is painted.
const observer = new MutationObserver(leaveOut);
observer.observe(document, { childList: true, subtree: true });
leaveOut();
forgetOver();
document.addEventListener("DOMContentLoaded", () => {
  leaveOut();
  removeEmptyList();
  observer.disconnect();
});
// A page that a reader comes back to may have been left for long.
window.addEventListener("pageshow", leaveOut);
document.addEventListener("click", ({ target }) => {
  const button =
    target instanceof Element && target.closest("[data-notice] .fr-btn--close");
  const notice = button && button.closest("[data-notice]");
  if (notice instanceof HTMLElement) close(notice);
});

export {};
