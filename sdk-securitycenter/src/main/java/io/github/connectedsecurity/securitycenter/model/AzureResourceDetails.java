package io.github.connectedsecurity.securitycenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A resource in Azure, named by its ARM id alone. */
public final class AzureResourceDetails extends ResourceDetails {
  private AzureResourceDetails(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AzureResourceDetails of(Map<String, Object> json) { return new AzureResourceDetails(json); }
}
