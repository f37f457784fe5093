package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What people are told about. Kinds this version does not know stay this class. */
public class NotificationsSource extends JsonModel {
  NotificationsSource(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code sourceType} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static NotificationsSource of(Map<String, Object> json) { return NotificationsSourceTypes.named(typeName(json, "sourceType")).apply(json); }

  /** The kind, which tells the subclasses apart. */
  public Optional<NotificationSourceType> sourceType() { return open("sourceType", NotificationSourceType::of); }
}
