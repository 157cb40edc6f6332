// What assets/fonts.mjs makes.
export const scripts: { characters: string, files: [number, string][] }[];
