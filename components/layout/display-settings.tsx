import { fr } from "@codegouvfr/react-dsfr";

import type { SiteContext } from "../site-context";
import { Dialog } from "./dialog";
import { Pictogram } from "./pictogram";
import { ownId } from "../../lib/content/own-id";

/** The id that buttons name to open the dialog. */
export const displaySettingsId = ownId("affichage");

const themes = ["light", "dark", "system"] as const;

/** The dialog in which a reader chooses the theme; the DSFR's script drives it. */
export function DisplaySettings({
  library: { urls, words },
  assets,
}: SiteContext) {
  const { displaySettings } = words;
  const titleId = `${displaySettingsId}-titre`;
  const legendId = `${displaySettingsId}-legende`;
  return (
    <Dialog
      id={displaySettingsId}
      titleId={titleId}
      titleLevel="h2"
      title={words.common.displaySettings}
      closeTitle={displaySettings.close}
      columns={fr.cx("fr-col-12", "fr-col-md-6", "fr-col-lg-4")}
      words={words}
    >
      <div className="fr-display">
        <fieldset className={fr.cx("fr-fieldset")} aria-labelledby={legendId}>
          <legend
            className={fr.cx(
              "fr-fieldset__legend--regular",
              "fr-fieldset__legend",
            )}
            id={legendId}
          >
            {displaySettings.choose}
          </legend>
          {themes.map((value) => (
            <div key={value} className={fr.cx("fr-fieldset__element")}>
              <div className={fr.cx("fr-radio-group", "fr-radio-rich")}>
                <input
                  type="radio"
                  id={ownId(`theme-${value}`)}
                  name="fr-radios-theme"
                  value={value}
                />
                <label
                  className={fr.cx("fr-label")}
                  htmlFor={ownId(`theme-${value}`)}
                >
                  {displaySettings[value]}
                  {value === "system" && (
                    <span className={fr.cx("fr-hint-text")}>
                      {displaySettings.systemHint}
                    </span>
                  )}
                </label>
                <div className="fr-radio-rich__pictogram">
                  <Pictogram
                    path={assets.pictograms[value]}
                    urls={urls}
                    waits
                  />
                </div>
              </div>
            </div>
          ))}
        </fieldset>
      </div>
    </Dialog>
  );
}
