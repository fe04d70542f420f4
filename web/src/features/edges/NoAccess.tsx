export { Gone as NoAccess } from "@/app/edges";
