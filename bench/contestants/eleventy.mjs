// eleventy-img, as its documentation calls it: node eleventy.mjs PHOTOS OUTPUT
// Run in a folder whose node_modules holds @11ty/eleventy-img.
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(join(process.cwd(), "package.json"));
const { default: Image } = await import(pathToFileURL(require.resolve("@11ty/eleventy-img")));

const [photos, outputDir] = process.argv.slice(2);
const files = readdirSync(photos, { recursive: true }).filter((name) => name.endsWith(".jpg"));
await Promise.all(
  files.sort().map((name) =>
    Image(join(photos, name), {
      widths: [480, 960],
      formats: ["webp"],
      outputDir,
      sharpWebpOptions: { quality: 78 },
      useCache: false,
    }),
  ),
);
