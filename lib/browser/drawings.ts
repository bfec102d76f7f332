/**
 * Asks for the drawings of a window of the DSFR when it opens: most readers
 * never open it, and browsers ask for those of windows that are out of sight.
 */
document.addEventListener(
  "dsfr.disclose",
  ({ target }) => {
    if (!(target instanceof Element)) return;
    for (const drawing of target.querySelectorAll<SVGUseElement>(
      "use[data-href]",
    )) {
      drawing.setAttribute("href", drawing.dataset.href ?? "");
      drawing.removeAttribute("data-href");
    }
  },
  // It does not bubble.
  { capture: true },
);

export {};
