package io.github.connectedsecurity.mip.model.labeling;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link LabelSuggestion}, whose initialisation must not need its subclasses. */
final class LabelSuggestionTypes {
  private static final Map<String, Function<Map<String, Object>, LabelSuggestion>> VIEWS = Map.ofEntries(
      Map.entry("applylabelaction", ApplyLabelAction::of),
      Map.entry("recommendlabelaction", RecommendLabelAction::of));

  private LabelSuggestionTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, LabelSuggestion> named(String kind) { return VIEWS.getOrDefault(kind, LabelSuggestion::new); }
}
