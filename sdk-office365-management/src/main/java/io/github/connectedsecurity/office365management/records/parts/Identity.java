package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.values.IdentityType;
import java.util.Map;
import java.util.Optional;

/** One form of the name of somebody or something in Entra ID. */
public final class Identity extends JsonModel {
  private Identity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Identity of(Map<String, Object> json) { return new Identity(json); }

  /** The identifier. */
  public Optional<String> id() { return text("ID"); }

  /** In which form it is written. */
  public Optional<IdentityType> type() { return Loose.text(value("Type")).map(IdentityType::of); }
}
