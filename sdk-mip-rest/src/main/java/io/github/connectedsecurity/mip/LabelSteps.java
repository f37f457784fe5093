package io.github.connectedsecurity.mip;

import io.github.connectedsecurity.mip.LabelStep.Mark;
import io.github.connectedsecurity.mip.LabelStep.Protection;
import io.github.connectedsecurity.mip.metadata.ContentLabel;
import io.github.connectedsecurity.mip.metadata.LabelMetadata;
import io.github.connectedsecurity.mip.model.labeling.AddContentFooterAction;
import io.github.connectedsecurity.mip.model.labeling.AddContentHeaderAction;
import io.github.connectedsecurity.mip.model.labeling.AddWatermarkAction;
import io.github.connectedsecurity.mip.model.labeling.CustomAction;
import io.github.connectedsecurity.mip.model.labeling.InformationProtectionAction;
import io.github.connectedsecurity.mip.model.labeling.KeyValuePair;
import io.github.connectedsecurity.mip.model.labeling.MetadataAction;
import io.github.connectedsecurity.mip.model.labeling.ProtectAdhocAction;
import io.github.connectedsecurity.mip.model.labeling.ProtectByTemplateAction;
import io.github.connectedsecurity.mip.model.labeling.ProtectDoNotForwardAction;
import io.github.connectedsecurity.mip.model.labeling.RemoveContentFooterAction;
import io.github.connectedsecurity.mip.model.labeling.RemoveContentHeaderAction;
import io.github.connectedsecurity.mip.model.labeling.RemoveProtectionAction;
import io.github.connectedsecurity.mip.model.labeling.RemoveWatermarkAction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the service's actions into steps. */
final class LabelSteps {
  private LabelSteps() {}

  static LabelStep step(InformationProtectionAction action) {
    return mark(action).or(() -> removal(action)).or(() -> protection(action)).or(() -> data(action)).orElseGet(() -> new LabelStep.Unknown(action));
  }

  /** The order of steps: what takes away, what marks, what protects, and the metadata that tells of all of it. */
  static int phase(LabelStep step) {
    if (step instanceof LabelStep.RemoveMarks || step instanceof LabelStep.RemoveProtection) {
      return 0;
    }
    if (step instanceof LabelStep.Protect) {
      return 2;
    }
    return step instanceof LabelStep.WriteMetadata ? 3 : 1;
  }

  /** The label that the metadata of these steps puts on. */
  static Optional<String> labelWritten(List<LabelStep> steps) {
    return steps.stream().filter(LabelStep.WriteMetadata.class::isInstance).map(LabelStep.WriteMetadata.class::cast)
        .flatMap(step -> LabelMetadata.of(step.add()).labels().stream()).map(ContentLabel::labelId).findFirst();
  }

  private static Optional<LabelStep> mark(InformationProtectionAction action) {
    if (action instanceof AddContentHeaderAction header) {
      return Optional.of(new LabelStep.AddMark(Mark.HEADER, header.uiElementName().orElse(""), header.text().orElse(""), header.fontName().orElse(""),
          header.fontSize().orElse(0), header.fontColor().orElse(""), header.alignment(), header.margin(), Optional.empty()));
    }
    if (action instanceof AddContentFooterAction footer) {
      return Optional.of(new LabelStep.AddMark(Mark.FOOTER, footer.uiElementName().orElse(""), footer.text().orElse(""), footer.fontName().orElse(""),
          footer.fontSize().orElse(0), footer.fontColor().orElse(""), footer.alignment(), footer.margin(), Optional.empty()));
    }
    if (action instanceof AddWatermarkAction watermark) {
      return Optional.of(new LabelStep.AddMark(Mark.WATERMARK, watermark.uiElementName().orElse(""), watermark.text().orElse(""),
          watermark.fontName().orElse(""), watermark.fontSize().orElse(0), watermark.fontColor().orElse(""), Optional.empty(), Optional.empty(),
          watermark.layout()));
    }
    return Optional.empty();
  }

  private static Optional<LabelStep> removal(InformationProtectionAction action) {
    if (action instanceof RemoveContentHeaderAction header) {
      return Optional.of(new LabelStep.RemoveMarks(Mark.HEADER, header.uiElementNames()));
    }
    if (action instanceof RemoveContentFooterAction footer) {
      return Optional.of(new LabelStep.RemoveMarks(Mark.FOOTER, footer.uiElementNames()));
    }
    if (action instanceof RemoveWatermarkAction watermark) {
      return Optional.of(new LabelStep.RemoveMarks(Mark.WATERMARK, watermark.uiElementNames()));
    }
    return action instanceof RemoveProtectionAction ? Optional.of(new LabelStep.RemoveProtection()) : Optional.empty();
  }

  private static Optional<LabelStep> protection(InformationProtectionAction action) {
    if (action instanceof ProtectByTemplateAction template) {
      return Optional.of(new LabelStep.Protect(Protection.TEMPLATE, template.templateId().orElse("")));
    }
    if (action instanceof ProtectAdhocAction) {
      return Optional.of(new LabelStep.Protect(Protection.CHOSEN, ""));
    }
    return action instanceof ProtectDoNotForwardAction ? Optional.of(new LabelStep.Protect(Protection.DO_NOT_FORWARD, "")) : Optional.empty();
  }

  private static Optional<LabelStep> data(InformationProtectionAction action) {
    if (action instanceof MetadataAction metadata) {
      return Optional.of(new LabelStep.WriteMetadata(pairs(metadata.metadataToAdd()), metadata.metadataToRemove()));
    }
    return action instanceof CustomAction custom ? Optional.of(new LabelStep.Custom(custom.name().orElse(""), pairs(custom.properties()))) : Optional.empty();
  }

  private static Map<String, String> pairs(List<KeyValuePair> list) {
    Map<String, String> pairs = new LinkedHashMap<>();
    list.forEach(pair -> pair.name().ifPresent(name -> pairs.put(name, pair.value().orElse(""))));
    return pairs;
  }
}
