/**
 * Copies what a button is for, and says so where screen readers hear it: the
 * words that the button holds or, without any, those of the text beside it.
 */
document.addEventListener("click", ({ target }) => {
  const button = target instanceof Element && target.closest("[data-copy]");
  if (!(button instanceof HTMLElement)) return;
  const frame = button.closest(".parution-copy");
  const status = frame?.querySelector("[role=status]");
  if (!(status instanceof HTMLElement)) return;
  void copy(button.dataset.copy || textIn(frame), status);
});

async function copy(text: string, status: HTMLElement): Promise<void> {
  // Said anew each time, and only where it still holds.
  for (const old of document.querySelectorAll(".parution-copy [role=status]")) {
    old.textContent = "";
  }
  const { copied = "", notCopied = "" } = status.dataset;
  try {
    // Absent, whatever the types say, from pages that are not served by HTTPS.
    await navigator.clipboard.writeText(text);
    status.textContent = copied;
  } catch {
    status.textContent = notCopied;
  }
}

/** The text as its author wrote it: HTML adds the end of its last line. */
function textIn(frame: Element | null): string {
  return (frame?.querySelector("pre")?.textContent ?? "").replace(/\n$/, "");
}

export {};
