import { measurementOf } from "../../lib/site/measurement";
import type { Route } from "../../lib/library/routes";
import type { SiteContext } from "../site-context";

/** What a page that stands for another one is counted as. */
const faults: Partial<Record<Route["kind"], string>> = {
  "not-found": "404",
  gone: "410",
  "server-error": "500",
};

/** Counts the visit of a page (`lib/browser/measure.ts`), on a site that has its visits counted. */
export function MeasurementScript({ library, assets, route }: SiteContext) {
  const { settings, showsDrafts, urls } = library;
  const measurement = measurementOf(settings, showsDrafts);
  if (!measurement) return null;
  return (
    <script
      type="module"
      src={urls.of(assets.scripts.measure)}
      data-endpoint={measurement.endpoint}
      data-site-id={measurement.siteId}
      data-origin={measurement.origin}
      data-consent={measurement.needsConsent ? "" : undefined}
      data-fault={faults[route.kind]}
    />
  );
}
