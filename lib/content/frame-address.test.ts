import { expect, it } from "vitest";

import { readFrameAddress } from "./frame-address";

it("is in https, whatever the author wrote", () => {
  for (const start of ["https:", "http:", ""]) {
    expect(readFrameAddress(`${start}//Grist.Example/o/docs?a=1#b`)).toEqual({
      host: "grist.example",
      url: "https://grist.example/o/docs?a=1#b",
    });
  }
});

it.each([
  "/a/",
  "carte.html",
  "ftp://a.example/",
  "https://",
  "https://a.example:8080/",
  "https://moi:secret@a.example/",
])("is of no other form: %s", (address) => {
  expect(readFrameAddress(address)).toBeUndefined();
});
