import { expect, it } from "vitest";

import { explainWriteFault } from "./explain-write-fault";
import { Refusal } from "./refusal";

const explain = (code: string) =>
  explainWriteFault(Object.assign(new Error("x"), { code }), "content/a.md");

it("a full disk and a refused write are said in words, with what to do", () => {
  expect(explain("ENOSPC")).toEqual(
    new Refusal(
      "Le disque est plein : « content/a.md » n’est pas créé, et rien n’est laissé à moitié écrit.\n→ Libérez de la place et recommencez.",
    ),
  );
  for (const code of ["EACCES", "EROFS", "EPERM"]) {
    expect(explain(code)).toEqual(
      new Refusal(
        "Écriture refusée : « content/a.md » n’est pas créé.\n→ Demandez le droit d’écrire dans le dossier du site.",
      ),
    );
  }
});

it("a fault of the program stays what it is", () => {
  const error = new TypeError("x");
  expect(explainWriteFault(error, "content/a.md")).toBe(error);
});
