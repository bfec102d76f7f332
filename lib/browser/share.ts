/** Copies a page's address, and says so where screen readers hear it. */
document.addEventListener("click", ({ target }) => {
  const button = target instanceof Element && target.closest("[data-copy]");
  if (!(button instanceof HTMLElement)) return;
  const status = button.closest(".fr-share")?.querySelector("[role=status]");
  if (!(status instanceof HTMLElement)) return;
  const { copied = "", notCopied = "" } = status.dataset;
  // Said anew each time, even when the words are the same.
  status.textContent = "";
  navigator.clipboard.writeText(button.dataset.copy ?? "").then(
    () => (status.textContent = copied),
    () => (status.textContent = notCopied),
  );
});

export {};
