// What the bundler makes of files that are no TypeScript: stylesheets are written beside the page, CSV comes in as text.

declare module "*.css" {}

declare module "*.csv" {
  const text: string;
  export default text;
}
