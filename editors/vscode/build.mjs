/* Bundles the extension into dist/, with the licences of what is bundled. */
import { build } from "esbuild";
import { copyFile, readdir, readFile, writeFile } from "node:fs/promises";

const { metafile } = await build({
  entryPoints: ["src/extension.js"],
  outfile: "dist/extension.js",
  bundle: true,
  minify: true,
  format: "cjs",
  platform: "node",
  target: "node18",
  external: ["vscode"],
  metafile: true,
});

const folders = Object.keys(metafile.inputs).map((path) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]);
const bundled = [...new Set(folders)].filter((folder) => folder !== undefined).sort();
const notices = await Promise.all(
  bundled.map(async (folder) => {
    const licence = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
    if (!licence) throw new Error(`${folder} has no licence`);
    const { name, version } = JSON.parse(await readFile(`${folder}/package.json`, "utf8"));
    return `${name} ${version}\n\n${(await readFile(`${folder}/${licence}`, "utf8")).trim()}\n`;
  }),
);
await writeFile("dist/LICENSES.txt", notices.join(`\n${"-".repeat(80)}\n\n`));
await copyFile("../../LICENSE", "LICENSE");
