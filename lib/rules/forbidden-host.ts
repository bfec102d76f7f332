import { defineRule } from "./rule";

export const forbiddenHost = defineRule({
  name: "forbidden-host",
  level: "error",
  group: "players",
  title: "Hôte qui n’est pas autorisé",
  explanation:
    "Un lecteur intégré confie vos lecteurs à un autre site. Seuls ceux que le site autorise sont montrés ; les autres deviennent des liens.",
  bad: [
    '‸<iframe src="https://carte.example.org/lieu" title="Une carte"></iframe>',
  ],
  good: ["[Une carte](https://carte.example.org/lieu)"],
});
