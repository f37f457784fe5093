package io.github.connectedsecurity.mip;

import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.mip.model.labeling.ClassificationResult;
import io.github.connectedsecurity.mip.model.labeling.ContentInfo;
import io.github.connectedsecurity.mip.model.labeling.DowngradeJustification;
import io.github.connectedsecurity.mip.model.labeling.InformationProtectionAction;
import io.github.connectedsecurity.mip.model.labeling.InformationProtectionPolicySetting;
import io.github.connectedsecurity.mip.model.labeling.LabelingOptions;
import io.github.connectedsecurity.mip.model.labeling.PolicyContentLabel;
import io.github.connectedsecurity.mip.model.labeling.PolicyLabel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Labels of policies, and what they ask an application to do with content (beta). The service computes from metadata alone and never sees
 * the content; {@link LabelDecision} turns its actions into steps. Signed-in users need {@code InformationProtectionPolicy.Read}, applications
 * {@code InformationProtectionPolicy.Read.All}. Worldwide only. Nothing tells the service that the steps were carried out: there is no
 * REST call for that.
 */
public final class PolicyLabels {
  private static final String QUALIFIED = "microsoft.graph.security.";

  private final Http http;
  private final Root root;
  private final String prefix;

  PolicyLabels(Http http, Root root) { this(http, root, QUALIFIED); }

  private PolicyLabels(Http http, Root root, String prefix) {
    this.http = http;
    this.root = root;
    this.prefix = prefix;
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Root(String template, String permission, Object... arguments) {
    static Root me() { return new Root("me/security/informationProtection", "InformationProtectionPolicy.Read"); }

    static Root user(String id) { return new Root("users/{id}/security/informationProtection", "InformationProtectionPolicy.Read.All", id); }

    static Root organization() { return new Root("security/informationProtection", "InformationProtectionPolicy.Read.All"); }
  }

  /** A copy that calls actions by their short names, as pages show them, instead of the qualified ones, which are always legal in OData. */
  public PolicyLabels withShortNames() { return new PolicyLabels(http, root, ""); }

  /**
   * Lists labels, each with the one above it. {@code GET /me/security/informationProtection/sensitivityLabels};
   * {@code InformationProtectionPolicy.Read}. {@code GET /users/{id}/security/informationProtection/sensitivityLabels},
   * {@code GET /security/informationProtection/sensitivityLabels}; {@code InformationProtectionPolicy.Read.All}.
   */
  public Paged<PolicyLabel> list() { return reading("sensitivityLabels").paged(PolicyLabel::of); }

  /**
   * Reads one label. {@code GET /me/security/informationProtection/sensitivityLabels/{labelId}}; {@code InformationProtectionPolicy.Read}.
   * {@code GET /users/{id}/security/informationProtection/sensitivityLabels/{labelId}},
   * {@code GET /security/informationProtection/sensitivityLabels/{labelId}}; {@code InformationProtectionPolicy.Read.All}.
   */
  public PolicyLabel get(String labelId) { return reading("sensitivityLabels/{labelId}", labelId).as(Wrapped.in(PolicyLabel::of)); }

  /**
   * Reads the rules of labeling. {@code GET /me/security/informationProtection/labelPolicySettings}; {@code InformationProtectionPolicy.Read}.
   * {@code GET /users/{id}/security/informationProtection/labelPolicySettings},
   * {@code GET /security/informationProtection/labelPolicySettings}; {@code InformationProtectionPolicy.Read.All}.
   */
  public InformationProtectionPolicySetting policySettings() { return reading("labelPolicySettings").as(Wrapped.in(InformationProtectionPolicySetting::of)); }

  /**
   * Computes what it takes to apply a label. {@code POST /me/security/informationProtection/sensitivityLabels/evaluateApplication};
   * {@code InformationProtectionPolicy.Read}. {@code POST /users/{id}/security/informationProtection/sensitivityLabels/evaluateApplication},
   * {@code POST /security/informationProtection/sensitivityLabels/evaluateApplication}; {@code InformationProtectionPolicy.Read.All}.
   */
  public List<InformationProtectionAction> evaluateApplication(ContentInfo content, LabelingOptions options) {
    return action("evaluateApplication", Map.of("contentInfo", content, "labelingOptions", options)).list(InformationProtectionAction::of);
  }

  /**
   * Computes which label fits what a classifier found, and what it takes to apply or to recommend it.
   * {@code POST /me/security/informationProtection/sensitivityLabels/evaluateClassificationResults}; {@code InformationProtectionPolicy.Read}.
   * {@code POST /users/{id}/security/informationProtection/sensitivityLabels/evaluateClassificationResults},
   * {@code POST /security/informationProtection/sensitivityLabels/evaluateClassificationResults}; {@code InformationProtectionPolicy.Read.All}.
   */
  public List<InformationProtectionAction> evaluateClassificationResults(ContentInfo content, List<ClassificationResult> results) {
    return action("evaluateClassificationResults", Map.of("contentInfo", content, "classificationResults", results)).list(InformationProtectionAction::of);
  }

  /**
   * Computes what it takes to remove the label. {@code POST /me/security/informationProtection/sensitivityLabels/evaluateRemoval};
   * {@code InformationProtectionPolicy.Read}. {@code POST /users/{id}/security/informationProtection/sensitivityLabels/evaluateRemoval},
   * {@code POST /security/informationProtection/sensitivityLabels/evaluateRemoval}; {@code InformationProtectionPolicy.Read.All}.
   */
  public List<InformationProtectionAction> evaluateRemoval(ContentInfo content, DowngradeJustification justification) {
    return action("evaluateRemoval", Map.of("contentInfo", content, "downgradeJustification", justification)).list(InformationProtectionAction::of);
  }

  /** Computes what it takes to remove the label, when no reason was given yet: the answer may be a {@code JustifyAction} alone. */
  public List<InformationProtectionAction> evaluateRemoval(ContentInfo content) {
    return action("evaluateRemoval", Map.of("contentInfo", content)).list(InformationProtectionAction::of);
  }

  /**
   * Reads the label out of metadata. {@code POST /me/security/informationProtection/sensitivityLabels/extractContentLabel};
   * {@code InformationProtectionPolicy.Read}. {@code POST /users/{id}/security/informationProtection/sensitivityLabels/extractContentLabel},
   * {@code POST /security/informationProtection/sensitivityLabels/extractContentLabel}; {@code InformationProtectionPolicy.Read.All}.
   */
  public PolicyContentLabel extractContentLabel(ContentInfo content) {
    return action("extractContentLabel", Map.of("contentInfo", content)).as(Wrapped.in(PolicyContentLabel::of));
  }

  /** Decisions for an application to carry out, made from what these calls compute. */
  public LabelDecisions decisions() { return new LabelDecisions(this); }

  private Call reading(String path, Object... more) {
    return http.get(root.template + "/" + path, Stream.concat(Arrays.stream(root.arguments), Arrays.stream(more)).toArray()).permission(root.permission);
  }

  private Call action(String action, Map<String, Object> body) {
    return http.post(root.template + "/sensitivityLabels/" + prefix + action, root.arguments).permission(root.permission).body(body).repeatable();
  }
}
