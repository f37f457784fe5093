package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.util.Map;
import java.util.Optional;

/** What Exchange looked up about somebody who signed in. */
public final class LookupInfo extends JsonModel {
  private LookupInfo(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static LookupInfo of(Map<String, Object> json) { return new LookupInfo(json); }

  /** The Passport unique id. */
  public Optional<String> puid() { return text("Puid"); }

  /** The organization's id of the user. */
  public Optional<String> orgIdPuid() { return text("OrgIdPuid"); }

  /** The mail address. */
  public Optional<String> smtp() { return text("Smtp"); }

  /** Where was searched. */
  public Optional<String> searchScope() { return text("SearchScope"); }

  /** Whether it is a mailbox of a consumer. */
  public Optional<String> consumerMailbox() { return Loose.text(value("ConsumerMailbox")); }
}
