package io.github.connectedsecurity.mip.metadata;

import io.github.connectedsecurity.mip.metadata.LabelFileException.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What an Office package says about its parts: which one is the document, which ones hold labels. */
final class OoxmlRelations {
  static final String NAME = "_rels/.rels";

  private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
  private static final String SIGNATURE = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin";
  private static final Set<String> DOCUMENTS =
      Set.of(TRANSITIONAL + "officeDocument", STRICT + "officeDocument", "http://schemas.microsoft.com/visio/2010/relationships/document");

  /** Custom properties; the two standards name the relation in two ways. */
  static final Kind CUSTOM = new Kind(List.of(TRANSITIONAL + "custom-properties", STRICT + "customProperties"), "docProps/custom.xml");
  /** Labels in tenants that edit protected documents together. */
  static final Kind LABEL_INFO = new Kind(List.of("http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels"),
      "docMetadata/LabelInfo.xml");

  private final Document document;

  OoxmlRelations(byte[] xml) { document = SafeXml.parse(xml, NAME); }

  /**
   * A kind of part.
   *
   * @param types the types of relation that lead to it, the usual one first
   * @param usual where Office puts it
   */
  record Kind(List<String> types, String usual) {}

  boolean leadsToDocument() { return relations().stream().anyMatch(relation -> DOCUMENTS.contains(relation.getAttribute("Type"))); }

  boolean isStrict() { return relations().stream().anyMatch(relation -> relation.getAttribute("Type").startsWith(STRICT)); }

  boolean isSigned() { return relations().stream().anyMatch(relation -> relation.getAttribute("Type").equals(SIGNATURE)); }

  /** The name of the part that a relation leads to. */
  Optional<String> target(Kind kind) {
    List<Element> found = relations().stream().filter(relation -> kind.types.contains(relation.getAttribute("Type"))).toList();
    if (found.size() > 1) {
      throw new LabelFileException(Problem.BROKEN, NAME + " leads to two parts where there can be one: " + kind.usual);
    }
    return found.stream().findFirst().map(OoxmlRelations::part);
  }

  /** Adds a relation to the usual place. */
  void add(Kind kind) {
    Element root = document.getDocumentElement();
    Set<String> ids = relations().stream().map(relation -> relation.getAttribute("Id")).collect(Collectors.toSet());
    int number = ids.size() + 1;
    while (ids.contains("rId" + number)) {
      number++;
    }
    String prefix = root.getPrefix() == null ? "" : root.getPrefix() + ":";
    Element relation = document.createElementNS(root.getNamespaceURI(), prefix + "Relationship");
    relation.setAttribute("Id", "rId" + number);
    relation.setAttribute("Type", kind.types.get(isStrict() ? kind.types.size() - 1 : 0));
    relation.setAttribute("Target", kind.usual);
    root.appendChild(relation);
  }

  byte[] bytes() { return SafeXml.part(document); }

  private List<Element> relations() { return SafeXml.children(document.getDocumentElement(), "Relationship"); }

  private static String part(Element relation) {
    String target = relation.getAttribute("Target");
    try {
      URI address = new URI(target);
      String path = address.isAbsolute() || address.getRawAuthority() != null ? null : URI.create("/").resolve(address).getPath();
      if (path != null && !relation.getAttribute("TargetMode").equals("External") && path.startsWith("/") && !path.contains("..")) {
        return path.substring(1);
      }
    } catch (URISyntaxException e) {
      throw new LabelFileException(Problem.BROKEN, NAME + " leads to something that is no part.", e);
    }
    throw new LabelFileException(Problem.BROKEN, NAME + " leads outside of the package, where no label is looked for.");
  }
}
