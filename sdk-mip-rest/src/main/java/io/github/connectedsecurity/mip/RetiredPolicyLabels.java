package io.github.connectedsecurity.mip;

import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.mip.model.labeling.ClassificationResult;
import io.github.connectedsecurity.mip.model.labeling.ContentInfo;
import io.github.connectedsecurity.mip.model.labeling.DowngradeJustification;
import io.github.connectedsecurity.mip.model.labeling.InformationProtectionAction;
import io.github.connectedsecurity.mip.model.labeling.LabelingOptions;
import io.github.connectedsecurity.mip.model.legacy.InformationProtectionContentLabel;
import io.github.connectedsecurity.mip.model.legacy.InformationProtectionLabel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The labeling API of 2019 to 2021, deprecated on 15 February 2021 and to be removed from 15 August 2022 on. Every call fails with a
 * {@code RetiredEndpointException} before anything is sent, unless {@code client.with(o -> o.allowRetired())} was asked for.
 * {@link PolicyLabels} has the same verbs. It takes contents as {@link ContentInfo#ofRetired} makes them.
 */
public final class RetiredPolicyLabels {
  private final Http http;

  RetiredPolicyLabels(Http http) { this.http = http; }

  /** Lists labels. {@code GET /informationProtection/policy/labels}; {@code InformationProtectionPolicy.Read.All}. */
  public Paged<InformationProtectionLabel> list() {
    return marked(http.get("informationProtection/policy/labels")).paged(InformationProtectionLabel::of);
  }

  /** Lists a user's labels. {@code GET /users/{id}/informationProtection/policy/labels}; {@code InformationProtectionPolicy.Read.All}. */
  public Paged<InformationProtectionLabel> listOfUser(String userId) {
    return marked(http.get("users/{id}/informationProtection/policy/labels", userId)).paged(InformationProtectionLabel::of);
  }

  /** Lists the signed-in user's labels. {@code GET /me/informationProtection/policy/labels}; {@code InformationProtectionPolicy.Read}. */
  public Paged<InformationProtectionLabel> listOfMe() {
    return marked(http.get("me/informationProtection/policy/labels")).paged(InformationProtectionLabel::of);
  }

  /** Reads one label. {@code GET /informationProtection/policy/labels/{id}}; {@code InformationProtectionPolicy.Read.All}. */
  public InformationProtectionLabel get(String id) {
    return marked(http.get("informationProtection/policy/labels/{id}", id)).as(InformationProtectionLabel::of);
  }

  /**
   * Computes what it takes to apply a label. {@code POST /informationProtection/policy/labels/evaluateApplication};
   * {@code InformationProtectionPolicy.Read.All}.
   */
  public List<InformationProtectionAction> evaluateApplication(ContentInfo content, LabelingOptions options) {
    return post("evaluateApplication", Map.of("contentInfo", content, "labelingOptions", options)).list(InformationProtectionAction::of);
  }

  /**
   * Computes which label fits what a classifier found. {@code POST /informationProtection/policy/labels/evaluateClassificationResults};
   * {@code InformationProtectionPolicy.Read.All}.
   */
  public List<InformationProtectionAction> evaluateClassificationResults(ContentInfo content, List<ClassificationResult> results) {
    return post("evaluateClassificationResults", Map.of("contentInfo", content, "classificationResults", results)).list(InformationProtectionAction::of);
  }

  /**
   * Computes what it takes to remove the label. {@code POST /informationProtection/policy/labels/evaluateRemoval};
   * {@code InformationProtectionPolicy.Read.All}.
   */
  public List<InformationProtectionAction> evaluateRemoval(ContentInfo content, DowngradeJustification justification) {
    return post("evaluateRemoval", Map.of("contentInfo", content, "downgradeJustification", justification)).list(InformationProtectionAction::of);
  }

  /**
   * Reads the label out of metadata; empty when there is none. {@code POST /informationProtection/policy/labels/extractLabel};
   * {@code InformationProtectionPolicy.Read.All}.
   */
  public Optional<InformationProtectionContentLabel> extractLabel(ContentInfo content) {
    return post("extractLabel", Map.of("contentInfo", content)).asOptional(InformationProtectionContentLabel::of);
  }

  private Call post(String action, Map<String, Object> body) {
    return marked(http.post("informationProtection/policy/labels/" + action)).body(body).repeatable();
  }

  private static Call marked(Call call) { return call.retired(MipRetirements.POLICY_LABELS).permission("InformationProtectionPolicy.Read.All"); }
}
