// Runs at the edge (cloudfront-js-2.0): every task of the console is one page, whatever its address.
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name
function handler(event) {
  const request = event.request;
  if (request.uri === '/console') {
    return {
      statusCode: 308,
      statusDescription: 'Permanent Redirect',
      headers: { location: { value: '/console/' } },
    };
  }
  if (!/\.[a-z0-9]+$/i.test(request.uri)) request.uri = '/console/index.html';
  return request;
}
