import { fr } from "@codegouvfr/react-dsfr";

/**
 * In place of a page that the program could not render.
 *
 * @param file - what the page would show
 */
export function FaultView({
  fault,
  file,
}: {
  fault: string;
  file: string | undefined;
}) {
  return (
    <div className={fr.cx("fr-container", "fr-my-6w")}>
      <h1>Cette page ne peut pas être montrée</h1>
      <p>
        Les autres pages restent visibles, et celle-ci reviendra dès que son
        fichier changera. Ce défaut est du programme : signalez-le à ses
        auteurs, avec {file ? <code>{file}</code> : "l’adresse de cette page"}{" "}
        et ce message.
      </p>
      <pre
        className="parution-excerpt"
        tabIndex={0}
        role="group"
        aria-label="Message"
      >
        {fault}
      </pre>
    </div>
  );
}
