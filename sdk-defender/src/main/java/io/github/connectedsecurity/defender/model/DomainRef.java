package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.util.Map;
import java.util.Optional;

/** A domain that an alert speaks of. */
public final class DomainRef extends JsonModel {
  private DomainRef(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DomainRef of(Map<String, Object> json) { return new DomainRef(json); }

  /** Name of the domain. */
  public Optional<String> host() { return text("host"); }
}
