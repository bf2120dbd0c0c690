/** Parameters by which those who send readers count them; a name's end may be left open with `*`, small and capital letters are one. */
export interface Tracking {
  readonly names: string;
  /** Only there, subdomains meant; everywhere without it. */
  readonly hosts?: string;
  /** Made for counting and used for nothing else: taken away even where an address has nothing else to tell its page by. */
  readonly sure?: true;
}

/** None of them may be what tells a story from another: `p`, `id`, `article`, `v`. A test asks. */
const tracking: readonly Tracking[] = [
  { names: 'utm_* mtm_* pk_campaign pk_kwd pk_source pk_medium at_medium at_campaign at_custom* _openstat', sure: true },
  { names: 'fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid yclid ymclid igshid igsh li_fat_id epik srsltid', sure: true },
  { names: 'mc_cid mc_eid mkt_tok _hsenc _hsmi __hssc __hstc __hsfp vero_id vero_conv oly_enc_id oly_anon_id _ga _gl', sure: true },
  { names: '__twitter_impression guccounter guce_referrer guce_referrer_sig soc_src soc_trk tblci dicbo oborigurl', sure: true },
  { names: 'ncid cmpid ocid icid s_cid xtor spm ref_src ref_url wt_mc wt.mc_id wtmc sc_campaign sc_channel sr_share' },
  { hosts: 'theguardian.com', names: 'cmp' }, { hosts: 'nytimes.com', names: 'smid smtyp partner emc referringsource' }, { hosts: 'dailymail.co.uk', names: 'ito' },
  { hosts: 'x.com twitter.com', names: 's t ref_src' }, { hosts: 'youtube.com youtu.be', names: 'si feature ab_channel' }, { hosts: 'tiktok.com', names: '_r _t' }, { hosts: 'linkedin.com', names: 'trk trackingid' },
  { hosts: 'msn.com', names: 'cvid ei' }, { hosts: 'weibo.com weibo.cn', names: 'wm from' },
];
export default tracking;

export const examples: readonly (readonly [address: string, clean: string])[] = [
  ['https://www.lantern.example/fog?utm_source=letter&id=3#top', 'https://www.lantern.example/fog?id=3'],
  ['https://www.lantern.example/fog?id=3&text=%20a+b&FBCLID=IwAR', 'https://www.lantern.example/fog?id=3&text=%20a+b'],
  ['https://www.lantern.example/?p=123&utm_medium=x', 'https://www.lantern.example/?p=123'],
  ['https://www.lantern.example/story.asp?ncid=123&utm_medium=x', 'https://www.lantern.example/story.asp?ncid=123'],
  ['https://www.lantern.example/2026/fog?ncid=123', 'https://www.lantern.example/2026/fog'],
  ['https://www.theguardian.com/world/2026/mar/04/fog?CMP=Share_iOSApp', 'https://www.theguardian.com/world/2026/mar/04/fog'],
  ['https://www.lantern.example/2026/fog?CMP=3', 'https://www.lantern.example/2026/fog?CMP=3'],
  ['https://www.youtube.com/watch?v=AbCdEfGhIjK&si=abc&t=30', 'https://www.youtube.com/watch?v=AbCdEfGhIjK&t=30'],
  ['https://www.lantern.example/#!/fog/3', 'https://www.lantern.example/#!/fog/3'],
  ['https://www.lantern.example/?id=3', 'https://www.lantern.example/?id=3'],
];
