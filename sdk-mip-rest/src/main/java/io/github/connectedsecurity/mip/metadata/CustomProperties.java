package io.github.connectedsecurity.mip.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The custom properties of an Office document, of which only those of labels are touched. */
final class CustomProperties {
  private static final String USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
  private static final String NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
  private static final String VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
  private static final String STRICT_NAMESPACE = "http://purl.oclc.org/ooxml/officeDocument/customProperties";
  private static final String STRICT_VALUES = "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes";
  private static final int FIRST_ID = 2;

  private final Document document;

  CustomProperties(byte[] xml) { this(SafeXml.parse(xml, "The part with custom properties")); }

  private CustomProperties(Document document) { this.document = document; }

  static CustomProperties create(boolean strict) {
    Document document = SafeXml.create(strict ? STRICT_NAMESPACE : NAMESPACE, "Properties");
    document.getDocumentElement().setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:vt", strict ? STRICT_VALUES : VALUES);
    return new CustomProperties(document);
  }

  /** The pairs of label metadata, in canonical spelling. */
  Map<String, String> labelPairs() {
    Map<String, String> pairs = new LinkedHashMap<>();
    properties().forEach(property -> key(property).ifPresent(key -> pairs.putIfAbsent(key, value(property))));
    return pairs;
  }

  /** Makes the pairs of label metadata these; tells whether that was a change. */
  boolean change(Map<String, String> pairs) {
    Map<String, String> open = new LinkedHashMap<>(pairs);
    boolean changed = false;
    for (Element property : properties()) {
      Optional<String> key = key(property);
      if (key.isEmpty()) {
        continue;
      }
      String wanted = open.remove(key.get());
      if (wanted == null) {
        remove(property);
        changed = true;
      } else if (!wanted.equals(value(property))) {
        set(property, wanted);
        changed = true;
      }
    }
    open.forEach(this::add);
    return changed || !open.isEmpty();
  }

  byte[] bytes() { return SafeXml.part(document); }

  private List<Element> properties() { return SafeXml.children(document.getDocumentElement(), "property"); }

  private static Optional<String> key(Element property) { return LabelKey.parse(property.getAttribute("name")).map(LabelKey::name); }

  private static String value(Element property) { return SafeXml.firstChild(property).map(Node::getTextContent).orElse(""); }

  private void add(String name, String value) {
    Element root = document.getDocumentElement();
    int id = properties().stream().map(property -> property.getAttribute("pid")).filter(pid -> pid.matches("\\d{1,9}")).mapToInt(Integer::parseInt)
        .reduce(FIRST_ID - 1, Math::max) + 1;
    Element property = document.createElementNS(root.getNamespaceURI(), prefixed(root.getPrefix(), "property"));
    property.setAttribute("fmtid", USER_DEFINED);
    property.setAttribute("pid", String.valueOf(id));
    property.setAttribute("name", name);
    set(property, value);
    root.appendChild(property);
  }

  private void set(Element property, String value) {
    while (property.getFirstChild() != null) {
      property.removeChild(property.getFirstChild());
    }
    Element root = document.getDocumentElement();
    String values = STRICT_NAMESPACE.equals(root.getNamespaceURI()) ? STRICT_VALUES : VALUES;
    String prefix = root.lookupPrefix(values);
    if (prefix == null) {
      prefix = "vt";
      root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:vt", values);
    }
    Element text = document.createElementNS(values, prefixed(prefix, "lpwstr"));
    text.setTextContent(value);
    property.appendChild(text);
  }

  /** With the space in front of it, where a part is indented. */
  private static void remove(Element property) {
    Node parent = property.getParentNode();
    Node before = property.getPreviousSibling();
    if (before != null && before.getNodeType() == Node.TEXT_NODE && before.getTextContent().isBlank()) {
      parent.removeChild(before);
    }
    parent.removeChild(property);
  }

  private static String prefixed(@Nullable String prefix, String name) { return prefix == null ? name : prefix + ":" + name; }
}
