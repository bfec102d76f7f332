/**
 * Lets Escape close a window of the DSFR from a field too: its script leaves
 * the key to whatever field has the focus, even to one that does nothing with
 * it. A search that holds words is emptied first, as browsers do.
 */
window.addEventListener(
  "keydown",
  ({ key, target }) => {
    if (key !== "Escape" || !(target instanceof HTMLInputElement)) return;
    const keepsKey = target.type === "search" && target.value !== "";
    if (!keepsKey && target.closest(".fr-modal--opened")) target.blur();
  },
  // Before the DSFR's script hears the key.
  { capture: true },
);

export {};
