export default `
theubposts|outlet|theubposts.com|UB Post|The UB Post; en:UB Post||
ikon-mn|outlet|ikon.mn|?iKon|mn:?iKon||
`;
