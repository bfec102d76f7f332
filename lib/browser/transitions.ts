/**
 * A transition that a browser gives up, as when its reader has gone elsewhere
 * meanwhile, is no error. Unless somebody expects it, browsers say that it is
 * one: https://github.com/w3c/csswg-drafts/issues/13726.
 */
for (const name of ["pageswap", "pagereveal"] as const) {
  addEventListener(name, ({ viewTransition }) => {
    viewTransition?.ready.catch(() => undefined);
  });
}
