// Before the first paint, as pages are revealed.
import "./transitions";

/**
 * Sets the theme before the first paint, as the DSFR's script will once it has
 * started: the reader's choice, else the system's.
 */
function storedScheme(): string | null {
  try {
    return localStorage.getItem("scheme");
  } catch {
    return null;
  }
}

const scheme = storedScheme();
const isDark =
  scheme === "dark" ||
  (scheme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
document.documentElement.setAttribute(
  "data-fr-theme",
  isDark ? "dark" : "light",
);

/** The DSFR's script keeps the system's theme too, which is what keeping nothing means. */
document.documentElement.addEventListener("dsfr.scheme", () => {
  if (storedScheme() === "system") localStorage.removeItem("scheme");
});
