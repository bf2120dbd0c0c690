export default `
lusakatimes|outlet|lusakatimes.com|Lusaka Times|||
daily-mail-co-zm|outlet|daily-mail.co.zm|Zambia Daily Mail|||
postzambia|outlet|postzambia.com|Zambia Post|en:Zambia Post||
`;
