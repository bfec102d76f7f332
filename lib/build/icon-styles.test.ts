import { join } from "node:path";
import { expect, it } from "vitest";

import { iconStyles, readIcons } from "./icon-styles";

const projectDir = join(import.meta.dirname, "../..");

it("The styles of icons are those of the DSFR, for the names that it knows", async () => {
  const icons = await readIcons(projectDir);
  expect(iconStyles(["arrow-right-line", "arow"], icons)).toBe(
    '.fr-icon-arrow-right-line::before, .fr-icon-arrow-right-line::after { mask-image: url("@codegouvfr/react-dsfr/dsfr/icons/arrows/arrow-right-line.svg"); }\n',
  );
  expect(iconStyles([], icons)).toBe("");
});
