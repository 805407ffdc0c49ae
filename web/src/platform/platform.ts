/** Which notebook this is: on iOS the app on the home screen and the Safari tab each have their own. */

export const isStandalone = (): boolean =>
  matchMedia("(display-mode: standalone)").matches ||
  (navigator as { standalone?: boolean }).standalone === true;

/** iPads call themselves Macs, but no Mac has a touch screen. */
export const isIOS = (): boolean =>
  /iPhone|iPad|iPod/.test(navigator.userAgent) ||
  (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);
