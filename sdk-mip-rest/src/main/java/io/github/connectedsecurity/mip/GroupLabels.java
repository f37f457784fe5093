package io.github.connectedsecurity.mip;

import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.mip.model.AssignedLabel;
import io.github.connectedsecurity.mip.model.LabelledGroup;
import java.util.List;
import java.util.Map;

/**
 * Labels of Microsoft 365 groups. A team and a site get the label of the group behind them: there is no action for a site. Needs
 * Entra ID P1; security groups of the cloud keep what they have.
 */
public final class GroupLabels {
  private static final String WRITE = "Group.ReadWrite.All";

  private final Http http;

  GroupLabels(Http http) { this.http = http; }

  /** Reads a group's labels. {@code GET /groups/{id}}; {@code GroupMember.Read.All}. */
  public List<AssignedLabel> get(String groupId) {
    return http.get("groups/{id}", groupId).permission("GroupMember.Read.All").query("$select", "id,displayName,assignedLabels").as(LabelledGroup::of)
        .assignedLabels();
  }

  /**
   * Gives a group this label instead of the one it has. For delegated tokens only, with a role beside the permission.
   * {@code PATCH /groups/{id}}; {@code Group.ReadWrite.All}.
   */
  public void set(String groupId, String labelId) {
    if (labelId.isBlank()) {
      throw new IllegalArgumentException("There is no label to set; to take a group's label away, use clear.");
    }
    change(groupId, List.of(Map.of("labelId", labelId)));
  }

  /** Takes a group's label away. For delegated tokens only. {@code PATCH /groups/{id}}; {@code Group.ReadWrite.All}. */
  public void clear(String groupId) { change(groupId, List.of()); }

  private void change(String groupId, List<Map<String, String>> labels) {
    http.patch("groups/{id}", groupId).permission(WRITE).body(Map.of("assignedLabels", labels)).repeatable().send();
  }
}
