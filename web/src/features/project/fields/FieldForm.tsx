import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { send } from "@/api/client";
import { useSession } from "@/app/session";
import { Button } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { TextField } from "@/ui/Field";
import { FormDialog } from "@/ui/FormDialog";
import { Icon } from "@/ui/Icon";
import { Select } from "@/ui/Select";
import { blank, OptionsEditor } from "./OptionsEditor";
import { define, keepOptions, useFields, useLibrary, type Draft, type Field } from "./fieldData";
import { FIELD_TYPES, TYPE_HINTS, TYPE_ICONS, TYPE_NAMES, WITH_OPTIONS, type FieldType } from "./fieldWords";
import { FormulaField } from "./FormulaField";
import { asWritten, NumberLook, startOf, type Look } from "./NumberLook";
import style from "./Fields.module.css";

/** A new field, or one whose definition changes for everybody who has it. */
export function FieldForm({ project, field, onBack }: { project: string; field: Field | null; onBack: () => void }) {
  const { t, i18n } = useLingui();
  const { workspace } = useSession();
  const { settings, add, anew } = useFields(project);
  const { anewLibrary } = useLibrary(workspace.gid);
  const [type, setType] = useState<FieldType>(field?.representation_type ?? "enum");
  const [home, setHome] = useState<"project" | "library">("project");
  const [privacy, setPrivacy] = useState(field?.privacy_setting ?? "public_with_guests");
  const [changers, setChangers] = useState(field?.default_access_level ?? "user");
  const [options, setOptions] = useState<Draft[]>(() => field?.enum_options?.map((one) => ({ ...one, key: one.gid })) ?? [0, 1, 2].map(blank));
  const [look, setLook] = useState<Look>(() => startOf(field));
  const others = settings.map((one) => one.custom_field).filter((one) => one.gid !== field?.gid);
  const hasOptions = WITH_OPTIONS.includes(type);

  const keep = async (values: FormData) => {
    const named = options.filter((one) => one.gid !== null || one.name.trim());
    if (hasOptions && named.length === 0) throw new Error(t`enum_options: Give it at least one option`);
    const data = { name: values.get("name"), description: values.get("description") || null, privacy_setting: privacy, default_access_level: changers, ...own(type, values, look) };
    if (field) {
      await send({ method: "PUT", path: `/api/1.0/custom_fields/${field.gid}`, data });
      if (hasOptions) await keepOptions(field, named);
      await anew();
    } else {
      const made = { ...data, ...kindOf(type), ...(hasOptions ? { enum_options: named.map(({ name, color, enabled }) => ({ name, color, enabled })) } : {}) };
      await add(home === "library" ? (await define(workspace.gid, made)).gid : made);
    }
    if (field?.is_global_to_workspace || home === "library") await anewLibrary();
    onBack();
  };
  return (
    <FormDialog title={field ? t`Field “${field.name}”` : t`New field`} yes={field ? t`Save the field` : t`Add the field`} size="wide" onSend={keep} onClose={onBack}>
      <div><Button kind="quiet" icon="arrow-left" className={style.back} onClick={onBack}><Trans>All fields of the project</Trans></Button></div>
      <div className={style.two}>
        <TextField label={t`Name`} name="name" autoFocus={!field} autoComplete="off" maxLength={1024} defaultValue={field?.name} />
        {field ? (
          <div className={style.fixed}><span className={style.label}>{t`Type`}</span><span className={style.type}><Icon name={TYPE_ICONS[type]} />{i18n._(TYPE_NAMES[type])}</span></div>
        ) : (
          <Select
            label={t`Type`}
            name="resource_subtype"
            value={type}
            onChange={setType}
            options={FIELD_TYPES.map((value) => ({ value, name: i18n._(TYPE_NAMES[value]), note: i18n._(TYPE_HINTS[value]), picture: <Icon name={TYPE_ICONS[value]} /> }))}
          />
        )}
      </div>
      {hasOptions && <OptionsEditor options={options} onChange={setOptions} />}
      {type === "number" && <NumberLook look={look} onChange={setLook} />}
      {type === "formula" && <FormulaField start={field?.formula ?? ""} names={others.map((one) => one.name)} />}
      {type === "custom_id" && <TextField label={t`Stands before the number`} name="id_prefix" defaultValue={field?.id_prefix ?? ""} placeholder="BUG" maxLength={20} autoComplete="off" />}
      <TextField label={t`What it means`} name="description" autoComplete="off" defaultValue={field?.description ?? ""} />
      {!field && (
        <RadioGroup
          label={t`Where it lives`}
          name="home"
          value={home}
          onChange={setHome}
          choices={[{ value: "project", label: t`In this project` }, { value: "library", label: t`In the library`, hint: t`Every project can add it, and shares its options.` }]}
        />
      )}
      <Select
        label={t`Who knows the field and its values`}
        name="privacy_setting"
        value={privacy}
        onChange={setPrivacy}
        options={[
          { value: "public_with_guests", name: t`Everybody who sees the project` },
          { value: "public", name: t`Everybody but guests` },
          { value: "private", name: t`Only members of the field` },
        ]}
      />
      {privacy !== "private" && (
        <Select
          label={t`Who may change the field`}
          name="default_access_level"
          value={changers}
          onChange={setChangers}
          hint={field ? t`More for single people and teams: “People…” in the menu of the field.` : undefined}
          options={[
            { value: "user", name: t`Its editors and admins` },
            { value: "editor", name: t`Every member of the workspace` },
            { value: "admin", name: t`Every member, who also decides about its people` },
          ]}
        />
      )}
    </FormDialog>
  );
}

/** What the wire calls a type. */
function kindOf(type: FieldType): Record<string, unknown> {
  if (type === "formula") return { representation_type: "formula" };
  if (type === "custom_id") return { resource_subtype: "text", representation_type: "custom_id" };
  return { resource_subtype: type };
}

/** What only fields of this type have. */
function own(type: FieldType, values: FormData, look: Look): Record<string, unknown> {
  if (type === "number") return asWritten(look);
  if (type === "formula") return { formula: values.get("formula") };
  if (type === "custom_id") return values.get("id_prefix") ? { id_prefix: values.get("id_prefix") } : {};
  return {};
}
