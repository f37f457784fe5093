package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A user account. */
public final class AccountEntity extends Entity {
  private AccountEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AccountEntity of(Map<String, Object> json) { return new AccountEntity(json); }

  /** The data of an account. */
  public AccountProperties properties() { return properties(AccountProperties::of); }
}
