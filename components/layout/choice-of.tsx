import { fr } from "@codegouvfr/react-dsfr";
import type { ReactNode } from "react";
import type { Words } from "../../lib/words/words";

/**
 * A service that a reader accepts or refuses, as the DSFR shows it.
 *
 * @param choice - what its script calls it: a host, or « mesure »
 */
export function ChoiceOf({
  id,
  title,
  choice,
  words,
  children,
}: {
  id: string;
  title: string;
  choice: string;
  words: Words;
  children: ReactNode;
}) {
  const answers = [
    { value: "oui", text: words.common.accept },
    { value: "non", text: words.common.refuse },
  ];
  const titleId = `${id}-titre`;
  const textId = `${id}-texte`;
  return (
    <div className="fr-consent-service">
      <fieldset
        className={fr.cx("fr-fieldset")}
        aria-labelledby={titleId}
        aria-describedby={textId}
        data-choice={choice}
      >
        <legend className="fr-consent-service__title" id={titleId}>
          {title}
        </legend>
        <div className="fr-consent-service__radios">
          {answers.map(({ value, text }) => (
            <div key={value} className={fr.cx("fr-radio-group")}>
              <input
                type="radio"
                id={`${id}-${value}`}
                name={id}
                value={value}
              />
              <label className={fr.cx("fr-label")} htmlFor={`${id}-${value}`}>
                {text}
              </label>
            </div>
          ))}
        </div>
        <p className="fr-consent-service__desc" id={textId}>
          {children}
        </p>
      </fieldset>
    </div>
  );
}
