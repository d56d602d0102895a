// Modules that the build makes of assets/story and locales (tools/story/plugin.ts).
declare module 'virtual:story-script/opening' {
  const script: import('./catalogue.ts').Script;
  export default script;
}
declare module 'virtual:story-script/whole' {
  const script: import('./catalogue.ts').Script;
  export default script;
}
declare module 'virtual:languages' {
  const languages: readonly string[];
  export default languages;
}
