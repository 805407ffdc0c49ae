/** Words for what the sync cannot settle without the person. */

export const needs = {
  losses: (losing: number, of: number) =>
    `Another device would take away ${losing} of your ${of} records here. Nothing has been taken yet.`,
  keep: "Keep them all",
  take: "Let them go",
  refused: "Some of what you wrote was not taken by the server. It is safe here.",
  not_your_notebook:
    "This device belongs to another notebook than the one you are signed in to. Nothing has been mixed.",
  upgrade_required:
    "This app is older than the server. Everything you write is kept here; load the new version to send it.",
  server: "The server has trouble just now. What you write is kept here and goes up by itself.",
  reload: "Load the new version",
  look: "Have a look",
  copyFirst: "A copy to a file first",
};
