import type { SiteSettings } from "../site/settings";
import { blanks, type Fill } from "./blanks";
import { blocks, lines, link, plain, section } from "./plain-markdown";

type Privacy = SiteSettings["privacy"];

/** What the site knows of its readers: articles 13 and following of the RGPD. */
export function privacyNotice(settings: SiteSettings, fill: Fill) {
  const { privacy, legal } = settings;
  return blocks(
    "Cette page donne les informations que demande l’article 13 du règlement général sur la protection des données (RGPD, règlement (UE) 2016/679).",
    section("Responsable du traitement", controller(privacy, fill)),
    section("Délégué à la protection des données", fill(blanks.dpo)),
    "## Ce que le site ne demande pas",
    "Il n’a ni compte, ni espace de commentaires, ni formulaire où parler de soi : on le lit sans rien dire de qui l’on est.",
    section(
      "Journaux du serveur",
      privacy.logs.kept
        ? describe({
            data: "l’adresse IP, le jour et l’heure, l’adresse demandée (avec les mots cherchés dans le site) et le navigateur annoncé",
            purpose: "assurer la sécurité et le bon fonctionnement du site",
            basis: plain(privacy.basis),
            retention: fill(blanks.logRetention),
            recipients: legal.host.name
              ? `l’éditeur et l’hébergeur, ${plain(legal.host.name)}`
              : "l’éditeur et l’hébergeur",
          })
        : "Le serveur ne garde pas la trace des requêtes qu’il reçoit.",
    ),
    section(
      "Messages",
      describe({
        data: "l’adresse d’où vous écrivez et le contenu de votre message",
        purpose: "vous répondre",
        basis: plain(privacy.basis),
        retention: plain(privacy.messages.retention),
        recipients: "l’éditeur",
      }),
    ),
    section("Mesure d’audience", measurement(settings)),
    ...privacy.processing.map(
      ({ purpose, data, basis, retention, recipients = "l’éditeur" }) =>
        section(
          plain(purpose),
          describe({
            data: plain(data),
            basis: plain(basis),
            retention: plain(retention),
            recipients: plain(recipients),
          }),
        ),
    ),
    section(
      "Données hors de l’Union européenne",
      privacy.transfers && plain(privacy.transfers),
    ),
    section(
      "Contenus d’autres sites et traceurs",
      `La page ${link("« Gestion des cookies »", "/gestion-des-cookies/")} dit ce que votre navigateur garde, et ce que reçoivent les sites dont nous montrons des vidéos.`,
    ),
    section("Vos droits", rights),
  );
}

/** What is counted of visits: nothing unless it is set. */
function measurement({
  measurement,
  privacy,
}: SiteSettings): string | undefined {
  if (!measurement) return undefined;
  const { url, consent, retention } = measurement.matomo;
  return blocks(
    describe({
      data: `l’adresse IP${consent ? "" : ", dont les deux derniers octets sont effacés"}, les pages vues, celle d’où l’on vient, le navigateur, les liens suivis, les fichiers ouverts et les mots cherchés`,
      purpose: "savoir ce qui est lu, pour améliorer le site",
      basis: consent ? "votre consentement" : plain(privacy.basis),
      retention: plain(retention),
      recipients: `l’éditeur, par Matomo (${plain(new URL(url).host)})`,
    }),
    `Vous pouvez ${consent ? "retirer votre accord" : "vous y opposer"} à la page ${link("« Gestion des cookies »", "/gestion-des-cookies/")}.`,
  );
}

function controller({ controller }: Privacy, fill: Fill): string {
  return controller
    ? `${plain(controller.name)}\\\n${lines(controller.address)}`
    : `${fill(blanks.publisherName)}\\\n${fill(blanks.publisherAddress)}`;
}

/** What is done with data, as the RGPD wants it told; each text is Markdown. */
function describe({
  data,
  purpose,
  basis,
  retention,
  recipients,
}: {
  data: string;
  purpose?: string;
  basis: string;
  retention: string;
  recipients: string;
}): string {
  return [
    `- **Données** : ${data}`,
    ...(purpose ? [`- **Finalité** : ${purpose}`] : []),
    `- **Base légale** : ${basis}`,
    `- **Durée de conservation** : ${retention}`,
    `- **Destinataires** : ${recipients}`,
  ].join("\n");
}

const rights = `Sur les données qui vous concernent, vous avez les droits que donnent les articles 15 à 21 du RGPD :

- en avoir une copie, et savoir ce qui en est fait ;
- les faire rectifier ou effacer ;
- en faire limiter l’usage, ou vous y opposer.

Vous pouvez aussi dire ce qu’elles deviendront après votre décès (article 85 de la loi n° 78-17 du 6 janvier 1978).

Pour exercer ces droits, écrivez au délégué à la protection des données. Une réponse vous est due dans le mois.

Si cette réponse ne vous satisfait pas, vous pouvez adresser une réclamation à la Commission nationale de l’informatique et des libertés, [sur son site](https://www.cnil.fr/fr/plaintes) ou par courrier :

CNIL\\
3 place de Fontenoy\\
TSA 80715\\
75334 Paris Cedex 07`;
