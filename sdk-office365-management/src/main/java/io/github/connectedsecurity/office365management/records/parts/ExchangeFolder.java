package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A folder of a mailbox. */
public final class ExchangeFolder extends JsonModel {
  private ExchangeFolder(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ExchangeFolder of(Map<String, Object> json) { return new ExchangeFolder(json); }

  /** Its id in the store. */
  public Optional<String> id() { return text("Id"); }

  /** Its path. */
  public Optional<String> path() { return text("Path"); }

  /** Its name. */
  public Optional<String> name() { return text("Name"); }

  /** The security identifier of the member whose right changed. */
  public Optional<String> memberSid() { return text("MemberSid"); }

  /** The rights of that member. */
  public Optional<String> memberRights() { return text("MemberRights"); }

  /** The name of that member. */
  public Optional<String> memberUpn() { return text("MemberUpn"); }
}
