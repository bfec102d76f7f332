import type { SiteSettings } from "../site/settings";
import type { Words } from "../words/words";
import { contactOf, statementContact } from "./contacts";
import { blocks, items, lines, meansItems, plain } from "./plain-markdown";

/** What the law asks a page to say, and only the settings know. */
export interface Blank {
  /** Where the settings say it. */
  path: readonly string[];
  /** What it is, after « : » in a French sentence. */
  what: string;
  /** Settings that say it, to be pasted. */
  example: string;
  /** It, as Markdown; undefined or empty while it is not said. */
  read: (settings: SiteSettings, words: Words) => string | undefined;
}

/** Puts in a text what the settings say, or what is to be said. */
export type Fill = (blank: Blank) => string;

const textOf = (text: string | undefined) => text && plain(text);
const linesOf = (text: string | undefined) => text && lines(text);

/** Every blank of the starter texts. */
export const blanks = {
  publisherName: {
    path: ["legal", "publisher", "name"],
    what: "le nom de l’administration qui publie le site",
    example: "legal: { publisher: { name: Direction de l’exemple } }",
    read: ({ legal }) => textOf(legal.publisher.name),
  },
  publisherAddress: {
    path: ["legal", "publisher", "address"],
    what: "l’adresse postale de l’éditeur",
    example:
      'legal: { publisher: { address: "1 rue de l’Exemple, 75007 Paris" } }',
    read: ({ legal }) => linesOf(legal.publisher.address),
  },
  publisherPhone: {
    path: ["legal", "publisher", "phone"],
    what: "le numéro de téléphone de l’éditeur",
    example: 'legal: { publisher: { phone: "01 99 00 12 34" } }',
    read: ({ legal }) => textOf(legal.publisher.phone),
  },
  directorName: {
    path: ["legal", "director", "name"],
    what: "le nom du directeur ou de la directrice de la publication",
    example:
      "legal: { director: { name: Camille Exemple, title: directrice de l’exemple } }",
    read: ({ legal: { director } }) => textOf(director.name),
  },
  hostName: {
    path: ["legal", "host", "name"],
    what: "le nom de l’hébergeur",
    example: "legal: { host: { name: Hébergement exemple } }",
    read: ({ legal }) => textOf(legal.host.name),
  },
  hostAddress: {
    path: ["legal", "host", "address"],
    what: "l’adresse postale de l’hébergeur",
    example:
      'legal: { host: { address: "2 rue de l’Exemple, 59100 Roubaix" } }',
    read: ({ legal }) => linesOf(legal.host.address),
  },
  hostPhone: {
    path: ["legal", "host", "phone"],
    what: "le numéro de téléphone de l’hébergeur",
    example: 'legal: { host: { phone: "03 53 01 12 34" } }',
    read: ({ legal }) => textOf(legal.host.phone),
  },
  contact: {
    path: ["contact"],
    what: "une adresse électronique où écrire à l’équipe (ou un formulaire, « contactForm »)",
    example: "contact: equipe@exemple.gouv.fr",
    read: (settings, words) => meansItems(contactOf(settings), words),
  },
  dpo: {
    path: ["privacy", "dpo"],
    what: "comment joindre le délégué à la protection des données",
    example: "privacy: { dpo: { email: dpd@exemple.gouv.fr } }",
    read: ({ privacy: { dpo } }, words) =>
      dpo && blocks(dpo.name && plain(dpo.name), meansItems(dpo, words)),
  },
  logRetention: {
    path: ["privacy", "logs", "retention"],
    what: "combien de temps les journaux du serveur sont gardés",
    example: "privacy: { logs: { retention: six mois } }",
    read: ({ privacy }) => textOf(privacy.logs.retention),
  },
  statementContact: {
    path: ["accessibility", "contact"],
    what: "à qui signaler un défaut d’accessibilité",
    example:
      "accessibility: { contact: { email: accessibilite@exemple.gouv.fr } }",
    read: (settings, words) => meansItems(statementContact(settings), words),
  },
  statementDay: {
    path: ["accessibility", "established"],
    what: "le jour où la déclaration d’accessibilité a été établie",
    example: "accessibility: { established: 2026-06-30 }",
    read: ({ accessibility: { established, audit } }) =>
      established ?? audit?.date,
  },
  nonConformities: {
    path: ["accessibility", "nonConformities"],
    what: "les contenus qui ne sont pas conformes, puisque l’audit en a trouvé",
    example:
      "accessibility: { nonConformities: [Une vidéo de 2023 n’a pas de transcription.] }",
    read: ({ accessibility: { nonConformities } }) => items(nonConformities),
  },
  environments: {
    path: ["accessibility", "audit", "environments"],
    what: "les navigateurs et technologies d’assistance de l’audit",
    example: "accessibility: { audit: { environments: [Firefox et NVDA] } }",
    read: ({ accessibility: { audit } }) => items(audit?.environments ?? []),
  },
  tools: {
    path: ["accessibility", "audit", "tools"],
    what: "les outils de l’audit",
    example: "accessibility: { audit: { tools: [L’inspecteur de Firefox] } }",
    read: ({ accessibility: { audit } }) => items(audit?.tools ?? []),
  },
  pages: {
    path: ["accessibility", "audit", "pages"],
    what: "les pages que l’audit a vérifiées",
    example: "accessibility: { audit: { pages: [La page d’accueil] } }",
    read: ({ accessibility: { audit } }) => items(audit?.pages ?? []),
  },
} satisfies Record<string, Blank>;

/** What the settings say, or, where they say nothing, what is lacking: readers see it too. */
export function fillFrom(
  settings: SiteSettings,
  words: Words,
  onBlank: (blank: Blank) => void = () => undefined,
): Fill {
  return (blank) => {
    const said = blank.read(settings, words);
    if (said) return said;
    onBlank(blank);
    // For authors, who are spoken to in French.
    const lang = words.code === "fr" ? "" : ' lang="fr"';
    return `<mark${lang}>[à compléter : ${blank.what}]</mark>`;
  };
}
