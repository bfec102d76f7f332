/** What the law asks a public site to say, without which none is built. */
export const legalSettings = {
  contact: "essai@exemple.gouv.fr",
  legal: {
    publisher: {
      name: "Direction de l’essai",
      address: "1 rue de l’Exemple, 75007 Paris",
      phone: "01 99 00 12 34",
    },
    director: { name: "Camille Exemple" },
    host: {
      name: "Hébergement exemple",
      address: "2 rue de l’Exemple, 59100 Roubaix",
      phone: "03 53 01 12 34",
    },
  },
  privacy: {
    dpo: { email: "donnees@exemple.gouv.fr" },
    logs: { retention: "six mois" },
  },
  accessibility: { established: "2026-01-01" },
};
