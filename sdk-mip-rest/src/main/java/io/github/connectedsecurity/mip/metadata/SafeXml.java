package io.github.connectedsecurity.mip.metadata;

import io.github.connectedsecurity.mip.metadata.LabelFileException.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML that a stranger wrote: no document types and so no entities, nothing fetched, and bounds on depth and attributes. */
final class SafeXml {
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String JDK_LIMITS = "http://www.oracle.com/xml/jaxp/properties/";
  private static final ErrorHandler STRICT = new ErrorHandler() {
    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) throws SAXException { throw e; }

    @Override
    public void fatalError(SAXParseException e) throws SAXException { throw e; }
  };

  private SafeXml() {}

  /**
   * Reads a document.
   *
   * @param what names it in errors
   */
  static Document parse(byte[] xml, String what) {
    try {
      DocumentBuilder builder = factory().newDocumentBuilder();
      builder.setErrorHandler(STRICT); // the default one prints
      return builder.parse(new ByteArrayInputStream(xml));
    } catch (SAXException | IOException e) {
      throw new LabelFileException(Problem.BROKEN, what + " is no XML that is read here (well-formed, without a document type, not deeper than "
          + LabelLimits.XML_DEPTH + " levels): " + e.getMessage(), e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The JDK's XML parser cannot be made safe.", e);
    }
  }

  private static DocumentBuilderFactory factory() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance(); // not one that happens to be on the class path
    factory.setNamespaceAware(true);
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setAttribute(JDK_LIMITS + "maxElementDepth", String.valueOf(LabelLimits.XML_DEPTH));
    factory.setAttribute(JDK_LIMITS + "elementAttributeLimit", String.valueOf(LabelLimits.XML_ATTRIBUTES));
    return factory;
  }

  /** A new document with one element. */
  static Document create(String namespace, String name) {
    try {
      Document document = factory().newDocumentBuilder().newDocument();
      Element root = document.createElementNS(namespace, name);
      int colon = name.indexOf(':');
      root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, colon < 0 ? "xmlns" : "xmlns:" + name.substring(0, colon), namespace);
      document.appendChild(root);
      return document;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The JDK's XML parser cannot be made safe.", e);
    }
  }

  /** Writes a part of an Office file, in UTF-8 with a declaration. */
  static byte[] part(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(DECLARATION.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(bare(document));
    return out.toByteArray();
  }

  /** Writes a document in UTF-8 without a declaration. */
  static byte[] bare(Document document) {
    try {
      TransformerFactory factory = TransformerFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      Transformer transformer = factory.newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      transformer.transform(new DOMSource(document), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException e) {
      throw new LabelFileException(Problem.BROKEN, "The changed XML cannot be written: " + e.getMessage(), e);
    }
  }

  /** The child elements of this local name, in any namespace. */
  static List<Element> children(Element parent, String localName) {
    List<Element> found = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && localName.equals(element.getLocalName())) {
        found.add(element);
      }
    }
    return found;
  }

  /** The first child element, whatever its name. */
  static Optional<Element> firstChild(Element parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }
}
