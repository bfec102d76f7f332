import { fr } from "@codegouvfr/react-dsfr";

/** In place of a page that the program could not render. */
export function FaultView({ fault }: { fault: string }) {
  return (
    <div className={fr.cx("fr-container", "fr-my-6w")}>
      <h1>Cette page ne peut pas être montrée</h1>
      <p>
        Les autres pages restent visibles, et celle-ci reviendra dès que son
        fichier changera. Ce défaut est du programme : signalez-le à ses
        auteurs, avec ce fichier et ce message.
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
