import { describe, expect, it } from "vitest";

import { openFollowers, type Follower } from "./followers";
import type { ShownPage } from "./pages";

const page = (html: string): ShownPage => ({
  status: 200,
  html,
  key: html,
});

/** A page that is open, and what it is told. */
function openPage(path: string, seen: string) {
  const told: unknown[] = [];
  const follower: Follower = {
    path,
    query: new URLSearchParams(),
    seen,
    send: (_event, content) => void told.push(content),
  };
  return { follower, told };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const here = () => undefined;

describe("the pages that are open", () => {
  it("are told of what is new for them, and of nothing else", async () => {
    const html = new Map([["/a/", "v1"]]);
    const followers = openFollowers(
      (path) => Promise.resolve(page(html.get(path) ?? "")),
      here,
      (path) => path,
    );
    const { follower, told } = openPage("/a/", "v1");
    const leave = followers.join(follower);
    await settle();
    await followers.update();
    expect(told).toEqual([]);
    html.set("/a/", "v2");
    await followers.update();
    expect(told).toEqual([{ html: "v2", seen: "v2" }]);
    leave();
    html.set("/a/", "v3");
    await followers.update();
    expect([told.length, followers.count()]).toEqual([1, 0]);
  });

  it("are told at once of what changed before they listened", async () => {
    const followers = openFollowers(
      () => Promise.resolve(page("v2")),
      here,
      (path) => path,
    );
    const { follower, told } = openPage("/a/", "v1");
    followers.join(follower);
    await settle();
    expect(told).toEqual([{ html: "v2", seen: "v2" }]);
  });

  it("never get what was rendered before what they have", async () => {
    const waiting: ((shown: ShownPage) => void)[] = [];
    const followers = openFollowers(
      () => new Promise((resolve) => waiting.push(resolve)),
      here,
      (path) => path,
    );
    const { follower, told } = openPage("/a/", "v0");
    followers.join(follower);
    const updated = followers.update();
    await settle();
    waiting[1]?.(page("v2"));
    await updated;
    waiting[0]?.(page("v1"));
    await settle();
    expect(told).toEqual([{ html: "v2", seen: "v2" }]);
  });

  it("are led to where their file went", async () => {
    const followers = openFollowers(
      (path) => Promise.resolve(page(path)),
      (path) => (path === "/été/" ? "/hiver/" : undefined),
      (path) => `/aide${path}`,
    );
    const { follower, told } = openPage("/été/", "/été/");
    followers.join(follower);
    await settle();
    expect(told).toEqual([
      { html: "/hiver/", seen: "/hiver/", address: "/aide/hiver/" },
    ]);
  });
});
