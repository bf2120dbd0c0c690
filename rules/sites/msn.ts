import type { Site, SiteExample } from '../../core/sites/site.ts';

/**
 * MSN shows other publishers' stories and names each above its text, with a link to the publisher's front page. Seen in stored pages
 * of 2015, 2019 and 2020; the story's own address, where it is told, is the canonical one. Since about 2021 its pages are made of
 * components: their text is read, but where they name the publisher was seen on no page.
 */
const msn: Site = {
  hosts: 'msn.com msn.cn',
  what: 'portal',
  stories: '/**/ar-* /**/ss-* /**/vi-*',
  lists: '/*/news /*/money /*/sports /*/channel/** /*/feed/**',
  origin: [
    { name: '.partnerlogo-img img@alt', link: '.partnerlogo-img a@href' },
    { name: '.sourcename-txt' },
    { name: '.articlecontent .partner a', link: '.articlecontent .partner a@href' },
  ],
  verified: true,
};
export default msn;

const text = '<p>The lighthouse at Grey Point will be lit again in spring after fourteen months of repairs, the harbour office said on Friday.</p><p>Masons replaced two hundred steps and all the glass of the lantern room, and the keeper has moved back in.</p>';
const page = (head: string, above: string): string => `<html lang="en"><head><title>Lighthouse at Grey Point to be lit again</title>${head}</head><body><div class="articlecontent"><header><h1 itemprop="headline">Lighthouse at Grey Point to be lit again</h1></header>${above}<section itemprop="articleBody" class="articlebody">${text}</section></div></body></html>`;
const logo = '<span class="partnerlogo-img" itemprop="publisher"><a href="http://www.engadget.com/?ncid=txtlnk00000618" itemprop="url"><span class="partnermainlogo"><img alt="Engadget" src="e.gif"></span></a></span>';

export const examples: readonly SiteExample[] = [
  ['http://www.msn.com/en-us/news/other/lighthouse-to-be-lit-again/ar-BBaaaaa', page('<link rel="canonical" href="http://www.engadget.com/2026/05/03/lighthouse-grey-point/">', `<div class="authorinfotb">${logo}<div class="sourcename-txt truncate"><a href="http://www.engadget.com/?ncid=txtlnk00000618">Engadget</a></div></div>`), 'republished origin Engadget http://www.engadget.com/2026/05/03/lighthouse-grey-point/'],
  ['https://www.msn.com/en-us/news/us/lighthouse-to-be-lit-again/ar-BBbbbbb', page('', logo), 'republished origin Engadget'],
  ['https://www.msn.com/en-gb/news/uknews/lighthouse-to-be-lit-again/ar-BBccccc', page('', '<div><span class="partner"><a href="https://www.greypointlantern.co.uk/?utm_source=msn">Grey Point Lantern</a></span><span class="time">03/05/2026</span></div>'), 'republished origin Grey Point Lantern'],
  ['https://www.msn.com/en-us/about', page('', ''), ''],
];
