package io.github.connectedsecurity.mip.model.labeling;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link InformationProtectionAction}, whose initialisation must not need its subclasses. */
final class InformationProtectionActionTypes {
  private static final Map<String, Function<Map<String, Object>, InformationProtectionAction>> VIEWS = Map.ofEntries(
      Map.entry("addcontentheaderaction", AddContentHeaderAction::of),
      Map.entry("addcontentfooteraction", AddContentFooterAction::of),
      Map.entry("addwatermarkaction", AddWatermarkAction::of),
      Map.entry("labelsuggestion", LabelSuggestion::of),
      Map.entry("applylabelaction", ApplyLabelAction::of),
      Map.entry("recommendlabelaction", RecommendLabelAction::of),
      Map.entry("customaction", CustomAction::of),
      Map.entry("justifyaction", JustifyAction::of),
      Map.entry("metadataaction", MetadataAction::of),
      Map.entry("protectbytemplateaction", ProtectByTemplateAction::of),
      Map.entry("protectadhocaction", ProtectAdhocAction::of),
      Map.entry("protectdonotforwardaction", ProtectDoNotForwardAction::of),
      Map.entry("protectiondonotforwardaction", ProtectDoNotForwardAction::of),
      Map.entry("removecontentheaderaction", RemoveContentHeaderAction::of),
      Map.entry("removecontentfooteraction", RemoveContentFooterAction::of),
      Map.entry("removewatermarkaction", RemoveWatermarkAction::of),
      Map.entry("removeprotectionaction", RemoveProtectionAction::of));

  private InformationProtectionActionTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, InformationProtectionAction> named(String kind) { return VIEWS.getOrDefault(kind, InformationProtectionAction::new); }
}
