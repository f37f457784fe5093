package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.parts.NameValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody signed in, or tried to, at the token service. */
public final class StsLogonRecord extends EntraRecord {
  private StsLogonRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static StsLogonRecord of(Map<String, Object> json) { return new StsLogonRecord(json); }

  /** The application that asked. */
  public Optional<String> applicationId() { return text("ApplicationId"); }

  /** The device, as the browser tells. */
  public Optional<String> client() { return text("Client"); }

  /** More about the device, such as OS, IsCompliant and SessionId. */
  public List<NameValue> deviceProperties() { return objects("DeviceProperties", NameValue::of); }

  /** The number of AADSTS; 0 when it worked. */
  public Optional<String> errorCode() { return Loose.text(value("ErrorCode")); }

  /** Why it did not work; absent for users who do not exist. */
  public Optional<String> logonError() { return text("LogonError"); }
}
