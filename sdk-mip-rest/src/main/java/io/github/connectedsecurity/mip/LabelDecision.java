package io.github.connectedsecurity.mip;

import io.github.connectedsecurity.mip.metadata.ContentBits;
import io.github.connectedsecurity.mip.metadata.LabelMetadata;
import io.github.connectedsecurity.mip.metadata.LabelledFile;
import io.github.connectedsecurity.mip.model.labeling.ActionSource;
import io.github.connectedsecurity.mip.model.labeling.ApplyLabelAction;
import io.github.connectedsecurity.mip.model.labeling.InformationProtectionAction;
import io.github.connectedsecurity.mip.model.labeling.JustifyAction;
import io.github.connectedsecurity.mip.model.labeling.LabelSuggestion;
import io.github.connectedsecurity.mip.model.labeling.RecommendLabelAction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What labeling asks an application to do with one content, as steps in the order in which they are done: marks and protection are
 * taken away, marks are drawn, content is protected, and metadata is written at last. Recommended labels are decisions of their own, for a
 * person to take. Made from the actions that {@link PolicyLabels} computes; {@link LabelDecisions} asks for them.
 */
public final class LabelDecision {
  private static final int DEEPEST = 20; // labels within labels are two deep; a service that answers more is not followed

  private final Optional<LabelSuggestion> suggestion;
  private final List<LabelStep> steps;
  private final List<LabelDecision> recommendations;
  private final boolean justification;

  private LabelDecision(Optional<LabelSuggestion> suggestion, List<LabelStep> steps, List<LabelDecision> recommendations, boolean justification) {
    this.suggestion = suggestion;
    this.steps = steps;
    this.recommendations = recommendations;
    this.justification = justification;
  }

  /** Reads actions, bare or inside of the label that they apply. */
  public static LabelDecision of(List<InformationProtectionAction> actions) { return of(Optional.empty(), actions, 0); }

  private static LabelDecision of(Optional<LabelSuggestion> suggestion, List<InformationProtectionAction> actions, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("The actions are nested deeper than " + DEEPEST + " levels.");
    }
    Optional<LabelSuggestion> label = suggestion;
    List<LabelStep> steps = new ArrayList<>();
    List<LabelDecision> recommendations = new ArrayList<>();
    boolean justification = false;
    for (InformationProtectionAction action : actions) {
      if (action instanceof ApplyLabelAction apply) {
        LabelDecision inner = of(Optional.of(apply), apply.actions(), depth + 1);
        label = label.or(() -> Optional.of(apply));
        steps.addAll(inner.steps);
        recommendations.addAll(inner.recommendations);
        justification |= inner.justification;
      } else if (action instanceof RecommendLabelAction recommend) {
        recommendations.add(of(Optional.of(recommend), recommend.actions(), depth + 1));
      } else if (action instanceof JustifyAction) {
        justification = true;
      } else {
        steps.add(LabelSteps.step(action));
      }
    }
    return new LabelDecision(label, steps.stream().sorted(Comparator.comparingInt(LabelSteps::phase)).toList(), List.copyOf(recommendations), justification);
  }

  /** The GUID of the label that is applied, or recommended, where the actions name it; else see the metadata that is written. */
  public Optional<String> labelId() { return suggestion.flatMap(LabelSuggestion::labelId).or(() -> LabelSteps.labelWritten(steps)); }

  /** What asks for the label: a policy, or a person. */
  public Optional<ActionSource> source() { return suggestion.flatMap(LabelSuggestion::actionSource); }

  /** The GUIDs of the types of sensitive information that led to it. */
  public List<String> responsibleSensitiveTypeIds() { return suggestion.map(LabelSuggestion::responsibleSensitiveTypeIds).orElse(List.of()); }

  /** What to do, in this order. */
  public List<LabelStep> steps() { return steps; }

  /** Labels to offer to a person, each with what it takes when they agree. */
  public List<LabelDecision> recommendations() { return recommendations; }

  /** Whether a reason must be given before anything is done: ask again with it. */
  public boolean needsJustification() { return justification; }

  /** Whether there is nothing to do: no policy fits, or the content has what it should have. */
  public boolean isEmpty() { return steps.isEmpty() && recommendations.isEmpty() && !justification; }

  /** Steps without which the label would be a lie, and which this handler cannot do; for most applications those that protect. */
  public List<LabelStep> missing(LabelStepHandler handler) { return steps.stream().filter(step -> step.isVital() && !handler.canDo(step)).toList(); }

  /**
   * Carries the steps out on a local file. First it is made sure that all that is vital can be done; then the handler does what it can, and
   * the metadata is written, with {@code ContentBits} that say what was really done. Recommendations are not carried out.
   *
   * @throws StepsMissingException when a vital step cannot be done; nothing was changed
   * @throws IllegalStateException when a reason must be given first
   * @throws io.github.connectedsecurity.mip.metadata.LabelFileException when the file cannot hold the label
   */
  public Result carryOut(LabelledFile file, LabelStepHandler handler) throws IOException {
    if (justification) {
      throw new IllegalStateException("The label needs a reason: ask for the decision again with a DowngradeJustification.");
    }
    List<LabelStep> missing = missing(handler);
    if (!missing.isEmpty()) {
      throw new StepsMissingException(missing);
    }
    file.read(); // refuses encrypted and broken files before the handler changes anything
    List<LabelStep> done = new ArrayList<>();
    List<LabelStep> skipped = new ArrayList<>();
    ContentBits bits = ContentBits.NOTHING;
    for (LabelStep step : steps) {
      if (step instanceof LabelStep.WriteMetadata write) {
        file.change(honest(write.add(), bits), write.remove());
        done.add(step);
      } else if (handler.canDo(step)) {
        handler.perform(step);
        bits = bits.and(step.contentBits());
        done.add(step);
      } else {
        skipped.add(step);
      }
    }
    return new Result(file.read(), done, skipped);
  }

  /** The service writes the bits of a label done in full. */
  private static Map<String, String> honest(Map<String, String> pairs, ContentBits bits) {
    Map<String, String> honest = new LinkedHashMap<>(pairs);
    honest.replaceAll((name, value) -> name.toLowerCase(Locale.ROOT).endsWith("_contentbits") ? String.valueOf(bits.value()) : value);
    return honest;
  }

  /** Names the label and the number of steps. */
  @Override
  public String toString() { return "LabelDecision[" + labelId().orElse("no label") + ", " + steps.size() + " steps]"; }

  /**
   * What came of a decision.
   *
   * @param metadata what the file says now
   * @param done steps that were carried out
   * @param skipped steps that the handler could not do, and that may be left to others
   */
  public record Result(LabelMetadata metadata, List<LabelStep> done, List<LabelStep> skipped) {
    /** Copies the lists. */
    public Result {
      done = List.copyOf(done);
      skipped = List.copyOf(skipped);
    }
  }
}
