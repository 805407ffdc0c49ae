"""What other apps share before the service worker is there: handed to the page, and not kept here."""
