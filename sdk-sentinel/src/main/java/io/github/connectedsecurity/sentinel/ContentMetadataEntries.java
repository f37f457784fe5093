package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.sentinel.model.settings.ContentMetadata;
import io.github.connectedsecurity.sentinel.model.settings.ContentMetadataDraft;
import java.util.function.Consumer;

/** Where pieces of content came from: version, author, needs. */
public final class ContentMetadataEntries {
  private final ArmDoor door;

  ContentMetadataEntries(ArmDoor door) { this.door = door; }

  /** Lists the entries. Filters and orders are checked by the service. {@code GET /Microsoft.SecurityInsights/metadata}; {@code Microsoft Sentinel Reader}. */
  public Paged<ContentMetadata> list(Consumer<ODataQuery> query) {
    return door.get("metadata").permission(Roles.READER).query(ODataQuery.of(ListRules.SKIPPED, query)).paged(ArmDoor.PAGES, ContentMetadata::of);
  }

  /** Reads one entry. {@code GET /Microsoft.SecurityInsights/metadata/{name}}; {@code Microsoft Sentinel Reader}. */
  public ContentMetadata get(String name) { return door.get("metadata/{name}", name).permission(Roles.READER).as(ContentMetadata::of); }

  /** Makes an entry, or replaces it. {@code PUT /Microsoft.SecurityInsights/metadata/{name}}; {@code Microsoft Sentinel Contributor}. */
  public ContentMetadata put(String name, ContentMetadataDraft draft) {
    return door.put("metadata/{name}", name).permission(Roles.CONTRIBUTOR).body(ArmDoor.made(draft)).as(ContentMetadata::of);
  }

  /**
   * Changes what the draft names, and leaves the rest alone. {@code PATCH /Microsoft.SecurityInsights/metadata/{name}}; {@code Microsoft
   * Sentinel Contributor}.
   */
  public ContentMetadata update(String name, ContentMetadataDraft changes) {
    return door.patch("metadata/{name}", name).permission(Roles.CONTRIBUTOR).body(ArmDoor.made(changes)).repeatable().as(ContentMetadata::of);
  }

  /**
   * Deletes an entry; one that is gone already is no error. {@code DELETE /Microsoft.SecurityInsights/metadata/{name}}; {@code Microsoft
   * Sentinel Contributor}.
   */
  public void delete(String name) { door.delete("metadata/{name}", name).permission(Roles.CONTRIBUTOR).send(); }
}
