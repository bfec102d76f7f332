import { fr } from "@codegouvfr/react-dsfr";

import { siteMap, type SiteMapItem } from "../../lib/library/site-map";
import type { Library } from "../../lib/library/library";
import { StateAfterTitle } from "../layout/state-badge";
import type { SiteContext } from "../site-context";
import { PageOpening } from "./page-opening";

/** Links to every page of the site, by part. */
export function SiteMapView({ library, route }: SiteContext) {
  return (
    <div className={fr.cx("fr-container")}>
      <PageOpening library={library} route={route} />
      {siteMap(library).map(({ title, groups }) => (
        <section key={title} className={fr.cx("fr-mt-6w")}>
          <h2>{title}</h2>
          {groups.map((group, index) => (
            <div key={index} className={fr.cx("fr-mb-3w")}>
              {group.title && <h3 className={fr.cx("fr-h5")}>{group.title}</h3>}
              <SiteMapList items={group.items} library={library} />
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

function SiteMapList({
  items,
  library,
}: {
  items: readonly SiteMapItem[];
  library: Library;
}) {
  return (
    <ul>
      {items.map(({ title, path, entry, items: inner }) => (
        <li key={path}>
          <a className={fr.cx("fr-link")} href={library.urls.of(path)}>
            {title}
          </a>
          <StateAfterTitle library={library} entry={entry} />
          {inner.length > 0 && <SiteMapList items={inner} library={library} />}
        </li>
      ))}
    </ul>
  );
}
