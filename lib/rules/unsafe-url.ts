import { defineRule } from "./rule";

export const unsafeUrl = defineRule({
  name: "unsafe-url",
  level: "error",
  group: "links",
  title: "Adresse dangereuse",
  explanation:
    "Une adresse comme « javascript: » ferait exécuter du code au navigateur du lecteur.",
  bad: ["‸[Le bilan](javascript:ouvrir)"],
  good: ["[Nos articles](/articles/)"],
});
