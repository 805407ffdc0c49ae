/** The table of routes: one page for each address, and no link that leads nowhere. */
import { describe, expect, it } from "vitest";
import { findRoute, ROUTES } from "../../../web/src/app/routes";
import { isUnder, matchPath } from "../../../web/src/routing/match";
import { isBoxPath, paths } from "../../../web/src/routing/paths";

const ID = "0190f3c0-0000-7000-8000-000000000000";
const links: [string, string][] = Object.entries(paths).map(([name, path]) => [
  name,
  typeof path === "string" ? path : path(ID as never),
]);

describe("the table of routes", () => {
  it.each(links)("has a page for the link %s", (_, link) => {
    const { pathname } = new URL(link, "https://heedful.example");
    expect(ROUTES.some(({ path }) => matchPath(path, pathname) !== undefined)).toBe(true);
  });

  it("gives each of its addresses its own page, none hidden by one above it", () => {
    for (const route of ROUTES) expect(findRoute(route.path.replace(":id", ID)).route).toBe(route);
  });

  it("says of the box what the links and the worker say", () => {
    for (const { path, component } of ROUTES) expect(isBoxPath(path)).toBe(component !== undefined);
  });

  it("knows the rest as missing", () => {
    for (const path of ["/nonsense", "/people/1/2", "/settings/nothing", "/events/1/nothing", "/people/"])
      expect(findRoute(path).route.path).toBe("");
  });
});

describe("a pattern", () => {
  it("gives what stands for :id, decoded", () => {
    expect(matchPath("/events/:id/recap", "/events/a%20b/recap")).toBe("a b");
    expect(matchPath("/events/:id", "/events/a/recap")).toBeUndefined();
    expect(matchPath("/people", "/people")).toBe("");
    expect(matchPath("/people/:id", "/people/")).toBeUndefined();
  });

  it("takes half an escape as it stands", () => {
    expect(matchPath("/people/:id", "/people/%E0%A4")).toBe("%E0%A4");
  });
});

it("lies under a page what stands at it or behind it, not what begins alike", () => {
  expect(isUnder("/events/1/recap", "/events/1")).toBe(true);
  expect(isUnder("/events/1", "/events/1")).toBe(true);
  expect(isUnder("/events/12", "/events/1")).toBe(false);
});
