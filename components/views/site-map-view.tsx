import { fr } from "@codegouvfr/react-dsfr";

import { siteMap, type SiteMapItem } from "../../lib/library/site-map";
import type { Urls } from "../../lib/library/urls";
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
              <SiteMapList items={group.items} urls={library.urls} />
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

function SiteMapList({
  items,
  urls,
}: {
  items: readonly SiteMapItem[];
  urls: Urls;
}) {
  return (
    <ul>
      {items.map(({ title, path, items: inner }) => (
        <li key={path}>
          <a className={fr.cx("fr-link")} href={urls.of(path)}>
            {title}
          </a>
          {inner.length > 0 && <SiteMapList items={inner} urls={urls} />}
        </li>
      ))}
    </ul>
  );
}
