export default `
landesspiegel-li|outlet|landesspiegel.li|Landesspiegel|de:Landesspiegel||
`;
