import { imageOf, type Library } from "../../lib/library/library";
import { settingsEntry } from "../../lib/library/logos";
import type { LogoSettings } from "../../lib/site/logos";
import { Picture } from "./picture";

/**
 * A logo of the settings: one for each theme, or one on a white ground in the
 * dark theme, which it was not drawn for.
 */
export function Logo({
  library,
  logo: { name, logo, darkLogo },
  className,
  loading,
}: {
  library: Library;
  logo: LogoSettings;
  className: string;
  loading?: "eager";
}) {
  const shown = [
    {
      file: logo,
      theme: darkLogo ? "parution-logo--light" : "parution-logo--grounded",
    },
    { file: darkLogo, theme: "parution-logo--dark" },
  ];
  return shown.map(({ file, theme }) => {
    const image = file && imageOf(library, settingsEntry, file, "logo");
    return (
      image && (
        <Picture
          key={theme}
          image={image}
          className={`${className} parution-logo ${theme} parution-logo--${formOf(image)}`}
          alt={name}
          loading={loading}
        />
      )
    );
  });
}

/** The DSFR has two widths, by the form of a logo. */
function formOf({ width, height }: { width: number; height: number }): string {
  return width > height ? "wide" : "tall";
}
