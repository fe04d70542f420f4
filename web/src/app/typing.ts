/** Whether a reload would take away what somebody is writing. */
export function isSomethingTyped(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input:not([type=hidden],[type=checkbox],[type=radio]), textarea");
  const edited = [...fields].some((field) => field.value !== field.defaultValue && field.value !== "");
  const at = document.activeElement;
  return edited || (at instanceof HTMLElement && at.isContentEditable);
}
