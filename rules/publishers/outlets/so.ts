export default `
garoweonline|outlet|garoweonline.com|Garowe Online|||
hiiraan|outlet|hiiraan.com|Hiiraan Online|||
shabellemedia|outlet|shabellemedia.com|Shabelle Media|Shabelle Media Network; en:Shabelle Media||
ogaalnews-net|outlet|ogaalnews.net|Ogaal Newspaper|||
`;
