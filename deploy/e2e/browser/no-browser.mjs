// Loaded before a program (`node --import`): a machine on which there is no Chromium, neither installed nor shipped.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

delete process.env.CHROME_PATH;
fs.existsSync = () => false;
syncBuiltinESMExports();
// The npm package ships a browser for Linux alone.
Object.defineProperty(process, "platform", { value: "darwin" });
