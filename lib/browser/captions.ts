/**
 * The DSFR's script makes room for the captions of tables when the window
 * changes. A reader may change the texts alone: larger, or further apart.
 */
const captions = new ResizeObserver(() =>
  window.dispatchEvent(new Event("resize")),
);
for (const caption of document.querySelectorAll("caption")) {
  captions.observe(caption);
}

export {};
