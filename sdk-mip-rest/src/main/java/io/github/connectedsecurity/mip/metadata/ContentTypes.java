package io.github.connectedsecurity.mip.metadata;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The list of the parts' media types. */
final class ContentTypes {
  static final String NAME = "[Content_Types].xml";

  private final Document document;

  ContentTypes(byte[] xml) { document = SafeXml.parse(xml, NAME); }

  /** Says of which type a part is, unless that is said already. */
  void add(String part, String type) {
    Element root = document.getDocumentElement();
    boolean known = SafeXml.children(root, "Override").stream().anyMatch(override -> override.getAttribute("PartName").equalsIgnoreCase("/" + part));
    if (!known) {
      String prefix = root.getPrefix() == null ? "" : root.getPrefix() + ":";
      Element override = document.createElementNS(root.getNamespaceURI(), prefix + "Override");
      override.setAttribute("PartName", "/" + part);
      override.setAttribute("ContentType", type);
      root.appendChild(override);
    }
  }

  byte[] bytes() { return SafeXml.part(document); }
}
