import { z } from "zod";

import { textAttribute } from "../../lib/content/directive-definition";
import { defineDirective } from "./directive";

export const table = defineDirective({
  name: "table",
  component: "Table",
  description:
    "La légende d’un tableau, au-dessus de lui : de celui qui suit, ou de celui qu’elle entoure.",
  body: "optional",
  parameter: "caption",
  attributes: z.strictObject({
    caption: textAttribute("Ce que dit le tableau, en une phrase."),
  }),
  show: (_, body) => body,
  examples: [
    {
      title: "La légende du tableau qui suit",
      format: "md",
      source: `::table{caption="Les blocs les plus employés"}

| Bloc | Emplois |
| --- | ---: |
| Accordéon | 661 |
| Alerte | 188 |`,
    },
    {
      title: "La légende du tableau qu’elle entoure",
      format: "md",
      source: `:::table Les blocs les moins employés
| Bloc | Emplois |
| --- | ---: |
| Citation | 16 |
| Mise en exergue | 1 |
:::`,
    },
    {
      title: "En composant, dans un fichier .mdx",
      format: "mdx",
      source: `<Table caption="Les blocs les plus employés">

| Bloc | Emplois |
| --- | ---: |
| Accordéon | 661 |

</Table>`,
    },
  ],
});
