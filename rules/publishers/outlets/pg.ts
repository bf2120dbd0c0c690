export default `
postcourier-com-pg|outlet|postcourier.com.pg|Post-Courier|PNG Post-Courier; en:Post-Courier||
thenational-com-pg|outlet|thenational.com.pg|The National (PNG)|en:?The National|https://www.thenational.com.pg/?s={q}|
`;
