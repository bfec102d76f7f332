/** Leads a reader who comes from elsewhere to the first of their languages that the site is in. */
function goToOwnLanguage(): void {
  // Who comes from a page of the site wants to choose.
  if (document.referrer.startsWith(`${location.origin}/`)) return;
  const links = [
    ...document.querySelectorAll<HTMLAnchorElement>(
      "[data-languages] a[hreflang]",
    ),
  ];
  for (const wanted of navigator.languages) {
    const [code = ""] = wanted.toLowerCase().split("-");
    const link = links.find(({ hreflang }) => hreflang === code);
    if (!link) continue;
    location.replace(link.href);
    return;
  }
}

goToOwnLanguage();
