/** The bytes under a hash as an address that an image or a player can show, let go of with whoever shows it. */
import { useEffect, useState } from "preact/hooks";
import { blob } from "../../api/client";
import { bytesOf } from "../../sync/blobs";
import { onStanding } from "../standing";

/** undefined while nobody has looked yet, null where the bytes have not arrived: then each exchange looks again. */
export function useBytes(sha256: string): string | null | undefined {
  const [found, setFound] = useState<{ of: string; address: string | null }>();
  useEffect(() => {
    let address: string | undefined;
    let [gone, looking] = [false, false];
    const look = async () => {
      if (address || looking) return;
      looking = true;
      const kept = await bytesOf(sha256, blob).catch(() => null);
      looking = false;
      if (gone) return;
      if (kept) address = URL.createObjectURL(new Blob([kept.bytes], { type: kept.type }));
      setFound({ of: sha256, address: address ?? null });
    };
    void look();
    const stop = onStanding(() => void look());
    return () => {
      gone = true;
      stop();
      if (address) URL.revokeObjectURL(address);
    };
  }, [sha256]);
  return found?.of === sha256 ? found.address : undefined;
}
