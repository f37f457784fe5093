package io.github.connectedsecurity.mip.metadata;

import io.github.connectedsecurity.mip.metadata.LabelFileException.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** The XMP of a PDF, in which label metadata stands as properties of the namespace {@code pdfx}. */
final class PdfXmp {
  private static final String PDFX = "http://ns.adobe.com/pdfx/1.3/";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final Pattern XML_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");
  private static final String EMPTY = "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
      + "xmlns:rdf=\"" + RDF
      + "\"/></x:xmpmeta><?xpacket end=\"w\"?>";

  private final Document document;

  private PdfXmp(Document document) { this.document = document; }

  static PdfXmp parse(byte[] xmp) {
    int length = xmp.length;
    while (length > 0 && (xmp[length - 1] == 0 || Character.isWhitespace(xmp[length - 1]))) {
      length--; // some writers pad with zeros, which no XML may hold
    }
    return new PdfXmp(SafeXml.parse(Arrays.copyOf(xmp, length), "The PDF's XMP"));
  }

  static PdfXmp create() { return parse(EMPTY.getBytes(StandardCharsets.UTF_8)); }

  /** The pairs of label metadata, written as elements or as attributes. */
  Map<String, String> pairs() {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (Element description : descriptions()) {
      attributes(description).forEach(attribute -> LabelKey.parse(attribute.getLocalName())
          .ifPresent(key -> pairs.putIfAbsent(key.name(), attribute.getValue())));
      elements(description).forEach(element -> LabelKey.parse(element.getLocalName())
          .ifPresent(key -> pairs.putIfAbsent(key.name(), element.getTextContent())));
    }
    return pairs;
  }

  /** The XMP with these pairs of label metadata instead; pairs whose name XML cannot hold stand in the information dictionary only. */
  byte[] with(Map<String, String> pairs) {
    for (Element description : descriptions()) {
      elements(description).forEach(description::removeChild);
      attributes(description).forEach(description::removeAttributeNode);
      if (isOurs(description)) {
        rdf().removeChild(description);
      }
    }
    if (!pairs.isEmpty()) {
      Element target = description();
      target.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:pdfx", PDFX);
      pairs.forEach((name, value) -> {
        if (XML_NAME.matcher(name).matches()) {
          Element property = document.createElementNS(PDFX, "pdfx:" + name);
          property.setTextContent(value);
          target.appendChild(property);
        }
      });
    }
    return SafeXml.bare(document);
  }

  private List<Element> descriptions() { return SafeXml.children(rdf(), "Description"); }

  /** One that held nothing but labels. */
  private static boolean isOurs(Element description) {
    NamedNodeMap attributes = description.getAttributes();
    boolean onlyAbout = true;
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      onlyAbout &= XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI()) || "about".equals(attribute.getLocalName());
    }
    return onlyAbout && SafeXml.firstChild(description).isEmpty();
  }

  private Element rdf() {
    Element root = document.getDocumentElement();
    if (RDF.equals(root.getNamespaceURI()) && "RDF".equals(root.getLocalName())) {
      return root;
    }
    return SafeXml.children(root, "RDF").stream().findFirst()
        .orElseThrow(() -> new LabelFileException(Problem.BROKEN, "The PDF's XMP holds no RDF."));
  }

  /** A description of the document itself for new properties: a new one, as the prefix of an old one may mean something else. */
  private Element description() {
    Element description = document.createElementNS(RDF, "rdf:Description");
    description.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:rdf", RDF);
    description.setAttributeNS(RDF, "rdf:about", descriptions().stream().findFirst().map(first -> first.getAttributeNS(RDF, "about")).orElse(""));
    rdf().appendChild(description);
    return description;
  }

  private static List<Element> elements(Element description) {
    List<Element> found = new ArrayList<>();
    for (Node child = description.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && isLabel(element)) {
        found.add(element);
      }
    }
    return found;
  }

  private static List<Attr> attributes(Element description) {
    List<Attr> found = new ArrayList<>();
    NamedNodeMap attributes = description.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.item(i) instanceof Attr attribute && isLabel(attribute)) {
        found.add(attribute);
      }
    }
    return found;
  }

  private static boolean isLabel(Node node) { return PDFX.equals(node.getNamespaceURI()) && LabelKey.parse(node.getLocalName()).isPresent(); }
}
