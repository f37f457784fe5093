package io.github.connectedsecurity.sentinel.model.hunting;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.sentinel.internal.Draft;
import java.util.List;
import java.util.Set;

/** A link from a hunt. */
public final class HuntRelationDraft extends JsonBody<HuntRelationDraft> {
  private static final Set<String> NOT_SENT =
      Set.of("relatedResourceName", "relationType", "relatedResourceKind", "relatedResourceType");

  private HuntRelationDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param relatedResourceId ARM id of what it leads to
   */
  public static HuntRelationDraft of(String relatedResourceId) { return new HuntRelationDraft().set("relatedResourceId", relatedResourceId); }

  /** Starts with all that was read, also with what this version does not know, but not with what only the service writes. */
  public static HuntRelationDraft from(HuntRelationProperties read) { return new HuntRelationDraft().setAll(Draft.writable(read.raw(), NOT_SENT)); }

  /** Replaces ARM id of what it leads to. */
  public HuntRelationDraft relatedResourceId(String relatedResourceId) { return set("relatedResourceId", relatedResourceId); }

  /** Its labels. */
  public HuntRelationDraft labels(List<String> labels) { return set("labels", labels); }
}
