/** Put in by the build. */
declare const __APP__: string;
