/** Words for what the sync cannot settle without the person. */

export const needs = {
  losses: (losing: number, of: number) =>
    `Another device wants to delete ${losing} of your ${of} items here. Nothing has been deleted yet.`,
  keep: "Keep everything",
  take: "Delete them",
  refused: "Some of what you wrote couldn’t sync. It’s safe on this device.",
  not_your_notebook:
    "This device has a different notebook from the one you’re signed in to. Nothing was combined.",
  upgrade_required: "This app needs an update to sync. Everything you write is saved here.",
  server: "The server is having trouble. What you write is saved here and will sync automatically.",
  reload: "Update now",
  look: "Review",
  copyFirst: "Save a copy first",
};
