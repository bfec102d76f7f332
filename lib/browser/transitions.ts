/**
 * A transition that a browser gives up, as when its reader has gone elsewhere
 * meanwhile, is no error. Unless somebody expects it, browsers say that it is
 * one: https://github.com/w3c/csswg-drafts/issues/13726.
 */
function expectEnd(): void {
  document.activeViewTransition?.ready.catch(() => undefined);
}

// Chromium may give one up before it tells of it: the styles come after this script.
expectEnd();
addEventListener("pagereveal", expectEnd);
addEventListener("pageswap", expectEnd);

export {};
