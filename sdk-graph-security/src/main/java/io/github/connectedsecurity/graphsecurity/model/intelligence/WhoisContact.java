package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A person or organisation that the register of domains names. */
public final class WhoisContact extends JsonModel {
  private WhoisContact(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static WhoisContact of(Map<String, Object> json) { return new WhoisContact(json); }

  /** The address. */
  public Optional<PhysicalAddress> address() { return object("address", PhysicalAddress::of); }

  /** The mail address. */
  public Optional<String> email() { return text("email"); }

  /** The fax number. */
  public Optional<String> fax() { return text("fax"); }

  /** The name. */
  public Optional<String> name() { return text("name"); }

  /** The organisation. */
  public Optional<String> organization() { return text("organization"); }

  /** The telephone number. */
  public Optional<String> telephone() { return text("telephone"); }
}
