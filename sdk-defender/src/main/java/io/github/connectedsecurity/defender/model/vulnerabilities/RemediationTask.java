package io.github.connectedsecurity.defender.model.vulnerabilities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Work that somebody asked for to follow a recommendation. */
public final class RemediationTask extends JsonModel {
  private RemediationTask(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RemediationTask of(Map<String, Object> json) { return new RemediationTask(json); }

  /** Identifier. */
  public String id() { return required("id"); }

  /** What to do. */
  public Optional<String> title() { return text("title"); }

  /** Why. */
  public Optional<String> description() { return text("description"); }

  /** Software, or security configuration. */
  public Optional<String> category() { return text("category"); }

  /** How, such as {@code Update}. */
  public Optional<String> type() { return text("type"); }

  /** Whether it is done. */
  public Optional<RemediationTaskStatus> status() { return open("status", RemediationTaskStatus::of); }

  /** {@code High}, {@code Medium} or {@code Low}. */
  public Optional<String> priority() { return text("priority"); }

  /** When it was asked for. */
  public Optional<Instant> createdOn() { return instant("createdOn"); }

  /** When its status last changed. */
  public Optional<Instant> statusLastModifiedOn() { return instant("statusLastModifiedOn"); }

  /** When it is due. */
  public Optional<Instant> dueOn() { return instant("dueOn"); }

  /** Who asked for it. */
  public Optional<String> requesterId() { return text("requesterId"); }

  /** That person's address. */
  public Optional<String> requesterEmail() { return text("requesterEmail"); }

  /** What that person noted. */
  public Optional<String> requesterNotes() { return text("requesterNotes"); }

  /** {@code Automatic} or {@code manual}. */
  public Optional<String> completionMethod() { return text("completionMethod"); }

  /** Who finished it. */
  public Optional<String> completerId() { return text("completerId"); }

  /** That person's address. */
  public Optional<String> completerEmail() { return text("completerEmail"); }

  /** Product or setting. */
  public Optional<String> relatedComponent() { return text("relatedComponent"); }

  /** Product. */
  public Optional<String> productId() { return text("productId"); }

  /** Vendor. */
  public Optional<String> vendorId() { return text("vendorId"); }

  /** Name of the product. */
  public Optional<String> nameId() { return text("nameId"); }

  /** Setting. */
  public Optional<String> scid() { return text("scid"); }

  /** Version to go to. */
  public Optional<String> recommendedVersion() { return text("recommendedVersion"); }

  /** Vendor to go to. */
  public Optional<String> recommendedVendor() { return text("recommendedVendor"); }

  /** Program to go to. */
  public Optional<String> recommendedProgram() { return text("recommendedProgram"); }

  /** Which devices, such as {@code AllExposedAssets}. */
  public Optional<String> productivityImpactRemediationType() { return text("productivityImpactRemediationType"); }

  /** Devices that need it. */
  public Optional<Long> targetDevices() { return int64("targetDevices"); }

  /** Devices that have it. */
  public Optional<Long> fixedDevices() { return int64("fixedDevices"); }

  /** Device groups. */
  public List<String> rbacGroupNames() { return texts("rbacGroupNames"); }
}
