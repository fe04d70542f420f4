import { useMemo } from "react";
import { useRemembered } from "@/app/remembered";
import { useActions, useCustomField, useMe, useProject } from "@/store/hooks";
import { type FieldKey, fieldGid } from "@/store/fields";
import { asked } from "@/views/look";
import { fieldKey, wireField } from "@/views/wire";
import { type LookHandle, useLook } from "@/views/useLook";
import { canBeColumns } from "./asides";
import type { Home } from "./drops";
import { gidOf } from "./drops";
import type { BoardSettings, Change } from "./settings";

type Kept = Pick<BoardSettings, "hasCovers" | "limits" | "folded" | "closed">;
const NOTHING: Kept = { hasCovers: true, limits: {}, folded: [], closed: [] };

/** How somebody looks at a board: what its view says (filter, order, columns, lanes, card fields), and what belongs to boards alone. */
export function useBoard(home: Home): { settings: BoardSettings; change: Change; handle: LookHandle } {
  const me = useMe();
  const handle = useLook(home, "board");
  const [kept, keep] = useRemembered<Kept>(`board.${gidOf(home)}.${handle.view?.gid ?? ""}`, NOTHING);
  const { look } = handle;
  const act = useActions();
  const project = "project" in home ? home.project : undefined;
  const shared = useProject(project)?.board;
  const { group } = look, side = useCustomField(group && fieldGid(group)) ?? undefined;
  const by = group && canBeColumns(group, side) ? group : "section"; // a list may be grouped by more
  const said = JSON.stringify([asked(look, me.gid), look.sort, by, look.lanes, look.columns]);
  const settings = useMemo<BoardSettings>(() => {
    const [filter, sort, by, across, columns] = JSON.parse(said) as [BoardSettings["filter"], BoardSettings["sort"], FieldKey, typeof look.lanes, typeof look.columns];
    const fields = columns && columns.filter(({ isHidden }) => !isHidden).map(({ key }) => key);
    const sharedLanes = shared?.lanes ? fieldKey(shared.lanes) : null;
    const lanes = across === "none" ? null : (across ?? sharedLanes);
    return { ...NOTHING, ...kept, by, sort, filter, fields, sharedLanes, lanes, limits: shared?.limits ?? kept.limits };
  }, [said, kept, shared]);
  const share = (told: Partial<Pick<BoardSettings, "sharedLanes" | "limits">>) => {
    const { sharedLanes, limits } = { ...settings, ...told };
    act.updateProject(project!, { board: { lanes: sharedLanes && wireField(sharedLanes), limits } });
  };
  const change: Change = ({ by, lanes, sort, fields, filter: _filter, sharedLanes, limits, ...own }) => {
    if (sharedLanes !== undefined) share({ sharedLanes });
    if (limits && project) share({ limits });
    if (Object.keys(own).length || (limits && !project)) keep({ ...NOTHING, ...kept, ...own, ...(limits && !project ? { limits } : {}) });
    const across = sharedLanes !== undefined ? { lanes: null } : lanes !== undefined ? { lanes: lanes ?? ("none" as const) } : {};
    const look = { ...(by ? { group: by } : {}), ...across, ...(sort ? { sort } : {}), ...(fields ? { columns: fields.map((key) => ({ key })) } : {}) };
    if (Object.keys(look).length) handle.change(look);
  };
  return { settings, change, handle };
}
