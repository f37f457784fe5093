package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.identityprotection.model.access.NamedLocation;
import io.github.connectedsecurity.identityprotection.model.access.requests.CountryNamedLocationUpdate;
import io.github.connectedsecurity.identityprotection.model.access.requests.IpNamedLocationUpdate;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewCountryNamedLocation;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewIpNamedLocation;
import java.util.function.Consumer;

/** Places that policies can name, known by their addresses or made of countries. */
public final class NamedLocations {
  private static final String PATH = "identity/conditionalAccess/namedLocations";
  private static final String READ = "Policy.Read.All";
  private static final String WRITE = "Policy.ReadWrite.ConditionalAccess";

  private final Http http;

  NamedLocations(Http http) { this.http = http; }

  /** Lists all places. {@code GET /identity/conditionalAccess/namedLocations}; {@code Policy.Read.All}. */
  public Paged<NamedLocation> list() { return list(q -> {}); }

  /**
   * Lists places. Filters take {@link ConditionalAccessFields} and others.
   * {@code GET /identity/conditionalAccess/namedLocations}; {@code Policy.Read.All}.
   */
  public Paged<NamedLocation> list(Consumer<ODataQuery> query) {
    return counted(http.get(PATH)).permission(READ).query(ODataQuery.of(ConditionalAccessFields.LOCATIONS, query)).paged(NamedLocation::of);
  }

  /** Reads one place, as the class of its kind. {@code GET /identity/conditionalAccess/namedLocations/{id}}; {@code Policy.Read.All}. */
  public NamedLocation get(String id) { return counted(http.get(PATH + "/{id}", id)).permission(READ).as(NamedLocation::of); }

  /**
   * Makes a place known by its addresses. Sent once. {@code POST /identity/conditionalAccess/namedLocations};
   * {@code Policy.ReadWrite.ConditionalAccess}, with {@code Policy.Read.All}.
   */
  public NamedLocation create(NewIpNamedLocation location) { return counted(http.post(PATH)).permission(WRITE).body(location).as(NamedLocation::of); }

  /**
   * Makes a place of countries. Sent once. {@code POST /identity/conditionalAccess/namedLocations};
   * {@code Policy.ReadWrite.ConditionalAccess}, with {@code Policy.Read.All}.
   */
  public NamedLocation create(NewCountryNamedLocation location) { return counted(http.post(PATH)).permission(WRITE).body(location).as(NamedLocation::of); }

  /**
   * Changes a place known by its addresses; the addresses that are named replace the others. Safe to repeat.
   * {@code PATCH /identity/conditionalAccess/namedLocations/{id}}; {@code Policy.ReadWrite.ConditionalAccess}, with {@code Policy.Read.All}.
   */
  public void update(String id, IpNamedLocationUpdate update) { change(id, update); }

  /**
   * Changes a place made of countries; the countries that are named replace the others. Safe to repeat.
   * {@code PATCH /identity/conditionalAccess/namedLocations/{id}}; {@code Policy.ReadWrite.ConditionalAccess}, with {@code Policy.Read.All}.
   */
  public void update(String id, CountryNamedLocationUpdate update) { change(id, update); }

  /**
   * Deletes a place; {@link DeletedItems} can bring it back. One that is trusted must first be made untrusted, presumably.
   * {@code DELETE /identity/conditionalAccess/namedLocations/{id}}; {@code Policy.ReadWrite.ConditionalAccess}, with {@code Policy.Read.All}.
   */
  public void delete(String id) { counted(http.delete(PATH + "/{id}", id)).permission(WRITE).send(); }

  private void change(String id, JsonBody<?> update) { counted(http.patch(PATH + "/{id}", id)).permission(WRITE).body(update).repeatable().send(); }

  private static Call counted(Call call) { return call.quota(IdentityQuotas.RISK); }
}
