export default `
punchng|outlet|punchng.com|?The Punch|Punch Nigeria; en:?The Punch||
vanguardngr|outlet|vanguardngr.com|?Vanguard|Vanguard Nigeria; en:?Vanguard||
guardian-ng|outlet|guardian.ng|The Guardian (Nigeria)|en:The Guardian Nigeria; en:Guardian Nigeria; en:?The Guardian||
thisdaylive|outlet|thisdaylive.com|?ThisDay|ThisDay Nigeria; en:?ThisDay||
dailytrust|outlet|dailytrust.com|Daily Trust|||
thenationonlineng-net|outlet|thenationonlineng.net|The Nation (Nigeria)|en:?The Nation||
premiumtimesng|outlet|premiumtimesng.com|Premium Times|||
thecable-ng|outlet|thecable.ng|?The Cable|en:TheCable; en:?The Cable||
saharareporters|outlet|saharareporters.com|Sahara Reporters|SaharaReporters||
channelstv|outlet|channelstv.com|Channels TV|Channels Television||
businessday-ng|outlet|businessday.ng|BusinessDay (Nigeria)|en:?BusinessDay||
tribuneonlineng|outlet|tribuneonlineng.com|Tribune (Nigeria)|en:Nigerian Tribune; en:?!Tribune||
leadership-ng|outlet|leadership.ng|Leadership (Nigeria)|en:?Leadership||
thesun-ng|outlet|thesun.ng sunnewsonline.com|The Sun (Nigeria)|en:?The Sun||
arise-tv|outlet|arise.tv|Arise News|Arise TV||
humanglemedia|outlet|humanglemedia.com|HumAngle|||
dailypost-ng|outlet|dailypost.ng|Daily Post|en:Daily Post||
dailytrust-com-ng|outlet|dailytrust.com.ng|Media Trust|en:Media Trust||
pmnewsnigeria|outlet|pmnewsnigeria.com|P.M. News|en:P.M. News||
thetidenewsonline|outlet|thetidenewsonline.com|?The Tide|en:?The Tide||
blueprint-ng|outlet|blueprint.ng|Blueprint Newspaper|en:Blueprint Newspaper||
ripplesnigeria|outlet|ripplesnigeria.com|Ripples Nigeria|en:Ripples Nigeria||
nigerianobservernews|outlet|nigerianobservernews.com|The Nigerian Observer|en:The Nigerian Observer; Nigerian Observer||
osundefender-org|outlet|osundefender.org|Osun Defender|en:Osun Defender||
nationalmirroronline-net|outlet|nationalmirroronline.net|National Mirror|en:National Mirror||
newtelegraphonline|outlet|newtelegraphonline.com|New Telegraph|en:New Telegraph||
independent-ng|outlet|independent.ng|Independent Nigeria|en:Independent Nigeria||
hallmarknews|outlet|hallmarknews.com|Business Hallmark|en:Business Hallmark||
authorityngr|outlet|authorityngr.com|The Authority (newspaper)|en:?The Authority||
tell-ng|outlet|tell.ng|Tell Magazine|en:Tell Magazine||
completesports-com|outlet|completesports.com|Complete Sports|||
techcabal-com|outlet|techcabal.com|TechCabal|||
nairametrics-com|outlet|nairametrics.com|Nairametrics|||
dubawa-org|outlet|dubawa.org|Dubawa|||
bellanaija-com|outlet|bellanaija.com|BellaNaija|||
legit-ng|outlet|legit.ng|Legit.ng|||
`;
