export default `
herald-co-zw|outlet|herald.co.zw|The Herald (Zimbabwe)|en:?The Herald; en:Zimbabwe Herald||
newsday-co-zw|outlet|newsday.co.zw|NewsDay (Zimbabwe)|en:NewsDay Zimbabwe; en:?NewsDay||
zimlive|outlet|zimlive.com|ZimLive|||
chronicle-co-zw|outlet|chronicle.co.zw|The Chronicle (Zimbabwe)|en:?!The Chronicle||
`;
