const list = new Intl.ListFormat("fr");

/** What is said once choices are kept. */
export function savedWords(hosts: readonly string[]): string {
  const shown =
    hosts.length > 0
      ? `les contenus de ${list.format(hosts)} s’affichent sans clic.`
      : "rien ne s’affiche sans clic.";
  return `Vos choix sont enregistrés\u00a0: ${shown}`;
}

/** What is said where a browser keeps nothing. */
export const unsavedWords =
  "Votre navigateur n’a pas pu retenir vos choix\u00a0: ils n’ont pas changé.";
