/** Shows a page again as soon as its author saves a file. */
const script = new URL(import.meta.url);
// The script's own address says which state of the site the page shows.
const changes = new URL(`preview/changes${script.search}`, script);
new EventSource(changes).addEventListener("message", () => location.reload());
