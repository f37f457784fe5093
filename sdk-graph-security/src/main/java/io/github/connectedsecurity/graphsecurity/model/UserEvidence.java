package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** An account of a person. */
public final class UserEvidence extends AlertEvidence {
  private UserEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static UserEvidence of(Map<String, Object> json) { return new UserEvidence(json); }

  /** The stream through which it was reported. */
  public Optional<Stream> stream() { return object("stream", Stream::of); }

  /** Names and identifiers of the account. */
  public Optional<UserAccount> userAccount() { return object("userAccount", UserAccount::of); }
}
