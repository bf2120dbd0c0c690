/**
 * Hosts under which anybody can have a site, so that a site there ends one label later; those of the list of public suffixes
 * (publicsuffix.org, its private part, November 2026) on which news is read. All of that part, mostly computers in data centres,
 * would take 16 KB of the package.
 */
const HOSTING: ReadonlySet<string> = new Set((
  'github.io gitlab.io codeberg.page netlify.app vercel.app pages.dev workers.dev web.app firebaseapp.com herokuapp.com onrender.com fly.dev surge.sh deno.dev replit.app repl.co lovable.app base44.app bubbleapps.io ' +
  'appspot.com azurewebsites.net cloudfront.net pantheonsite.io dreamhosters.com wixsite.com wixstudio.com framer.app framer.website webflow.io carrd.co notion.site myshopify.com altervista.org simplesite.com yolasite.com blogsyte.com ' +
  'hatenablog.com hatenablog.jp hatenadiary.com hatenadiary.jp readthedocs.io gitbook.io translate.goog dyndns.org no-ip.org ddns.net duckdns.org ' +
  'co.com uk.com us.com de.com eu.com gb.net in.net jpn.com sa.com za.com br.com cn.com ru.com com.de eu.org us.org'
).split(' '));

/** True for a registrable domain under which everybody's site is their own: `github.io`, `blogspot.` with any ending. */
export const isHosting = (domain: string): boolean => HOSTING.has(domain) || domain.startsWith('blogspot.');
