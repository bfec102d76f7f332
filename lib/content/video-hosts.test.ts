import { expect, it } from "vitest";

import { readVideoAddress } from "./video-hosts";

it("knows a PeerTube video by its embed, watch or short address", () => {
  const video = {
    host: "tube.numerique.gouv.fr",
    player: "https://tube.numerique.gouv.fr/videos/embed/113016a7-c56a",
    page: "https://tube.numerique.gouv.fr/w/113016a7-c56a",
  };
  for (const form of ["videos/embed", "videos/watch", "w"]) {
    const address = `https://tube.numerique.gouv.fr/${form}/113016a7-c56a`;
    expect(readVideoAddress(address)).toEqual(video);
  }
});

it("plays YouTube from the host that sets no cookie", () => {
  const video = {
    host: "www.youtube-nocookie.com",
    player: "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
    page: "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
  };
  for (const address of [
    "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3",
    "https://www.youtube.com/watch?list=a&v=dQw4w9WgXcQ",
    "https://youtu.be/dQw4w9WgXcQ",
    "//www.youtube.com/embed/dQw4w9WgXcQ?rel=0",
    "http://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
  ])
    expect(readVideoAddress(address)).toEqual(video);
});

it("knows Vimeo and Dailymotion", () => {
  expect(readVideoAddress("https://vimeo.com/76979871")?.player).toBe(
    "https://player.vimeo.com/video/76979871",
  );
  expect(
    readVideoAddress("https://www.dailymotion.com/embed/video/x8abcd"),
  ).toEqual({
    host: "www.dailymotion.com",
    player: "https://www.dailymotion.com/embed/video/x8abcd",
    page: "https://www.dailymotion.com/video/x8abcd",
  });
});

it("knows nothing else, and no host hidden in an address", () => {
  for (const address of [
    "https://example.org/",
    "javascript:alert(1)",
    "https://tube.numerique.gouv.fr@evil.example/w/abc",
    "https://evil.example\\@tube.numerique.gouv.fr/w/abc",
    "",
  ])
    expect(readVideoAddress(address)?.host).not.toBe("tube.numerique.gouv.fr");
});
