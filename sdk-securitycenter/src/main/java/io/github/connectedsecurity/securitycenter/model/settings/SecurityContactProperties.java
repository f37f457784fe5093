package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is told, and about what. */
public final class SecurityContactProperties extends JsonModel {
  private SecurityContactProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecurityContactProperties of(Map<String, Object> json) { return new SecurityContactProperties(json); }

  /** The mail addresses; one text with semicolons on the wire. */
  public List<String> emails() { return Arrays.stream(text("emails").orElse("").split(";", -1)).map(String::strip).filter(part -> !part.isEmpty()).toList(); }

  /** A telephone number, of any form. */
  public Optional<String> phone() { return text("phone"); }

  /** Whether anybody is told. */
  public Optional<Boolean> isEnabled() { return bool("isEnabled"); }

  /** What they are told about. */
  public List<NotificationsSource> notificationsSources() { return objects("notificationsSources", NotificationsSource::of); }

  /** The roles that are told, besides the addresses. */
  public Optional<NotificationsByRole> notificationsByRole() { return object("notificationsByRole", NotificationsByRole::of); }
}
