// The parts of a home that come after the first look, in one piece.
export { Notepad } from "./Notepad";
export { People } from "./People";
export { Recents } from "./Recents";
export { Waiting } from "./Waiting";
