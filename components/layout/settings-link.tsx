import type { ReactNode } from "react";

import type { Library } from "../../lib/library/library";
import type { SettingsLink } from "../../lib/site/links";

/** A link of `site.yaml`: of the site, or of another one in a new window. */
export function SettingsAnchor({
  library,
  link,
  className,
  current,
  children = link.text,
}: {
  library: Library;
  link: SettingsLink;
  className?: string;
  current?: "page" | "true" | undefined;
  children?: ReactNode;
}) {
  if (/^https?:/.test(link.link)) {
    return (
      <a
        className={className}
        href={link.link}
        target="_blank"
        rel="noopener external"
        title={library.words.common.newWindow(link.text)}
      >
        {children}
      </a>
    );
  }
  const href = link.link.startsWith("/")
    ? library.urls.base + link.link
    : link.link;
  return (
    <a className={className} href={href} aria-current={current}>
      {children}
    </a>
  );
}
