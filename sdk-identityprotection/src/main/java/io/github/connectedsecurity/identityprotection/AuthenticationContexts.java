package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.identityprotection.model.access.AuthenticationContextClassReference;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewAuthenticationContext;
import java.util.regex.Pattern;

/** Authentication contexts: marks that applications ask for and policies act on; there are 99 at most. */
public final class AuthenticationContexts {
  private static final String PATH = "identity/conditionalAccess/authenticationContextClassReferences";
  private static final String READ = "AuthenticationContext.Read.All";
  private static final String WRITE = "AuthenticationContext.ReadWrite.All";
  private static final Pattern ID = Pattern.compile("c[1-9][0-9]?");

  private final Http http;

  AuthenticationContexts(Http http) { this.http = http; }

  /** Lists all contexts. {@code GET /identity/conditionalAccess/authenticationContextClassReferences}; {@code AuthenticationContext.Read.All}. */
  public Paged<AuthenticationContextClassReference> list() { return grouped(http.get(PATH)).permission(READ).paged(AuthenticationContextClassReference::of); }

  /**
   * Reads one context. {@code GET /identity/conditionalAccess/authenticationContextClassReferences/{id}};
   * {@code AuthenticationContext.Read.All}.
   */
  public AuthenticationContextClassReference get(String id) {
    return grouped(http.get(PATH + "/{id}", checked(id))).permission(READ).as(AuthenticationContextClassReference::of);
  }

  /**
   * Makes a context. Sent once. {@code POST /identity/conditionalAccess/authenticationContextClassReferences};
   * {@code AuthenticationContext.ReadWrite.All}.
   *
   * @throws IllegalArgumentException when its id is missing or not {@code c1} to {@code c99}
   */
  public AuthenticationContextClassReference create(NewAuthenticationContext context) {
    checked(String.valueOf(context.toMap().get("id")));
    return grouped(http.post(PATH)).permission(WRITE).body(context).as(AuthenticationContextClassReference::of);
  }

  /**
   * Changes a context, or makes it where the id is free. Safe to repeat.
   * {@code PATCH /identity/conditionalAccess/authenticationContextClassReferences/{id}}; {@code AuthenticationContext.ReadWrite.All}.
   */
  public void update(String id, NewAuthenticationContext update) {
    grouped(http.patch(PATH + "/{id}", checked(id))).permission(WRITE).body(update).repeatable().send();
  }

  /**
   * Deletes a context. {@code DELETE /identity/conditionalAccess/authenticationContextClassReferences/{id}};
   * {@code AuthenticationContext.ReadWrite.All}.
   */
  public void delete(String id) { grouped(http.delete(PATH + "/{id}", checked(id))).permission(WRITE).send(); }

  private static String checked(String id) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("An authentication context is named c1 to c99, not '" + id + "'.");
    }
    return id;
  }

  private static Call grouped(Call call) { return call.quota(IdentityQuotas.POLICIES); }
}
