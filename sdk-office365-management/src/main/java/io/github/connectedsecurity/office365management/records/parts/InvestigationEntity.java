package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Something that an automated investigation looked at. Kinds without a class of their own stay of this class, whole. */
public class InvestigationEntity extends JsonModel {
  InvestigationEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code Type} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static InvestigationEntity of(Map<String, Object> json) { return InvestigationEntityTypes.named(typeName(json, "Type")).apply(json); }

  /** Its kind as the service names it. */
  public Optional<String> type() { return text("Type"); }
}
