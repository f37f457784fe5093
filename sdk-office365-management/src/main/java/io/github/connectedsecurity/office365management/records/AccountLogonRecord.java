package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Somebody signed in, in the form that the service no longer writes. */
public final class AccountLogonRecord extends EntraRecord {
  private AccountLogonRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AccountLogonRecord of(Map<String, Object> json) { return new AccountLogonRecord(json); }

  /** The application. */
  public Optional<String> application() { return text("Application"); }

  /** The client. */
  public Optional<String> client() { return text("Client"); }

  /** 0 when it worked; otherwise an error number, which may be negative. */
  public Optional<Integer> loginStatus() { return int32("LoginStatus"); }

  /** The user's domain. */
  public Optional<String> userDomain() { return text("UserDomain"); }
}
