package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Something that can be done about an entity or a file, as the portal offers it. */
public final class GovernanceAction extends JsonModel {
  private GovernanceAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static GovernanceAction of(Map<String, Object> json) { return new GovernanceAction(json); }

  /** The name of the task. */
  public Optional<String> taskName() { return text("task_name"); }

  /** The kind of task. */
  public Optional<String> type() { return text("type"); }

  /** The title in the portal. */
  public Optional<String> displayTitle() { return text("display_title"); }

  /** What it does, as the portal tells it. */
  public Optional<TextTemplate> displayDescription() { return object("display_description", TextTemplate::of); }

  /** The kind of governance. */
  public Optional<String> governanceType() { return text("governance_type"); }

  /** Whether it takes several at once. */
  public Optional<Boolean> bulkSupport() { return bool("bulk_support"); }

  /** Whether the portal has a picture for it. */
  public Optional<Boolean> hasIcon() { return bool("has_icon"); }

  /** Whether it is still being tried out. */
  public Optional<Boolean> previewOnly() { return bool("preview_only"); }

  /** Whether it stops other actions. */
  public Optional<Boolean> isBlocking() { return bool("is_blocking"); }

  /** The look of its button. */
  public Optional<String> confirmButtonStyle() { return text("confirm_button_style"); }

  /** The number of its place in the portal. */
  public Optional<Integer> uiGovernanceCategory() { return int32("uiGovernanceCategory"); }
}
