package io.github.connectedsecurity.cloudappsecurity;

import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;

/** The door to the API, at which every call counts towards the tenant's limit. */
record Door(Http http) {
  Call get(String template, Object... arguments) { return http.get(template, arguments).quota(CloudAppSecurityQuotas.TENANT); }

  Call post(String template, Object... arguments) { return http.post(template, arguments).quota(CloudAppSecurityQuotas.TENANT); }

  Call delete(String template, Object... arguments) { return http.delete(template, arguments).quota(CloudAppSecurityQuotas.TENANT); }

  /** The same, able to go on where an offset does not reach. */
  Door continuing() { return new Door(http.through(ContinuedPages::new)); }
}
