export default `
samoaobserver-ws|outlet|samoaobserver.ws|Samoa Observer|||
`;
