import { reportKey } from "../../lib/browser/search-report";
import { closedNoticesKey, hostsKey, measureKey } from "../../lib/kept-choices";
import type { Library } from "../../lib/library/library";
import type { Measurement } from "../../lib/site/measurement";
import { TableFrame } from "./table-frame";

/** All that browsers keep of a site, each by the name that a reader finds it under. */
export function KeptByBrowser({
  library: { settings, notices, words },
  hasHosts,
  measurement,
}: {
  library: Library;
  hasHosts: boolean;
  measurement: Measurement | undefined;
}) {
  const { title, about, caption, columns, what, until } = words.keptByBrowser;
  const kept = [
    {
      name: "scheme",
      what: what.scheme,
      until: until.erased,
    },
    ...(hasHosts
      ? [
          {
            name: hostsKey,
            what: what.hosts,
            until: until.sixMonths,
          },
        ]
      : []),
    ...(measurement
      ? [
          {
            name: measureKey,
            what: what.measurement,
            until: measurement.needsConsent ? until.sixMonths : until.erased,
          },
        ]
      : []),
    ...(notices.some(({ closable }) => closable)
      ? [
          {
            name: `${closedNoticesKey}…`,
            what: what.notices,
            until: until.endOfNotice,
          },
        ]
      : []),
    ...(settings.search.report
      ? [
          {
            name: reportKey,
            what: what.searches,
            until: until.endOfTab,
          },
        ]
      : []),
  ];
  return (
    <>
      <h2>{title}</h2>
      <p>{about}</p>
      <TableFrame name={caption}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.until}</th>
          </tr>
        </thead>
        <tbody>
          {kept.map((one) => (
            <tr key={one.name}>
              <th scope="row">
                <code>{one.name}</code>
              </th>
              <td>{one.what}</td>
              <td>{one.until}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </>
  );
}
