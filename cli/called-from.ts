/** The folder the command was typed in: npm runs it in the project's own. */
export const CALLED_FROM = process.env['INIT_CWD'] ?? process.cwd();
