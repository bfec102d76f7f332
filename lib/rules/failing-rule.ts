import { defineRule } from "./rule";

export const failingRule = defineRule({
  name: "failing-rule",
  level: "error",
  group: "program",
  title: "Règle en défaut",
  explanation:
    "Une règle du programme n’a pas pu examiner ce fichier. Le défaut est dans le programme, non dans l’article ; les autres règles et fichiers sont examinés.",
  bad: [],
  good: [],
});
