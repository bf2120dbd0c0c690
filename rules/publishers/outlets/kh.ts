export default `
phnompenhpost|outlet|phnompenhpost.com|The Phnom Penh Post|Phnom Penh Post; zh:金边邮报; zh:金邊郵報; ja:プノンペン・ポスト; en:The Phnom Penh Post; th:พนมเปญโพสต์; th:เดอะพนมเปญโพสต์||
khmertimeskh|outlet|khmertimeskh.com|Khmer Times|zh:高棉时报; zh:高棉時報; ja:クメール・タイムズ; th:ขแมร์ไทมส์; th:แขมร์ไทมส์||
cambodiadaily|outlet|cambodiadaily.com|Cambodia Daily|||
freshnewsasia|outlet|freshnewsasia.com|?Fresh News|||
cambojanews|outlet|cambojanews.com|CamboJA News|CamboJA; en:CamboJA News||
jianhuadaily|outlet|jianhuadaily.com|柬华日报|zh:柬华日报; zh:柬華日報||
`;
