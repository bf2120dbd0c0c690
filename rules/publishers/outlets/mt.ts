export default `
timesofmalta|outlet|timesofmalta.com|Times of Malta|||
independent-com-mt|outlet|independent.com.mt|The Malta Independent|Malta Independent; en:The Malta Independent||
maltatoday-com-mt|outlet|maltatoday.com.mt|Malta Today|MaltaToday; en:Malta Today||
`;
