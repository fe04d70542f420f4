import { useMemo } from "react";
import { useRemembered } from "@/app/remembered";
import { useActions, useMe, useProject } from "@/store/hooks";
import type { FieldKey } from "@/store/fields";
import { asked } from "@/views/look";
import { fieldKey, wireField } from "@/views/wire";
import { type LookHandle, useLook } from "@/views/useLook";
import type { Home } from "./drops";
import { gidOf } from "./drops";
import type { BoardSettings, Change } from "./settings";

interface Kept extends Pick<BoardSettings, "hasCovers" | "limits" | "folded" | "closed"> {
  /** What one chose on this device; null: nothing, the project says it. */
  lanes: FieldKey | "none" | null;
}
const NOTHING: Kept = { lanes: null, hasCovers: true, limits: {}, folded: [], closed: [] };

/** How somebody looks at a board: what its view says (filter, order, columns, card fields), and what belongs to boards alone. */
export function useBoard(home: Home): { settings: BoardSettings; change: Change; handle: LookHandle } {
  const me = useMe();
  const handle = useLook(home, "board");
  const [kept, keep] = useRemembered<Kept>(`board.${gidOf(home)}.${handle.view?.gid ?? ""}`, NOTHING);
  const { look } = handle;
  const act = useActions();
  const project = "project" in home ? home.project : undefined;
  const shared = useProject(project)?.board;
  const said = JSON.stringify([asked(look, me.gid), look.sort, look.group, look.columns]);
  const settings = useMemo<BoardSettings>(() => {
    const [filter, sort, group, columns] = JSON.parse(said) as [BoardSettings["filter"], BoardSettings["sort"], FieldKey | null, typeof look.columns];
    const fields = columns && columns.filter(({ isHidden }) => !isHidden).map(({ key }) => key);
    const sharedLanes = shared?.lanes ? fieldKey(shared.lanes) : null;
    const lanes = kept.lanes === "none" ? null : (kept.lanes ?? sharedLanes);
    return { ...NOTHING, ...kept, by: group ?? "section", sort, filter, fields, sharedLanes, lanes, limits: shared?.limits ?? kept.limits };
  }, [said, kept, shared]);
  const share = (told: Partial<Pick<BoardSettings, "sharedLanes" | "limits">>) => {
    const { sharedLanes, limits } = { ...settings, ...told };
    act.updateProject(project!, { board: { lanes: sharedLanes && wireField(sharedLanes), limits } });
  };
  const change: Change = ({ by, sort, fields, filter: _filter, sharedLanes, limits, ...own }) => {
    if (sharedLanes !== undefined) share({ sharedLanes });
    if (limits && project) share({ limits });
    const lanes = sharedLanes !== undefined ? null : own.lanes === null ? "none" : (own.lanes ?? kept.lanes);
    if (Object.keys(own).length || sharedLanes !== undefined || limits) keep({ ...NOTHING, ...kept, ...own, lanes, ...(limits && !project ? { limits } : {}) });
    if (by || sort || fields) handle.change({ ...(by ? { group: by } : {}), ...(sort ? { sort } : {}), ...(fields ? { columns: fields.map((key) => ({ key })) } : {}) });
  };
  return { settings, change, handle };
}
