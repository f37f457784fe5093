package io.github.connectedsecurity.mip.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The part {@code LabelInfo.xml}. What it holds beside labels, and further attributes of labels, are kept. */
final class LabelInfo {
  private static final String NAMESPACE = "http://schemas.microsoft.com/office/2020/mipLabelMetadata";

  private final Document document;

  LabelInfo(byte[] xml) { document = SafeXml.parse(xml, "The part with label information"); }

  private LabelInfo(Document document) { this.document = document; }

  static LabelInfo create() { return new LabelInfo(SafeXml.create(NAMESPACE, "clbl:labelList")); }

  /** The entries, removed ones included. */
  List<ContentLabel> labels() { return elements().stream().map(LabelInfo::label).toList(); }

  /** Makes the entries these; tells whether that was a change. */
  boolean change(List<ContentLabel> labels) {
    if (labels.equals(labels())) {
      return false;
    }
    List<Element> old = elements();
    Element root = document.getDocumentElement();
    Optional<Node> after = SafeXml.children(root, "extLst").stream().<Node>map(extension -> extension).findFirst();
    List<Element> kept = new ArrayList<>();
    for (ContentLabel label : labels) {
      Optional<Element> same = old.stream().filter(element -> label(element).tenantId().equals(label.tenantId())).findFirst();
      Element element = same.orElseGet(() -> document.createElementNS(root.getNamespaceURI(), root.getPrefix() == null ? "label" : root.getPrefix()
          + ":label"));
      if (same.isEmpty()) {
        root.insertBefore(element, after.orElse(null));
      }
      write(element, label);
      kept.add(element);
    }
    old.stream().filter(element -> !kept.contains(element)).forEach(root::removeChild);
    return true;
  }

  byte[] bytes() { return SafeXml.part(document); }

  private List<Element> elements() { return SafeXml.children(document.getDocumentElement(), "label"); }

  private static ContentLabel label(Element element) {
    boolean enabled = isTrue(element.getAttribute("enabled")) && !isTrue(element.getAttribute("removed"));
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put(ContentLabel.ENABLED, String.valueOf(enabled));
    if (!element.getAttribute("method").isEmpty()) {
      attributes.put(ContentLabel.METHOD, element.getAttribute("method"));
    }
    attributes.put(ContentLabel.SITE_ID, guid(element.getAttribute("siteId")));
    if (element.hasAttribute("contentBits")) {
      attributes.put(ContentLabel.CONTENT_BITS, element.getAttribute("contentBits"));
    }
    return new ContentLabel(guid(element.getAttribute("id")), attributes, LabelStore.LABEL_INFO);
  }

  private static String guid(String text) { return LabelKey.guid(text).orElse(text); }

  private static boolean isTrue(String value) { return value.strip().equals("1") || value.strip().equalsIgnoreCase("true"); }

  private static void write(Element element, ContentLabel label) {
    element.setAttribute("id", "{" + label.labelId() + "}");
    element.setAttribute("enabled", label.isEnabled() ? "1" : "0");
    element.setAttribute("method", label.attribute(ContentLabel.METHOD).orElse(""));
    element.setAttribute("siteId", "{" + label.tenantId().orElse("") + "}");
    label.attribute(ContentLabel.CONTENT_BITS).ifPresentOrElse(bits -> element.setAttribute("contentBits", bits), () -> element.removeAttribute("contentBits"));
    element.setAttribute("removed", label.isEnabled() ? "0" : "1");
  }
}
