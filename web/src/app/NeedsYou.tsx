/** The sync's question to the person, above whatever screen is open. */

import { useEffect, useState } from "preact/hooks";
import { paths } from "../routing/paths";
import { decideLosses, readLossQuestion, type StatusDetail } from "../sync/scheduler";
import { needs } from "../text/en/needs";

type Question = Awaited<ReturnType<typeof readLossQuestion>>;

export default function NeedsYou({ detail }: { detail: NonNullable<StatusDetail> }) {
  const [question, setQuestion] = useState<Question>();
  useEffect(() => {
    if (detail === "losses") void readLossQuestion().then(setQuestion);
  }, [detail]);
  if (detail === "losses" && !question) return null;
  return (
    <div class="notice" role="alert">
      <p>{detail === "losses" ? needs.losses(question!.losing, question!.of) : needs[detail]}</p>
      <div class="row">
        {detail === "losses" && (
          <>
            <button type="button" class="button first" onClick={() => void decideLosses("keep")}>
              {needs.keep}
            </button>
            <button type="button" class="button" onClick={() => void decideLosses("take")}>
              {needs.take}
            </button>
            <a href={paths.move}>{needs.copyFirst}</a>
          </>
        )}
        {detail === "upgrade_required" && (
          <button type="button" class="button" onClick={() => location.reload()}>
            {needs.reload}
          </button>
        )}
        {(detail === "refused" || detail === "not_your_notebook") && location.pathname !== paths.settings && (
          <a class="button" href={paths.settings}>
            {needs.look}
          </a>
        )}
      </div>
    </div>
  );
}
