/** The bytes under a hash as an address that an image or a player can show, let go of with whoever shows it. */
import { useEffect, useState } from "preact/hooks";
import { requestBlob } from "../../api/transport";
import { loadBlob } from "../../sync/blobs";
import { syncStatus } from "../syncStatus";

/** undefined while nobody has looked yet, null where the bytes have not arrived: then each exchange looks again. */
export function useBytes(sha256: string): string | null | undefined {
  const [source, setSource] = useState<{ of: string; address: string | null }>();
  useEffect(() => {
    let address: string | undefined;
    let [isStale, looking] = [false, false];
    const look = async () => {
      if (address || looking) return;
      looking = true;
      const blob = await loadBlob(sha256, requestBlob).catch(() => null);
      looking = false;
      if (isStale) return;
      if (blob) address = URL.createObjectURL(new Blob([blob.bytes], { type: blob.type }));
      setSource({ of: sha256, address: address ?? null });
    };
    void look();
    const stop = syncStatus.subscribe(() => void look());
    return () => {
      isStale = true;
      stop();
      if (address) URL.revokeObjectURL(address);
    };
  }, [sha256]);
  return source?.of === sha256 ? source.address : undefined;
}
