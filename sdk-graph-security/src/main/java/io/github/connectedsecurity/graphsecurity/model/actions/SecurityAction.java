package io.github.connectedsecurity.graphsecurity.model.actions;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.graphsecurity.model.SecurityVendorInformation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A counter-measure that an application asked a product for. */
public final class SecurityAction extends JsonModel {
  private SecurityAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecurityAction of(Map<String, Object> json) { return new SecurityAction(json); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** Why it was asked for. */
  public Optional<String> actionReason() { return text("actionReason"); }

  /** The application that asked for it, taken from its token. */
  public Optional<String> appId() { return text("appId"); }

  /** The Entra tenant, taken from the token. */
  public Optional<String> azureTenantId() { return text("azureTenantId"); }

  /** A word of the calling application's own, at most 256 characters. */
  public Optional<String> clientContext() { return text("clientContext"); }

  /** When it ended. */
  public Optional<Instant> completedDateTime() { return instant("completedDateTime"); }

  /** When it was made. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime"); }

  /** What went wrong, when something did. */
  public Optional<ResultInfo> errorInfo() { return object("errorInfo", ResultInfo::of); }

  /** When it last went on. */
  public Optional<Instant> lastActionDateTime() { return instant("lastActionDateTime"); }

  /** What to do, such as {@code BlockIp}. */
  public Optional<String> name() { return text("name"); }

  /** What the action is to be done with or to. */
  public List<KeyValuePair> parameters() { return objects("parameters", KeyValuePair::of); }

  /** Its steps so far. */
  public List<SecurityActionState> states() { return objects("states", SecurityActionState::of); }

  /** How far it is. */
  public Optional<OperationStatus> status() { return open("status", OperationStatus::of); }

  /** The user who asked for it, taken from the token. */
  public Optional<String> user() { return text("user"); }

  /** The product it comes from or is meant for. */
  public Optional<SecurityVendorInformation> vendorInformation() { return object("vendorInformation", SecurityVendorInformation::of); }
}
