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
    "https://www.youtube.com/watch?v=dQw4w9WgXcQ&feature=share",
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

it("keeps where a video starts, and the key of a private one", () => {
  const both = (address: string) => {
    const video = readVideoAddress(address);
    return [video?.player, video?.page];
  };
  for (const query of ["t=30", "start=30", "t=30s"])
    expect(both(`https://youtu.be/dQw4w9WgXcQ?${query}`)).toEqual([
      "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=30",
      "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=30",
    ]);
  expect(both("https://tube.example.org/w/abc?start=1m30s")).toEqual([
    "https://tube.example.org/videos/embed/abc?start=90s",
    "https://tube.example.org/w/abc?start=90s",
  ]);
  for (const address of [
    "https://vimeo.com/123/abcdef",
    "https://player.vimeo.com/video/123?h=abcdef",
  ])
    expect(both(address)).toEqual([
      "https://player.vimeo.com/video/123?h=abcdef",
      "https://vimeo.com/123/abcdef",
    ]);
});

it("refuses a playlist, an address with a space, and what follows an id", () => {
  for (const address of [
    "https://tube.example.org/w/p/abc",
    "https://tube.example.org/w/abc def",
    "https://vimeo.com/123abc",
    "https://www.dailymotion.com/video/x8abcd/autre",
    "https://youtu.be/dQw4w9WgXcQ.html",
  ])
    expect(readVideoAddress(address)).toBeUndefined();
  expect(readVideoAddress("https://tube.example.org/w/abc/")?.page).toBe(
    "https://tube.example.org/w/abc",
  );
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
