import { reportKey } from "../../lib/browser/search-report";
import { closedNoticesKey, hostsKey, measureKey } from "../../lib/kept-choices";
import type { Library } from "../../lib/library/library";
import type { Measurement } from "../../lib/site/measurement";
import { TableFrame } from "./table-frame";

/** All that browsers keep of a site, each by the name that a reader finds it under. */
export function KeptByBrowser({
  library: { settings, notices },
  hasHosts,
  measurement,
}: {
  library: Library;
  hasHosts: boolean;
  measurement: Measurement | undefined;
}) {
  const caption = "Ce qui peut être retenu, et pour combien de temps";
  const kept = [
    {
      name: "scheme",
      what: "Le thème que vous avez choisi dans les paramètres d’affichage.",
      until: "Jusqu’à ce que vous l’effaciez.",
    },
    ...(hasHosts
      ? [
          {
            name: hostsKey,
            what: "Les hôtes dont les contenus s’affichent sans clic, et le jour de votre choix.",
            until: "Six mois.",
          },
        ]
      : []),
    ...(measurement
      ? [
          {
            name: measureKey,
            what: "Votre réponse sur la mesure d’audience, et le jour où vous l’avez donnée.",
            until: measurement.needsConsent
              ? "Six mois."
              : "Jusqu’à ce que vous l’effaciez.",
          },
        ]
      : []),
    ...(notices.some(({ closable }) => closable)
      ? [
          {
            name: `${closedNoticesKey}…`,
            what: "Les bandeaux que vous avez fermés.",
            until: "Jusqu’à la fin du bandeau.",
          },
        ]
      : []),
    ...(settings.search.report
      ? [
          {
            name: reportKey,
            what: "Les mots que vous avez cherchés sans rien trouver.",
            until: "Jusqu’à ce que vous fermiez l’onglet.",
          },
        ]
      : []),
  ];
  return (
    <>
      <h2>Ce que votre navigateur retient</h2>
      <p>
        Ce site ne dépose aucun cookie. Votre navigateur ne garde en mémoire que
        ce que vous avez choisi, pour vous seul : rien n’en est envoyé.
        L’article 82 de la loi n° 78-17 du 6 janvier 1978 relative à
        l’informatique, aux fichiers et aux libertés n’impose pas alors de vous
        demander votre accord.
      </p>
      <TableFrame name={caption}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Nom</th>
            <th scope="col">Contenu</th>
            <th scope="col">Durée</th>
          </tr>
        </thead>
        <tbody>
          {kept.map(({ name, what, until }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{what}</td>
              <td>{until}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </>
  );
}
