package io.github.connectedsecurity.mip;

import io.github.connectedsecurity.mip.model.labeling.ClassificationResult;
import io.github.connectedsecurity.mip.model.labeling.ContentInfo;
import io.github.connectedsecurity.mip.model.labeling.DowngradeJustification;
import io.github.connectedsecurity.mip.model.labeling.LabelingOptions;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Asks {@link PolicyLabels} and makes a decision of the answer. Where a reason is needed, it is asked for once, and the call repeated once
 * with it.
 */
public final class LabelDecisions {
  private final PolicyLabels labels;

  LabelDecisions(PolicyLabels labels) { this.labels = labels; }

  /** What it takes to give a content the label that fits what a classifier found. Empty when none fits. */
  public LabelDecision forFindings(ContentInfo content, List<ClassificationResult> results) {
    return LabelDecision.of(labels.evaluateClassificationResults(content, results));
  }

  /**
   * What it takes to apply a label.
   *
   * @param reason asked for when the label is less sensitive than the present one; without an answer the decision
   *     {@link LabelDecision#needsJustification needs one} still
   */
  public LabelDecision toApply(ContentInfo content, LabelingOptions options, Supplier<Optional<String>> reason) {
    LabelDecision first = LabelDecision.of(labels.evaluateApplication(content, options));
    return first.needsJustification() ? reason.get().map(DowngradeJustification::of)
        .map(justification -> LabelDecision.of(labels.evaluateApplication(content, options.downgradeJustification(justification)))).orElse(first) : first;
  }

  /** What it takes to remove the label; see {@link #toApply}. */
  public LabelDecision toRemove(ContentInfo content, Supplier<Optional<String>> reason) {
    LabelDecision first = LabelDecision.of(labels.evaluateRemoval(content));
    return first.needsJustification() ? reason.get().map(DowngradeJustification::of)
        .map(justification -> LabelDecision.of(labels.evaluateRemoval(content, justification))).orElse(first) : first;
  }
}
