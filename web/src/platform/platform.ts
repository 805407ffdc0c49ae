/** Which notebook this is: on iOS the app on the home screen and the Safari tab each have their own. */

/** Whether it was opened from the home screen of iOS. */
export const isHomeScreen = (): boolean => (navigator as { standalone?: boolean }).standalone === true;

export const isStandalone = (): boolean => matchMedia("(display-mode: standalone)").matches || isHomeScreen();

/** iPads call themselves Macs, but no Mac has a touch screen. */
export const isIOS = (): boolean =>
  /iPhone|iPad|iPod/.test(navigator.userAgent) ||
  (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);
