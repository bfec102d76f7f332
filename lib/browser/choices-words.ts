const list = new Intl.ListFormat("fr");

/**
 * What is said once choices are kept.
 *
 * @param isCounted - whether the visit is; undefined where it never is
 */
export function savedWords(
  hosts: readonly string[],
  isCounted?: boolean,
): string {
  const shown =
    hosts.length > 0
      ? `les contenus de ${list.format(hosts)} s’affichent sans clic.`
      : "rien ne s’affiche sans clic.";
  const saved = `Vos choix sont enregistrés\u00a0: ${shown}`;
  if (isCounted === undefined) return saved;
  return `${saved} Vos visites ${isCounted ? "sont" : "ne sont pas"} comptées.`;
}

/** What is said where a browser keeps nothing. */
export const unsavedWords =
  "Votre navigateur n’a pas pu retenir vos choix\u00a0: ils n’ont pas changé.";
