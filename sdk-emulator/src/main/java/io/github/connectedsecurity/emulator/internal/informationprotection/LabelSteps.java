package io.github.connectedsecurity.emulator.internal.informationprotection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an application has to do to content, in the order in which it must be done. */
final class LabelSteps {
  private static final Map<String, String> ELEMENTS = Map.of("header", "MSIPCM_v1_header", "footer", "MSIPCM_v1_footer", "watermark", "MSIPWM_v1_main");

  private final TenantLabels labels;
  private final String tenantId;

  LabelSteps(TenantLabels labels, String tenantId) {
    this.labels = labels;
    this.tenantId = tenantId;
  }

  /** The only step while a reason is missing. */
  static List<Map<String, Object>> justify() { return List.of(step("justifyAction")); }

  /** What it takes to put a label on content that carries another or none. */
  List<Map<String, Object>> apply(TenantLabel label, Optional<ContentMarks> before, String method, Instant now, List<Map<String, Object>> extended) {
    List<Map<String, Object>> steps = new ArrayList<>(leaving(before, label));
    text(label, "header").ifPresent(words -> steps.add(marking("addContentHeaderAction", "header", words, "alignment", "left", 12)));
    text(label, "watermark").ifPresent(words -> steps.add(marking("addWatermarkAction", "watermark", words, "layout", "diagonal", 72)));
    text(label, "footer").ifPresent(words -> steps.add(marking("addContentFooterAction", "footer", words, "alignment", "left", 12)));
    text(label, "template").ifPresent(template -> steps.add(step("protectByTemplateAction", "templateId", template)));
    Map<String, Object> metadata = step("metadataAction");
    metadata.put("metadataToRemove", before.filter(marks -> !marks.labelId().equalsIgnoreCase(label.id())).map(ContentMarks::names).orElse(List.of()));
    metadata.put("metadataToAdd", ContentMarks.of(label, tenantId, method, now, extended));
    steps.add(metadata);
    return steps;
  }

  /** What it takes to take the label away. */
  List<Map<String, Object>> remove(ContentMarks before) {
    List<Map<String, Object>> steps = new ArrayList<>(leaving(Optional.of(before), null));
    Map<String, Object> metadata = step("metadataAction");
    metadata.put("metadataToRemove", before.names());
    metadata.put("metadataToAdd", List.of());
    steps.add(metadata);
    return steps;
  }

  /** The whole label with its steps, as classification gives it. */
  Map<String, Object> whole(String type, TenantLabel label, String sensitiveType, String source, List<Map<String, Object>> steps) {
    Map<String, Object> json = step(type);
    json.put("sensitivityLabelId", label.id());
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("id", label.id());
    shown.put("name", label.name());
    shown.put("description", "");
    shown.put("color", label.text("color").orElse(""));
    shown.put("sensitivity", label.order());
    shown.put("tooltip", label.text("tooltip").orElse(""));
    shown.put("isActive", label.isEnabled());
    json.put("label", shown);
    json.put("actionSource", source);
    json.put("responsibleSensitiveTypeIds", List.of(sensitiveType));
    json.put("actions", steps);
    return json;
  }

  /** What the label before left that the next one does not want. */
  private List<Map<String, Object>> leaving(Optional<ContentMarks> before, @Nullable TenantLabel next) {
    Optional<TenantLabel> old = before.flatMap(marks -> labels.find(marks.labelId())).filter(label -> next == null || !label.id().equals(next.id()));
    List<Map<String, Object>> steps = new ArrayList<>();
    old.ifPresent(label -> {
      for (String kind : List.of("header", "footer", "watermark")) {
        if (label.row().containsKey(kind) && (next == null || !next.row().containsKey(kind))) {
          String type = kind.equals("watermark") ? "removeWatermarkAction" : "removeContent" + (kind.equals("header") ? "Header" : "Footer") + "Action";
          steps.add(step(type, "uiElementNames", List.of(String.valueOf(ELEMENTS.get(kind)))));
        }
      }
      if (label.isProtected() && (next == null || !next.isProtected())) {
        steps.add(step("removeProtectionAction"));
      }
    });
    return steps;
  }

  private static Optional<String> text(TenantLabel label, String kind) { return label.text(kind); }

  private static Map<String, Object> marking(String type, String element, String words, String how, String way, int size) {
    Map<String, Object> step = step(type, "uiElementName", String.valueOf(ELEMENTS.get(element)));
    step.put("text", words);
    step.put("fontName", "Calibri");
    step.put("fontSize", size);
    step.put("fontColor", "#000000");
    step.put(how, way);
    if (how.equals("alignment")) {
      step.put("margin", 5);
    }
    return step;
  }

  private static Map<String, Object> step(String type, String name, Object value) {
    Map<String, Object> step = step(type);
    step.put(name, value);
    return step;
  }

  private static Map<String, Object> step(String type) {
    Map<String, Object> step = new LinkedHashMap<>();
    step.put("@odata.type", "#microsoft.graph.security." + type);
    return step;
  }
}
