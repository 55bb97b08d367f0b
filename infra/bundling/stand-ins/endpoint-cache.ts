/**
 * Stands in for the cache of discovered endpoints, which brings a library of data structures. The
 * client makes one when it is built; no operation in use discovers its endpoint.
 */
export class EndpointCache {
  get(): never {
    throw new Error('Endpoints are not discovered in the functions');
  }
  set = this.get;
  getEndpoint = this.get;
}
